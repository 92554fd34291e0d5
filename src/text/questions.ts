/** What kind of thing would answer the question. */
export type Wanted = 'person' | 'time' | 'place' | 'amount' | 'reason' | 'definition' | 'thing'

/** Reads it off the question words; `thing` where nothing more can be said. */
export function wantedBy(question: string): Wanted {
  const text = ` ${question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()} `
  for (const [pattern, wanted] of PATTERNS) if (pattern.test(text)) return wanted
  return 'thing'
}

const PATTERNS: readonly (readonly [RegExp, Wanted])[] = [
  [
    / (?:why|how come|for what reason|what (?:\S+ )?(?:caused?|causes|reasons?)|what led|explain) /u,
    'reason',
  ],
  [
    / (?:how (?:many|much|long|far|old|tall|high|large|big|fast|deep|often|wide|heavy)|what (?:is the |was the |were the )?(?:percent|percentage|number|amount|population|price|cost|size|rate|share|height|length|distance|average|total|age)) /u,
    'amount',
  ],
  [
    / (?:when|(?:what|which|in what|in which) (?:\S+ )?(?:year|date|day|month|century|decade|time|era|period)s?|how long ago) /u,
    'time',
  ],
  [
    / (?:where|(?:what|which|in what|in which) (?:\S+ )?(?:country|countries|city|cities|state|place|town|county|region|location|continent|river|island|province)) /u,
    'place',
  ],
  [
    / (?:who|whom|whose|(?:what|which) (?:\S+ )?(?:person|man|woman|king|queen|president|actor|singer|author)) /u,
    'person',
  ],
  [
    /^ (?:what (?:is|are|was|were|does \S+ mean)|define|meaning of) (?:an? |the )?\S+(?: \S+)? $/u,
    'definition',
  ],
]
