/** A Uint32Array that grows. */
export class Growing {
  length = 0
  array: Uint32Array
  constructor(capacity = 1024) {
    this.array = new Uint32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.array.length) this.reserve(1)
    this.array[this.length++] = value
  }

  /** Makes room for so many more in `array`. */
  reserve(count: number): void {
    const least = this.length + count
    if (least <= this.array.length) return
    const larger = new Uint32Array(Math.max(this.array.length * 2, least))
    larger.set(this.array)
    this.array = larger
  }

  done(): Uint32Array {
    return this.array.slice(0, this.length)
  }
}
