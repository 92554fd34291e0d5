import type { MessageEntity } from 'grammy/types'
import type { Button, Message } from '../message.ts'

export interface Look {
  /** Bold, italic and dim with ANSI codes. */
  readonly styled: boolean
  /** Links that can be clicked (OSC 8); else their address stands in brackets. */
  readonly links: boolean
  /** Columns; quotes are folded to fit. */
  readonly width: number
}

/** A message as lines: quotes behind a bar, highlights bold, and the buttons as numbers to type. */
export function renderTerminal(message: Message, look: Look): string {
  const lines: string[] = []
  let at = 0
  for (const frame of message.entities.filter(isFrame)) {
    if (frame.offset > at) lines.push(...linesIn(message, at, frame.offset, look, look.width))
    const inside = linesIn(message, frame.offset, frame.offset + frame.length, look, look.width - 2)
    lines.push(...inside.map(line => `${look.styled ? '\u001b[36m│\u001b[39m' : '│'} ${line}`.trimEnd()))
    at = frame.offset + frame.length
    if (message.text[at] === '\n') at += 1
  }
  if (at < message.text.length) lines.push(...linesIn(message, at, message.text.length, look, look.width))
  const buttons = message.keyboard.flat().map((button, i) => buttonAt(i + 1, button))
  if (buttons.length > 0) lines.push('', dim(buttons.join('  '), look))
  return lines.join('\n')
}

function buttonAt(number: number, button: Button): string {
  const label = button.text === String(number) ? `[${number}]` : `[${number}] ${button.text}`
  return 'url' in button ? `${label} (${button.url})` : label
}

type Link = Extract<MessageEntity, { type: 'text_link' }>

function linesIn(message: Message, start: number, end: number, look: Look, width: number): string[] {
  return message.text
    .slice(start, end)
    .replace(/\n$/, '')
    .split('\n')
    .reduce<{ readonly at: number; readonly lines: string[] }>(
      ({ at, lines }, line) => {
        for (const part of fold(line, width)) {
          lines.push(styledLine(message, at + part.start, at + part.end, look))
        }
        return { at: at + line.length + 1, lines }
      },
      { at: start, lines: [] },
    ).lines
}

/** Where a line breaks: at spaces, and nothing is added or lost but the space at the end. */
function fold(line: string, width: number): { readonly start: number; readonly end: number }[] {
  const parts = []
  let start = 0
  while (line.length - start > width) {
    const space = line.lastIndexOf(' ', start + width)
    if (space <= start) break
    parts.push({ start, end: space })
    start = space + 1
  }
  return [...parts, { start, end: line.length }]
}

function styledLine({ text, entities }: Message, start: number, end: number, look: Look): string {
  const touching = entities.filter(
    entity => !isFrame(entity) && entity.offset < end && entity.offset + entity.length > start,
  )
  const edges = touching.flatMap(({ offset, length }) => [offset, offset + length])
  const cuts = [...new Set([start, ...edges.filter(at => at > start && at < end), end])].sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((from, i) => {
      const to = cuts[i + 1] ?? end
      const over = touching.filter(({ offset, length }) => offset <= from && offset + length >= to)
      return styledRun(printable(text.slice(from, to)), over, to, look)
    })
    .join('')
}

function styledRun(words: string, over: readonly MessageEntity[], to: number, look: Look): string {
  const link = over.find((entity): entity is Link => entity.type === 'text_link')
  let run = words
  if (look.styled && over.some(({ type }) => type === 'bold')) run = `\u001b[1m${run}\u001b[22m`
  if (look.styled && over.some(({ type }) => type === 'italic')) run = `\u001b[3m${run}\u001b[23m`
  if (link === undefined) return run
  if (look.links) return `\u001b]8;;${printable(link.url)}\u001b\\${run}\u001b]8;;\u001b\\`
  return to === link.offset + link.length ? `${run} (${link.url})` : run
}

/** A document must not steer the terminal: C1 controls can do what an escape does. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

function dim(text: string, { styled }: Look): string {
  return styled ? `\u001b[2m${text}\u001b[22m` : text
}

function isFrame({ type }: MessageEntity): boolean {
  return type === 'blockquote' || type === 'expandable_blockquote'
}
