/** Three digits say enough: 0.18, 6.2, 62, 1,204. */
export function number(value: number): string {
  if (value === 0) return '0'
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value.toFixed(Math.min(digits, value >= 10 ? 1 : 3))
}

export function count(value: number): string {
  return value.toLocaleString('en')
}

export function ms(value: number): string {
  return value >= 10_000 ? `${number(value / 1000)} s` : `${number(value)} ms`
}

/** 10^6 bytes, as disks are sold; memory is counted alike. */
export function megabytes(bytes: number): string {
  return `${number(bytes / 1e6)} MB`
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.5 ? 1 : 0)} %`
}

export function times(factor: number): string {
  return `${number(factor)} x`
}
