import * as v from 'valibot'
import { parse } from 'yaml'
import { type Described, describe, describedFields, faultOf } from '../described.ts'
import { depthBound } from './yaml-depth.ts'

export interface FrontMatter {
  readonly described: Described
  /** The text below it, as written. */
  readonly body: string
  readonly warnings: readonly string[]
}

/** Parts a Markdown file into its YAML front matter (between two lines of `---` at the very top) and its body. */
export function parseFrontMatter(text: string): FrontMatter {
  const match = FRONT_MATTER.exec(text)
  if (match === null) return { described: {}, body: text, warnings: [] }
  const body = text.slice(match[0].length)
  const warnings: string[] = []
  const ignored = (why: string): FrontMatter => ({
    described: {},
    body,
    warnings: [`front matter ${why} and was ignored; correct it`],
  })
  const yaml = match[1] ?? ''
  if (yaml.length > LONGEST) return ignored(`is longer than ${LONGEST} characters`)
  if (depthBound(yaml) > DEEPEST) return ignored(`nests deeper than ${DEEPEST} levels`)
  let value: unknown
  try {
    value = parse(yaml, { schema: 'core', logLevel: 'error' })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return ignored(`is not YAML (${reason.slice(0, LONGEST_REASON)})`)
  }
  if (value === null || value === undefined) return { described: {}, body, warnings }
  const parsed = v.safeParse(Fields, value)
  if (!parsed.success) {
    return {
      described: {},
      body,
      warnings: [`front matter was ignored: ${faultOf(parsed.issues, 'front matter')}`],
    }
  }
  const { date, lang, ...fields } = parsed.output
  const published = fields.published ?? date
  const language = fields.language ?? lang
  const described = describe({ ...fields, published, language }, message => warnings.push(message))
  return { described, body, warnings }
}

/** UTF-16 code units. What yaml does takes quadratic time for some texts: less than half a second for this many. */
const LONGEST = 16_384
const DEEPEST = 64 // levels; yaml overflows the stack of a thread at some hundreds, and the process may end of it
const LONGEST_REASON = 120 // UTF-16 code units; yaml names a tag in full

const FRONT_MATTER = /^---[^\S\n]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u

const Fields = v.object({
  ...describedFields,
  date: describedFields.published,
  lang: describedFields.language,
})
