import { isIPv6 } from 'node:net'
import * as v from 'valibot'
import { oneLine } from './clean.ts'

/** What people may say of a document in sources.json, in front matter, or in a row of a .jsonl file. */
export interface Described {
  readonly title?: string
  readonly url?: string
  readonly author?: string
  readonly published?: string
  readonly publisher?: string
  readonly language?: string
}

const words = v.pipe(
  v.union([v.string(), v.number(), v.boolean()], issue => `must be text, not ${kindOf(issue.input)}`),
  v.transform(value => oneLine(String(value))),
)
const absent = v.nullish(words)

/** The fields of `Described`, for the schemas of the three places. Empty and null count as not given. */
export const describedFields = {
  title: absent,
  url: absent,
  author: v.nullish(
    v.union(
      [
        words,
        v.pipe(
          v.array(words),
          v.transform(names => names.join(', ')),
        ),
      ],
      'must be text or a list of names',
    ),
  ),
  published: absent,
  publisher: absent,
  language: absent,
} as const

/** Leaves out what is empty; a url that Telegram would refuse goes into `warn` instead. */
export function describe(
  fields: { readonly [Key in keyof Described]?: string | null | undefined },
  warn: (message: string) => void,
): Described {
  const { url, ...others } = fields
  const described: Record<string, string> = {}
  for (const key of DESCRIBED) {
    const value = key === 'url' ? url : others[key]
    if (typeof value !== 'string' || value === '') continue
    if (key === 'url' && !isLinkable(value)) {
      warn(
        `"url" ${JSON.stringify(value.slice(0, 80))} is no web address that Telegram accepts, so it was left out; give http(s)://host.name/…`,
      )
    } else described[key] = value
  }
  return described
}

const DESCRIBED = ['title', 'url', 'author', 'published', 'publisher', 'language'] as const

/** The first fault of a parsed row as a sentence: `"text" is missing; every row needs one`. */
export function faultOf(issues: readonly v.BaseIssue<unknown>[], everyNeeds: string): string {
  const [issue] = issues
  const field = issue?.path?.[0]?.key
  if (issue === undefined || field === undefined)
    return `must be an object like {"file": "a.txt", "title": "…"}`
  if (issue.path?.length === 1 && issue.input === undefined)
    return `"${String(field)}" is missing; every ${everyNeeds} needs one`
  const message = /^must /u.test(issue.message)
    ? issue.message
    : `must be ${issue.expected === 'string' ? 'text' : issue.expected}, not ${kindOf(issue.input)}`
  return `"${String(field)}" ${message}; correct it`
}

export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Telegram refuses a whole message for a link to a host without a dot. */
function isLinkable(address: string): boolean {
  if (/\s/u.test(address) || !URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  return isIPv6(hostname.replace(/^\[|\]$/gu, '')) || /[^.]\.[^.]/u.test(hostname)
}
