import type { Message, User, UserFromGetMe } from 'grammy/types'
import { type Fault, Faults } from './faults.ts'
import { Group } from './group.ts'
import { type Alteration, type BotAct, type Call, History } from './history.ts'
import { Person } from './people.ts'
import { listen } from './server.ts'
import type { Telegram } from './telegram.ts'
import { UpdateQueue } from './updates.ts'
import { Webhook } from './webhook.ts'
import { type Place, World } from './world.ts'

/**
 * A Telegram of our own on 127.0.0.1, as strict as the real one where a bot can go wrong: it checks what it
 * is sent, keeps the chats as people would see them, and lets tests be those people. Where it differs:
 * - `parse_mode` is refused (this project sends entities), and so is a button with two actions;
 * - a method it does not know is 404 "method not found", even where the real server has it;
 * - there are no rate limits but those a test asks for with `fail`, no guest and business chats, no rich or
 *   ephemeral messages, and messages sent inline cannot be edited;
 * - what the real server changes without a word (cleaned text, dropped entities, a quote whose @name pings
 *   people) happens too, and stands in `alterations`, so that a test can demand there be none.
 */
export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const bot = {
    id: 123_456,
    is_bot: true,
    first_name: options.firstName ?? 'Quoth',
    username: options.username ?? 'quoth_bot',
    can_join_groups: true,
    can_read_all_group_messages: options.privacy === false,
    supports_inline_queries: true,
    supports_guest_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
  } as unknown as UserFromGetMe
  const updates = new UpdateQueue()
  const webhook = new Webhook(updates, options.secondMs ?? 1000)
  const history = new History()
  updates.onChange = () => {
    webhook.pump()
    history.changed()
  }
  const telegram: Telegram = {
    world: new World(bot, options.now ?? Date.now),
    updates,
    webhook,
    history,
    faults: new Faults(),
    openCallbacks: new Map(),
    openInlineQueries: new Map(),
    profile: { commands: new Map(), texts: new Map() },
    counters: { queries: 0 },
  }
  const token = options.token ?? `${bot.id}:fake-token_for-tests-only`
  const server = await listen(telegram, token)
  return new BotApi(telegram, token, server, options.timeoutMs ?? 5000)
}

export interface BotApiOptions {
  readonly token?: string
  readonly username?: string
  readonly firstName?: string
  /** Privacy mode; default true, as BotFather gives it. */
  readonly privacy?: boolean
  /** How long a test waits before it fails; default 5,000. */
  readonly timeoutMs?: number
  /** How long a second between webhook deliveries lasts; default 1,000. */
  readonly secondMs?: number
  /** Milliseconds since 1970; default the machine's clock. */
  readonly now?: () => number
}

export class BotApi {
  /** For TELEGRAM_API_ROOT: requests go to `${root}/bot<token>/<method>`. */
  readonly root: string
  readonly token: string
  readonly username: string
  readonly #telegram: Telegram
  readonly #timeoutMs: number
  readonly #close: () => Promise<void>
  readonly #read = new Map<number, number>()

  constructor(
    telegram: Telegram,
    token: string,
    server: Awaited<ReturnType<typeof listen>>,
    timeoutMs: number,
  ) {
    this.#telegram = telegram
    this.#timeoutMs = timeoutMs
    this.#close = server.close
    this.root = server.root
    this.token = token
    this.username = telegram.world.bot.username
  }

