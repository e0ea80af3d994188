const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that tell a capital that acts from one that is a place. Lemmas unless said otherwise. */

/** Nouns that belong to a government: "Tehran's nuclear program", "Moscow's veto". Lemmas. */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = words(`
  accusation action actions advance agenda aggression agreement aid aim alliance ally ambassador ambition announcement
  answer approach approval argument arm armed army arsenal assertion assertiveness assurance attempt attitude backing
  ballistic ban behavior behaviour bid border budget call campaign chief claim commitment communist complaint compliance
  concern concession condemnation condition conduct consent control cooperation crackdown crown debt decision defence defense
  delegation demand denial desire determination diplomacy diplomat diplomatic dispute economic effort embassy enemy envoy
  expansion export failure fear fight fleet force foreign frustration goal government grip hand handling
  help hope influence initiative insistence intelligence intention interest interference intervention invasion involvement isolation leader
  leadership message military missile monetary move navy negotiating negotiator nuclear objection offensive offer official
  oil operation opposition orbit order overture partner patience peace permission plan pledge policy policymaker
  political position power pressure priority program programme promise proposal protest proxy push reaction readiness
  feud minister ministry cabinet premier quarrel rift row spat spokesman spokeswoman standoff
  refusal regime rejection relation relations relationship reluctance reply representative request resolve response retaliation rhetoric
  rival role ruler sanction sanctions security share side silence soldier sovereignty stance statement strategic
  strategy strike submission summary shadow activity readout purse intransigence suggestion support system tariff territorial threat tie ties trade treatment troop
  troops trust uranium view veto war warning weapon willingness wish withdrawal word
`);

/** Nouns before "to", "from", "of", "on" or "for" a capital that acts: "a warning to Tehran", "a sign from Minsk". Lemmas. */
export const DEALING_NOUNS: ReadonlySet<string> = words(`
  accusation aid alliance allegiance alternative answer appeal approval arm arms assurance backing behalf blessing
  blow challenge claim clearance concession condemnation consent control cooperation criticism cue debt demand distance
  embarrassment favor favour funding gesture gift grip guarantee hand hands help independence influence instruction
  instructions interference invitation letter loan loyalty message money move note objection offer opposition order
  orders overture part payment permission pledge pressure promise proposal protest reaction rebuke reply request
  resistance response restriction sale sales sanction sanctions setback sign signal snub statement subsidy supply
  comment explanation reassurance support tariff tariffs threat tie ties trust ultimatum victory warning word confidence leverage limit
  limits embargo goodwill patience criticisms dependence reliance faith stance according accord close closer allied
  loyal hostile answerable subservient sympathetic friendly unacceptable acceptable owed beholden critical suspicious wary capable
  tough hard soft dependent reliant angry concessions concern importance worry secret secrets critic opponent enemy ally
  plea readout entreaty expense behest urging mercy blame foe backer puppet proxy vassal
`);

/** Verbs whose object is somebody: "urged Beijing to", "accused Minsk of", "is pushing Tehran for". Lemmas. */
export const DEALING_VERBS: ReadonlySet<string> = words(`
  accuse advise aid alarm allow anger antagonize arm ask assure back beg blame bypass
  caution challenge coax compel condemn confront consult contain convince criticise criticize denounce deter embarrass
  embolden enrage encourage engage face force fault finger fund goad help implore inform infuriate
  instruct invite irk irritate isolate lobby nudge notify offend oppose outrage persuade placate please
  hurt benefit give grant offer owe cost promise outmanoeuvre outmaneuver outflank portray praise press pressure prod prompt provoke punish push reassure remind request sanction spook
  sue supply support tell thank threaten trust upset urge warn weaken worry let make
  berate woo court hand sell lend extend commit oblige pit require slam rebuke chide scold defy ally appease coerce tempt want
`);

/** Verbs that places are subjects of: "Tokyo woke to snow", "Moscow beat Kyiv 3-1". Lemmas. */
export const PLACE_VERBS: ReadonlySet<string> = words(`
  lie police fall wake sleep bask boast feature experience shake burn grow sit stretch
  overlook swelter shiver sprawl glow shut host stage beat win lose score play draw
  defeat lead trail edge rout finish qualify reopen bustle teem empty rise sink flood
  freeze look seem feel smell date house contain resemble celebrate mourn come go get
  become appear start choke thaw drown
`);

/** What a government is with a plain "is": "Beijing is ready", "Moscow was unlikely". Norms. */
export const STANCES: ReadonlySet<string> = words(`
  able adamant afraid alarmed angry aware behind bent bound cautious certain concerned confident content
  convinced committed critical determined eager furious guilty happy hesitant hopeful interested intent isolated keen
  likely nervous open opposed optimistic pleased prepared ready reluctant responsible right satisfied sceptical serious
  silent skeptical sure suspicious unable under unhappy unlikely unwilling wary weary willing worried wrong
  not
`);

