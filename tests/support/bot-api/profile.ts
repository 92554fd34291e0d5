import type { BotCommand } from 'grammy/types'
import { asObject, type Parameters } from './parameters.ts'
import { badRequest } from './refusal.ts'
import type { Method, Telegram } from './telegram.ts'

export const getMe: Method = ({ world }) => world.bot

export const setMyCommands: Method = (telegram, parameters) => {
  const commands = parameters.array('commands').map(readCommand)
  if (commands.length > MOST_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  telegram.profile.commands.set(commandsKey(telegram, parameters), commands)
  return true
}

export const getMyCommands: Method = (telegram, parameters) =>
  telegram.profile.commands.get(commandsKey(telegram, parameters)) ?? []

export const deleteMyCommands: Method = (telegram, parameters) => {
  telegram.profile.commands.delete(commandsKey(telegram, parameters))
  return true
}

export const setMyDescription: Method = (telegram, parameters) =>
  setText(telegram, parameters, 'description', 512)

export const setMyShortDescription: Method = (telegram, parameters) =>
  setText(telegram, parameters, 'short_description', 120)

export const setMyName: Method = (telegram, parameters) => setText(telegram, parameters, 'name', 64)

export const getMyDescription: Method = (telegram, parameters) => getText(telegram, parameters, 'description')

export const getMyShortDescription: Method = (telegram, parameters) =>
  getText(telegram, parameters, 'short_description')

export const getMyName: Method = (telegram, parameters) => getText(telegram, parameters, 'name')

const MOST_COMMANDS = 100

const SCOPES = [
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
]

function readCommand(value: unknown): BotCommand {
  const { command, description } = asObject(value, 'expected an Array of BotCommand')
  const name = typeof command === 'string' ? command.replace(/^\//, '') : ''
  if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID')
  if (typeof description !== 'string' || description.trim() === '' || [...description].length > 256) {
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  }
  return { command: name, description }
}

/** Like `all_group_chats`, `chat -100…`, with the language behind a slash: `default/de`. */
function commandsKey({ world }: Telegram, parameters: Parameters): string {
  const scope = parameters.object('scope') ?? { type: 'default' }
  const type = String(scope.type)
  if (!SCOPES.includes(type)) throw badRequest('unsupported BotCommandScope type specified')
  const chat = type.startsWith('chat') ? ` ${world.named(String(scope.chat_id)).chat.id}` : ''
  const member = type === 'chat_member' ? ` ${String(scope.user_id)}` : ''
  return `${type}${chat}${member}${language(parameters)}`
}

function language(parameters: Parameters): string {
  const code = parameters.text('language_code')
  if (code === undefined) return ''
  if (!/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified')
  return `/${code}`
}

function setText({ profile }: Telegram, parameters: Parameters, name: string, limit: number): boolean {
  const text = parameters.text(name) ?? ''
  if ([...text].length > limit) throw badRequest(`bot ${name.replace('_', ' ')} is too long`)
  profile.texts.set(`${name}${language(parameters)}`, text)
  return true
}

function getText({ profile }: Telegram, parameters: Parameters, name: string) {
  return { [name]: profile.texts.get(`${name}${language(parameters)}`) ?? profile.texts.get(name) ?? '' }
}
