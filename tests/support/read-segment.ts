import { Block } from '../../src/index/postings.ts'
import { layoutOf, Words } from '../../src/index/record.ts'
import { documentOf, partAt, partOf, readPostings, type Segment } from '../../src/index/segment.ts'

/** Everything that can be read of a segment, with words by their spelling instead of their numbers. */
export function readSegment(segment: Segment) {
  const { columns, about, forms, terms, spellings, lengths, size } = segment
  const { formTerm, formTraits } = columns
  const spellingOf = forms.spellings()
  const writtenAs = (form: number) => forms.at(form, spellingOf[form] as number)
  const written = (numbers: Uint32Array, count: number) => Array.from(numbers.subarray(0, count), writtenAs)
  const words = new Words()
  const passages = Array.from({ length: size }, (_, passage) => {
    words.read(segment, passage)
    return {
      layout: layoutOf(segment, passage),
      body: written(words.body, words.bodyWords),
      head: written(words.head, words.headWords),
      context: written(words.context, words.contextWords),
      starts: [...words.starts.subarray(0, words.sentences + 1)],
      asks: [...words.asks.subarray(0, words.sentences)],
      lengths: [lengths.body(passage), lengths.head(passage), lengths.context(passage)],
      document: documentOf(segment, passage),
    }
  })
  const titles = [...segment.titles.all()]
  const block = new Block()
  const postings = Array.from({ length: terms.size }, (_, term) => {
    const all: number[][] = []
    const end = segment.termBlock[term + 1] as number
    for (let number = segment.termBlock[term] as number; number < end; number++) {
      readPostings(segment, term, number, block)
      for (let i = 0; i < block.count; i++) {
        all.push([block.passages[i], block.tf[i]] as number[])
      }
    }
    return [terms.at(term), { df: segment.termDf[term], all }] as const
  })
  return {
    totals: [...columns.totals],
    passages,
    postings: new Map(postings.filter(([, { df }]) => df !== 0)),
    forms: new Map(
      Array.from({ length: forms.size }, (_, form) => [
        writtenAs(form),
        {
          count: forms.count(form),
          traits: formTraits[form],
          term: terms.at(formTerm[form] as number),
          spelling: spellings.at(spellingOf[form] as number),
        },
      ]),
    ),
    spellings: new Map(
      Array.from({ length: spellings.size }, (_, spelling) => [
        spellings.at(spelling),
        Array.from(forms.ofSpelling(spelling), writtenAs).sort(),
      ]),
    ),
    names: Array.from(columns.nameHash, (hash, i) => [hash, spellings.at(columns.nameSpelling[i] as number)]),
    documents: Array.from({ length: segment.documents }, (_, document) => ({
      passages: [columns.documentPassage[document], columns.documentPassage[document + 1]],
      key: columns.documentKey[document],
      withKey: segment.keys.find(columns.documentKey[document] as number),
      work: columns.documentWork[document],
      title: titles[document],
      store: about.stores[columns.documentFile[document] as number],
      at: columns.documentAt[document],
      part: partOf(segment, document),
      notes: about.notes.flatMap(([note, noted]) => noted.filter(of => of === document).map(() => note)),
    })),
    parts: Array.from({ length: segment.parts }, (_, part) => partAt(segment, part)),
  }
}
