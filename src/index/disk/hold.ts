/**
 * One process for a folder, by a socket in it. A connection to the socket succeeds exactly as long as its process lives:
 * the kernel ends it with the process, however that ends, so nothing has to be cleaned up and no process number is trusted.
 *
 * A dead socket's file stays, and between finding it dead and removing it another starter may have put a live one in its
 * place. So none is ever replaced: the names are numbered, `held-7.sock` follows `held-6.sock`, the highest counts, and a
 * socket gets its name by a link, which fails if the name is taken. It listens before it is linked, so a name that
 * counts is never seen dead while its process is alive. Only the holder removes files, those with lower numbers; the
 * highest stays, also after the end, since numbers may not be used twice.
 *
 * This holds among processes of one machine, containers included. Windows has named pipes, which the system itself
 * gives to one process only.
 */
import { createHash, randomBytes } from 'node:crypto'
import { link, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Another process, alive, uses the folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
  readonly folder: string
  /** Process number and machine of the other, as far as it told. */
  readonly holder: string | undefined

  constructor(folder: string, holder: string | undefined) {
    super(
      `${folder} is used by another Quoth${holder === undefined ? '' : ` (${holder})`}; ` +
        'stop that one, or set DATA_DIR to a folder of its own',
    )
    this.folder = folder
    this.holder = holder
  }
}

export interface Hold {
  /** Lets others have the folder. The end of the process does the same. */
  release(): Promise<void>
}

/** Keeps a folder, which is made if it is not there, for this process. Throws FolderInUse. Does not keep the
 *  process from ending. */
export async function holdFolder(folder: string): Promise<Hold> {
  await mkdir(folder, { recursive: true })
  const real = await realpath(folder)
  if (process.platform === 'win32') return holdPipe(folder, real)
  for (;;) {
    const server = await tryToHold(folder, real)
    if (server !== undefined) return { release: closing(server) }
  }
}

/** Undefined when the one who held the folder meanwhile took our socket for left over. Throws FolderInUse. */
async function tryToHold(folder: string, real: string): Promise<Server | undefined> {
  const near = await shortPath(real)
  const socket = `holding-${randomBytes(6).toString('hex')}.sock`
  let server: Server | undefined
  try {
    server = await listen(join(near.path, socket))
    await takeNumber(folder, near.path, socket)
    return server
  } catch (error) {
    if (server !== undefined) await closing(server)()
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  } finally {
    await rm(join(near.path, socket), { force: true })
    await near.remove()
  }
}

/** Links a listening socket as the next number. Throws FolderInUse. */
async function takeNumber(folder: string, path: string, socket: string): Promise<void> {
  for (;;) {
    const before = highest(await readdir(path))
    if (before > 0) {
      const holder = await ask(join(path, heldName(before)))
      if (holder !== 'gone') throw new FolderInUse(folder, holder.name)
    }
    const mine = before + 1
    try {
      await link(join(path, socket), join(path, heldName(mine)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw error
    }
    // Others may have come, gone and cleaned up since the folder was read; then the number was too low to count.
    const names = await readdir(path)
    if (highest(names) > mine) {
      await rm(join(path, heldName(mine)), { force: true })
      continue
    }
    for (const name of names) {
      const number = numberOf(name)
      const left = number === undefined ? LISTENING.test(name) && name !== socket : number < mine
      if (left) await rm(join(path, name), { force: true })
    }
    return
  }
}

const HELD = /^held-([1-9]\d*)[.]sock$/
const LISTENING = /^holding-[0-9a-f]{12}[.]sock$/
/** Bytes of a path that every system takes for a socket; longer ones are cut off without a word. */
const SOCKET_PATH_LIMIT = 103
const ASK_MS = 500

function heldName(number: number): string {
  return `held-${number}.sock`
}

function numberOf(name: string): number | undefined {
  const digits = HELD.exec(name)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function highest(names: readonly string[]): number {
  return Math.max(0, ...names.map(name => numberOf(name) ?? 0))
}

/** A way to the folder that is short enough for sockets: itself, or a link in the folder for temporary files. */
async function shortPath(folder: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const longest = Buffer.byteLength(join(folder, `holding-${'0'.repeat(12)}.sock`))
  if (longest <= SOCKET_PATH_LIMIT) return { path: folder, remove: async () => {} }
  const temporary = await mkdtemp(join(tmpdir(), 'quoth-'))
  await symlink(folder, join(temporary, 'd'))
  return { path: join(temporary, 'd'), remove: () => rm(temporary, { recursive: true, force: true }) }
}

/** Whoever connects is told who holds the folder. */
function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(socket => {
      socket.on('error', () => {})
      // Not left open until the other closes: `release` would wait for that.
      socket.end(`process ${process.pid} on ${hostname()}`, () => socket.destroy())
    })
    server.once('error', reject)
    // Another user has to be able to ask too: else a socket would look the same to them, dead or alive.
    server.listen({ path, readableAll: true, writableAll: true }, () => {
      server.off('error', reject)
      server.on('error', () => {}) // one that cannot be accepted has been told enough: the connection was made
      server.unref()
      resolve(server)
    })
  })
}

/** Who listens there. A process that is too busy to say its name is alive all the same. */
function ask(path: string): Promise<'gone' | { readonly name: string | undefined }> {
  return new Promise((resolve, reject) => {
    let said = ''
    let connected = false
    const socket = connect(path)
    const finish = () => {
      socket.destroy()
      resolve({ name: said === '' ? undefined : said })
    }
    socket.setTimeout(ASK_MS, finish).setEncoding('utf8')
    socket.on('connect', () => {
      connected = true
    })
    socket.on('data', text => {
      said += text
    })
    socket.on('end', finish)
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const { code = '' } = error
      if (connected || code === 'EAGAIN')
        finish() // EAGAIN: it listens, and many are waiting
      else if (['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes(code)) resolve('gone')
      else reject(error)
    })
  })
}

function closing(server: Server): () => Promise<void> {
  return () => new Promise(resolve => void server.close(() => resolve()))
}

async function holdPipe(folder: string, real: string): Promise<Hold> {
  const hash = createHash('sha256').update(real.toLowerCase()).digest('hex').slice(0, 24)
  const path = `\\\\.\\pipe\\quoth-${hash}`
  try {
    return { release: closing(await listen(path)) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    const holder = await ask(path)
    throw new FolderInUse(folder, holder === 'gone' ? undefined : holder.name)
  }
}
