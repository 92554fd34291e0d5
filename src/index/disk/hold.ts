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
 * This holds among processes of one machine, containers included; machines that share a folder over a network do not
 * see each other's sockets. Windows has named pipes, which the system itself gives to one process only.
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
  try {
    return await holdIn(real, folder)
  } catch (error) {
    if (!NO_SOCKETS.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    // Some disks, such as FAT and folders shared with a virtual machine, hold neither sockets nor links. Then those who
    // share the folder for temporary files still meet there.
    const elsewhere = join(tmpdir(), `quoth-${process.getuid?.()}-${hashOf(real)}`)
    await mkdir(elsewhere, { recursive: true, mode: 0o700 })
    return holdIn(elsewhere, folder)
  }
}

async function holdIn(place: string, folder: string): Promise<Hold> {
  for (;;) {
    const server = await tryToHold(folder, place)
    if (server !== undefined) return { release: closing(server) }
  }
}

/** Undefined when the one who held the folder meanwhile took our socket for left over. Throws FolderInUse. */
async function tryToHold(folder: string, place: string): Promise<Server | undefined> {
  const near = await shortPath(place)
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
      const asked = await ask(join(path, heldName(before)))
      if (asked !== 'gone') throw new FolderInUse(folder, asked.holder)
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
      if (left) await rm(join(path, name), { force: true }).catch(() => {}) // it means nothing; it may stay
    }
    return
  }
}

const HELD = /^held-([1-9]\d*)[.]sock$/
const LISTENING = /^holding-[0-9a-f]{12}[.]sock$/
/** Bytes of a path that every system takes for a socket; longer ones are cut off without a word. */
const SOCKET_PATH_LIMIT = 103
const ASK_MS = 500
const NO_SOCKETS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'])

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

type Asked = 'gone' | { readonly holder: string | undefined }

/** Who listens there. A process that is too busy to say its name is alive all the same. */
async function ask(path: string): Promise<Asked> {
  for (let left = 20; left > 0; left--) {
    const asked = await askOnce(path)
    if (asked !== 'ended') return asked
  }
  return { holder: undefined }
}

/** `ended`: it listened, and was gone before it answered. */
function askOnce(path: string): Promise<Asked | 'ended'> {
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = connect(path)
    const finish = (silent: Asked | 'ended') => {
      socket.destroy()
      resolve(said === '' ? silent : { holder: said })
    }
    const busy = { holder: undefined }
    socket.setTimeout(ASK_MS, () => finish(busy)).setEncoding('utf8')
    socket.on('data', text => {
      said += text
    })
    socket.on('end', () => finish('ended'))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const { code = '' } = error
      if (['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes(code)) finish('gone')
      else if (['ECONNRESET', 'EPIPE'].includes(code)) finish('ended')
      else if (code === 'EAGAIN')
        finish(busy) // too many are waiting already
      else reject(error)
    })
  })
}

function closing(server: Server): () => Promise<void> {
  return () => new Promise(resolve => void server.close(() => resolve()))
}

async function holdPipe(folder: string, real: string): Promise<Hold> {
  const path = `\\\\.\\pipe\\quoth-${hashOf(real.toLowerCase())}`
  try {
    return { release: closing(await listen(path)) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    const asked = await ask(path)
    throw new FolderInUse(folder, asked === 'gone' ? undefined : asked.holder)
  }
}

function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 24)
}
