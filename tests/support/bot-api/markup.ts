import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import { asObject, type Fields } from './parameters.ts'
import { badRequest } from './refusal.ts'
import { checkUrl } from './urls.ts'

/** Reads `reply_markup`. An inline keyboard comes back as the message will carry it; of the other kinds only
 *  the form is checked, since no message shows them. */
export function readMarkup(
  value: Fields | undefined,
  chatType: string | undefined,
): InlineKeyboardMarkup | undefined {
  if (value === undefined) return undefined
  if (value.inline_keyboard !== undefined) {
    const rows = readRows(value.inline_keyboard, chatType)
    return rows.length === 0 ? undefined : { inline_keyboard: rows }
  }
  if (value.keyboard === undefined && value.remove_keyboard !== true && value.force_reply !== true) {
    if (Object.keys(value).length > 0) throw badRequest('object expected as reply markup')
  }
  const placeholder = value.input_field_placeholder
  if (typeof placeholder === 'string' && [...placeholder].length > 64)
    throw badRequest('PLACEHOLDER_TOO_LONG')
  return undefined
}

const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
]

const MOST_BUTTONS = 100

function readRows(value: unknown, chatType: string | undefined): InlineKeyboardButton[][] {
  if (!Array.isArray(value)) {
    throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup should be an Array of Arrays')
  }
  const rows = value.map(row => {
    if (!Array.isArray(row)) {
      throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    }
    return row.map(button => readButton(button, chatType))
  })
  if (rows.flat().length > MOST_BUTTONS) throw badRequest('reply markup is too long')
  return rows.filter(row => row.length > 0)
}

function readButton(value: unknown, chatType: string | undefined): InlineKeyboardButton {
  const button = asObject(value, "can't parse inline keyboard button: InlineKeyboardButton must be an Object")
  if (typeof button.text !== 'string') {
    throw badRequest('can\'t parse inline keyboard button: Can\'t find field "text"')
  }
  if (button.text.trim() === '') throw badRequest('keyboard button text must be non-empty')
  const actions = ACTIONS.filter(name => button[name] !== undefined && button[name] !== '')
  // subtle: an empty query is an action, it opens inline mode with nothing typed.
  if (button.switch_inline_query === '') actions.push('switch_inline_query')
  if (button.switch_inline_query_current_chat === '') actions.push('switch_inline_query_current_chat')
  if (actions.length === 0) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  }
  if (actions.length > 1) {
    throw badRequest("can't parse inline keyboard button: exactly one action field must be used")
  }
  checkAction(button, chatType)
  if (button.style !== undefined && !['primary', 'success', 'danger'].includes(String(button.style))) {
    throw badRequest("can't parse inline keyboard button: invalid button style specified")
  }
  return button as unknown as InlineKeyboardButton
}

function checkAction(button: Fields, chatType: string | undefined): void {
  if (typeof button.url === 'string') {
    const checked = checkUrl(button.url)
    if ('wrong' in checked) {
      throw badRequest(`inline keyboard button URL '${button.url}' is invalid: ${checked.wrong}`)
    }
  }
  if (typeof button.callback_data === 'string' && Buffer.byteLength(button.callback_data) > 64) {
    throw badRequest('BUTTON_DATA_INVALID')
  }
  if (button.copy_text !== undefined) {
    const copied = asObject(button.copy_text, 'BUTTON_COPY_TEXT_INVALID').text
    if (typeof copied !== 'string' || copied === '' || [...copied].length > 256) {
      throw badRequest('BUTTON_COPY_TEXT_INVALID')
    }
  }
  if (button.web_app !== undefined && chatType !== 'private') throw badRequest('BUTTON_TYPE_INVALID')
}
