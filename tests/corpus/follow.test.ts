import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  type watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { CorpusError } from '../../src/corpus/folder.ts'
import {
  type FolderChange,
  type Following,
  type FollowOptions,
  followFolder,
} from '../../src/corpus/follow.ts'
import { surveyCorpus } from '../../src/corpus/survey.ts'

let folder: string
let following: Following | undefined
let changes: FolderChange[]
let troubles: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'follow-'))
  following = undefined
  changes = []
  troubles = []
})
afterEach(async () => {
  await following?.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (file: string): string => join(folder, file)

function write(file: string, content: string): void {
  mkdirSync(dirname(at(file)), { recursive: true })
  writeFileSync(at(file), content)
}

async function follow(options: FollowOptions = {}): Promise<void> {
  following = await followFolder(folder, change => void changes.push(change), {
    onTrouble: message => troubles.push(message),
    ...options,
  })
}

/** All that was reported since the last call, as lines, once `done` is among it. */
async function reported(...done: string[]): Promise<string[]> {
  const lines = (): string[] =>
    changes.flatMap(({ added, changed, removed, renamed }) => [
      ...added.map(({ file }) => `+ ${file}`),
      ...changed.map(({ file }) => `* ${file}`),
      ...removed.map(file => `- ${file}`),
      ...renamed.map(({ from, to }) => `${from} > ${to.file}`),
    ])
  await vi.waitFor(() => expect(lines()).toEqual(expect.arrayContaining(done)), {
    timeout: 15_000,
    interval: 5,
  })
  const seen = lines()
  changes = []
  return seen
}

describe.each([
  ['each folder watched', { recursive: false }],
  ['one watch for all', { recursive: true }],
  ['looked through, where nothing can be watched', { pollMs: 20, startWatch: outOfWatches }],
])('%s', (_, options) => {
  test('files added, edited, renamed and removed', async () => {
    write('a.txt', 'A.')
    write('deep/er/b.md', 'B.')
    await follow(options)
    write('c.txt', 'C.')
    expect(await reported('+ c.txt')).toEqual(['+ c.txt'])
    appendFileSync(at('deep/er/b.md'), ' More.')
    expect(await reported('* deep/er/b.md')).toEqual(['* deep/er/b.md'])
    renameSync(at('a.txt'), at('deep/z.txt'))
    expect(await reported('a.txt > deep/z.txt')).toEqual(['a.txt > deep/z.txt'])
    unlinkSync(at('c.txt'))
    expect(await reported('- c.txt')).toEqual(['- c.txt'])
  })

  test('folders made, moved, refilled and removed, with all that is in them', async () => {
    write('a.txt', 'A.')
    await follow(options)
    write('one/two/b.txt', 'B.')
    write('one/c.txt', 'C.')
    await reported('+ one/two/b.txt', '+ one/c.txt')
    renameSync(at('one'), at('eins'))
    expect((await reported('one/two/b.txt > eins/two/b.txt', 'one/c.txt > eins/c.txt')).length).toBe(2)
    // The moved folder is watched under its new name.
    write('eins/two/b.txt', 'B, edited.')
    expect(await reported('* eins/two/b.txt')).toEqual(['* eins/two/b.txt'])
    rmSync(at('eins'), { recursive: true })
    await reported('- eins/two/b.txt', '- eins/c.txt')
    write('eins/two/d.txt', 'D.')
    await reported('+ eins/two/d.txt')
    write('eins/two/d.txt', 'D, edited.')
    expect(await reported('* eins/two/d.txt')).toEqual(['* eins/two/d.txt'])
  })
})

function outOfWatches(): ReturnType<typeof watch> {
  throw Object.assign(new Error('ENOSPC: System limit for number of file watchers reached'), {
    code: 'ENOSPC',
  })
}

test('a folder that cannot be watched is told once', async () => {
  mkdirSync(at('one'))
  await follow({ startWatch: outOfWatches, pollMs: 10 })
  write('a.txt', 'A.')
  await reported('+ a.txt')
  write('b.txt', 'B.')
  await reported('+ b.txt')
  expect(troubles).toEqual([expect.stringMatching(/cannot be watched .*ENOSPC.*max_user_watches$/u)])
})

test.each<[string, () => void]>([
  [
    'written beside and renamed over it',
    () => {
      write('a.txt.tmp', 'A, edited.')
      renameSync(at('a.txt.tmp'), at('a.txt'))
    },
  ],
  [
    'moved away, written anew, and the old one removed',
    () => {
      renameSync(at('a.txt'), at('a.txt~'))
      write('a.txt', 'A, edited.')
      unlinkSync(at('a.txt~'))
    },
  ],
  [
    'emptied and written in steps',
    () => {
      truncateSync(at('a.txt'))
      for (const step of ['A, ', 'edited', '.']) appendFileSync(at('a.txt'), step)
    },
  ],
  [
    'removed and made again',
    () => {
      unlinkSync(at('a.txt'))
      write('a.txt', 'A, edited.')
    },
  ],
])('a file %s is one change', async (_, save) => {
  write('a.txt', 'A.')
  await follow()
  save()
  write('z.txt', 'Last.')
  expect(await reported('* a.txt', '+ z.txt')).toEqual(['+ z.txt', '* a.txt'])
})

test('a thousand files at once are all reported, in few reports', async () => {
  await follow()
  const files = Array.from({ length: 1000 }, (_, n) => `${n % 10}/${n}.txt`)
  for (const file of files) write(file, `Text of ${file}.`)
  await vi.waitFor(() => expect(changes.flatMap(({ added }) => added)).toHaveLength(1000), {
    timeout: 15_000,
  })
  expect(changes.length).toBeLessThan(20)
  const [{ file, format, fingerprint } = {}] = changes.flatMap(({ added }) => added)
  expect((await surveyCorpus(folder)).files.find(found => found.file === file)).toMatchObject({
    format,
    fingerprint,
  })
})

test('hidden files, node_modules and other kinds of files are no news', async () => {
  await follow()
  for (const file of ['.git/a.txt', 'node_modules/a.txt', 'b/.c.txt', 'd.pdf']) write(file, 'no')
  write('b/z.txt', 'Last.')
  expect(await reported('+ b/z.txt')).toEqual(['+ b/z.txt'])
})

test('a link to a link that leads nowhere is followed to where it would lead', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  onTestFinished(() => rmSync(elsewhere, { recursive: true }))
  mkdirSync(join(elsewhere, 'versions'))
  symlinkSync(join(elsewhere, 'current'), at('a.txt'))
  symlinkSync(join(elsewhere, 'versions', '1'), join(elsewhere, 'current'))
  await follow()
  writeFileSync(join(elsewhere, 'versions', '1'), 'There.')
  expect(await reported('+ a.txt')).toEqual(['+ a.txt'])
})

test('a linked folder may go and come', async () => {
  mkdirSync(at('y'))
  write('y/b.txt', 'B.')
  symlinkSync(at('y'), at('a'))
  await follow()
  rmSync(at('y'), { recursive: true })
  expect(await reported('- a/b.txt')).toEqual(['- a/b.txt'])
  mkdirSync(at('y'))
  write('y/c.txt', 'C.')
  expect(await reported('+ a/c.txt')).toEqual(['+ a/c.txt'])
})

test('linked files and folders are followed to where they lead', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  try {
    mkdirSync(join(elsewhere, 'notes'))
    writeFileSync(join(elsewhere, 'one.txt'), 'One.')
    symlinkSync(join(elsewhere, 'notes'), at('notes'))
    symlinkSync(join(elsewhere, 'one.txt'), at('linked.txt'))
    await follow()
    writeFileSync(join(elsewhere, 'notes', 'a.txt'), 'A.')
    expect(await reported('+ notes/a.txt')).toEqual(['+ notes/a.txt'])
    writeFileSync(join(elsewhere, 'one.txt'), 'One, edited.')
    expect(await reported('* linked.txt')).toEqual(['* linked.txt'])
    writeFileSync(join(elsewhere, 'new.txt'), 'One, replaced.')
    renameSync(join(elsewhere, 'new.txt'), join(elsewhere, 'one.txt'))
    expect(await reported('* linked.txt')).toEqual(['* linked.txt'])
  } finally {
    rmSync(elsewhere, { recursive: true })
  }
})

