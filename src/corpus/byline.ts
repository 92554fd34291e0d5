/**
 * Whether a paragraph says only who wrote the document: `By Ada Lovelace`, or, as the last one, a name alone. A name
 * is two to four words, each with a capital (`de`, `van` and the like aside), without digits or end mark.
 */
export function isByline(text: string, place: { readonly last: boolean }): boolean {
  return text.length <= LONGEST_BYLINE && (BY.test(text) || (place.last && NAME.test(text)))
}

const LONGEST_BYLINE = 60 // UTF-16 code units
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`
const PARTICLE = '(?:de|del|della|di|da|dos|du|van|von|der|den|la|le|al|el|bin|ibn)'
const PERSON = String.raw`${WORD}(?:\s(?:${PARTICLE}\s)*${WORD}){1,3}(?<!\.)`
const NAME = new RegExp(`^${PERSON}$`, 'u')
const BY = new RegExp(
  String.raw`^(?:[Bb]y|[Ww]ritten by|[Aa]uthor:)\s${PERSON}(?:(?:,|\sand|\s&)\s${PERSON})*$`,
  'u',
)
