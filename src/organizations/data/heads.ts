const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * What an organisation can be called by once it has been named, by a word of its name or of what the article tells it to
 * be: "the Ministry of Health … the ministry", "Northern Power, a utility … the company". The first word of a row is in the
 * name or the description; all of its words may stand for it.
 */
const CALLED: readonly string[] = [
  'ministry',
  'department',
  'agency',
  'programme program agency organisation organization',
  'program programme agency organisation organization',
  'authority regulator',
  'commission',
  'committee panel',
  'subcommittee panel committee',
  'council',
  'board',
  'bureau agency',
  'service agency',
  'administration agency',
  'inspectorate regulator agency',
  'regulator watchdog agency',
  'watchdog group organisation organization',
  'embassy',
  'consulate',
  'parliament assembly legislature',
  'assembly legislature',
  'senate chamber',
  'court tribunal',
  'tribunal court',
  'police force',
  'constabulary force',
  'army military force',
  'navy military',
  'guard',
  'party',
  'coalition alliance bloc',
  'alliance coalition bloc group',
  'bloc alliance',
  'union',
  'federation association union body',
  'confederation federation body',
  'association group body organisation organization',
  'society charity group organisation organization',
  'league body',
  'organisation organization group body',
  'organization organisation group body',
  'foundation charity group organisation organization',
  'fund agency organisation organization',
  'trust charity group',
  'charity group organisation organization',
  'nonprofit group organisation organization charity',
  'ngo group organisation organization charity',
  'institute institution think-tank',
  'institution institute',
  'think-tank institute group',
  'centre center institute group',
  'center centre institute group',
  'university college school institution',
  'college university school institution',
  'school college',
  'academy school institution',
  'hospital clinic',
  'clinic hospital',
  'church',
  'diocese church',
  'mosque',
  'museum institution',
  'club team side',
  'team side club',
  'bank lender company institution',
  'lender bank company',
  'group company firm organisation organization',
  'company firm business group',
  'firm company business group',
  'business company firm',
  'corporation company firm',
  'conglomerate company group firm',
  'manufacturer company firm maker group',
  'maker company firm manufacturer group',
  'carmaker company firm manufacturer maker automaker group',
  'automaker company firm manufacturer maker carmaker group',
  'chipmaker company firm manufacturer group',
  'drugmaker company firm manufacturer group',
  'planemaker company firm manufacturer group',
  'retailer company firm chain group',
  'supermarket retailer company chain',
  'chain company retailer group',
  'airline carrier company',
  'carrier airline company',
  'airlines airline carrier company',
  'airways airline carrier company',
  'pharmaceuticals drugmaker company firm',
  'motors carmaker automaker company firm',
  'times newspaper paper',
  'post newspaper paper',
  'tribune newspaper paper',
  'herald newspaper paper',
  'gazette newspaper paper',
  'chronicle newspaper paper',
  'telegraph newspaper paper',
  'operator company firm',
  'utility company firm supplier',
  'supplier company firm utility',
  'producer company firm',
  'developer company firm',
  'contractor company firm',
  'brewer company brewery',
  'insurer company firm',
  'miner company firm',
  'refiner company firm',
  'shipbuilder company firm',
  'shipyard company',
  'startup company firm start-up',
  'start-up company firm startup',
  'consultancy company firm group',
  'brokerage company firm',
  'subsidiary company firm',
  'giant company firm group',
  'newspaper paper daily outlet publication',
  'daily newspaper paper',
  'weekly newspaper paper magazine',
  'tabloid newspaper paper',
  'magazine publication outlet',
  'broadcaster station network channel outlet',
  'station broadcaster channel outlet',
  'channel broadcaster station network',
  'network broadcaster channel',
  'website site outlet',
  'outlet site',
  'publisher company firm',
  'militia group',
  'guerrilla group',
  'movement group party',
  'brigade group unit',
  'regiment unit',
  'battalion unit',
  'cartel gang group',
  'gang group',
  'brotherhood group movement',
];

/** What one may be called, by a word of its name or its description. */
export const CALLED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CALLED.map((row) => {
    const all = words(row);
    return [all[0] ?? '', new Set(all)] as const;
  }),
);

/** Every word that may stand for an organisation. */
export const NOMINAL_HEADS: ReadonlySet<string> = new Set(CALLED.flatMap(words));

/** What the sector alone lets one be called. */
export const CALLED_BY_SECTOR: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['BUS', new Set(words('company firm business'))],
  ['PTY', new Set(words('party'))],
  ['NGO', new Set(words('group organisation organization charity'))],
  ['IGO', new Set(words('agency organisation organization body'))],
  ['REB', new Set(words('group movement'))],
  ['UAF', new Set(words('group'))],
  ['LAB', new Set(words('union'))],
  ['COP', new Set(words('force'))],
  ['SPY', new Set(words('agency'))],
  ['GOV', new Set(words('agency'))],
]);

/**
 * Last words of names that only organisations bear. A hall, a park or a centre may be a place, a Cup or an Act is neither.
 */
export const SURE_HEADS: ReadonlySet<string> = new Set(
  words(`
  ministry department agency authority commission committee subcommittee council bureau inspectorate administration secretariat
  parliament senate congress assembly court courts tribunal police constabulary sheriff's army navy guard forces force corps command
  party coalition alliance union federation confederation association society league organisation organization foundation
  fund charity institute institution university college academy school church diocese crescent cross club fc
  bank group company corporation corp corp. inc inc. ltd ltd. llc plc co co. gmbh ag sa s.a. nv n.v. spa holdings industries
  enterprises airlines airways motors pharmaceuticals technologies systems brothers partners associates
  times post tribune herald gazette weekly daily journal telegraph observer chronicle courier news channel broadcasting radio
  militia brigades brigade brotherhood front movement office embassy consulate chamber cabinet government exchange
  medicine sciences studies research`),
);

/** Stand before "of", "for", "on" in the names of organisations: "Church of", "Centre for". */
export const OF_HEADS: ReadonlySet<string> = new Set(
  words(`
  ministry department office bureau church bank university council municipality house association federation institute
  court board chamber party society agency embassy college school academy union league commission committee centre center
  organisation organization fund foundation alliance coalition movement front army library journal museum conference congress
  campaign network secretariat directorate authority administration confederation trust observatory academy corps`),
);

/** Behind a name these end a company's: "Crestmont Mining Inc.". */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set(
  words(
    'inc inc. corp corp. corporation co co. ltd ltd. llc plc gmbh ag sa s.a. nv n.v. spa s.p.a. bhd holdings holding',
  ),
);

/** Last words of what is no organisation though it bears an organisation's name: "the Google Science Fair". */
export const OTHER_HEADS: ReadonlySet<string> = new Set(
  words(`
  fair prize award awards act bill law amendment cup trophy tour open championship championships olympics games study survey
  report index project plan accord agreement treaty pact scheme hall stadium arena airport tower towers park bridge street
  avenue road square building station terminal t-shirt shirt wars day week festival conference summit system systems'
  war battle operation bank's test standings results contract chrome windows average composite field show album film series movie channel flight`),
);
