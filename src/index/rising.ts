/** Numbers that never fall, as columns: two bytes each and a little more. Places of records and of blocks. */
export interface PackedRising {
  /** How far each number lies above the first of its run. */
  readonly low: Uint16Array
  /** How many numbers a run has, as a power of two, then the first number of each run. */
  readonly base: Uint32Array
}

/** Reads them by their place. */
export class Rising {
  readonly length: number
  readonly #low: Uint16Array
  readonly #base: Uint32Array
  readonly #shift: number

  constructor({ low, base }: PackedRising) {
    this.length = low.length
    this.#low = low
    this.#base = base
    this.#shift = base[0] as number
  }

  at(i: number): number {
    return (this.#base[(i >>> this.#shift) + 1] as number) + (this.#low[i] as number)
  }
}

/** Runs are as long as two bytes span them all: where numbers leap, as short as one. */
export function packRising(numbers: Uint32Array): PackedRising {
  let shift = LONGEST_RUN
  while (shift > 0 && !spans(numbers, shift)) shift--
  const base = new Uint32Array(Math.ceil(numbers.length / (1 << shift)) + 1)
  base[0] = shift
  const low = new Uint16Array(numbers.length)
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[(i >>> shift) << shift] as number
    base[(i >>> shift) + 1] = first
    low[i] = (numbers[i] as number) - first
  }
  return { low, base }
}

const LONGEST_RUN = 7

function spans(numbers: Uint32Array, shift: number): boolean {
  for (let from = 0; from < numbers.length; from += 1 << shift) {
    const last = Math.min(from + (1 << shift), numbers.length) - 1
    if ((numbers[last] as number) - (numbers[from] as number) > 0xffff) return false
  }
  return true
}
