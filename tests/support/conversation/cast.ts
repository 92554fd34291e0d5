import type { Message } from 'grammy/types'
import type { BotApi } from '../bot-api/bot-api.ts'
import type { Group } from '../bot-api/group.ts'
import type { Person } from '../bot-api/people.ts'
import type { Place } from '../bot-api/world.ts'
import type { Part, Scene } from './script.ts'

/** Who and where: the people and chats of one conversation, made when they are first named. */
export class Cast {
  readonly #api: BotApi
  readonly #people = new Map<string, Person>()
  readonly #groups = new Map<string, Group>()
  readonly #forums: ReadonlySet<string | undefined>
  readonly #labels = new Map<string, Message>()
  #now: Stage | undefined

  constructor(api: BotApi, parts: readonly Part[]) {
    this.#api = api
    const scenes = parts.flatMap(part => (part.kind === 'scene' ? [part.scene] : []))
    this.#forums = new Set(scenes.filter(scene => scene.topic !== undefined).map(scene => scene.title))
  }

  enter(scene: Scene): void {
    const person = this.#people.get(scene.person) ?? this.#api.user({ first_name: scene.person })
    this.#people.set(scene.person, person)
    if (scene.title === undefined) {
      this.#now = { person, place: person.chat }
      return
    }
    const group = this.#groups.get(scene.title) ?? this.#open(scene, scene.title)
    this.#groups.set(scene.title, group)
    this.#now = { person, group, place: scene.topic === undefined ? group : group.topic(scene.topic, person) }
  }

  get now(): Stage {
    if (this.#now === undefined) this.enter({ chat: 'private', person: 'Ann' })
    return this.#now!
  }

  /** The group goes on under another id. */
  migrated(title: string, successor: Group): void {
    this.#groups.set(title, successor)
    this.#now = { ...this.now, group: successor, place: successor }
  }

  label(name: string): void {
    const last = this.#here().at(-1)
    if (last === undefined) throw new Error(`there is no message to call ${name} yet`)
    this.#labels.set(name, last)
  }

  /** The message of that name as it stands now. */
  labelled(name: string): Message {
    const message = this.#labels.get(name)
    if (message === undefined) throw new Error(`no message is called ${name}; write "= ${name}" below one`)
    return this.#api.messages({ chatId: message.chat.id }).find(same(message)) ?? message
  }

  lastOfBot(suits: (message: Message) => boolean = () => true): Message | undefined {
    return this.#here().findLast(message => isBot(message, this.#api) && suits(message))
  }

  lastOfPerson(): Message | undefined {
    return this.#here().findLast(
      message => message.from?.id === this.now.person.user.id && !isService(message),
    )
  }

  /** How the chat and topic of a message are called, seen from where we are; '' for here. */
  elsewhere(message: Message): string {
    const { chatId, thread } = this.now.place
    if (message.chat.id !== chatId) {
      return message.chat.type === 'private'
        ? ` to ${message.chat.first_name}`
        : ` in "${message.chat.title}"`
    }
    if (message.message_thread_id === thread || message.chat.type === 'private') return ''
    const topic = this.#api.messages(this.now.place.thread === undefined ? this.now.place : { chatId })
    const name = topic.find(({ message_id }) => message_id === message.message_thread_id)?.forum_topic_created
      ?.name
    return ` in topic "${name ?? 'General'}"`
  }

  #open({ chat }: Scene, title: string): Group {
    if (chat === 'channel') return this.#api.channel(title)
    const type = chat === 'basic group' ? 'group' : 'supergroup'
    return this.#api.group({ title, type, forum: this.#forums.has(title) })
  }

  #here(): readonly Message[] {
    return this.#api.messages(this.now.place)
  }
}

export interface Stage {
  readonly person: Person
  readonly place: Place
  readonly group?: Group
}

export function same(message: Message): (other: Message) => boolean {
  return other => other.message_id === message.message_id && other.chat.id === message.chat.id
}

function isBot(message: Message, api: BotApi): boolean {
  return message.from?.username === api.username
}

function isService(message: Message): boolean {
  return message.forum_topic_created !== undefined || message.new_chat_members !== undefined
}
