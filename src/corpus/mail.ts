/** What a saved e-mail is about, where a text begins with the head of one; undefined for any other text. */
export function subjectOf(body: string): string | undefined {
  const lines = body.slice(0, MOST_HEADS * LONGEST).split('\n', MOST_HEADS)
  const end = lines.findIndex(line => fieldOf(line) === undefined && !OTHER_FIELD.test(line))
  const head = end === -1 ? lines : lines.slice(0, end)
  return isMailHead(head) ? subjectIn(head) : undefined
}

/** What the head of an e-mail gives as its subject, without the marks of its field; undefined where it gives none. */
export function subjectIn(lines: readonly string[]): string | undefined {
  return lines.find(line => fieldOf(line) === 'subject')?.replace(FIELD, '')
}

/** What a block of an e-mail is, besides what its writer has to say: who writes to whom; what is repeated of the mail that is replied
 *  to, and the line that tells whose it was; the writer's name below. */
export type MailPart = 'head' | 'repeated' | 'attribution' | 'name'

/** A block as mails are read: its words, whether it stands behind a `>`, and whether it is marked as a heading. */
interface Block {
  readonly text: string
  readonly repeats: boolean
  readonly heads: boolean
}

/** What each block is in an e-mail, wherever in a text one stands; undefined for what is said, in a mail or outside of one. A mail
 *  ends at the next one, or at a heading. */
export function mailParts(blocks: readonly Block[]): (MailPart | undefined)[] {
  const parts: (MailPart | undefined)[] = blocks.map(() => undefined)
  let sender: ReadonlySet<string> | undefined
  let at = 0
  while (at < blocks.length) {
    const { text, repeats, heads } = blocks[at] as Block
    const fields = fieldsFrom(blocks, at)
    if (fields.length > 0) {
      if (isMailHead(fields.join('\n').split('\n'))) {
        parts.fill('head', at, at + fields.length)
        sender = wordsIn(fields.find(field => fieldOf(field) === 'from')?.replace(FIELD, ''))
      }
      at += fields.length
      continue
    }
    if (heads) sender = undefined
    if (sender !== undefined) {
      if (repeats) parts[at] = 'repeated'
      else if (blocks[at + 1]?.repeats === true && attributes(text)) parts[at] = 'attribution'
      else if (isNameOf(sender, text)) parts[at] = 'name'
    }
    at++
  }
  return parts
}

/** The fields from one block on, up to the last that any head has. */
function fieldsFrom(blocks: readonly Block[], start: number): string[] {
  let end = start
  for (let next = start; next < blocks.length; next++) {
    const { text, repeats, heads } = blocks[next] as Block
    if (repeats || heads) break
    if (isOfFields(text)) end = next + 1
    else if (next === start || !OTHER_FIELD.test(text.slice(0, LONGEST))) break
  }
  return blocks.slice(start, end).map(({ text }) => text)
}

/** Whether a line says who wrote what comes next, and nothing else: "On Tue, 3 June, Petra wrote:", "Petra wrote:". */
function attributes(line: string): boolean {
  return line.length <= LONGEST && WROTE.test(line) && !SENTENCES.test(line)
}

const WROTE =
  /^(?:On\s(?=\D*\d).*|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?: <\S+>)?)\s(?:wrote|writes)\s?:$/su
const SENTENCES = /[\p{L}\p{N}]{2}[.!?]\s+\p{Lu}/u

/** Whether a line is the sender's name or a part of it, with what is added to it: "Ada Bell, flat 3". Of a first name its
 *  initial will do. */
function isNameOf(sender: ReadonlySet<string>, line: string): boolean {
  const isInitial = (word: string) => word.length === 1 && [...sender].some(name => name.startsWith(word))
  const [name = '', added = ''] = line.split(/,(.*)/su)
  return (
    line.length <= LONGEST_SALUTATION &&
    [...wordsIn(name)].every(word => sender.has(word) || isInitial(word)) &&
    (added === '' || (wordsIn(name).size > 1 && wordsIn(added).size <= MOST_ADDED && !/[.!?:]$/u.test(added)))
  )
}

const MOST_ADDED = 4 // words: an address, an office

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

/** What a passage replies to, as it reads: where a mail repeats it, without the `>` of its lines. */
export function asContext(text: string): string {
  const [first = '', ...others] = text.split('\n')
  if (others.length === 0 || !others.every(line => line.trimStart().startsWith('>'))) return text
  return [first, ...others.map(line => line.replace(/^[>\s]{1,40}/u, ''))]
    .filter(line => line !== '')
    .join(' ')
}

/** Whether a line greets or takes leave, as in a letter: it says nothing. */
export function isSalutation(line: string): boolean {
  return line.length <= LONGEST_SALUTATION && SALUTATION.test(line)
}

const LONGEST_SALUTATION = 60 // UTF-16 code units
const SALUTATION =
  /^(?:(?:dear|hello|hi|hey)\b[^.!?:;]*,|(?:with )?(?:(?:kind|best|warm|many|kindest) )?(?:regards|wishes|greetings|thanks),?|yours(?: (?:sincerely|faithfully|truly|ever))?,?|(?:sincerely|cheers|love),)$/iu
