const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words before a name that are no part of it and tell that a person follows: honorifics, ranks, offices. */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss mx messrs mme mlle madame monsieur dr prof professor sir dame lord lady baron baroness count countess
  rev reverend father fr sister brother pastor rabbi imam sheikh sheik ayatollah hojatoleslam mullah maulana
  archbishop bishop cardinal pope patriarch hon honourable honorable
  president vice-president pm premier chancellor king queen prince princess emperor empress emir sultan
  minister secretary governor gov govs mayor senator sen sens rep reps congressman congresswoman representative
  speaker ambassador commissioner chairman chairwoman chair chief director leader spokesman spokeswoman spokesperson
  deputy judge justice attorney prosecutor lawyer sheriff detective officer inspector superintendent constable
  gen general lt lieutenant col colonel maj major capt captain cmdr commander cpl corporal sgt sergeant pvt private
  adm admiral brig brigadier marshal coach manager captain striker goalkeeper midfielder defender forward quarterback
  economist analyst professor author writer singer actor actress director designer engineer activist journalist
  correspondent reporter editor photographer foreman comrade citizen uncle aunt grandmother grandfather
`);

/** Titles that never stand for a person alone and bind a surname without fail: "Mr. Okoye", "Gen. Brown". */
export const HONORIFICS: ReadonlySet<string> = words(`
  mr mrs ms miss mx messrs mme mlle dr prof sir dame rev fr gov sen rep gen lt col maj capt cmdr cpl sgt pvt adm brig
  pope ayatollah
`);

/** Small words inside names: "Charles de Gaulle", "Mohammed bin Salman". */
export const PARTICLES: ReadonlySet<string> = words(`
  al el bin ibn bint abu ben de del della di da do dos das du der den van von zu zur af av la le las los ter ten te y e
  arap ould oglu ul ur st
`);

/** Last words that make the whole run something else: "Trump Tower", "Magnitsky Act", "Okafor Industries". */
export const HEAD_WORDS: ReadonlySet<string> = words(`
  university college school institute academy museum hospital center centre church cathedral palace tower building
  bridge airport station stadium arena park square street avenue road boulevard lane highway hall house castle hotel
  theater theatre library prison bank group corp inc co company ltd llc plc industries holdings partners associates
  airlines airways motors foundation fund trust society association union party committee commission council court
  ministry department agency bureau office organization organisation federation league club team forces army navy guard
  force police service services news times post journal tribune herald gazette daily magazine press agency radio tv
  television network show award awards prize cup open bowl championship act law bill doctrine plan treaty accord pact
  administration government dynasty era river lake sea ocean gulf strait bay island islands mountain mountains mount
  hills valley county city town village district province state states region republic kingdom territory coast desert
  beach creek falls forest canal war revolution day movement front brigade battalion regiment conference summit congress
  parliament senate assembly forum family brothers sons
`);

/** First words that make the run something else: "Hurricane Maria", "USS Gerald R. Ford". */
export const OPENING_WORDS: ReadonlySet<string> = words(`
  hurricane cyclone typhoon tropical storm uss hms ss mv camp fort mount lake cape port san santa new north south east
  west northern southern eastern western central saint st. university bank ministry department
`);

export const SUFFIXES: ReadonlySet<string> = words('jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi');
