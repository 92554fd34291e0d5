import { expect, test } from 'vitest'
import { oneSpelling } from '../../src/text/british.ts'
import { termOf } from '../../src/text/terms.ts'

test.each(
  `colour color, colourful colorful, favourite favorite, neighbours neighbors, armoured armored, organise organize,
  organisations organizations, emphasised emphasized, realising realizing, analyse analyze, paralysed paralyzed,
  centre center, centred centered, kilometres kilometers, amphitheatre amphitheater, defence defense,
  offences offenses, defenceless defenseless, licence license, travelled traveled, cancelled canceled,
  modelling modeling, catalogue catalog, dialogues dialogs, anaemia anemia, haemoglobin hemoglobin,
  paediatric pediatric, foetus fetus, archaeologists archeologists, manoeuvre maneuver, manoeuvring maneuvering,
  mould mold, sceptics skeptics, sulphur sulfur, ploughed plowed, grey gray, programme program, practised practiced,
  jewellery jewelry, fulfil fulfill, judgement judgment, whisky whiskey`
    .split(',')
    .map(pair => pair.trim().split(' ') as [string, string]),
)('%s and %s are one term', (british, american) => {
  expect(termOf(british)).toBe(termOf(american))
})

test.each(
  `our four hour tour pour your source journal court course flour contour velour amour advise arise compromise devise
  enterprise exercise expertise franchise otherwise paradise praise premise precise promise raise revise sunrise surprise
  noise tortoise wise crises acre ogre massacre genre fire hundred rogue vogue synagogue league fence commence science
  silence sentence toes poem does shoulder boulder should would could entered tyre cheque storey except`.split(
    /\s+/u,
  ),
)('%s stays as it is', word => {
  expect(oneSpelling(word)).toBe(word)
})

test('a word and its relatives stay together', () => {
  expect(termOf('precision')).toBe(termOf('precise'))
  expect(termOf('supervised')).toBe(termOf('supervision'))
  expect(termOf('advertisement')).toBe(termOf('advertise'))
  expect(termOf('analysis')).toBe(termOf('analyses'))
  expect(termOf('analyses')).toBe(termOf('analyze'))
})
