import type { Message } from '../bot/message.ts'
import { renderTerminal } from '../bot/terminal/render.ts'
import { print } from './print.ts'

/** Prints a message as the terminal conversation would, without the buttons that only a conversation has. */
export function printMessage(message: Message): void {
  const { isTTY, columns } = process.stdout
  const styled = isTTY === true && process.stdout.hasColors()
  print(
    renderTerminal(
      { ...message, keyboard: [] },
      { styled, links: isTTY === true, width: Math.min(columns || 80, 100) },
    ),
  )
}
