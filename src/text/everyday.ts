import { kindredOf } from './kindred.ts'
import { termOf } from './terms.ts'

/** Whether a word is a common one: if it is no name, it stands as it is, whatever is spelt nearly so. */
export function isEnglish(term: string): boolean {
  return kindredOf(term).length > 0 || shareInEnglish(term) > 0
}

/**
 * How common a word is in everyday English, as far as it is: the share in [0, 1] of texts as long as a passage (ninety words) that
 * hold it; 0 for the rarer ones. A small corpus cannot tell: that "someone" or "actually" stands nowhere in twenty files
 * does not make it the word that matters. In five grades, after how often words are said in films (SUBTLEXus: Brysbaert and New,
 * 2009), without what films are about.
 */
export function shareInEnglish(term: string): number {
  shares ??= new Map(
    GRADES.flatMap(([share, words]) => words.split(/\s+/u).map(word => [termOf(word), share])),
  )
  return shares.get(term) ?? 0
}

const GRADES: readonly (readonly [number, string])[] = [
  [
    0.28,
    `about all back come don get go good got here just know let like ll look make man no not now oh okay out re
     right say see take tell thing think time up us want well yeah yes`,
  ],
  [
    0.092,
    `after again am any anything around ask away because before believe better big call day didn down even ever
     feel find first friend give great happened hear help home keep kid last leave life little long love maybe mean
     meet more name need never new night nothing off only other over people place please put really some something
     sorry still stop sure talk thank too try very wait way won work years`,
  ],
  [
    0.042,
    `actually ain always another bad beautiful best break bring business care cause change check children couldn
     course doesn drink eat else end enough every everybody everything excuse eyes face family fine forget found
     guess hand happy haven head hello hi hold hope hours house huh idea isn job kind lady left listen live lost
     lot married matter mind minute miss money morning most move myself next nice office ok old once open own pay
     person play pretty problem question ready real remember room run same saw second seems seen send show sit
     sleep somebody someone speak start stay supposed through today together tomorrow tonight turn understand walk
     wasn watch week whole without woman wonderful word world worry wouldn wrong yet yourself`,
  ],
  [
    0.021,
    `act afraid against ago ahead almost alone along already also answer anybody anymore anyone anyway aren beat
     become bed beginning behind between bit blow book born both building buy bye case catch clean clear close cool
     country couple crazy cut date deal dear different door dream drive drop each easy either everyone exactly
     expect fact fall far feet few figure finally finish follow free front full fun funny game general glad goes
     half hang hard hate heart high hit hot hurry hurt important inside interesting kiss late later learn least
     light line moment months nobody number order outside part pass perfect pick picture plan point possible power
     probably promise pull quite read reason report rest ride save sell set shut sick side sign since sometimes
     soon sounds spend stand state steal stick story street stuff stupid though throw till touch town tried trouble
     true truth under until water wear welcome whatever wish write young`,
  ],
  [
    0.011,
    `able absolutely accident across afternoon age agree air alive allowed amazing anywhere apartment apologize
     appreciate arm attention awful belong besides bill bother brain breathe burn calm cannot card carry certainly
     choice choose class clothes cold command company completely consider continue control count cover cry cute
     dangerous dark decided definitely draw dress early enjoy entire except excited experience explain fair fast
     fault favor fix floor fly food fool force forever forgive future goodbye grab ground grow handle hasn hide
     himself hmm honor human imagine information invited involved join joke kick knock laugh leg less letter list
     lock longer luck lucky mad major master mention mess message middle miles mistake mouth nature none normal
     notice offer ooh owe pain paint paper parents park past perhaps piece position practice present protect prove
     push quick quiet raise rather reach realize record relax respect responsible return roll rules safe sense
     serious share shoes shop short shouldn simple sing situation small smart smell smoke somewhere sort soul
     special step store straight strange study suit surprise swear sweet terrible test tired top totally tough
     treat trip unless usually visit voice wake wall waste weird weren whoa window worse worth wow yesterday`,
  ],
]

/** By term. Made at the first question: to stem all of them takes longer than to start most commands. */
let shares: ReadonlyMap<string, number> | undefined
