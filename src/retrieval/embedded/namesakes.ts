import { documentFrequency, type Form, type Segment } from '../../index/segment.ts'
import { TRAIT } from '../../text/lexicon.ts'
import { mayBeOneName, skeleton } from '../../text/names.ts'

/**
 * Spellings of one name in one corpus (`Gallant` and `Galant`), by folded form. That two names sound alike is not
 * enough (`Paris` and `Parris`); they must also have stood beside the same other name (`Yoav Gallant`,
 * `Yoav Galant`), and never be written small.
 */
export function namesakesOf(segment: Segment): ReadonlyMap<string, readonly Form[]> {
  const alike = soundingAlike(segment)
  const neighbours = neighboursOf(segment, new Set(alike.flat()))
  const namesakes = new Map<string, Form[]>()
  for (const group of alike) {
    for (const one of group) {
      const own = neighbours.get(one.folded) ?? new Set()
      const others = group.filter(
        other =>
          other.term !== one.term &&
          mayBeOneName(one.folded, other.folded) &&
          [...(neighbours.get(other.folded) ?? [])].some(term => own.has(term)),
      )
      if (others.length > 0) namesakes.set(one.folded, others)
    }
  }
  return namesakes
}

/** Names with the same skeleton, two at least, each folded form once. */
function soundingAlike(segment: Segment): Form[][] {
  const names = new Map<string, Form>()
  const small = new Set<string>()
  for (const form of segment.forms) {
    if ((form.traits & TRAIT.capital) === 0) small.add(form.folded)
    else if (!names.has(form.folded) && documentFrequency(segment, form.term) > 0)
      names.set(form.folded, form)
  }
  const bySkeleton = new Map<string, Form[]>()
  for (const form of names.values()) {
    if (form.folded.length < SHORTEST || small.has(form.folded)) continue
    const bones = skeleton(form.folded)
    const group = bySkeleton.get(bones)
    if (group === undefined) bySkeleton.set(bones, [form])
    else group.push(form)
  }
  return [...bySkeleton.values()].filter(group => group.length > 1)
}

const SHORTEST = 5 // letters

/** The terms of the capitalised words that stand right before or after each of the names, by folded form. */
function neighboursOf(segment: Segment, names: ReadonlySet<Form>): Map<string, Set<number>> {
  const { forms, tokens, formTerm, formTraits } = segment
  const folded = new Set([...names].map(form => form.folded))
  const neighbours = new Map<string, Set<number>>()
  const isLooked = Uint8Array.from(forms, form => (folded.has(form.folded) ? 1 : 0))
  const note = (name: number, other: number | undefined) => {
    const traits = other === undefined ? 0 : (formTraits[other] as number)
    if (other === undefined || (traits & TRAIT.capital) === 0 || (traits & TRAIT.stop) !== 0) return
    const key = (forms[name] as Form).folded
    const known = neighbours.get(key)
    if (known === undefined) neighbours.set(key, new Set([formTerm[other] as number]))
    else known.add(formTerm[other] as number)
  }
  for (let i = 0; i < tokens.length; i++) {
    const form = tokens[i] as number
    if (isLooked[form] === 0) continue
    note(form, tokens[i - 1])
    note(form, tokens[i + 1])
  }
  return neighbours
}
