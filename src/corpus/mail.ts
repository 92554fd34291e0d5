/** What a saved e-mail is about, where a text begins with the head of one; undefined for any other text. */
export function subjectOf(body: string): string | undefined {
  const lines = body.slice(0, MOST_HEADS * LONGEST).split('\n', MOST_HEADS)
  const end = lines.findIndex(line => fieldOf(line) === undefined && !OTHER_FIELD.test(line))
  const head = end === -1 ? lines : lines.slice(0, end)
  if (!isMailHead(head)) return undefined
  const subject = head.find(line => fieldOf(line) === 'subject')
  return subject?.replace(FIELD, '')
}

/** What a block of an e-mail is, besides what its writer has to say: who writes to whom; what is repeated of the mail that is replied
 *  to; names alone, of the writer below or of who wrote what is repeated. */
export type MailPart = 'head' | 'repeated' | 'name'

/** A block as mails are read: its words, and whether it stands behind a `>`. */
interface Block {
  readonly text: string
  readonly repeats: boolean
}

/** What each block is in an e-mail, wherever in a text one stands; undefined for what is said, in a mail or outside of one. */
export function mailParts(blocks: readonly Block[]): (MailPart | undefined)[] {
  const texts = blocks.map(({ text }) => text)
  const parts: (MailPart | undefined)[] = blocks.map(() => undefined)
  let sender: ReadonlySet<string> | undefined
  for (let at = 0; at < blocks.length; at++) {
    const { text, repeats } = blocks[at] as Block
    const end = repeats ? at : headEnd(texts, at)
    if (end > at) {
      parts.fill('head', at, end)
      sender = wordsIn(
        texts
          .slice(at, end)
          .find(block => fieldOf(block) === 'from')
          ?.replace(FIELD, ''),
      )
      at = end - 1
    } else if (sender !== undefined) {
      if (repeats) parts[at] = 'repeated'
      else if (
        isNameOf(sender, text) ||
        (WROTE.test(text.slice(-LONGEST)) && blocks[at + 1]?.repeats === true)
      )
        parts[at] = 'name'
    }
  }
  return parts
}

/** Where the head of an e-mail ends that begins at this block; the block itself where none does. */
function headEnd(blocks: readonly string[], start: number): number {
  let end = start
  let next = start
  while (
    isOfFields(blocks[next]) ||
    (next > start && OTHER_FIELD.test((blocks[next] ?? '').slice(0, LONGEST)))
  ) {
    next++
    if (isOfFields(blocks[next - 1])) end = next
  }
  return isMailHead(blocks.slice(start, end).join('\n').split('\n')) ? end : start
}

const WROTE = /\b(?:wrote|writes)\s?:$/u // "On Tue, 3 June, Petra wrote:"

/** Whether a line is no more than somebody's name, as far as can be seen. */
export function isNameAlone(line: string): boolean {
  return line.length <= LONGEST_SALUTATION && NAME.test(line)
}

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?<!\p{L}{3}\.)$/u

function isNameOf(sender: ReadonlySet<string>, line: string): boolean {
  return line.length <= LONGEST_SALUTATION && [...wordsIn(line)].every(word => sender.has(word))
}

/** In small letters. */
function wordsIn(text = ''): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

const LONGEST = 500 // UTF-16 code units
const MOST_HEADS = 12 // lines
// As mail programs print it, in bold or not: "Subject: Nets", "**From:** Ada", "SENT: Monday".
const FIELD = /^(?:\*\*)?(From|To|Cc|Bcc|Date|Sent|Reply-To|Subject)(?::\*\*|\*\*:|:)(?:[ \t]+|$)/iu
const OTHER_FIELD = /^(?:\*\*)?\p{Lu}[\p{L}-]{1,24}(?::\*\*|\*\*:|:)(?:[ \t]|$)/u // Importance: high

function fieldOf(line: string | undefined): string | undefined {
  return line === undefined || line.length > LONGEST ? undefined : FIELD.exec(line)?.[1]?.toLowerCase()
}

/** Markdown makes one block of lines in bold. */
function isOfFields(block: string | undefined): boolean {
  return block !== undefined && fieldOf(block) !== undefined && block.split('\n').every(fieldOf)
}

/** Somebody, and when or about what: "From: 9.00", "To: 17.00" is no mail. */
function isMailHead(lines: readonly string[]): boolean {
  const fields = lines.map(fieldOf)
  const names = fields.includes('from') || fields.includes('to')
  return names && ['subject', 'date', 'sent'].some(field => fields.includes(field))
}

/** Whether a line greets or takes leave, as in a letter: it says nothing. */
export function isSalutation(line: string): boolean {
  return line.length <= LONGEST_SALUTATION && SALUTATION.test(line)
}

const LONGEST_SALUTATION = 60 // UTF-16 code units
const SALUTATION =
  /^(?:(?:dear|hello|hi|hey)\b[^.!?:;]*,|(?:with )?(?:(?:kind|best|warm|many|kindest) )?(?:regards|wishes|greetings|thanks),?|yours(?: (?:sincerely|faithfully|truly|ever))?,?|(?:sincerely|cheers|love),)$/iu
