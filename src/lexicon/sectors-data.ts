/** Head nouns and the sector that they tell, most specific first where a phrase holds several. */
const LISTS: Readonly<Record<string, string>> = {
  COP: 'police policeman policewoman cop officer constable sheriff deputy detective gendarme gendarmerie trooper marshal investigator patrolman',
  JUD: 'court judge tribunal prosecutor prosecution magistrate justice jury attorney',
  LEG: 'parliament senate congress lawmaker legislator senator congressman congresswoman deputy mp assembly legislature house duma knesset bundestag commons councillor councilman councilwoman parliamentarian representative speaker committee',
  MIL: `army military troop recruit cadet soldier navy marine general colonel commander force sailor airman warplane jet warship ship frigate destroyer
    drone fighter tank artillery battalion brigade regiment admiral lieutenant major captain sergeant serviceman idf paratrooper guard
    barracks garrison submarine aircraft carrier helicopter boat unit pentagon base missile plane corps militaries lieutenant conscript reservist veteran patrol sentry`,
  REB: 'rebel guerrilla insurgent separatist mutineer secessionist militant jihadist jihadi taliban hamas hezbollah houthi extremist militia islamist farc isis isil daesh qaeda shabaab',
  UAF: 'gunman attacker assailant bomber kidnapper hijacker pirate sniper mercenary',
  CRM: 'gang cartel criminal mafia smuggler trafficker hacker robber thief burglar mobster bandit burglars murderer suspect vandal mob looter',
  OPP: 'opposition dissident opponent',
  SPY: 'spy intelligence mossad cia fsb mi6 kgb agent',
  JRN: 'journalist reporter newspaper media press correspondent broadcaster television station editor photographer columnist magazine',
  BUS: 'owner company firm bank businessman businesswoman corporation investor trader airline manufacturer exporter producer operator shareholder retailer business shipper developer speculator industry carrier executive channel businesspeople financier port airport plant factory refinery',
  LAB: 'union miner worker driver docker teacher miner labourer laborer employee staff trade-union',
  EDU: 'student pupil university school professor academic teacher scholar lecturer',
  MED: 'doctor nurse hospital medic physician surgeon clinic paramedic',
  REL: 'bishop archbishop cardinal pope priest imam church cleric monk nun rabbi ayatollah pastor mosque vatican patriarch congregation',
  REF: 'refugee migrant asylum-seeker evacuee seeker displaced',
  PTY: 'party coalition democrat republican conservative socialist communist tory tories',
  NGO: 'charity ngo foundation campaigner watchdog amnesty greenpeace alliance association federation league',
  CVL: `protester demonstrator civilian people resident villager citizen man woman child family crowd activist voter supporter farmer victim
    mother father boy girl neighbor neighbour passenger fisherman farmworker consumer youth mourner settler rioter marcher person teenager
    survivor human hostage defector islander shopper squatter villager boy crew passenger trader inspector observer monitor pilgrim worshipper banker engineer clinic wounded injured village town enclave suburb neighborhood neighbourhood settlement district city community employee schoolgirl schoolboy schoolchild pedestrian bystander inhabitant passerby national movement thousand hundred dozen prisoner detainee inmate lawyer resident merchant
    relative mourner local tourist hiker climber patient parent widow son daughter brother sister`,
  GOV: `government president minister ministry premier king queen emir sultan prince chancellor secretary ambassador envoy diplomat mediator
    official spokesman spokeswoman spokesperson governor mayor administration cabinet regime junta embassy consulate department authority
    leader state taoiseach treasury monarch negotiator delegation council commission agency consul commissioner regulator country
    nation republic kremlin leadership foreign-ministry presidency capital city town republic mission downing parliamentarian sheikh
    incumbent kingdom headquarters chief head vice-president counterpart dictator ruler chargé inspector commissioner presidency municipality bureau aide adviser advisor minister-designate premiership nominee candidate delegate emirate panel service premier-designate office board fund organization organisation forum`,
};

export const SECTOR_OF_HEAD: ReadonlyMap<string, string> = new Map(
  Object.entries(LISTS)
    .toReversed()
    .flatMap(([sector, words]) => words.split(/\s+/).map((word): [string, string] => [word, sector])),
);

/** Bodies of several states, whose members act for no one country. */
export const INTERNATIONAL = new Set(
  `u.n. un eu e.u. nato unhcr unicef who imf wto icc icj opec asean ecowas au osce interpol iaea caricom mercosur brics apec g7 g20 g-7
  g-20 oic unesco undof minusma monusco unsmil undp wfp oas`.split(/\s+/),
);

/** The same in words that follow one another. */
export const INTERNATIONAL_NAMES = [
  'united nations',
  'european union',
  'european commission',
  'european parliament',
  'european council',
  'african union',
  'arab league',
  'security council',
  'world bank',
  'monetary fund',
  'world health',
  'world food',
  'red cross',
  'red crescent',
  'human rights watch',
  'amnesty international',
  'international court',
  'criminal court',
  'court of justice',
  'secretary-general',
  'secretary general',
  'general assembly',
  'caribbean community',
  'american states',
  'atlantic treaty',
  'peacekeeping',
  'doctors without borders',
];

/** Regions have no country: "African leaders", "the Caribbean's highest court". */
export const REGIONS = new Set(
  'caribbean african europe european asian asia africa arab latin western nordic baltic balkan scandinavian american-led regional global international world multinational'.split(
    ' ',
  ),
);

/** Heads that are people or bodies wherever they stand; a metaphor's subject ("inflation", "the storm") is none of them. */
export const COLLECTIVE = new Set(
  'side country nation neighbor neighbour government army party ally rival power faction force group bloc member predecessor successor'.split(
    ' ',
  ),
);

/** "U.S.-backed" tells who stands behind the rebels, "French-speaking" how they speak, neither whose they are. */
export const FOREIGN_TIE = new Set(
  'backed led supported held trained funded born educated flagged made allied occupied aligned controlled brokered imposed sponsored armed bound mediated drafted owned style speaking language'.split(
    ' ',
  ),
);

const ARMED_GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hamas: 'PSE',
    hezbollah: 'LBN',
    houthi: 'YEM',
    houthis: 'YEM',
    taliban: 'AFG',
    farc: 'COL',
    eln: 'COL',
    shabaab: 'SOM',
    'al-shabaab': 'SOM',
    rsf: 'SDN',
    m23: 'COD',
    pkk: 'TUR',
    sdf: 'SYR',
    renamo: 'MOZ',
    eta: 'ESP',
    ira: 'GBR',
    haram: 'NGA',
  }),
);

/** The country where an armed group of renown fights, or null. */
export const armedGroupCountry = (name: string): string | null => ARMED_GROUPS.get(name) ?? null;
