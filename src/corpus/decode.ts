import { isUtf8 } from 'node:buffer'

/** A file's bytes as text, or why they are none. */
export type Decoded =
  | {
      readonly kind: 'text'
      readonly text: string
      /** One-based; where bytes were no UTF-8 and became U+FFFD. */
      readonly brokenLine?: number
    }
  | { readonly kind: 'binary' }

/** UTF-8, or UTF-16 where a BOM says so. The BOM goes, line ends stay as they are. */
export function decode(bytes: Buffer): Decoded {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return { kind: 'text', text: new TextDecoder(utf16).decode(bytes) }
  if (bytes.includes(0)) return { kind: 'binary' }
  const text = new TextDecoder().decode(bytes)
  return isUtf8(bytes) ? { kind: 'text', text } : { kind: 'text', text, brokenLine: firstBrokenLine(bytes) }
}

export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  // With two zeros behind it, it is the BOM of UTF-32, which nobody writes and TextDecoder cannot read.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? undefined : 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function firstBrokenLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline === -1 ? bytes.length : newline
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}

const NEWLINE = 0x0a
