import { quoteLink } from '../../answer/link.ts'
import type { Source } from '../../corpus/document.ts'
import { foreign, shorten } from '../foreign.ts'
import { type Fragment, joinWith, link } from '../message.ts'
import { deepLink, type Surface } from '../surface.ts'
import { isTelegramUrl } from '../url.ts'

/** The line under a quote: its document's title, which leads to it, publisher and date. */
export function renderCitation(
  quote: { readonly source: Source; readonly text: string; readonly handle: string },
  surface: Surface,
  titleLimit = 120,
): Fragment {
  const { source, text, handle } = quote
  const title = link(shorten(source.title, titleLimit), addressOf(source, text) ?? deepLink(surface, handle))
  const rest = joinWith(', ', [
    foreign(shorten(source.publisher ?? source.author ?? '', 60)),
    source.published === undefined ? '' : foreign(readableDate(source.published)),
  ])
  // Nothing to tap in a terminal: there the name can be typed.
  return joinWith(' · ', [title, rest, surface.kind === 'terminal' ? handle : ''])
}

/** The document's own page at the quote, where somebody gave one that Telegram will open. */
export function addressOf(source: Source, quote: string): string | undefined {
  const url = quoteLink(source, quote)
  return url !== undefined && isTelegramUrl(url) ? url : undefined
}

/** `2023-07-18` as 18 July 2023, `2023-07` as July 2023; anything else as it was written. */
export function readableDate(published: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ].*)?)?$/.exec(published) ?? []
  const name = MONTHS[Number(month) - 1]
  if (name === undefined) return shorten(published, 40)
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
