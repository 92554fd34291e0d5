import { BitWriter } from './bits.ts'
import { packRising } from './rising.ts'
import type { TokenCode } from './tokens.ts'

/** Writes the records of passages, see record.ts: for each `begin`, its words, `end`. */
export class RecordColumns {
  readonly #writer: BitWriter
  readonly #at: Uint32Array
  readonly #code: TokenCode
  readonly #follows: Uint32Array

  /** `bytes`: about how many it will take. `follows`: what the code was made for. */
  constructor(passages: number, bytes: number, code: TokenCode, follows: Uint32Array) {
    this.#writer = new BitWriter(bytes)
    this.#at = new Uint32Array(passages)
    this.#code = code
    this.#follows = follows
  }

  /** The passage's record begins with its layout: `count` bits of other bytes, as `BitWriter.copy` takes them. */
  begin(passage: number, bytes: Uint8Array, from: number, bit: number, count: number): void {
    this.#at[passage] = this.#writer.length
    this.#writer.copy(bytes, from, bit, count)
    this.#code.begin()
  }

  word(form: number): void {
    this.#code.write(this.#writer, form)
  }

  end(): void {
    this.#writer.align()
  }

  done() {
    const { low, base } = packRising(this.#at)
    return {
      recordAt: low,
      recordBase: base,
      records: this.#writer.done(),
      tokenClasses: this.#code.lengths,
      kindFollows: this.#follows,
    }
  }
}
