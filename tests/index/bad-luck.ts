import { readFileSync, statSync, writeFileSync } from 'node:fs'

/** A file with one bit turned, then as it was. The bit is drawn from all that the file has. */
export async function withFlippedBit(path: string, draw: () => number, during: () => unknown): Promise<void> {
  await changed(path, during, bytes => {
    const bit = Math.floor(draw() * bytes.length * 8)
    const at = bit >> 3
    bytes[at] = (bytes[at] as number) ^ (1 << (bit & 7))
    return bytes
  })
}

/** A file cut off at a byte before its end, then as it was. */
export async function withTruncation(path: string, draw: () => number, during: () => unknown): Promise<void> {
  await changed(path, during, bytes => bytes.subarray(0, Math.floor(draw() * bytes.length)))
}

/** A small file with each of its bytes, from one on, changed in turn; then as it was. */
export async function withEachByteChanged(path: string, during: () => unknown, from = 0): Promise<void> {
  for (let at = from; at < statSync(path).size; at++) {
    await changed(path, during, bytes => {
      bytes[at] = (bytes[at] as number) ^ 255
      return bytes
    })
  }
}

/** Numbers in [0, 1), the same ones for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}

async function changed(
  path: string,
  during: () => unknown,
  change: (bytes: Buffer) => Buffer,
): Promise<void> {
  const before = readFileSync(path)
  writeFileSync(path, change(Buffer.from(before)))
  try {
    await during()
  } finally {
    writeFileSync(path, before)
  }
}
