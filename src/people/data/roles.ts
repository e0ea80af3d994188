const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Nouns that are a role only beside a name: "pass rusher Ann Lee", "Ann Lee, a senior party figure". Elsewhere they are
 * mostly something else ("the shopping centre", "sales figure"). Singular lemmas.
 */
export const ROLES_BESIDE_NAMES: ReadonlySet<string> = words(`
  insider caddie rusher hitter batter right-hander left-hander left-back right-back figure second-in-command number-two constituent hopeful frontrunner front-runner
  contender baseman center centre back tackle linesman icon frontman frontwoman bassist guru heavyweight newcomer challenger favourite favorite heiress scion
  bookmaker matriarch luminary stalwart backer booster supremo rookie co-director co-leader co-owner co-producer co-writer
  co-star vice-captain vice-principal loyalist hardliner maverick
  accused addict admirer adherent ace animator announcer arbiter bard brakeman buff co-conspirator conman counsellor-at-law creator cowboy darling detractor devotee diehard dignitary disciple doyenne
  dropout enforcer enthusiast evacuee ex-con fellow-traveller firebrand fixer flanker foe follower forerunner grandee handler healer hostage-taker ingenue instigator intellectual
  journeyman lifter lightweight loner loser lodger maestro mainstay mandarin mate mentor middleweight model mouthpiece musher nationalist neo-nazi objector occupant offender originator outlaw pacer
  paceman partisan pin-up prospect protege protégé protegee protégée punter puppeteer radical recipient recruit republican restorer retailer runner-up saboteur scout seamer seller signing signaller
  slugger spinner sponsor starlet substitute supporter surrogate sympathiser sympathizer socialite tearaway transplant troubadour truant turncoat understudy upstart vandal victor voter
  walk-on wag welterweight wingman workman wunderkind zealot royal patron kicker
`);

/** Ranks: a role only where the article gives no office. Without full stops, lower case. */
export const RANKS: ReadonlySet<string> = words(`
  gen general lt lieutenant col colonel maj major capt captain cmdr commander cpl corporal sgt sergeant pvt private pfc
  adm admiral brig brigadier marshal ensign airman specialist spc vice-admiral rear-admiral brig-gen maj-gen lt-gen lt-col lt-cmdr commodore det detective insp inspector supt superintendent constable officer trooper
`);

/** Words that a rank may begin with: "Lance Corporal", "Staff Sgt.", "Chief Warrant Officer". */
export const RANK_GRADES: ReadonlySet<string> = words(`
  rear vice staff lance master gunnery warrant petty flight wing squadron chief first second lieutenant sub air field
`);

/** Titles that are written short or never stand as a common noun: a role when right before a name. Without full stops. */
export const SHORT_TITLES: ReadonlySet<string> = words(`
  sen rep gov amb del asst prof atty supt rev coun cllr ptl
`);

/** The same of several. */
export const SHORT_PLURALS: ReadonlySet<string> = words('sens reps govs');

/** Offices and positions that are written as capitals alone: "Browns QB Ann Lee", "former education MEC Bo Friis". */
export const ABBREVIATIONS: ReadonlySet<string> = words(`
  MEC MLC MNA MHA MPP MK NYAG DA DPP IGP DIG SSP DSP DCP ACP DGP SHO DPM FM CJI CIO CMO CSO CISO COS SVP EVP VP QB RB WR DL LB
`);

/** Titles of respect before a name: no roles. Without full stops. */
export const HONORIFICS: ReadonlySet<string> = words(`
  mr mrs ms miss mx messrs mme mlle madame madam monsieur signor signora senor señor senora señora herr frau dr sir dame lord lady baron baroness hon honourable honorable
  ayatollah hojatoleslam sheikh sheik shaikh hajj haji hajji hajiya alhaji malam mallam ustaz ustad maulvi maulana mullah pir engr barr otunba comrade datuk dato datin tun shri sri smt swami excellency majesty highness holiness eminence honor master don dona doña saint st prof father fr seri tun tan puan sheikha
`);

/** Degrees that are a role only where nothing else tells one: "Professor Ann Lee, a historian". */
export const ACADEMIC: ReadonlySet<string> = words('professor prof doctor rev reverend');

