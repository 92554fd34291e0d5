/** Reads a conversation file; tests/conversations/README.md describes the form. The bot's lines are read only
 *  to know how much to wait for: what it really says takes their place. */
export function readScript(text: string): readonly Part[] {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n+$/, '').split('\n')
  const parts: Part[] = []
  for (let at = 0; at < lines.length; ) {
    const { part, end } = readPart(lines, at)
    const { block, next } = readBlock(lines, end)
    if (block.length > 0 && part.kind === 'prose') {
      throw new SyntaxError(`line ${end + 1}: the bot's words need something before them that it answers`)
    }
    parts.push(part.kind === 'prose' ? part : { ...part, recorded: block })
    at = next
  }
  return parts
}

export type Part =
  /** Comments and blank lines. */
  | { readonly kind: 'prose'; readonly lines: readonly string[] }
  | (Step & { readonly kind: 'scene'; readonly scene: Scene })
  | (Step & {
      readonly kind: 'say' | 'edit'
      readonly reply: boolean
      readonly target?: string
      readonly words: string
    })
  | (Step & {
      readonly kind: 'press'
      readonly target?: string
      readonly button: string
      readonly how?: Reach
    })
  | (Step & { readonly kind: 'inline'; readonly words: string })
  | (Step & { readonly kind: 'event'; readonly words: string })
  | (Step & { readonly kind: 'label'; readonly name: string })

interface Step {
  /** As they stand in the file. */
  readonly lines: readonly string[]
  /** One-based. */
  readonly line: number
  /** What the file says of the bot, without the indentation. */
  readonly recorded: readonly string[]
}

export type Reach = 'too old' | 'out of reach'

export interface Scene {
  readonly chat: 'private' | 'group' | 'basic group' | 'channel'
  readonly title?: string
  readonly topic?: string
  readonly person: string
}

const SCENE = /^@ (?:(private)|(group|basic group|channel) "([^"]+)"(?: topic "([^"]+)")?) (\S.*)$/
const INDENT = '  '

function readPart(lines: readonly string[], at: number): { readonly part: Part; readonly end: number } {
  const first = lines[at] ?? ''
  const step = (end: number) => ({ lines: lines.slice(at, end), line: at + 1, recorded: [] })
  const one = step(at + 1)
  if (first.trim() === '' || first.startsWith('#')) {
    return { part: { kind: 'prose', lines: [first] }, end: at + 1 }
  }
  const [, sigil = '', rest = ''] = /^(>>|[@>~!?*=])(?: (.*))?$/.exec(first) ?? []
  const [, target, words = rest] = /^\[(\w+)\] (.*)$/.exec(rest) ?? []
  const to = target === undefined ? {} : { target }
  switch (sigil) {
    case '@':
      return { part: { ...one, kind: 'scene', scene: readScene(first, at) }, end: at + 1 }
    case '>':
    case '>>':
    case '~': {
      // Further lines of the same message begin with the same sign.
      let end = at + 1
      while (lines[end] === sigil || lines[end]?.startsWith(`${sigil} `)) end++
      const more = lines.slice(at + 1, end).map(line => line.slice(sigil.length + 1))
      const said = { reply: sigil === '>>', ...to, words: [words, ...more].join('\n') }
      return { part: { ...step(end), kind: sigil === '~' ? 'edit' : 'say', ...said }, end }
    }
    case '!': {
      const [, button = words, how] = /^(.*) \((too old|out of reach)\)$/.exec(words) ?? []
      const reach = how === undefined ? {} : { how: how as Reach }
      return { part: { ...one, kind: 'press', ...to, button, ...reach }, end: at + 1 }
    }
    case '?':
      return { part: { ...one, kind: 'inline', words: rest }, end: at + 1 }
    case '*':
      return { part: { ...one, kind: 'event', words: rest }, end: at + 1 }
    case '=':
      return { part: { ...one, kind: 'label', name: rest }, end: at + 1 }
    default:
      throw new SyntaxError(`line ${at + 1}: "${first}" begins with none of # @ > >> ~ ! ? * = or two spaces`)
  }
}

function readScene(line: string, at: number): Scene {
  const [, isPrivate, kind, title, topic, person] = SCENE.exec(line) ?? []
  if (person === undefined) {
    const forms = '@ private Ann, @ group "Newsroom" Bob, @ group "Newsroom" topic "Culture" Bob'
    throw new SyntaxError(`line ${at + 1}: "${line}" should look like one of ${forms}`)
  }
  if (isPrivate !== undefined) return { chat: 'private', person }
  const chat = kind as 'group' | 'basic group' | 'channel'
  return { chat, person, ...(title && { title }), ...(topic && { topic }) }
}

/** Indented lines, with the blank lines between them. */
function readBlock(lines: readonly string[], at: number) {
  let end = at
  for (let look = at; look < lines.length; look++) {
    const line = lines[look] ?? ''
    if (line.startsWith(INDENT)) end = look + 1
    else if (line.trim() !== '') break
  }
  return { block: lines.slice(at, end).map(line => line.slice(INDENT.length)), next: end }
}
