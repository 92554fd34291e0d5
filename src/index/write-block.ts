import type { BitWriter } from './bits.ts'
import {
  type Block,
  inBody,
  inContext,
  inHead,
  PARAMETER_BITS,
  PLAIN,
  RUN_BITS,
  RUN_PARAMETERS,
  TF,
} from './postings.ts'

/** Writes the first `count` postings of `block`; `before` is the passage before the first, -1 where there is none.
 *  First the gaps, in Rice's code with the parameter that makes them shortest, all low parts before all high parts; but
 *  for the last, since the last passage of every block is known without reading it.
 *  Then tf of those that have the word not just once in the body, as most do: each after the number of plain ones
 *  before it, in the same code. */
export function writeBlock(writer: BitWriter, block: Block, before: number): void {
  const { count, passages, tf } = block
  const gaps = count - 1
  const parameter = riceParameter(block, before)
  const runs = runParameter(block)
  writer.bits(parameter, PARAMETER_BITS)
  writer.bits(RUN_PARAMETERS.indexOf(runs), RUN_BITS)
  let last = before
  for (let i = 0; i < gaps; i++) {
    const passage = passages[i] as number
    writer.bits(passage - last - 1, parameter)
    last = passage
  }
  last = before
  for (let i = 0; i < gaps; i++) {
    const passage = passages[i] as number
    writer.unary((passage - last - 1) >>> parameter)
    last = passage
  }
  let run = 0
  for (let i = 0; i < count; i++) {
    if (tf[i] === PLAIN) {
      run++
      continue
    }
    writeRun(writer, run, runs)
    writeTf(writer, tf[i] as number)
    run = 0
  }
  if (run > 0) writeRun(writer, run, runs)
  writer.align()
}

function writeTf(writer: BitWriter, tf: number): void {
  const kind = TF.indexOf(tf)
  if (kind >= 0) {
    writer.bits(1, kind + 1)
    return
  }
  writer.bits(0, TF.length)
  writeGamma(writer, inBody(tf))
  writeGamma(writer, inHead(tf))
  writeGamma(writer, inContext(tf))
}

function writeRun(writer: BitWriter, run: number, parameter: number): void {
  writer.unary(run >>> parameter)
  writer.bits(run, parameter)
}

/** Elias's gamma code of value + 1. */
function writeGamma(writer: BitWriter, value: number): void {
  const bits = 31 - Math.clz32(value + 1)
  writer.unary(bits)
  writer.bits(value + 1 - (1 << bits), bits)
}

function riceParameter({ passages, count }: Block, before: number): number {
  const gaps = count - 1
  if (gaps === 0) return 0
  const mean = ((passages[gaps - 1] as number) - before - gaps) / gaps
  const most = mean < 1 ? 0 : 31 - Math.clz32(mean)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let parameter = most; parameter >= Math.max(0, most - LOOKED_BELOW); parameter--) {
    let bits = gaps * (parameter + 1)
    let previous = before
    for (let i = 0; i < gaps; i++) {
      const passage = passages[i] as number
      bits += (passage - previous - 1) >>> parameter
      previous = passage
    }
    // Each smaller parameter saves less than the one before it did.
    if (bits >= least) break
    least = bits
    best = parameter
  }
  return best
}

/** The parameter that makes the runs of plain postings shortest. */
function runParameter(block: Block): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const parameter of RUN_PARAMETERS) {
    let bits = 0
    let run = 0
    for (let i = 0; i <= block.count; i++) {
      if (i < block.count && block.tf[i] === PLAIN) {
        run++
        continue
      }
      bits += (run >>> parameter) + 1 + parameter
      run = 0
    }
    if (bits >= least) break
    least = bits
    best = parameter
  }
  return best
}

const LOOKED_BELOW = 4 // the best parameter lies at the mean's, or lower where one gap is much wider than the others
