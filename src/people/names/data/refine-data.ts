const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Stand before a name and are never a part of it, without their full stop. */
export const HONORIFICS = words(`
  mr mrs ms mx messrs mme mlle dr drs prof det insp supt cllr coun sir dame rev hon gen brig.-gen maj.-gen lt.-gen lt.-col lt.-cmdr lt col maj capt cmdr cpl sgt pvt adm brig rep reps sen sens gov
  govs pte flt pm lord lady baroness datuk sheikha ayatollah archbishop patriarch`);

export const DATE_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february july september october november december',
);

export const LEADING_PARTICLES = words('van von der den de del della di du dos da bin ibn bint al el ter zu af ten');

/** Prefixes of ships as they are written. */
export const SHIPS = words('USS HMS HMCS HMAS USNS USCGC INS MV SS RMS');

export const STORMS = words('hurricane cyclone typhoon storm');

/** Offices that are nobody's given name. */
export const OFFICES = words(`
  president minister secretary governor mayor senator congressman congresswoman ambassador envoy commissioner collector
  chairman chairwoman director spokesman spokeswoman justice attorney prosecutor magistrate lawmaker councilwoman councilman
  councillor superintendent inspector officer detective constable professor general colonel captain lieutenant sergeant
  admiral premier speaker advocate engineer coach striker midfielder defender goalkeeper comrade pastor pope cardinal cm pm
  mla lawyer solicitor counsel`);

/** Nouns of places before "of": "the port of [Marib]". */
export const PLACE_KINDS = words(`
  town city village district port resort suburb direction towns cities villages districts suburbs province region state county island capital municipality hamlet port
  valley neighbourhood neighborhood outskirts north south east west streets river commune settlement enclave`);

/** After these a word alone is a place. */
export const NEARNESS = words('in near outside');

/** Who sits for a place: "the MP for Leominster". */
export const SEATS = words(
  'mp mps member senator candidate representative seat constituency lawmaker congressman congresswoman',
);

/** What bears a name right behind its noun: "the patrol ship [Kalnina]". */
export const VESSELS = words(
  'longliner ship boat trawler ferry tanker frigate vessel yacht freighter destroyer submarine carrier schooner tug barge',
);

/** Bodies as an apposition tells them: "[Harrow Pelagic], the family firm that …". */
export const BODIES = words(`
  firm fund company group charity bank agency newspaper magazine party organisation organization retailer maker manufacturer
  developer operator airline carrier broadcaster station website club brewer supplier contractor chain subsidiary startup
  start-up shipbuilder carmaker automaker nonprofit consultancy institute university village town city suburb province
  district ship boat ferry trawler tanker yacht horse dog film movie novel song album sitcom musical opera play`);

/** End names that "the" stands before: "the [Dalai Lama]". */
export const STYLES = words('lama khan');

/** Letters after a name: "Miles Abernethy KC". */
export const POST_NOMINALS = words('KC QC SC MP MPs MEP MSP MLA OBE CBE MBE KBE DBE PhD MD RN CPA');

/** "the Pahlavi dynasty": a family's name before them; "the Biden administration" names him. */
export const DYNASTIES = words('dynasty dynasties clan family families brothers sisters twins siblings');

export const PLURAL_LEADS = words('the both');

const KINDS = {
  LOC: words(`
    tower towers airport bridge building square street avenue boulevard road stadium arena hospital museum library hall palace square
    mountain mountains river lake bay island islands county park plaza chowk terminal highway memorial cemetery dam mosque`),
  ORG: words(`
    center centre foundation institute university college school hospital trust fund group corp inc co ltd llc plc s.a n.v ag gmbh
    industries holdings airlines brothers bros partners associates commission committee church cathedral museum theatre theater
    library society association aggregates logistics quarries fisheries cement gazette herald tribune courier observer chronicle sentinel pac bank company press productions pictures records studios lab labs catering`),
  MISC: words(
    'act law bill amendment prize award awards medal trophy cup invitational doctrine plan report theorem effect syndrome show papers version bible',
  ),
} as const;

/** Stand between a person's name and the head word: "the Warren E. Burger Federal Building". */
export const HEAD_MODIFIERS = words(`
  federal memorial national international regional state medical presidential public high elementary middle general community
  family cultural performing music arts art nature youth veterans children research`);

/** Head words that are no surnames: "Trump Tower" is no person though it looks like one. */
const NO_SURNAMES = words(`
  tower towers airport bridge building avenue boulevard stadium arena hospital museum library highway memorial cemetery center
  centre foundation institute university school airlines industries holdings committee commission act amendment award
  awards trophy doctrine theorem syndrome ministry department authority council federation enforcement square dam mosque lab labs catering
  corp inc co ltd llc plc s.a n.v gmbh invitational aggregates logistics quarries fisheries cement gazette herald tribune observer
  chronicle sentinel chowk pac`);

