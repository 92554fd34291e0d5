import type { Passage } from '../../corpus/document.ts'
import type { Span } from '../../text/span.ts'
import { encodeAction } from '../callback.ts'
import { foreign, shorten } from '../foreign.ts'
import {
  type Button,
  bold,
  code,
  type Fragment,
  italic,
  join,
  joinWith,
  type Message,
  toMessage,
} from '../message.ts'
import { AFTER, BEFORE, BUTTONS, CHANGED } from '../replies.ts'
import type { Surface } from '../surface.ts'
import { addressOf, renderCitation } from './citation.ts'
import { pageButton, renderFacts, renderTrail, titleOf } from './documents.ts'
import { renderParagraphs } from './quote.ts'

export interface PassageView {
  readonly passage: Passage
  /** The passage among its neighbours, in order. */
  readonly around: readonly Passage[]
  /** The document was edited since the handle was made. */
  readonly changed: boolean
  /** A quote to point out in it, as a span of the document. */
  readonly focus?: Span
  readonly surface: Surface
}

/** To read on: the passage and what stands next to it, with one source line. */
export function renderAround(view: PassageView): Message {
  const { passage, changed, surface } = view
  const { before, after } = neighboursOf(view)
  return toMessage(
    joinWith('\n\n', [
      changed ? CHANGED : '',
      ...before.map(one => frame(one, 900, { keep: 'end' })),
      frame(passage, 1500, focusIn(view)),
      ...after.map(one => frame(one, 900, {})),
      renderCitation(passage, surface),
    ]),
    [turnButtons(view, 'around'), sourceButton(passage)],
  )
}

/** To cite: the passage with all that is known of it, and its neighbours folded away. */
export function renderSource(view: PassageView): Message {
  const { passage, changed } = view
  const { source, context, headings, handle } = passage
  const { before, after } = neighboursOf(view)
  return toMessage(
    joinWith('\n\n', [
      changed ? CHANGED : '',
      joinWith('\n', [bold(titleOf(source, 200)), renderTrail(headings)]),
      joinWith('\n', [
        context === undefined ? '' : italic(foreign(shorten(context.text.replace(/\s+/g, ' '), 300))),
        frame(passage, 1300, focusIn(view)),
      ]),
      neighbour(BEFORE, before, 'end'),
      neighbour(AFTER, after, 'start'),
      renderFacts(source, [join('Name of this passage: ', code(handle))]),
    ]),
    [turnButtons(view, 'source'), ...pageButton(addressOf(source, passage.text))],
  )
}

const FOLDED = 400 // UTF-16 code units of a neighbour that is folded away

function frame(
  passage: Passage,
  limit: number,
  style: Omit<Parameters<typeof renderParagraphs>[1], 'limit'>,
): Fragment {
  return renderParagraphs(
    { text: passage.text, document: passage.source.id, span: passage.span },
    { limit, ...style },
  )
}

function neighbour(label: string, passages: readonly Passage[], keep: 'start' | 'end'): Fragment {
  if (passages.length === 0) return join()
  return joinWith('\n', [label, ...passages.map(one => frame(one, FOLDED, { keep, expandable: true }))])
}

function neighboursOf({ passage, around }: PassageView) {
  return {
    before: around.filter(({ ordinal }) => ordinal < passage.ordinal).slice(-1),
    after: around.filter(({ ordinal }) => ordinal > passage.ordinal).slice(0, 1),
  }
}

/** Not where the document has changed: the span may be something else by now. */
function focusIn({ passage, focus, changed }: PassageView) {
  if (focus === undefined || changed) return {}
  const start = Math.max(0, focus.start - passage.span.start)
  const end = Math.min(passage.text.length, focus.end - passage.span.start)
  return start < end ? { highlights: [{ start, end }] } : {}
}

function turnButtons(view: PassageView, page: 'around' | 'source'): Button[] {
  const { before, after } = neighboursOf(view)
  const button = (to: Passage | undefined, text: string): Button[] => {
    const data = to && encodeAction({ do: page, handle: to.handle, turn: true })
    return data === undefined ? [] : [{ text, data }]
  }
  return [...button(before[0], BUTTONS.previous), ...button(after[0], BUTTONS.next)]
}

function sourceButton({ handle }: Passage): Button[] {
  const data = encodeAction({ do: 'source', handle, turn: true })
  return data === undefined ? [] : [{ text: BUTTONS.source, data }]
}
