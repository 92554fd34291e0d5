/** Writes one JSON object, as all `--json` options do: on one line for programs, spread out for people. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined))
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** `12.3 MB`, or `4.2 KB` where that says more. */
export function sizeText(bytes: number): string {
  return bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
