/** What a button does. Where `words` is 'stored', they were too long for the button: the store has them. */
export type Action =
  | { readonly do: 'more'; readonly skip: number; readonly words: Words }
  | { readonly do: 'search'; readonly offset: number; readonly words: Words }
  /** No words: all documents. */
  | { readonly do: 'documents'; readonly offset: number; readonly words: Words | undefined }
  /** The numbered thing of the message that has the button. */
  | { readonly do: 'open'; readonly number: number }
  /** A corrected question; stored: the one of that number (zero-based) that the message suggested. */
  | { readonly do: 'ask'; readonly number: number; readonly words: Words }
  /** `turn`: the message itself becomes that page. */
  | { readonly do: 'around' | 'source'; readonly handle: string; readonly turn: boolean }
  | { readonly do: 'quotes'; readonly count: number }

export type Words = { readonly kind: 'given'; readonly text: string } | { readonly kind: 'stored' }

/** At most 64 bytes, as Telegram allows; undefined where that cannot be. */
export function encodeAction(action: Action): string | undefined {
  const data = encode(action)
  return Buffer.byteLength(data) <= CALLBACK_BYTES ? data : undefined
}

/** Undefined for anything that `encodeAction` does not make: data comes back from people's programs. */
export function decodeAction(data: string): Action | undefined {
  const [, letter = '', rest = ''] = /^([a-zA-Z]):(.*)$/s.exec(data) ?? []
  switch (letter) {
    case 'm':
    case 'p':
    case 'q':
    case 'd': {
      const [, digits, words] = /^(\d{1,6})(?::(.*))?$/s.exec(rest) ?? []
      if (digits === undefined) return undefined
      const number = Number(digits)
      if (letter === 'd') return { do: 'documents', offset: number, words: wordsOf(words) }
      const known = wordsOf(words ?? '')
      if (known === undefined) return undefined
      if (letter === 'm') return { do: 'more', skip: number, words: known }
      if (letter === 'q') return { do: 'ask', number, words: known }
      return { do: 'search', offset: number, words: known }
    }
    case 'o':
      return /^\d{1,6}$/.test(rest) ? { do: 'open', number: Number(rest) } : undefined
    case 'n':
      return /^[1-3]$/.test(rest) ? { do: 'quotes', count: Number(rest) } : undefined
    case 'a':
    case 'A':
    case 's':
    case 'S':
      if (!HANDLE.test(rest)) return undefined
      return {
        do: letter.toLowerCase() === 'a' ? 'around' : 'source',
        handle: rest,
        turn: letter < 'a',
      }
    default:
      return undefined
  }
}

export const CALLBACK_BYTES = 64

/** What may be a handle: DESIGN.md gives it this alphabet and length. */
export const HANDLE = /^[A-Za-z0-9_-]{1,40}$/

function encode(action: Action): string {
  switch (action.do) {
    case 'more':
      return withWords(`m:${action.skip}`, action.words)
    case 'search':
      return withWords(`p:${action.offset}`, action.words)
    case 'documents':
      return withWords(`d:${action.offset}`, action.words)
    case 'open':
      return `o:${action.number}`
    case 'ask':
      return withWords(`q:${action.number}`, action.words)
    case 'quotes':
      return `n:${action.count}`
    case 'around':
      return `${action.turn ? 'A' : 'a'}:${action.handle}`
    case 'source':
      return `${action.turn ? 'S' : 's'}:${action.handle}`
    default:
      return action satisfies never
  }
}

function withWords(head: string, words: Words | undefined): string {
  if (words === undefined) return head
  const full = `${head}:${words.kind === 'given' ? words.text : ''}`
  return Buffer.byteLength(full) <= CALLBACK_BYTES ? full : `${head}:`
}

function wordsOf(text: string | undefined): Words | undefined {
  if (text === undefined) return undefined
  return text === '' ? { kind: 'stored' } : { kind: 'given', text }
}
