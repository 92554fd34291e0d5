/** Half-open range [start, end) in UTF-16 code units of a document's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The slice at `at` of the document that `text` is the slice at `span` of. */
export function sliceOf({ text, span }: { readonly text: string; readonly span: Span }, at: Span): string {
  return text.slice(at.start - span.start, at.end - span.start)
}
