/**
 * Which lines are the page's and not the author's: counters, comment forms, share buttons, bare dates. They stay in
 * the document and out of every passage. `true` at the place of each block that is furniture.
 *
 * What is unmistakable counts anywhere. A word that might as well be somebody's heading ("Print", "Subscribe") counts
 * only before the first or after the last long paragraph, or beside other furniture. After the last long paragraph,
 * everything short from the first known line on is furniture, whatever it says; what comes before that line, such
 * as the author's name, is not.
 */
export function furnitureOf(blocks: readonly Line[]): boolean[] {
  const known = blocks.map(({ text, level }) => level === 0 && isKnown(text))
  const long = blocks.map(
    ({ text, words }, at) => words >= LONG_WORDS && !known[at] && !isAside(text, blocks[at - 1]?.text ?? ''),
  )
  const first = long.indexOf(true)
  const last = long.lastIndexOf(true)
  if (last === -1) return known
  const furniture = blocks.map(({ text, level }, at) => {
    if (known[at] || level > 0) return known[at] === true
    const outside = at < first || at > last
    const beside = known[at - 1] === true || known[at + 1] === true
    return ((outside || beside) && isButton(text)) || (outside && isDate(text))
  })
  let tail = furniture.indexOf(true, last + 1)
  // A bare date may sign an article off, and says nothing about what follows it.
  while (tail !== -1 && isDate(blocks[tail]?.text ?? '')) tail = furniture.indexOf(true, tail + 1)
  if (tail !== -1 && blocks.slice(tail).every(({ level }) => level === 0)) furniture.fill(true, tail)
  return furniture
}

/** A block as it is judged. */
interface Line {
  readonly text: string
  /** 0 for what is no heading. */
  readonly level: number
  /** As counted by words.ts. */
  readonly words: number
}

const LONG_WORDS = 20
const LONGEST_FURNITURE = 120 // UTF-16 code units

/** A whole paragraph in brackets under a line of the page: the policy for comments, and the like. */
function isAside(text: string, above: string): boolean {
  return text.startsWith('(') && text.endsWith(')') && (isKnown(above) || isButton(above))
}

function isKnown(text: string): boolean {
  return text.length <= LONGEST_FURNITURE && KNOWN.some(pattern => pattern.test(text))
}

function isButton(text: string): boolean {
  return BUTTON.test(text)
}

function isDate(text: string): boolean {
  return text.length <= 60 && DATE.test(text)
}

const COUNT = String.raw`[\d.,\s]+[km]?`
const DAY = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s\d{4}|\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})`
const TIME = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?`

const KNOWN: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:times )?(?:read|reads|views?|viewed|hits|likes|shares|comments)\s?[:·|-]\s?${COUNT}(?: times)?$`,
    'iu',
  ),
  new RegExp(String.raw`^${COUNT}\s?(?:views|reads|likes|shares|comments|min(?:ute)?s? read)$`, 'iu'),
  new RegExp(String.raw`^${DAY}[,\s|–-]+${TIME}$`, 'iu'),
  /^page \d+(?: of |\s?\/\s?)\d+$/iu,
  /^(?:write|leave|add|post) (?:a |your )?(?:comment|reply|review)s?[.!]?$/iu,
  /^(?:you can enter|maximum|max\.?|up to) \d+ (?:characters|symbols)(?: left)?\.?$/iu,
  /^\d+ (?:characters|symbols) (?:left|remaining)\.?$/iu,
  /^your (?:e-?mail|email) address will not be published\b/iu,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted)(?:\s?[-–—:].*)?$/iu,
  /^(?:share|print|e-?mail|tweet|bookmark|save) (?:this|on|via|with|the) (?:page|article|post|story|facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|friends)\b.{0,30}$/iu,
  /^(?:subscribe|sign up|follow us|join us) (?:to|for|on|in) .{1,60}$/iu,
  /^(?:accept|reject|manage)(?: all)? cookies$/iu,
  /^(?:we|this (?:web)?site) uses? cookies\b/iu,
  /^(?:copyright )?(?:©|\(c\)) ?\d{4}\b/iu,
  /^all rights reserved\.?$/iu,
  /^(?:skip to (?:main )?content|back to top|scroll to top|click here to .{1,40})$/iu,
  /^(?:news ?feed|most (?:read|popular|viewed)|related (?:articles|news|posts|stories)|you may also like|latest news|read (?:more|also|next))\s?:?$/iu,
]

const BUTTON =
  /^(?:send|submit|share|print|reply|like|save|tweet|email|e-mail|warning!|cookies?(?: (?:policy|settings))?|privacy policy|terms of (?:use|service)|subscribe|advertise|newsletter|log ?in|sign (?:in|up)|register|menu|home|search|comments?|tags|close|next|previous|loading\.*|download|facebook|twitter|telegram|whatsapp|youtube|instagram)\s?:?$/iu

const DATE = new RegExp(
  String.raw`^(?:(?:published|posted|updated|last updated|date)(?: on)?:?\s)?(?:\p{L}{3,9},?\s)?${DAY}(?:[,\s|–-]+(?:at\s)?${TIME})?$`,
  'iu',
)
