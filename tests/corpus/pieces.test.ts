import { appendFileSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFolder } from '../../src/corpus/folder.ts'
import { type Piece, type PieceOptions, piecesOf, type Withheld } from '../../src/corpus/pieces.ts'
import { type PieceReading, readPiece } from '../../src/corpus/reading.ts'
import { type SurveyedFile, surveyCorpus } from '../../src/corpus/survey.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pieces-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, file), content)
}

async function cut(options?: PieceOptions): Promise<(Piece | Withheld)[]> {
  const steps: (Piece | Withheld)[] = []
  for await (const step of piecesOf((await surveyCorpus(folder)).files, options)) steps.push(step)
  return steps
}

/** As a worker thread would: each piece goes through a structured clone, its bytes moved. */
async function readInPieces(options?: PieceOptions): Promise<PieceReading[]> {
  const readings: PieceReading[] = []
  for (const step of await cut(options)) {
    if (step.kind === 'withheld') readings.push(step)
    else {
      const moved = structuredClone(step, { transfer: step.kind === 'rows' ? [step.bytes.buffer] : [] })
      for (const reading of readPiece(moved)) readings.push(reading)
    }
  }
  return readings
}

async function readWhole(): Promise<unknown[]> {
  const readings: unknown[] = []
  for await (const reading of readFolder(folder)) readings.push(reading)
  return readings
}

const rowText = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constant('naïve\ufeff\u2028x'))
const line = fc.oneof(
  { weight: 5, arbitrary: rowText.map(text => ({ text })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '  ', '\u00a0', '\ufeff', '{"_id":"3",', '[1]', 'null', '{"_id":"x"}'),
  },
)
const rowFile = fc.record({
  bom: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
  lines: fc.array(line, { maxLength: 12 }),
  ends: fc.boolean(),
})

test('a file read in pieces of any size brings what it brings whole, and every row knows its line', async () => {
  await fc.assert(
    fc.asyncProperty(
      rowFile,
      fc.integer({ min: 1, max: 400 }),
      async ({ bom, newline, lines, ends }, target) => {
        const written = lines.map((row, at) =>
          typeof row === 'string' ? row : JSON.stringify({ _id: `row ${at}`, text: `${at}: ${row.text}` }),
        )
        write('rows.jsonl', (bom ? '\ufeff' : '') + written.join(newline) + (ends ? newline : ''))
        const whole = await readInPieces({ target: 1 << 20 })
        const parts = await readInPieces({ target })
        expect(parts).toEqual(whole)
        const documents = parts.flatMap(reading => (reading.kind === 'document' ? [reading.document] : []))
        expect(documents.map(({ id, line }) => [id, line])).toEqual(
          lines.flatMap((row, at) => (typeof row === 'string' ? [] : [[`row ${at}`, at + 1]])),
        )
        // The folder says of a half-written file only what its last line says.
        const said = parts
          .filter(reading => reading.kind !== 'withheld' || reading.reason !== 'half-written')
          .map(reading => (reading.kind === 'withheld' ? { kind: 'fault', fault: reading.fault } : reading))
        expect(await readWhole()).toEqual(said)
      },
    ),
    { numRuns: 150 },
  )
})

test('pieces are whole lines, one after the other the file itself, and near the size asked for', async () => {
  const rows = Array.from({ length: 200 }, (_, at) => `{"_id":"${at}","text":"${'x'.repeat(at)}"}`)
  write('rows.jsonl', rows.join('\n'))
  const pieces = (await cut({ target: 1000 })).flatMap(piece => (piece.kind === 'rows' ? [piece] : []))
  expect(Buffer.concat(pieces.map(({ bytes }) => bytes)).toString()).toBe(rows.join('\n'))
  expect(pieces.map(({ part }) => part)).toEqual(pieces.map((_, at) => at))
  for (const { bytes } of pieces.slice(0, -1)) {
    expect(bytes.at(-1)).toBe(0x0a)
    expect(bytes.length).toBeLessThanOrEqual(1000)
    expect(bytes.length).toBeGreaterThan(750)
  }
})

