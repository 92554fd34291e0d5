// What disk-processes.test.ts starts, to kill it. `save FOLDER` makes one state after the other and says each; `hold FOLDER`
// holds the folder and waits; `fill FOLDER` writes one of each kind, and prints how the disk refused.
import { join } from 'node:path'
import { holdFolder } from '../../src/index/disk/hold.ts'
import { loadManifest, saveManifest } from '../../src/index/disk/manifest.ts'
import { saveSections } from '../../src/index/disk/sections.ts'
import { sweep } from '../../src/index/disk/sweep.ts'
import { TextWriter } from '../../src/index/disk/text-writer.ts'

const [mode, folder = ''] = process.argv.slice(2)
const say = (line: object) => process.stderr.write(`${JSON.stringify(line)}\n`)

if (mode === 'hold') {
  try {
    await holdFolder(folder)
    say({ msg: 'ready' })
    setInterval(() => {}, 1000)
  } catch (error) {
    say({ msg: 'ready', fault: (error as Error).name, says: (error as Error).message })
  }
} else if (mode === 'fill') {
  const texts = TextWriter.create(join(folder, '1.texts'))
  texts.append(Buffer.alloc(500_000))
  const refused = await Promise.allSettled([
    saveSections(join(folder, '1.sections'), { all: new Uint32Array(100_000) }),
    texts.close(),
    saveManifest(folder, { large: 'x'.repeat(500_000) }),
  ])
  process.stdout.write(
    refused.map(one => (one.status === 'rejected' ? one.reason.code : 'written')).join(' '),
  )
} else {
  const before = (await loadManifest(folder)) as { state: number } | undefined
  // Large, and of many parts, so that a kill mostly finds it being written.
  const parts = Array.from({ length: 400 }, (_, i) => [`part-${i}`, new Uint32Array(4000)] as const)
  for (let state = (before?.state ?? 0) + 1; ; state++) {
    for (const [, part] of parts) part.fill(state)
    await saveSections(join(folder, `${state}.sections`), { all: new Uint32Array(1000).fill(state) })
    await saveSections(join(folder, 'same.sections'), Object.fromEntries(parts))
    const texts = TextWriter.create(join(folder, `${state}.texts`))
    for (let i = 0; i < 300; i++) texts.append(Buffer.alloc(5000, `${state},`))
    await texts.close()
    await saveManifest(folder, { state })
    say({ msg: 'ready', state })
    await sweep(folder, new Set([`${state}.sections`, `${state}.texts`, 'same.sections']))
  }
}
