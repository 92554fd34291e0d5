/** What a picture is. Sizes are in pixels. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  /** Where the title begins. */
  readonly titleAt: number
  /** The same in words, for those who do not see it. */
  readonly description: string
  /** A `<style>` element with the classes `ground` and `title` among others. */
  readonly style: string
}

/** A picture as SVG text: its title, its ground, and `body` on it. */
export function svg(
  { width, height, title, titleAt, description, style }: Picture,
  body: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    style,
    `<rect class="ground" width="${width}" height="${height}" rx="6"/>`,
    `<text class="title" x="${titleAt}" y="26">${escaped(title)}</text>`,
    ...body,
    '</svg>',
    '',
  ].join('\n')
}

/** A coordinate, to a tenth of a pixel. */
export function rounded(value: number): string {
  return Number(value.toFixed(1)).toString()
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