test('a line longer than a piece is a larger piece, and one longer than can be held ends the file', async () => {
  const long = `{"_id":"long","text":"${'x'.repeat(5000)}"}`
  write('rows.jsonl', `{"_id":"a","text":"A."}\n${long}\n{"_id":"b","text":"B."}\n`)
  const readings = await readInPieces({ target: 100 })
  expect(readings.map(reading => reading.kind === 'document' && reading.document.id)).toEqual([
    'a',
    'long',
    'b',
  ])

  const cutShort = await readInPieces({ target: 100, longestLine: 2000 })
  expect(cutShort).toMatchObject([
    { kind: 'document', document: { id: 'a' } },
    { kind: 'withheld', reason: 'unreadable', fault: { level: 'error' } },
  ])
})

test('small texts come together, in order, with the rows between them', async () => {
  for (const file of ['a.txt', 'b.md', 'd.txt']) write(file, `Text of ${file}.`)
  write('c.jsonl', '{"_id":"c","text":"C."}')
  const pieces = await cut()
  expect(
    pieces.map(piece => (piece.kind === 'texts' ? piece.files.map(({ file }) => file) : piece.kind)),
  ).toEqual([['a.txt', 'b.md'], 'rows', ['d.txt']])
  expect(await cut({ target: 10 })).toHaveLength(4)
})

test.each([
  ['a row broken off', 'rows.jsonl', '{"_id":"1","text":"One."}\n{"_id":"2","te', 'half-written', ['1']],
  ['rows without any', 'rows.jsonl', ' \r\n\n', 'empty', []],
  ['an empty text', 'text.txt', '', 'empty', []],
])('%s is withheld, and what could be read of it comes first', async (_, file, content, reason, ids) => {
  write(file, content)
  const readings = await readInPieces()
  expect(readings.flatMap(reading => (reading.kind === 'document' ? [reading.document.id] : []))).toEqual(ids)
  expect(readings.at(-1)).toMatchObject({ kind: 'withheld', file, reason, fault: { file } })
})

test('a last row without a newline is a row like any other', async () => {
  write('rows.jsonl', '{"_id":"1","text":"One."}\n{"_id":"2","text":"Two."}')
  expect((await readInPieces()).map(({ kind }) => kind)).toEqual(['document', 'document'])
})

test('a file that is gone is withheld as unreadable, and one written to while it is read as changed', async () => {
  write('gone.txt', 'Soon gone.')
  write('rows.jsonl', '{"_id":"1","text":"One."}\n{"_id":"2","text":"Two."}\n')
  const { files } = await surveyCorpus(folder)
  rmSync(join(folder, 'gone.txt'))
  const seen: unknown[] = []
  for await (const step of piecesOf(files, { target: 30 })) {
    if (step.kind === 'withheld') seen.push([step.file, step.reason])
    else {
      if (step.kind === 'rows' && step.part === 0)
        appendFileSync(join(folder, 'rows.jsonl'), '{"_id":"3","text":"Three."}\n')
      for (const reading of readPiece(step))
        seen.push(reading.kind === 'withheld' ? [reading.file, reading.reason] : reading.kind)
    }
  }
  expect(seen).toEqual([
    ['gone.txt', 'unreadable'],
    'document',
    'document',
    'document',
    ['rows.jsonl', 'changed'],
  ])
})

test('a fingerprint stays while nothing changes, and tells an edit, a touch and a new description', async () => {
  const fingerprint = async (): Promise<SurveyedFile['fingerprint'] | undefined> =>
    (await surveyCorpus(folder)).files[0]?.fingerprint
  write('a.txt', 'One text.')
  const seen = new Set([await fingerprint()])
  expect(await fingerprint()).toBe([...seen][0])

  write('sources.json', '[{"file":"a.txt","title":"A"}]')
  seen.add(await fingerprint())
  write('sources.json', '[{"title":"A","file":"a.txt","author":""},{"file":"b.txt","title":"B"}]')
  seen.add(await fingerprint())
  expect(seen.size).toBe(2)

  // The same size, and the time of the last write set back, as some tools do.
  const { atimeMs, mtimeMs, ctimeMs } = statSync(join(folder, 'a.txt'))
  while (Date.now() < ctimeMs + 20) await new Promise(resolve => setImmediate(resolve))
  write('a.txt', 'Own text.')
  utimesSync(join(folder, 'a.txt'), atimeMs / 1000, mtimeMs / 1000)
  seen.add(await fingerprint())
  write('a.txt', 'Longer text.')
  seen.add(await fingerprint())
  expect(seen.size).toBe(4)
})