/** Kinship and the like: they tell gender and whose, and are no roles. */
export const RELATIONS: ReadonlyMap<string, 'female' | 'male' | null> = new Map(
  Object.entries({
    aunt: 'female',
    boyfriend: 'male',
    brother: 'male',
    'brother-in-law': 'male',
    child: null,
    cousin: null,
    colleague: null,
    counterpart: null,
    dad: 'male',
    daughter: 'female',
    'daughter-in-law': 'female',
    'ex-husband': 'male',
    'ex-wife': 'female',
    father: 'male',
    'father-in-law': 'male',
    fiance: 'male',
    fiancé: 'male',
    fiancee: 'female',
    fiancée: 'female',
    friend: null,
    girlfriend: 'female',
    grandfather: 'male',
    granddaughter: 'female',
    grandmother: 'female',
    grandson: 'male',
    husband: 'male',
    mother: 'female',
    'mother-in-law': 'female',
    mom: 'female',
    mum: 'female',
    neighbor: null,
    neighbour: null,
    nephew: 'male',
    niece: 'female',
    partner: null,
    predecessor: null,
    rival: null,
    roommate: null,
    sister: 'female',
    'sister-in-law': 'female',
    son: 'male',
    'son-in-law': 'male',
    spouse: null,
    stepfather: 'male',
    stepmother: 'female',
    successor: null,
    teammate: null,
    teen: null,
    teenager: null,
    toddler: null,
    twin: null,
    youngster: null,
    uncle: 'male',
    widow: 'female',
    widower: 'male',
    wife: 'female',
    opponent: null,
    ally: null,
    man: 'male',
    woman: 'female',
    boy: 'male',
    girl: 'female',
    native: null,
    national: null,
    citizen: null,
    person: null,
    compatriot: null,
    countryman: 'male',
    immigrant: null,
    migrant: null,
  } as const),
);

/** Words that a role leaves out at its beginning: they say how or when, not what. */
export const EPITHETS: ReadonlySet<string> = words(`
  late longtime long-time veteran outgoing incoming newly recently elected popular influential prominent embattled controversial reformist hardline hard-line conservative-leaning moderate liberal
  young old elderly retired-but famed famous renowned noted celebrated respected outspoken charismatic powerful beleaguered disgraced ousted deposed jailed imprisoned exiled slain
  current present new first-term second-term longest-serving local top own fellow uniformed visiting real younger older elder
`);

/** Roles that say nothing without what stands after "of": "member of parliament", "chief of staff". */
export const OPEN_HEADS: ReadonlySet<string> = words(
  'member minister secretary chief chancellor commander-in-chief master speaker attorney justice deputy under-secretary undersecretary',
);

/** What somebody is in the case that an article tells of: a role only where nothing else tells one. */
export const SITUATIONAL: ReadonlySet<string> = words(
  'witness victim suspect defendant plaintiff fugitive captive hostage detainee survivor prisoner inmate bystander winner',
);

/** Endings of nouns for somebody who does something for a living; used only in an apposition to a name. */
export const ROLE_ENDINGS =
  /(?:ist|ologist|ician|woman|man|person|maker|keeper|worker|holder|grower|dealer|hunter|seller|teacher|driver|player|owner|writer|leader|master|mistress|smith|wright|tender|builder|rider|runner|fighter)$/;

/** Nouns made of verbs for who does something: "trafficker", "influencer", "perpetrator". */
export const DOER_ENDINGS = /^(?:[a-z]{4,}(?:[bcdfgklmnpstvz]|eg)er|[a-z]{4,}[aict]tor)$/;

/** Nouns that end as a doer's and are nobody, or nobody in particular. */
export const NOT_DOERS: ReadonlySet<string> = words(`
  number center matter winter summer letter chapter dinner paper newspaper wallpaper computer order border member remember former latter after later
  under never ever however whether together rather another other quarter monster corner server printer counter theater character disaster cancer
  september october november december easter shelter filter meter water river power tower shower flower silver fever factor sector actor motor vector
  tractor monitor reactor indicator calculator elevator generator equator refrigerator escalator banner manner weather leather feather gender tender
  container helicopter register transfer consider remainder trailer trigger twitter sweater hunger danger finger burger hamburger chamber lumber
  timber cylinder calendar murder blunder thunder disorder wonder ladder bladder folder header reader slider poster booster roster cluster blister
  bitter butter glitter gutter scatter shatter litter platter mortar encounter prefer suffer differ offer buffer coffer layer answer super upper
  copper pepper proper temper whisper zipper hammer trimmer diameter parameter perimeter thermometer barometer kilometer millimeter centimeter charter
  starter stronger longer bigger larger faster greater shorter better lower higher older younger sooner cooler wider closer earlier wealthier smaller
  cleaner cheaper stricter tighter lighter brighter smarter harder slower richer poorer weaker safer nearer newer fewer deeper recover discover
  deliver cover over bumper hopper chopper locker rocker bunker tanker cracker marker sticker docker ticker debater alligator radiator thriller primer
  rubber fiber caliber saber cucumber slumber router scooter scanner burner wrapper dumper crater freezer stroller dresser drawer charger mixer
  blender cooker dryer washer toaster trawler steamer cruiser lander launcher transformer loudspeaker adapter
`);

/** Nouns that end alike and are nobody. */
export const NOT_ROLES: ReadonlySet<string> = words(
  'list twist mist fist wrist gist exist assist insist human woman man person german roman pacemaker moneymaker steamer',
);
