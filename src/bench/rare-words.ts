/** Heaps' law: among `n` words there are `k * n ** beta` different ones. */
export interface Growth {
  readonly k: number
  /** Between 0 and 1; about 0.5 to 0.6 for English. */
  readonly beta: number
}

/** Made-up names and numbers that continue a vocabulary as a larger corpus would. */
export interface RareWords {
  /** One of them, for the place after `words` words of the corpus; undefined while the material suffices. */
  draw(words: number): string | undefined
  /** How many different ones were drawn. */
  readonly size: number
}

/**
 * A resampled corpus has no word that its material lacks, and a real one meets new ones for ever. So as soon as Heaps'
 * law asks for more words than the material has, a word is a new one; otherwise one of those made up before, rank `r`
 * with a probability in proportion to 1 / (r + q). That is Zipf's law continued behind the words of the material, so
 * half of the made-up words stay rare, as in real texts. Only their number is kept: a word is a function of its rank.
 */
export function createRareWords(growth: Growth, forms: number, random: () => number): RareWords {
  const q = Math.max(1, forms / 10)
  let size = 0
  return {
    draw(words) {
      const wanted = growth.k * words ** growth.beta - forms
      if (size < wanted) return spell(size++)
      if (size === 0) return undefined
      return spell(Math.floor(q * ((q + size) / q) ** random() - q))
    },
    get size() {
      return size
    },
  }
}

/** Two of three are names, the third a number of six digits or more. Different ranks are spelt differently. */
function spell(rank: number): string {
  if (rank % 3 === 2) return String(100_000 + Math.floor(rank / 3))
  // subtle: multiplied by a number that has no factor in common with it, so neighbours do not look alike.
  const block = SYLLABLES ** 3
  let rest = ((rank % block) * 7_368_787) % block
  let name = ''
  for (let i = 0; i < 3; i++) {
    name += ONSETS[rest % ONSETS.length]
    rest = Math.floor(rest / ONSETS.length)
    name += VOWELS[rest % VOWELS.length]
    rest = Math.floor(rest / VOWELS.length)
  }
  // Ends that the stemmer leaves alone.
  const more = Math.floor(rank / block)
  const end = more === 0 ? 'k' : `k${ONSETS[more % ONSETS.length]}ok`
  return `${name[0]?.toUpperCase()}${name.slice(1)}${end}`
}

const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'w',
  'z',
  'br',
  'dr',
  'gr',
  'kl',
  'sh',
  'st',
  'tr',
]
const VOWELS = ['a', 'e', 'i', 'o', 'u']
const SYLLABLES = ONSETS.length * VOWELS.length
