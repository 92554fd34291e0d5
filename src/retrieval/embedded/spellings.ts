import { documentFrequency, type Form, type Segment } from '../../index/segment.ts'
import { TRAIT } from '../../text/lexicon.ts'
import { Spellings } from '../../text/spelling.ts'

/** One entry for each spelling of a segment, however its letters are cased; stop words are no spellings to
 *  suggest. The commonest casing is the one shown; its traits are those of the first met. */
export function spellingsOf(segment: Segment): Spellings<Form> {
  const byFolded = new Map<string, Form>()
  for (const form of segment.forms) {
    if ((form.traits & TRAIT.stop) !== 0 || documentFrequency(segment, form.term) === 0) continue
    const known = byFolded.get(form.folded)
    const written = form.written.replace(/['’]s$/u, '')
    if (known === undefined) byFolded.set(form.folded, { ...form, written })
    else {
      const most = known.count >= form.count ? known.written : written
      byFolded.set(form.folded, { ...known, written: most, count: known.count + form.count })
    }
  }
  return new Spellings([...byFolded.values()])
}
