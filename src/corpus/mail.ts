/** What a saved e-mail is about, where a text begins with the head of one; undefined for any other text. */
export function subjectOf(body: string): string | undefined {
  const lines = body.slice(0, MOST_HEADS * LONGEST).split('\n', MOST_HEADS)
  const end = lines.findIndex(line => fieldOf(line) === undefined)
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
    while (isOfFields(blocks[end])) end++
    if (isMailHead(blocks.slice(start, end).join('\n').split('\n'))) heads.fill(true, start, end)
    start = end + 1
  }
  return heads
}

const LONGEST = 500 // UTF-16 code units
const MOST_HEADS = 12 // lines
// As mail programs print it, in bold or not: "Subject: Nets", "**From:** Ada", "SENT: Monday".
const FIELD = /^(?:\*\*)?(From|To|Cc|Bcc|Date|Sent|Reply-To|Subject)(?::\*\*|\*\*:|:)[ \t]+/iu

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
