/** A heading or title as it reads, without Markdown's marks; those within a word are none (`max_file_size`, `3*4`). */
export function withoutMarkup(line: string): string {
  return (
    line
      // Bounded, or a line of a million brackets would be read a million times.
      .slice(0, LONGEST_LABEL)
      .replace(/!?\[([^\]]{0,300})\]\([^)]{0,1000}\)/gu, '$1')
      .replace(EMPHASIS, '$2')
      .replace(FRAME, '$2')
      // Its partner went with a label: "**Q: How late may I be?**"
      .replace(/^([^*]*[^*\s])\*{1,3}$/u, '$1')
      .replace(/\s+/gu, ' ')
      .trim()
  )
}

export const FRAME = /^([*=~#_-]+)\s+(\S.*)\s+\1$/u // `*** Spring ***`
const LONGEST_LABEL = 1000 // UTF-16 code units
const EMPHASIS =
  /(?<![\p{L}\p{N}\\*_`])(\*{1,3}|_{1,3}|`{1,3})(?=\S)((?:(?!\1).)+?)(?<=\S)\1(?![*_`]|\.?[\p{L}\p{N}])/gsu
