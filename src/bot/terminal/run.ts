import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { createConversation, type Outcome } from '../conversation.ts'
import type { Deps } from '../deps.ts'
import { createGate } from '../gate.ts'
import type { Button } from '../message.ts'
import { FAILED, TERMINAL_HINT, TERMINAL_NO_BUTTON } from '../replies.ts'
import { renderTerminal } from './render.ts'

export interface TerminalRun {
  readonly input: Readable
  readonly output: Writable
  /** Somebody sits there: a prompt, bold and links. Otherwise questions come from a pipe. */
  readonly isTTY: boolean
  /** False where `NO_COLOR` is set. */
  readonly styled: boolean
  /** Columns; default 80. */
  readonly width?: number
  /** Ends the conversation. */
  readonly signal?: AbortSignal
}

/** The conversation in a terminal, a line a turn. Resolves at the end of input, Ctrl-C, Ctrl-D, or when nobody
 *  reads the output any more. Says `ready` in the log once it takes questions. */
export async function runTerminal(run: TerminalRun, deps: Deps): Promise<void> {
  const { input, output, isTTY, signal } = run
  const { store, log } = deps
  const conversation = createConversation(deps)
  const gate = createGate(deps.library, log)
  const look = {
    styled: isTTY && run.styled,
    links: isTTY,
    width: Math.max(40, Math.min(run.width ?? 80, 100)),
  }
  const lines = createInterface({ input, terminal: isTTY, ...(isTTY && { output, prompt: '> ' }) })
  // subtle: before anything is awaited, or lines that come meanwhile are lost.
  const turns = lines[Symbol.asyncIterator]()
  let buttons: readonly Button[] = []
  let message = Math.floor(deps.now() / 1000) // above those of earlier conversations

  const print = (text: string) => {
    if (output.writable) output.write(`${text}\n`)
  }
  // A reader like `head` that goes away is no failure.
  output.on('error', () => lines.close())
  lines.on('SIGINT', () => lines.close())
  signal?.addEventListener('abort', () => lines.close(), { once: true })

  async function turn(line: string): Promise<void> {
    const words = line.trim()
    if (words === '') return
    const at = { chat: TERMINAL, thread: 0, surface: { kind: 'terminal' }, admin: true } as const
    const pressed = /^\d{1,2}$/.test(words) ? buttons[Number(words) - 1] : undefined
    if (/^\d{1,2}$/.test(words) && pressed === undefined) return print(TERMINAL_NO_BUTTON)
    if (pressed !== undefined && 'url' in pressed) return print(pressed.url)
    const shown = await store.shown(TERMINAL, message)
    const outcome =
      pressed === undefined
        ? await conversation.say(words, at)
        : await conversation.press(pressed.data, { ...at, shown })
    await show(outcome)
  }

  async function show(outcome: Outcome): Promise<void> {
    if (outcome.kind === 'silence') return
    if (outcome.kind === 'toast') return print(outcome.text)
    const safe = await gate(outcome.message)
    buttons = safe.keyboard.flat()
    message += 1
    await store.remember({ chat: TERMINAL, message, question: 0, thread: 0, ...outcome.shows })
    print(renderTerminal(safe, look))
  }

  log.info({ terminal: isTTY }, 'ready')
  if (isTTY) {
    await show(
      await conversation.say('/start', {
        chat: TERMINAL,
        thread: 0,
        surface: { kind: 'terminal' },
        admin: true,
      }),
    )
    print(`\n${TERMINAL_HINT}\n`)
    lines.prompt()
  }
  for await (const line of turns) {
    await turn(line).catch((error: unknown) => {
      log.error({ err: error }, 'a question failed')
      print(FAILED)
    })
    if (!output.writable) break
    print('')
    if (isTTY) lines.prompt()
  }
  if (isTTY) print('') // or the shell's prompt would stand behind ours
}

const TERMINAL = 0 // no chat of Telegram has this id