test('sources.json changes the files it describes, and a broken one changes nothing but is a fault', async () => {
  write('a.txt', 'A.')
  write('b.txt', 'B.')
  await follow()
  write('sources.json', '[{"file":"a.txt","title":"The A"}]')
  await vi.waitFor(() => expect(changes[0]?.sourcesChanged).toBe(true), { timeout: 15_000 })
  expect(changes[0]?.changed).toMatchObject([{ file: 'a.txt', described: { title: 'The A' } }])
  expect(await reported()).toEqual(['* a.txt'])
  write('sources.json', '[{"file":"a.txt","ti')
  await vi.waitFor(() => expect(changes[0]?.faults).toMatchObject([{ file: 'sources.json' }]), {
    timeout: 15_000,
  })
  expect(changes).toMatchObject([{ added: [], changed: [], removed: [], sourcesChanged: false }])
})

test('whatever happens, the reports add up to what the folder holds', async () => {
  const paths = [
    'a.txt',
    'b.txt',
    'x',
    'y',
    'x/a.txt',
    'x/b.txt',
    'x/y',
    'x/y/a.txt',
    'y/a.txt',
    'y/x',
    'y/x/a.txt',
  ]
  const path = fc.constantFrom(...paths)
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), path }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), path, to: path }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('link' as const), path, to: path }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('breath' as const), path, ms: fc.nat(40) }) },
  )
  const held = new Map<string, string>()
  const follower = await followFolder(
    folder,
    ({ added, changed, removed, renamed }) => {
      for (const file of [...removed, ...renamed.map(({ from }) => from)])
        expect(held.delete(file)).toBe(true)
      for (const { file, fingerprint } of [...added, ...changed, ...renamed.map(({ to }) => to)])
        held.set(file, fingerprint)
    },
    { quietMs: 5, patienceMs: 20, safetyMs: 600_000, onTrouble: message => troubles.push(message) },
  )
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async steps => {
        for (const one of steps) {
          try {
            if (one.kind === 'write') write(one.path, `${Math.random()}`.slice(0, 9))
            else if (one.kind === 'move') renameSync(at(one.path), at(one.to))
            else if (one.kind === 'remove') rmSync(at(one.path), { recursive: true })
            else if (one.kind === 'link') symlinkSync(at(one.to), at(one.path))
            else await new Promise(resolve => setTimeout(resolve, one.ms))
          } catch {
            // What cannot be done is not done.
          }
        }
        await vi.waitFor(
          async () => {
            const { files } = await surveyCorpus(folder)
            expect([...held].sort(), troubles.join()).toEqual(
              files.map(({ file, fingerprint }) => [file, fingerprint]).sort(),
            )
          },
          { timeout: 3000, interval: 5 },
        )
      }),
      { numRuns: 40, endOnFailure: true },
    )
    expect(troubles).toEqual([])
  } finally {
    await follower.close()
  }
})