/** Head words after a person's name, with what they make of it. */
export const HEADS: ReadonlyMap<string, keyof typeof KINDS> = new Map(
  (['MISC', 'ORG', 'LOC'] as const).flatMap((type) => [...KINDS[type]].map((word) => [word, type] as const)),
);

export const SURE_HEADS: ReadonlyMap<string, keyof typeof KINDS> = new Map(
  [...HEADS].filter(([word]) => NO_SURNAMES.has(word)),
);

/** What bears the name of who is in it or made it: "the [Haddad] lawsuit", "the [Lee] White House". */
export const PERSONAL_NOUNS = words(`
  lawsuit suit case trial affair administration government campaign presidency regime cabinet era white
  camp scandal investigation inquiry impeachment speech rally`);

/** After these a word is a place. */
export const LOCATIVES = words('in at from near outside inside across throughout around');

/** Words that begin sentences or headings and are surnames too seldom to be trusted. */
export const NOT_SURNAMES = words(
  'the this that these those he she it they we you i his her its their our my in on at by for from with to of and but or if as no not yes president minister police monday tuesday wednesday thursday friday saturday sunday',
);

/** Adjectives of nationality and faith. */
export const NATIONALITIES = words(`
  afghan albanian algerian angolan argentine armenian australian austrian azerbaijani bangladeshi belarusian
  belgian beninese bolivian bosnian brazilian british bulgarian burmese burundian cambodian canadian chadian
  chilean chinese colombian congolese croatian cuban cypriot czech danish dominican dutch ecuadorean egyptian
  eritrean estonian ethiopian fijian finnish french georgian german ghanaian greek guatemalan haitian honduran
  hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh
  kenyan kosovar kuwaiti laotian latvian lebanese libyan lithuanian malagasy malaysian malian maltese
  mauritian mexican moldovan mongolian moroccan namibian nepalese nicaraguan nigerian nigerien norwegian omani
  pakistani panamanian paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan saudi
  senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian thai togolese
  tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese yemeni zambian zimbabwean african
  american arab asian european kurdish kurd jewish jew muslim christian islamic palestinian emirati scottish welsh
  english soviet serb croat briton tibetan chechen latin catholic protestant sunni shiite hindu buddhist houthi hutu tutsi
  tamil pashtun hazara uyghur uighur rohingya azeri moslem bedouin roma tatar zulu yoruba hausa igbo oromo tigrayan amhara
  druze tajik kyrgyz turkmen yazidi alawite copt coptic maori basque catalan flemish zairean zairian`);

/** The last words of nationalities of two: "a Sierra Leonean". */
export const SECOND_NATIONALITIES = words(
  'leonean lankan arabian zealander sudanese korean african rican timorese guinean verdean salvadoran ossetian',
);

/** What a hyphen ties to a name that is no syllable of it: "Clinton-led". */
export const HYPHEN_WORDS = words(
  'led run era born owned based style like held wide free aided and or the in on to esque type bound',
);

/** Initials of states and bodies. */
export const STATE_INITIALS = words('u.s. u.n. u.k. e.u. d.c. u.s.s.r. p.o. a.m. p.m. b.c. a.d. n.y. l.a.');

export const NEVER_PEOPLE = words(
  'christmas easter ramadan passover hanukkah thanksgiving halloween mama mom mommy mum dad daddy papa adivasi dalit god allah heaven internet brexit mps jupiter saturn neptune uranus medicaid medicare islam christianity',
);

/** First words of names of places and bodies: "Lake Orozov", "North Haddad". */
export const NAME_OPENERS = words(`
  lake mount mt fort ft port camp cape san santa saint st. st new old north south east west northern southern eastern western
  central upper lower great greater little the university bank hotel team radio club`);

/** Capitals that compromise does not tag as places. */
export const CAPITALS = words(`
  manama belmopan thimphu sucre gaborone ouagadougou bujumbura yaoundé yaounde praia bangui n'djamena moroni nicosia roseau
  asmara mbabane suva banjul bissau georgetown astana pristina bishkek vientiane maseru monrovia vaduz antananarivo lilongwe
  malé bamako valletta nouakchott chisinau ulaanbaatar podgorica maputo naypyidaw kathmandu managua niamey abuja kigali apia
  freetown ljubljana honiara juba paramaribo dodoma dili lomé lome nuku'alofa sana'a lusaka harare ramallah`);

/** First words of the names of bodies: "Radio Elshadi". */
export const BODY_OPENERS = words(
  'radio hotel university bank club studio operation exercise project instituto air banco banque banca société grupo groupe médecins medecins voz fundación fundação',
);
