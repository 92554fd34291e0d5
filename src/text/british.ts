/**
 * One spelling for a folded word that is spelt one way in Britain and another in America; other words are left
 * alone. Mostly the American one, but which of the two does not matter: questions and documents are read alike.
 *
 * The families are explicit lists of stems where a rule would hit innocents (`four`, `hour`, `acre`, `rogue`); only
 * `-ise` is a rule, since there the innocents can be listed and the rest cannot. Pairs that are also two different
 * words (tyre and tire, cheque and check, storey and story) stay two.
 */
export function oneSpelling(folded: string): string {
  const known = PAIRS.get(folded)
  if (known !== undefined) return known
  if (!MARKED.test(folded)) return folded
  for (const [pattern, replacement] of FAMILIES) {
    const other = folded.replace(pattern, replacement)
    if (other !== folded) return other
  }
  return folded
}

/** What a word has in whole or in part if a family applies to it: nearly all words are done here. */
const MARKED =
  /our|is(?:e[drs]?|ers|ing|able|ations?)$|lyz|lysis|[bgt]res?$|cent|[cft]ence|logu|ae[cdmosv]|^f?oe|hoea|noeuv|ould|^sulph|^plough|^scept/u

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [
    /(col|fav|hon|lab|neighb|behavi|harb|hum|rum|vap|flav|arm|parl|sav|savi|vig|rig|tum|val|splend|od|ard|cand|clam|endeav|ferv|glam|ranc|succ|demean|enam)our/u,
    '$1or',
  ],
  [
    /^(?!(?:re|un|non)?(?:adv|advert|ar|sunr|moonr|upr|compr|comprom|immunocomprom|desp|dev|enterpr|exc|exerc|expert|franch|disfranch|enfranch|improv|merchand|prem|prom|pract|rev|superv|surm|surpr|telev|parad|prec|conc|dem|repr|treat|appr|circumc|exorc|chast|bapt|eglise|leglise)is)(.{2,}[^aeouw])is(e|es|ed|er|ers|ing|able|ation|ations)$/u,
    '$1iz$2',
  ],
  [/lyz(e|ed|es|er|ers|ing)$/u, 'lys$1'],
  [/(ana|para|cata|hydro|electro|dia)lysis$/u, '$1lyses'],
  [
    /(cent|(?:^|kilo|centi|milli|nano|micro|deci|peri)met|lit|theat|fib|calib|^sab|spect|^lust|meag|somb|^mit|scept)re(s?)$/u,
    '$1er$2',
  ],
  [/^(.*cent)r(ed|ing)$/u, '$1er$2'],
  [/^(de|of|self-?de)fence(s|less)?$/u, '$1fense$2'],
  [/^(li)cenc(e|es|ed|ing)$/u, '$1cens$2'],
  [/^(pre)tence(s?)$/u, '$1tense$2'],
  [/^(cata|dia|ana|mono|pro|epi|trave|homo)logue(s?)$/u, '$1log$2'],
  [/^(cata)logu(ed|ing)$/u, '$1log$2'],
  [/(^|an|leuk|septic|hypoglyc|hyperglyc|isch|ur)aem/u, '$1em'],
  [/haem/u, 'hem'],
  [/(^|ortho|encyclo)paed/u, '$1ped'],
  [/^foet/u, 'fet'],
  [/^oe(?=strog|soph|dem)/u, 'e'],
  [/^gynaec/u, 'gynec'],
  [/^(an|)aesthe/u, '$1esthe'],
  [/^(arch|pal)aeo/u, '$1eo'],
  [/^mediaev/u, 'mediev'],
  [/rrhoea/u, 'rrhea'],
  [/^manoeuvr(?:e(?=[sd]?$)|(?=ing|ab))/u, 'maneuver'],
  [/^(m|sm)ould/u, '$1old'],
  [/^sulph/u, 'sulf'],
  [/^plough/u, 'plow'],
  [/^scept(?=ic)/u, 'skept'],
]

/** Single words, the spelling kept second. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `acknowledgement acknowledgment, aeroplane airplane, aeroplanes airplanes, ageing aging, aluminium aluminum,
  amongst among, artefact artifact, artefacts artifacts, axe ax, caesium cesium, cosy cozy, cypher cipher,
  despatch dispatch, despatched dispatched, disc disk, discs disks, doughnut donut, doughnuts donuts,
  enquiry inquiry, enquiries inquiries, enrol enroll, enrols enrolls, enrolment enrollment, fuelled fueled,
  fuelling fueling, fulfil fulfill, fulfils fulfills, fulfilment fulfillment, gaol jail, grey gray, greys grays,
  instalment installment, instalments installments, instil instill, jewellery jewelry, judgement judgment,
  judgements judgments, kerb curb, kerbs curbs, learnt learned, burnt burned, maths math, mum mom, mums moms,
  moustache mustache, omelette omelet, practise practice, practises practices, practised practiced, practising practicing,
  programme program, programmes programs, pyjamas pajamas, skilful skillful, whilst while, wilful willful, whisky whiskey, woollen woolen, yoghurt yogurt,
  dialled dialed, dialling dialing, duelled dueled, counsellor counselor, counsellors counselors`
    .split(',')
    .map(pair => pair.trim().split(' ') as [string, string]),
)