test('what happened since the last survey is reported first', async () => {
  for (const file of ['a.txt', 'b.txt', 'c.txt']) write(file, file)
  write('sources.json', '[{"file":"c.txt","title":"The C"},{"file":"none.txt"}]')
  const since = structuredClone(await surveyCorpus(folder))
  unlinkSync(at('a.txt'))
  write('b.txt', 'edited')
  write('d.txt', 'new')
  await follow({ since })
  expect(await reported('+ d.txt')).toEqual(['+ d.txt', '* b.txt', '- a.txt'])
})

test('a withheld file is reported again after a time, and one that is gone is not', async () => {
  write('a.txt', '')
  await follow()
  following?.again('gone.txt', 0)
  following?.again('a.txt', 1)
  expect(await reported('* a.txt')).toEqual(['* a.txt'])
})

test('a corpus folder that goes and comes back is waited for', async () => {
  const inner = at('corpus')
  write('corpus/a.txt', 'A.')
  following = await followFolder(inner, change => void changes.push(change), {
    pollMs: 10,
    onTrouble: message => troubles.push(message),
  })
  renameSync(inner, at('away'))
  await vi.waitFor(() => expect(troubles).toHaveLength(1), { timeout: 15_000 })
  renameSync(at('away'), inner)
  write('corpus/b.txt', 'B.')
  expect(await reported('+ corpus/b.txt'.replace('corpus/', ''))).toEqual(['+ b.txt'])
  write('corpus/a.txt', 'A, edited.')
  expect(await reported('* a.txt')).toEqual(['* a.txt'])
})

test('one file alone is followed too, and its neighbours are no news', async () => {
  write('a.txt', 'A.')
  following = await followFolder(at('a.txt'), change => void changes.push(change))
  write('b.txt', 'B.')
  write('a.txt', 'A, edited.')
  expect(await reported('* a.txt')).toEqual(['* a.txt'])
})

test('no folder at all is an error at once', async () => {
  await expect(followFolder(at('none'), () => {})).rejects.toThrow(CorpusError)
})

test('reports come one after the other, and none after closing', async () => {
  let running = 0
  let most = 0
  const seen: string[] = []
  following = await followFolder(folder, async ({ added }) => {
    most = Math.max(most, ++running)
    for (const { file } of added) seen.push(file)
    write(`${Math.min(seen.length, 3)}.txt`, 'While it is dealt with.')
    await new Promise(resolve => setTimeout(resolve, 20))
    running--
  })
  write('0.txt', 'First.')
  await vi.waitFor(() => expect(seen).toEqual(['0.txt', '1.txt', '2.txt', '3.txt']), { timeout: 15_000 })
  await following.close()
  expect(running).toBe(0)
  expect(most).toBe(1)
})