  user(user: Partial<Omit<User, 'id'>> = {}): Person {
    return new Person(this.#telegram, this.#telegram.world.addUser({ first_name: 'Ann', ...user }))
  }

  /** A group with the bot in it: a supergroup unless said otherwise. */
  group(options: GroupOptions = {}): Group {
    const { title = 'Newsroom', type = 'supergroup', forum = false } = options
    return new Group(this.#telegram, this.#telegram.world.addChat(type, title, forum))
  }

  channel(title = 'News'): Group {
    return new Group(this.#telegram, this.#telegram.world.addChat('channel', title, false))
  }

  /** The chat as people see it now: in order, edited, without what was deleted. */
  messages(place: Place): readonly Message[] {
    const all = [...this.#telegram.world.chat(place.chatId).messages.values()]
    return place.thread === undefined
      ? all
      : all.filter(message => message.message_thread_id === place.thread)
  }

  /** Every call so far, refused ones too; of one method if named. */
  calls(method?: string): readonly Call[] {
    return this.#telegram.history.calls.filter(call => method === undefined || call.method === method)
  }

  /** What the bot did so far that somebody can see, in order. */
  get acts(): readonly BotAct[] {
    return this.#telegram.history.acts
  }

  /** What Telegram changed without a word. */
  get alterations(): readonly Alteration[] {
    return this.#telegram.history.alterations
  }

  /** The commands the bot has set, by scope: 'default', 'all_group_chats', 'default/de'. */
  get commands() {
    return this.#telegram.profile.commands
  }

  /** Callback queries that were not answered, and could be. */
  get spinning() {
    return [...this.#telegram.openCallbacks.values()]
  }

  /** Puts an update together by hand. */
  push: UpdateQueue['push'] = (kind, content) => this.#telegram.updates.push(kind, content)

  /** Makes the next calls of a method ('*': of any but getUpdates) go wrong. */
  fail(method: string, fault: Fault): void {
    this.#telegram.faults.add(method, fault)
  }

  /** The bot's next message in the chat, new or edited, that `next` has not given yet. */
  async next(place: Place): Promise<Message> {
    const { history } = this.#telegram
    const look = () => {
      const from = this.#read.get(place.chatId) ?? 0
      const at = history.acts.findIndex(
        (act, i) =>
          i >= from && (act.kind === 'message' || act.kind === 'edit') && act.chatId === place.chatId,
      )
      if (at === -1) return undefined
      this.#read.set(place.chatId, at + 1)
      const act = history.acts[at]
      return act !== undefined && 'message' in act ? act.message : undefined
    }
    return history.until(look, `the bot's next message in chat ${place.chatId}`, this.#timeoutMs)
  }

  /** Whatever `look` finds, now or after some later call. */
  until<T>(look: () => T | undefined, awaited: string, timeoutMs = this.#timeoutMs): Promise<T> {
    return this.#telegram.history.until(look, awaited, timeoutMs)
  }

  /**
   * The bot has fetched everything, confirmed it with a later offset, asks for more, and none of its calls is
   * open. Bots that fetch ahead of their handlers (@grammyjs/runner) look the same while a handler computes:
   * hence `settleMs`, a time without a call. Wait for what you expect first (`next`), and for quiet then.
   */
  async quiet(settleMs = 30): Promise<void> {
    const { history, updates, webhook } = this.#telegram
    const idle = () => (updates.drained || webhook.drained) && history.running().length === 0
    for (;;) {
      await history.until(
        () => idle() || undefined,
        () => this.#unquiet(),
        this.#timeoutMs,
      )
      const calls = history.calls.length
      await new Promise(resolve => setTimeout(resolve, settleMs))
      if (idle() && history.calls.length <= calls + 1 && history.calls.slice(calls).every(isPoll)) return
    }
  }

  stop(): Promise<void> {
    this.#telegram.webhook.stop()
    return this.#close()
  }

  #unquiet(): string {
    const { history, updates } = this.#telegram
    const open = history.running().map(call => call.method)
    const calls = open.length > 0 ? `, open calls: ${open.join(', ')}` : ''
    return `the bot to be quiet (${updates.pending.length} updates unconfirmed${calls})`
  }
}

export interface GroupOptions {
  readonly title?: string
  readonly type?: 'group' | 'supergroup'
  readonly forum?: boolean
}

function isPoll(call: Call): boolean {
  return call.method === 'getUpdates'
}
