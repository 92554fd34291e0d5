/** What a saved e-mail is about, where a text begins with the head of one; undefined for any other text. */
export function subjectOf(body: string): string | undefined {
  const lines = body.slice(0, MOST_HEADS * LONGEST).split('\n', MOST_HEADS)
  const end = lines.findIndex(line => fieldOf(line) === undefined && !OTHER_FIELD.test(line))
  const head = end === -1 ? lines : lines.slice(0, end)
  if (!isMailHead(head)) return undefined
  const subject = head.find(line => fieldOf(line) === 'subject')
  return subject?.replace(FIELD, '')
}

/** Which blocks are of the head of an e-mail, wherever in a text they stand. They say who wrote to whom, and answer nothing. */
export function mailHeads(blocks: readonly string[]): boolean[] {
  const heads = blocks.map(() => false)
  let start = 0
  while (start < blocks.length) {
    let end = start
    let next = start
    while (
      isOfFields(blocks[next]) ||
      (next > start && OTHER_FIELD.test((blocks[next] ?? '').slice(0, LONGEST)))
    ) {
      next++
      if (isOfFields(blocks[next - 1])) end = next
    }
    if (isMailHead(blocks.slice(start, end).join('\n').split('\n'))) heads.fill(true, start, end)
    start = Math.max(end, start + 1)
  }
  return heads
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
