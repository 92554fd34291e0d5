import { access, constants } from 'node:fs/promises'
import { identify } from '../bot/telegram/identity.ts'
import { TokenRejected } from '../bot/telegram/token.ts'
import { holderOf, type KeptQuoth, lookOver, type Quoth, readQuoth } from '../compose.ts'
import { type Config, ConfigError, readEnvironment } from '../config.ts'
import { shortened } from '../corpus/faults.ts'
import { redact } from '../log.ts'
import { makeFolder } from '../store/make-folder.ts'
import { print, sizeText } from './print.ts'

/** `quoth doctor`: checks what a start needs, one line each; exit code 1 if anything is wrong. */
export async function doctor(): Promise<void> {
  const checks = await examine()
  for (const { ok, name, says } of checks) print(`${ok ? 'ok  ' : 'FAIL'}  ${name}: ${redact(says)}`)
  if (checks.some(({ ok }) => !ok)) process.exitCode = 1
}

interface Check {
  readonly ok: boolean
  readonly name: string
  readonly says: string
}

async function examine(): Promise<Check[]> {
  let config: Config
  try {
    config = readEnvironment()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return [{ ok: false, name: 'configuration', says: error.message }]
  }
  const data = await checkData(config)
  const damage: string[] = []
  const kept = data.ok ? await openKept(config, damage) : undefined
  return [
    { ok: true, name: 'configuration', says: 'read' },
    await checkCorpus(config, kept),
    data,
    ...(data.ok ? [await checkIndex(config, kept, damage)] : []),
    await checkToken(config),
  ]
}

/** The index as it lies there; what is wrong with it is added to `damage`. */
function openKept(
  { corpusDir: corpus, dataDir, bm25 }: Config,
  damage: string[],
): Promise<KeptQuoth | undefined> {
  return lookOver({
    ...{ corpus, dataDir, bm25 },
    onEvent: ({ level, message }) => void (level === 'error' && damage.push(message)),
  }).catch((error: unknown) => {
    damage.push(messageOf(error))
    return undefined
  })
}

/** A large corpus is judged by its index where there is one, without reading it again. */
async function checkCorpus(
  { corpusDir, bm25 }: Config,
  kept: (Quoth & Pick<KeptQuoth, 'compare'>) | undefined,
): Promise<Check> {
  const name = 'corpus'
  try {
    await kept?.compare()
    const quoth = kept ?? (await readQuoth({ corpus: corpusDir, bm25 }))
    const faults = quoth.faults()
    const documents = quoth.documents()
    const bad = faults.filter(({ level }) => level === 'error')
    const where = shortened(faults).map(
      ({ file, line, message }) => `\n        ${file}${line === undefined ? '' : `:${line}`}: ${message}`,
    )
    if (documents === 0)
      return {
        ok: false,
        name,
        says: `${corpusDir} holds no document; put .txt, .md or .jsonl files into it${where.join('')}`,
      }
    return {
      ok: bad.length === 0,
      name,
      says: `${documents} documents, ${quoth.passages()} passages in ${corpusDir}${where.join('')}`,
    }
  } catch (error) {
    return { ok: false, name, says: messageOf(error) }
  }
}

async function checkData({ dataDir }: Config): Promise<Check> {
  try {
    await makeFolder(dataDir)
    await access(dataDir, constants.W_OK)
    return { ok: true, name: 'data', says: `${dataDir} can be written` }
  } catch (error) {
    return {
      ok: false,
      name: 'data',
      says: `${dataDir} cannot be written (${messageOf(error)}); set DATA_DIR to a folder that can`,
    }
  }
}

async function checkIndex(
  { dataDir }: Config,
  kept: KeptQuoth | undefined,
  damage: string[],
): Promise<Check> {
  const name = 'index'
  try {
    const user = await holderOf(dataDir)
    const used =
      user === undefined ? '' : `; used by a running Quoth${user.holder ? ` (${user.holder})` : ''}`
    await kept?.verify()
    if (damage.length > 0)
      return { ok: false, name, says: [...damage, ...(used ? [used] : [])].join('\n        ') }
    if (kept === undefined) return { ok: true, name, says: `none yet; the next start makes it${used}` }
    const { index, texts } = await kept.bytesOnDisk()
    const size = `${sizeText(index)} and ${sizeText(texts)} of texts, whole`
    return { ok: true, name, says: `${size}, ${await differencesOf(kept)}${used}` }
  } catch (error) {
    return { ok: false, name, says: messageOf(error) }
  }
}

async function differencesOf(kept: KeptQuoth): Promise<string> {
  const differences = await kept.compare().catch(() => undefined)
  if (differences === undefined) return 'with nothing to compare it to' // which the corpus was blamed for
  const files = differences.read.length + differences.removed.length
  if (files === 0) return 'up to date'
  return `${files === 1 ? 'one file differs' : `${files} files differ`}, the next start catches up`
}

async function checkToken({ botToken, telegramApiRoot }: Config): Promise<Check> {
  const name = 'token'
  if (botToken === undefined)
    return { ok: true, name, says: 'BOT_TOKEN is not set, so `npm start` talks in the terminal' }
  try {
    const { username, readsAll } = await identify(botToken, telegramApiRoot)
    return {
      ok: true,
      name,
      says: `@${username}, ${readsAll ? 'reads all messages of its groups' : 'privacy mode is on'}`,
    }
  } catch (error) {
    if (error instanceof TokenRejected) return { ok: false, name, says: error.message }
    return {
      ok: false,
      name,
      says: `${telegramApiRoot} cannot be asked (${messageOf(error)}); check the network and TELEGRAM_API_ROOT`,
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
