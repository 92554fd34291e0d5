import type { Parameters } from './parameters.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { Method, Telegram } from './telegram.ts'

export const getUpdates: Method = ({ updates, webhook }, parameters, gone) => {
  if (webhook.url !== '') {
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
  }
  keepAllowed(updates, parameters)
  const poll = {
    offset: parameters.integer('offset') ?? 0,
    limit: clamp(parameters.integer('limit') ?? 100, 1, 100),
    seconds: clamp(parameters.integer('timeout') ?? 0, 0, 50),
  }
  return updates.fetch(poll, gone)
}

export const setWebhook: Method = (telegram, parameters) => {
  const { updates, webhook } = telegram
  const url = parameters.text('url')
  if (url === undefined) return deleteWebhook(telegram, parameters, new AbortController().signal)
  const local = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)/.test(url)
  if (!local && !/^https:\/\/[^/:]+(?::(?:443|80|88|8443))?(?:\/|$)/.test(url)) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
  const secret = parameters.text('secret_token') ?? ''
  if (!/^[A-Za-z0-9_-]{0,256}$/.test(secret)) {
    throw badRequest('secret token contains unallowed characters')
  }
  keepAllowed(updates, parameters)
  if (parameters.flag('drop_pending_updates')) updates.drop()
  webhook.stop()
  webhook.url = url
  webhook.secret = secret
  webhook.connections = clamp(parameters.integer('max_connections') ?? 40, 1, 100)
  webhook.pump()
  return true
}

export const deleteWebhook: Method = ({ updates, webhook }, parameters) => {
  webhook.stop()
  if (parameters.flag('drop_pending_updates')) updates.drop()
  return true
}

export const getWebhookInfo: Method = ({ updates, webhook }) => ({
  url: webhook.url,
  has_custom_certificate: false,
  pending_update_count: updates.pending.length,
  ...(webhook.url === '' ? {} : { max_connections: webhook.connections }),
  ...(updates.allowed.length === 0 ? {} : { allowed_updates: updates.allowed }),
  ...(webhook.lastError === undefined
    ? {}
    : { last_error_date: webhook.lastError.date, last_error_message: webhook.lastError.message }),
})

/** Not given, the list stays as it was; given empty, it is the default again. */
function keepAllowed(updates: Telegram['updates'], parameters: Parameters): void {
  if (parameters.text('allowed_updates') === undefined) return
  updates.allowed = parameters.array('allowed_updates').map(String)
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
