/** What there is to remember of single documents: each note once, and the documents it was noted of. Documents of one
 *  subject have many in common. */
export type Notes = readonly (readonly [note: string, documents: readonly number[]])[]

/** Gathers them. */
export class NotesTaken {
  readonly #documents = new Map<string, number[]>()

  add(note: string, document: number): void {
    const known = this.#documents.get(note)
    if (known === undefined) this.#documents.set(note, [document])
    else known.push(document)
  }

  /** In the order of the notes. */
  done(): Notes {
    return [...this.#documents].sort(([a], [b]) => (a < b ? -1 : 1))
  }
}