/** Participles with a government as the one dealt with: "Moscow was accused", "Beijing is expected to". Lemmas. */
export const DEALT_WITH: ReadonlySet<string> = words(`
  accuse alarm ask blame bind commit concern condemn criticize criticise encourage expect force inform
  intend isolate notify oblige outrage persuade prepare press pressure punish sanction suppose suspect tell
  threaten urge warn determine convince offend
`);

/** Nouns and verbs of things that go on between governments: "talks between Washington and Tehran", "ties with". Lemmas. */
export const TRAVEL_WORDS: ReadonlySet<string> = words(`
  shuttle flight fly travel train road highway railway rail route bus drive distance commute
  march head sail advance
  line motorway journey trip run border walk plane jet service ferry pipeline move divide
`);

/** Prepositions after which a capital is a place, unless another word tells. Norms. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words(`
  in at near outside inside around across through throughout via into over above beyond
  within off north south east west northeast northwest southeast southwest central downtown greater nearby
  leave left reach reached visit visited visiting leaving reaching entered besieged bombed struck hit
  shelled
`);

/** Second parts of compounds: "Beijing-backed", "Kremlin-linked". Norms. */
export const BACKED: ReadonlySet<string> = words(`
  backed led aligned friendly installed appointed controlled funded sponsored allied linked supported approved ordered
  trained run imposed brokered financed supplied
`);

/** "the authorities in Minsk", "the Damascus regime". Lemmas. */
export const REGIME_NOUNS: ReadonlySet<string> = words(`
  authority authorities government regime leadership ruler
`);

/** Nouns behind a capital that act for it: "a Beijing diplomat"; "a diplomat in Beijing" may be anybody's. Lemmas. */
export const ITS_PEOPLE: ReadonlySet<string> = words(`
  diplomat envoy
`);

/** Nouns after a seat that speak for it: "a Kremlin spokesman", "White House officials". Lemmas. */
export const SEAT_NOUNS: ReadonlySet<string> = words(`
  adviser advisor aide budget chief counsel critic insider lawyer leak memo press report secretary
  source spokesman spokesperson spokeswoman staff staffer verbal stonewalling
`);

/** Verbs whose object is the building or the prize: "win the White House", "left the Kremlin". Lemmas. */
export const SEAT_AS_PRIZE: ReadonlySet<string> = words(`
  win occupy seek enter leave retake reach take lose visit storm hold keep capture
  reclaim tour surround light paint decorate evacuate build fence reopen fumigate paint see eye control
`);

/** Contests and vehicles: "a match between Athens and Rome", "the bus between Prague and Vienna". Lemmas. */
export const CONTEST_WORDS: ReadonlySet<string> = words(`
  match game semifinal semi-final quarterfinal derby fixture equaliser equalizer bus coach ferry truck tram
`);

/** What is under the ground of a city: "tunnels under London". Lemmas. */
export const UNDERGROUND: ReadonlySet<string> = words(`
  tunnel tube street vault cellar basement dig bury river metro sewer cave bunker lake
`);

/** Words before "at" and the government that somebody means: "aimed at Moscow", "anger at Rome". Norms. */
export const HOSTILE: ReadonlySet<string> = words(`
  aimed directed angry furious anger fury frustration irritation outrage dismay jab swipe indignation
`);

/** What is aimed at the city itself: "missiles aimed at Kyiv". Lemmas. */
export const WEAPONS: ReadonlySet<string> = words(`
  missile rocket gun artillery drone bomb bomber offensive strike raid fire shell airstrike attack flight tour
`);

/** Plural nouns that are verbs behind a capital in a clause: "what Dublin wants", "if Moscow attacks". Norms. */
export const VERBS_OR_NOUNS: ReadonlySet<string> = words(`
  wants needs supports backs attacks claims plans demands controls fears hopes moves offers blames votes calls
  considers favours favors funds arms accuses threatens retreats yields responds answers acts decides wishes
`);

/** Verbs before "to" and who gets or gets their way: "sold missiles to Riyadh", "bowed to Beijing". Lemmas. */
export const YIELDING_VERBS: ReadonlySet<string> = words(`
  sell lend leak bow cave complain yield kowtow defer cede capitulate surrender apologise apologize appeal listen talk
  speak
`);

/** Verbs before "from" and who gives: "weapons bought from Moscow". Lemmas. */
export const TAKING_VERBS: ReadonlySet<string> = words(`
  buy purchase borrow procure acquire wrest secede
`);
