/**
 * A text as Telegram keeps it (`clean_input_string` of its server): nobody is told of the changes, so whatever
 * must arrive unchanged is compared to this first.
 * - tabs and control characters become spaces, `\n` stays, `\r` goes;
 * - U+2028-U+202E and the combining U+030A, U+0333, U+033F go;
 * - in a run of direction marks all but the last become U+200C;
 * - spaces and line breaks at both ends go.
 */
export function cleanText(text: string): string {
  return text
    .replace(REMOVED, '')
    .replace(CONTROLS, ' ')
    .replace(MARKS_BEFORE_MARKS, '\u200c')
    .replace(/^[ \n]+|[ \n]+$/g, '')
}

const REMOVED = /[\r\u2028-\u202e]|\u030a|\u0333|\u033f/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Telegram replaces
const CONTROLS = /[\u0000-\u0009\u000b-\u001f]/g
const MARKS_BEFORE_MARKS = /[\u200e\u200f](?=[\u200e\u200f])/g
