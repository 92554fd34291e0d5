import { formatText } from './formatted.ts'
import { readMarkup } from './markup.ts'
import { asObject, type Fields } from './parameters.ts'
import { badRequest } from './refusal.ts'
import type { Method, Telegram } from './telegram.ts'

export const answerCallbackQuery: Method = (telegram, parameters) => {
  const text = parameters.text('text') ?? ''
  if ([...text].length > TOAST_LIMIT) throw badRequest('MESSAGE_TOO_LONG')
  const url = parameters.text('url')
  if (url !== undefined && !opensBot(url, telegram.world.bot.username)) throw badRequest('URL_INVALID')
  const query = telegram.openCallbacks.get(parameters.text('callback_query_id') ?? '')
  if (query === undefined) throw badRequest(TOO_OLD)
  telegram.openCallbacks.delete(query.id)
  const chatId = query.message?.chat.id ?? query.from.id
  telegram.history.act({ kind: 'toast', chatId, query, text, alert: parameters.flag('show_alert'), url })
  return true
}

export const answerInlineQuery: Method = (telegram, parameters) => {
  const results = parameters.array('results').map(value => readResult(telegram, value))
  if (results.length > MOST_RESULTS) throw badRequest('RESULTS_TOO_MUCH')
  if (new Set(results.map(result => result.id)).size < results.length) throw badRequest('RESULT_ID_DUPLICATE')
  if (Buffer.byteLength(parameters.text('next_offset') ?? '') > 64) throw badRequest('NEXT_OFFSET_INVALID')
  const start = parameters.object('button')?.start_parameter
  if (start !== undefined && !START_PARAMETER.test(String(start))) throw badRequest('START_PARAM_INVALID')
  const query = telegram.openInlineQueries.get(parameters.text('inline_query_id') ?? '')
  if (query === undefined) throw badRequest(TOO_OLD)
  telegram.openInlineQueries.delete(query.id)
  telegram.history.act({ kind: 'results', query, results })
  return true
}

const TOAST_LIMIT = 200 // code points
const MOST_RESULTS = 50
const START_PARAMETER = /^[A-Za-z0-9_-]{1,64}$/
const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid'

function opensBot(url: string, username: string): boolean {
  const start = /^(?:https:\/\/t\.me\/|tg:\/\/resolve\?domain=)(\w+)[?&]start=([^&]*)$/.exec(url)
  return start?.[1]?.toLowerCase() === username.toLowerCase() && START_PARAMETER.test(start[2] ?? '')
}

function readResult(telegram: Telegram, value: unknown): Fields {
  const result = asObject(value, "can't parse InlineQueryResult: expected an Object")
  const { id, type, title } = result
  if (typeof id !== 'string' || id === '' || Buffer.byteLength(id) > 64) throw badRequest('RESULT_ID_INVALID')
  if (typeof type !== 'string') throw badRequest('can\'t parse InlineQueryResult: Can\'t find field "type"')
  readMarkup(
    result.reply_markup === undefined
      ? undefined
      : asObject(result.reply_markup, 'object expected as reply markup'),
    undefined,
  )
  if (type !== 'article') return result
  if (typeof title !== 'string' || title === '') {
    throw badRequest('can\'t parse InlineQueryResult: Can\'t find field "title"')
  }
  const content = asObject(result.input_message_content, 'input message content is not specified')
  if (content.parse_mode !== undefined)
    throw badRequest('parse_mode is not supported by this fake; send entities')
  const text = typeof content.message_text === 'string' ? content.message_text : ''
  if (text === '') throw badRequest('message text is empty')
  const entities = Array.isArray(content.entities) ? content.entities : []
  const formatted = formatText(text, entities, { limit: 4096, tooLong: 'message is too long' })
  telegram.history.altered('answerInlineQuery', text, formatted.altered)
  return {
    ...result,
    input_message_content: { ...content, message_text: formatted.text, entities: formatted.entities },
  }
}
