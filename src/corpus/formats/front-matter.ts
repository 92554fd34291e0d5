import * as v from 'valibot'
import { parse } from 'yaml'
import { type Described, describe, describedFields, faultOf } from '../described.ts'

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
  let value: unknown
  try {
    value = parse(match[1] ?? '', { schema: 'core', logLevel: 'error' })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return {
      described: {},
      body,
      warnings: [`front matter is not YAML (${reason}) and was ignored; correct it`],
    }
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

const FRONT_MATTER = /^---[^\S\n]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[^\S\n]*(?:\n|$)/u

const Fields = v.object({
  ...describedFields,
  date: describedFields.published,
  lang: describedFields.language,
})
