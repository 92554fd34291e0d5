import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { englishAnalyzer } from '../text/analyzer.ts'
import { passagesIn } from './passages.ts'
import type { Subject } from './subject.ts'

/** The program that this subject needs is not installed. */
export class PeerMissing extends Error {
  override readonly name = 'PeerMissing'
}

/**
 * SQLite FTS5 through better-sqlite3, as it is fastest: porter over unicode61, a contentless table (texts stay outside,
 * as Quoth's do), all insertions in one transaction with a large hash table, merged into one segment at the end, read
 * through a memory map, prepared statements, and the question's words as OR: its content words, which are found by what
 * Quoth knows of English, or all of them, as FTS5 is mostly asked.
 *
 * Measured at 100,000 passages: `ORDER BY bm25()` takes two thirds of the time of `ORDER BY rank`; `detail = none` is
 * no faster, and a contentless table cannot rank with it.
 */
export function createFts5Subject(asked: 'content words' | 'all words'): Subject {
  let database: Database | undefined
  let select: Statement | undefined
  let idOf: Statement | undefined
  return {
    async build({ folder, work }, onProgress) {
      const file = join(work, FILE)
      let ms = 0
      let start = performance.now()
      const building = new (loadSqlite())(file)
      building.pragma('journal_mode = OFF')
      building.pragma('synchronous = OFF')
      building.pragma('page_size = 8192')
      building.pragma('cache_size = -262144') // KiB
      building.exec(
        `CREATE VIRTUAL TABLE passages USING fts5(title, text, content = '', tokenize = 'porter unicode61');
         INSERT INTO passages(passages, rank) VALUES ('hashsize', ${HASH_BYTES});
         CREATE TABLE ids (passage INTEGER PRIMARY KEY, id TEXT NOT NULL);
         BEGIN`,
      )
      const insert = building.prepare('INSERT INTO passages (rowid, title, text) VALUES (?, ?, ?)')
      const insertId = building.prepare('INSERT INTO ids VALUES (?, ?)')
      ms += performance.now() - start
      let passage = 0
      for await (const passages of passagesIn(folder)) {
        start = performance.now()
        for (const { id, title, text } of passages) {
          passage++
          insert.run(passage, title, text)
          insertId.run(passage, id)
        }
        ms += performance.now() - start
        onProgress(passage)
      }
      start = performance.now()
      building.exec(`COMMIT; INSERT INTO passages(passages) VALUES ('optimize')`)
      building.close()
      ms += performance.now() - start
      return { seconds: ms / 1000, diskBytes: (await stat(file)).size }
    },
    async open({ work }) {
      database = new (loadSqlite())(join(work, FILE), { readonly: true })
      database.pragma(`mmap_size = ${MAP_BYTES}`)
      select = database
        .prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT ?')
        .pluck()
      idOf = database.prepare('SELECT id FROM ids WHERE passage = ?').pluck()
    },
    async search(question, k) {
      const { all, content } = wordsOf(question)
      const words = asked === 'content words' && content.size > 0 ? [...content] : [...all]
      if (words.length === 0) return () => []
      const match = words.map(word => `"${word}"`).join(' OR ')
      const best = select!.all(match, k)
      return () => best.map(passage => String(idOf!.get(passage)))
    },
    async close() {
      database?.close()
    },
  }
}

/** Throws PeerMissing, which says how to get it. */
export function loadSqlite(): SqliteConstructor {
  try {
    return createRequire(import.meta.url)(PACKAGE)
  } catch (cause) {
    throw new PeerMissing(
      `SQLite FTS5 is measured through ${PACKAGE}, which cannot be loaded; run: npm install --no-save ${PACKAGE}@12`,
      { cause },
    )
  }
}

// Not a dependency: where no binary can be fetched, it compiles SQLite for a minute, and fails without a compiler.
const PACKAGE = 'better-sqlite3'
const FILE = 'fts5.sqlite'
const HASH_BYTES = 64 << 20 // of postings, before a segment is written
const MAP_BYTES = 8 * 2 ** 30

/** `content`: without the stop words that Quoth leaves out as well. */
function wordsOf(question: string) {
  const all = new Set<string>()
  const content = new Set<string>()
  for (const word of question.match(/[\p{L}\p{N}]+/gu) ?? []) {
    all.add(word)
    if (!englishAnalyzer.isStop(englishAnalyzer.lookAt(word).traits)) content.add(word)
  }
  return { all, content }
}

/** What is used of better-sqlite3. */
type SqliteConstructor = new (file: string, options?: { readonly readonly?: boolean }) => Database

interface Database {
  pragma(text: string): unknown
  exec(text: string): unknown
  prepare(text: string): Statement
  close(): void
}

interface Statement {
  pluck(): Statement
  run(...values: readonly unknown[]): unknown
  get(...values: readonly unknown[]): unknown
  all(...values: readonly unknown[]): unknown[]
}
