/**
 * The text of a document as Telegram would keep it, made once, at load, so that every later slice passes through
 * a message unchanged. One code unit becomes one code unit: offsets are those of the text as it was given.
 *
 * Telegram turns C0 controls and tabs into spaces and drops U+2028-202E, the combining marks U+030A, U+0333 and
 * U+033F, CR, and all but the last of a run of direction marks. Here what ends a line (CR, form feed, NEL, U+2028,
 * U+2029) becomes `\n`, or words would be glued together, the CR of a CR LF a space; a decomposed "å" is composed;
 * what is left of the dropped ones becomes U+2060, which is invisible, parts no word, and is not dropped. Lone
 * surrogates become U+FFFD.
 *
 * `clean(clean(text)) === clean(text)` and `clean(text).length === text.length`.
 */
export function clean(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r(?=\n)/gu, ' ')
    .replace(/[\r\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/(?!\n)\p{Cc}(?<![\u007f-\u009f])/gu, ' ')
    .replace(/\p{L}\u030a/gu, pair => pair.normalize('NFC').padEnd(pair.length, JOINER))
    .replace(/[\u202a-\u202e]|\u030a|\u0333|\u033f|[\u200e\u200f](?=[\u200e\u200f])/gu, JOINER)
}

/** A text cleaned and in one line, as titles and other metadata stand in a message. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/gu, ' ').trim()
}

const JOINER = '\u2060'
/** What is looked at below, seen in one pass: most texts have none of it. */
const SPECIAL =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them is meant alone
  /[^\n\u0020-\u0084\u0086-\u0309\u030b-\u0332\u0334-\u033e\u0340-\u200d\u2010-\u2027\u202f-\ud7ff\ue000-\uffff]/
