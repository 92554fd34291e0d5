/** A Uint32Array that grows. */
export class Growing {
  length = 0
  array: Uint32Array
  constructor(capacity = 1024) {
    this.array = new Uint32Array(capacity)
  }

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.array)
      this.array = larger
    }
    this.array[this.length++] = value
  }

  done(): Uint32Array {
    return this.array.slice(0, this.length)
  }
}
