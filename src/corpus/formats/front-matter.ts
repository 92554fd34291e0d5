import * as v from 'valibot'
import { parse } from 'yaml'
import { type Described, describe, describedFields, faultOf } from '../described.ts'
import { depthBound } from './yaml-depth.ts'

export interface FrontMatter {
  readonly described: Described
  /** The text below it, as written; the whole text where there is none. */
  readonly body: string
  readonly warnings: readonly string[]
}

/**
 * Parts a Markdown file into its YAML front matter (between two lines of `---` at the very top) and its body. Text may
 * stand between such lines as well, and is then part of the body.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const match = FRONT_MATTER.exec(text)
  if (match === null) return { described: {}, body: text, warnings: [] }
  const yaml = match[1] ?? ''
  const body = text.slice(match[0].length)
  if (yaml.trim() === '') return { described: {}, body, warnings: [] }
  const read = fieldsOf(yaml)
  if (!isMeantAsFields(yaml, read)) return { described: {}, body: text, warnings: [TEXT_BETWEEN] }
  if (read.kind === 'unusable') {
    return { described: {}, body, warnings: [`front matter ${read.why} and was ignored; correct it`] }
  }
  const parsed = v.safeParse(Fields, read.fields)
  if (!parsed.success) {
    const fault = faultOf(parsed.issues, 'front matter')
    return { described: {}, body, warnings: [`front matter was ignored: ${fault}`] }
  }
  const warnings: string[] = []
  const { date, lang, ...fields } = parsed.output
  const published = fields.published ?? date
  const language = fields.language ?? lang
  const described = describe({ ...fields, published, language }, message => warnings.push(message))
  return { described, body, warnings }
}

const FRONT_MATTER = /^---[^\S\n]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u
const TEXT_BETWEEN =
  'begins with "---" and another "---" below, without fields like "title: …" between them, so it was all read as text; if it is text, write "***" for the first'

const Fields = v.object({
  ...describedFields,
  date: describedFields.published,
  lang: describedFields.language,
})

type Read =
  | { readonly kind: 'fields'; readonly fields: object }
  | { readonly kind: 'unusable'; readonly why: string }

function fieldsOf(yaml: string): Read {
  if (yaml.length > LONGEST) return { kind: 'unusable', why: `is longer than ${LONGEST} characters` }
  if (depthBound(yaml) > DEEPEST) return { kind: 'unusable', why: `nests deeper than ${DEEPEST} levels` }
  try {
    const fields: unknown = parse(yaml, { schema: 'core', logLevel: 'error' })
    const isMapping = typeof fields === 'object' && fields !== null && !Array.isArray(fields)
    return isMapping ? { kind: 'fields', fields } : { kind: 'unusable', why: 'has no fields' }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return { kind: 'unusable', why: `is not YAML (${reason.slice(0, LONGEST_REASON)})` }
  }
}

/** UTF-16 code units. What yaml does takes quadratic time for some texts: less than half a second for this many. */
const LONGEST = 16_384
const DEEPEST = 64 // levels; yaml overflows the stack of a thread at some hundreds, and the process may end of it
const LONGEST_REASON = 120 // UTF-16 code units; yaml names a tag in full

/**
 * Whether somebody who wrote this meant front matter, and not text between two rules. Text can be YAML, too: `Opening
 * hours: from nine` is a mapping, and a heading is a comment. So a field that is known has to be there, or one word
 * and a colon right at the top; after a blank line Pandoc as well takes it for text.
 */
function isMeantAsFields(yaml: string, read: Read): boolean {
  if (read.kind === 'fields' && Object.keys(read.fields).some(key => Object.hasOwn(Fields.entries, key)))
    return true
  return BEGINS_WITH_FIELD.test(yaml)
}

const BEGINS_WITH_FIELD = /^(?:#[^\n]*\n)*["']?[\p{L}\p{N}_.-]+["']?[^\S\n]*:(?:\s|$)/u
