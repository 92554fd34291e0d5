import { CST, Lexer } from 'yaml'

/**
 * How deep a YAML text may nest at most, in levels of lists and mappings. Never less than it does, and seldom more
 * than a person would count: a column of indentation is taken for a level, and so is each `-`, `?` and `:` of a line.
 *
 * It is counted by yaml's lexer, which goes from sign to sign. What comes after it in yaml calls itself for each
 * level, and an overflow there can end the whole process.
 */
export function depthBound(yaml: string): number {
  let deepest = 0
  let depth = 0
  let open = 0 // brackets and braces
  let isLineStart = true
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token)
    // Between brackets a line end and a colon mean no level.
    if (type === 'flow-map-start' || type === 'flow-seq-start') {
      open++
      depth++
    } else if ((type === 'flow-map-end' || type === 'flow-seq-end') && open > 0) {
      open--
      depth--
    } else if (open === 0) {
      if (type === 'newline') depth = 0
      else if (type === 'space' && isLineStart) depth = token.length
      else if (type !== null && BLOCK.has(type)) depth++
    }
    isLineStart = type === 'newline'
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

const BLOCK: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind'])
