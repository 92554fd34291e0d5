/** What a saved e-mail is about, where a text begins with the head of one; undefined for any other text. */
export function subjectOf(body: string): string | undefined {
  return SUBJECT.exec(body)?.[1]
}

/** Which lines are of the head of an e-mail, wherever in a text it stands: at least two, one below the other. They say who wrote
 *  to whom, and answer nothing. */
export function mailHeads(lines: readonly string[]): boolean[] {
  const heads = lines.map(line => line.length <= LONGEST && HEAD.test(line))
  return heads.map((head, at) => head && (heads[at - 1] === true || heads[at + 1] === true))
}

const LONGEST = 500 // UTF-16 code units
const HEAD = /^(?:From|To|Cc|Bcc|Date|Sent|Reply-To|Subject): /u
const SUBJECT = /^(?:(?:From|To|Cc|Bcc|Date|Sent|Reply-To):[^\n]{0,500}\n){1,8}Subject:([^\n]{0,500})/u
