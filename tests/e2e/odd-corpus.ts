import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes documents with everything that Telegram spoils, refuses or brings to life, and gives their folder.
 *  Written here, with escapes, since editors mend such texts as they save them. */
export function writeOddCorpus(folder: string): string {
  const corpus = join(folder, 'odd')
  mkdirSync(corpus, { recursive: true })
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(corpus, name), text)
  return corpus
}

const ROWS = [
  {
    _id: 'page',
    title: 'Lighthouses',
    url: 'https://example.com/light?a=1#top',
    text: 'The lighthouse keeper lights the lamp at dusk, well-oiled, every day.',
  },
  {
    _id: 'localhost',
    title: 'Harbours',
    url: 'http://localhost:8080/x',
    text: 'The harbour master counts the ships.',
  },
  { _id: 'wiki', title: 'Bridges', url: 'http://wiki/bridges', text: 'The bridge warden counts the carts.' },
  {
    _id: 'script',
    title: 'Tunnels',
    url: 'javascript:alert(1)',
    text: 'The tunnel guard counts the trains.',
  },
  {
    _id: 'dated',
    title: 'Calendars',
    published: '2024-02',
    author: '@calendar_desk',
    text: 'The almanac was printed in leap years only.',
    metadata: { shelf: 'B\t7', '@keeper': '/open' },
  },
  { _id: 'untitled', text: 'A nameless row speaks of the quagga.' },
  ...['Adder', 'Badger', 'Curlew', 'Dipper'].map(animal => ({
    _id: animal.toLowerCase(),
    title: `On the ${animal.toLowerCase()}`,
    text: `The ${animal.toLowerCase()} sleeps in winter.`,
  })),
]

const FILES = {
  'animals.jsonl': ROWS.map(row => `${JSON.stringify(row)}\n`).join(''),
  'table.txt':
    'Timetable\n\nThe ferry leaves at\tseven\tfrom pier\u0007 four. It returns\u2028before\u202enoon\u202c.\r\nTickets\tare sold on board.\r\n',
  'angstrom.md':
    '---\ntitle: "A\u030angstro\u0308m, the physicist"\nauthor: "Bjo\u0308rn A\u030as"\n---\nA\u030angstro\u0308m measured the solar spectrum in Uppsala. The pru\u030aliv is a strait in Czech.\n',
  'live.txt':
    '@durov on /refunds\n\nFor refunds write to @news_desk or send /refund to the bot, tag it #urgent and name $TSLA. The refund form is at https://example.com/form and forms.example.org, mail refund@example.com.\n',
  'directions.txt':
    'Directions\n\nThe sign reads \u200f\u200f\u200f\u05e9\u05dc\u05d5\u05dd\u200e\u200e to every visitor. A family \u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466} waved \u{1f1e6}\u{1f1ff} flags \u{1f44b}\u{1f3fd} at the parade.\n',
  'long.txt': `The long paragraph\n\n${Array.from({ length: 90 }, (_, i) => `In year ${1900 + i} the granary of the monastery held ${i} sacks of barley.`).join(' ')}\n`,
  'endless.txt': `The endless sentence\n\nThe litany begins with ${Array.from({ length: 10_000 }, (_, i) => `saint${i % 97}`).join(' ')} and ends.\n`,
  'echo.txt': `Echoes\n\n${Array.from({ length: 240 }, (_, i) => `${i % 2 === 0 ? 'tick' : 'tock'} ${i}`).join(' ')} said the clock.\n`,
}
