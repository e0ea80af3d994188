/** The words of a list. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that are prepositions wherever they stand in news prose; the tagger calls some adjectives or nouns. */
export const PREPOSITIONS = words(`
  of in on at by for from with into onto upon against among amongst amid amidst between within without during despite
  toward towards via per versus through throughout across behind beneath beside besides beyond regarding concerning
  under over above below alongside around near outside inside until till since after before than unlike`);

/** Prepositions that are particles after some verbs: "turn over", "go under", "look around". */
export const PARTICLES = words('up out down off away back over around through along aside apart together forward');

export const ARTICLES = words('the a an');

/** A noun follows them: what stands right after is no finite verb. */
export const STRICT_DETERMINERS = words('the a an this these those every each another its their our my your his no');

export const PERSONAL_PRONOUNS = words(`i you he she it we they me him us them himself herself itself themselves
  ourselves myself yourself anyone everyone someone nobody anybody everybody somebody nothing everything`);

export const POSSESSIVE_PRONOUNS = words('its his their our my your whose');

/** Pronouns and adverbs after which 's is "is" or "has". */
export const CONTRACTING = words(`it he she that there what who where when how here this everything nothing something
  everyone everybody nobody somebody someone let`);

export const MODALS = words('will would can could may might must shall should cannot');
export const BE = words("be is are was were been being am 'm 're");
export const HAVE = words('have has had having');
export const DO = words('do does did');

/** A bare infinitive may stand after their object: "let Iran attack", "helped lead". */
export const BARE_INFINITIVE_AFTER = words(
  'let make makes made help helps helped see saw watch watched hear heard dare',
);

/** Never verbs in news, though the tagger thinks so. */
export const ALWAYS_NOUNS = words(`
  details court courts
  police people airstrike airstrikes incursion incursions boats boat jets jet ships ship planes drones drone tanks troops rebels rebel militants soldiers guards civilians
  gunmen aircraft warplanes missiles rockets officials lawmakers ministers diplomats media scouts authorities prosecutors
  hostages hostage prisoners prisoner crews crew pilots nurses doctors migrants refugees nationals sources victims
  damages rights headquarters arms talks thousands hundreds dozens millions weapons schools hospitals homes mosques churches
  buildings leaders home critics allies commanders chiefs aides gangs mayors envoys tensions ties funds sanctions
  tariffs premises woes throats minutes hours bases peers wildfires floods stones gas`);

/** Never nouns in lower case ("Port Said" is a city), by their form. */
export const ALWAYS_PAST = words('said learnt overran fled subpoenaed reprieved');
export const ALWAYS_THIRD_PERSON = words(`
  says warns insists urges tells accuses denies rejects condemns threatens vows seeks begins becomes refuses asks meets
  imposes announces`);
export const ALWAYS_BASE = words('refuse say');

/** Prepositions that look like participles. */
export const PARTICIPLE_PREPOSITIONS = words('including excluding');

/**
 * Words that are both noun and verb in the same form and frequent in news. The tagger chooses by the word alone;
 * here the neighbours decide.
 */
export const NOUN_OR_VERB = words(`
  abuse access accord act address advance aid aim air alarm alert ambush amount answer appeal approach arrest assault
  attack award back ban bar base battle benefit bid blame blast block blockade boost boycott break breach brief broadcast
  budget call campaign cancer capture care cause challenge change charge check claim clash climb combat comment
  commission compromise concern conduct conflict contact contest contract control cost counter coup cover crackdown
  crash curb cut cure damage dance deal debate decline defeat defect delay demand design detail dispute divide document
  doubt draft draw dream drill drive drop echo effort embargo end escape estimate exchange execute exercise exile
  experience export express extract face fall favor favour fear feature fight figure file finance fine fire flight float
  flood flow focus force form foster function fund gain gamble gesture grant grip guarantee guard guide halt handle harm
  head help hike hint hit hold hope host house hunt hurt impact import impose increase influence initiate insult
  interest interview invite issue jail judge jump kidnap kick lack land launch lawsuit lead leak leave levy lift limit
  line link list load loan lobby lock look loss mandate march mark match matter measure mediate meet mention mine mob
  monitor mount mourn move murder name need note notice object offer officer order outrage overhaul own pact pardon
  patrol pay permit petition place plan plant play pledge plot poll position post power practice praise press pressure
  prevent print probe process produce profit program programme progress project promise propose protest prove purchase
  push question quiz race raid raise rally range rank ransom rape rate reach read rebuke record reform regret
  reject release relief remark remedy repeal repair reply report request rescue research reserve resort respect rest
  result retreat return review revolt reward ride riot rise risk rival rocket row ruin rule rush sacrifice salute
  sanction scale search seize sense sentence service set shape share shell shelter shift ship shock shoot shot
  shout show shut siege sign signal sin slap slash sleep smuggle snub speech split sponsor spread spur stab staff stage
  stake stance stand standoff start state statement stay steal step stock stop storm stress strike stumble study
  struggle succeed suffer suit summons supply support surge surprise surrender suspect swap sweep switch talk target
  task tax tear test thank threat threaten toll torture total touch tour track trade train transfer transport travel
  treat trial trick trigger trip trouble trust truce try turn update upset use value vandal venture veto view visit voice
  vote vow wage wait walk walkout want war warrant waste watch wave weigh welcome win wish withdraw witness
  work worry wound yield`);

/** Plain past forms, where the participle differs: never part of a passive or a reduced relative. */
export const PAST_ONLY = words(`
  took gave went came saw wrote drove spoke broke chose fell rose flew began ran sang swam drew threw grew knew blew
  showed did ate forgot froze hid rode shook stole swore tore wore woke became overthrew withdrew undertook was were
  had said told fled`);

/** Participles, where the past differs: no finite verb without an auxiliary. */
export const PARTICIPLE_ONLY = words(`
  taken given gone seen written driven spoken broken chosen fallen risen flown begun sung drawn thrown grown known blown
  shown done eaten forgotten frozen hidden ridden shaken stolen sworn torn worn overthrown withdrawn undertaken been born
  slain beaten bitten forbidden mistaken proven`);

/** Before a noun they describe it: "Iraqi armed forces". */
export const ALWAYS_ADJECTIVES = words(
  'armed unarmed masked alleged aligned beleaguered troubled allied besieged occupied disputed',
);

/** Verbs that always take an object: without one, their past form is a participle ("the teen accused of murder"). */
export const NEEDS_OBJECT = words(`
  accused arrested detained killed wounded injured jailed imprisoned sentenced convicted suspected deported extradited
  displaced kidnapped abducted captured seized used based located named known sent published signed drafted proposed
  backed supported armed funded imposed owned found taken given made organized organised arranged appointed elected
  involved charged ousted exiled rescued freed evacuated invited fined barred acquitted hanged executed beheaded murdered
  stabbed robbed raped indicted ambushed assassinated trapped stranded hospitalised hospitalized`);

/** Participles that tell what became of a person, before a title: "retired driver Siv Moen". */
export const STATUS_PARTICIPLES = words(`
  retired exiled jailed imprisoned detained ousted disgraced suspended deposed convicted indicted acquitted sacked fired
  elected trained qualified accredited bereaved injured wounded displaced celebrated noted renowned acclaimed respected
  seasoned experienced murdered slain accused decorated sanctioned embattled beleaguered`);

/** Objects without an article that the past of such a verb takes: "rioters set fire to the court", "Oslo cut ties". */
export const BARE_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['set', words('fire foot sail conditions limits targets quotas bail')],
  [
    'cut',
    words('ties relations aid funding jobs spending power electricity supplies staff taxes rates prices services'),
  ],
  ['put', words('pressure limits')],
  ['hit', words('targets homes houses positions')],
  ['cast', words('doubt votes ballots')],
  ['shed', words('jobs light')],
  ['spread', words('rumors rumours fear panic misinformation disinformation')],
]);

/** Their past form looks like the base form: "have hit". */
export const UNCHANGED = words('hit cut put set shut hurt cast beat burst split spread quit shed');

/** Behind these a clause begins, whose first word is its subject. */
export const BEFORE_CLAUSE = words('said says say that warned claimed insisted argued thinks think believes');

/** What shows something in reports: "Court records show". */
export const SHOWING = words(`
  records documents figures data filings papers emails statistics polls surveys studies images photos tests results
  numbers logs files reports accounts minutes`);

/** What stands behind a quotation or the comma of a relative clause, its subject or object next. */
export const QUOTING_VERBS = words('recalls calls notes claims remarks quips jokes reports states boasts laughs');

/** Ways of saying that the tagger takes for adjectives: "Another shouted". */
export const SHOUTED = words('shouted yelled screamed cried chanted joked added asked replied warned');

/** Their object is who is told, and "that" comes next: "assured reporters that". */
export const TOLD = words('assured reminded informed notified reassured');

/** What a bare person noun does in a headline: "Minister calls plan a mistake". */
export const HEADLINE_VERBS = words(`
  calls says warns urges denies rejects slams vows accuses claims defends backs seeks wants tells pledges admits blames
  demands promises hails praises condemns criticises criticizes plans hits orders bans quits resigns visits meets`);

/** Persons and bodies that act in headlines. */
export const PERSON_NOUNS = words(`
  minister mayor governor president premier chief judge senator police mother father man woman teenager lawyer union
  court army navy leader doctor teacher coach boss mp ex-minister ex-president`);

/** Words whose "to" opens an infinitive. */
export const AWAITING = words('due set expected scheduled likely unlikely able ready poised going');

/** What a compound with "warning" is. */
export const WARNING_OF = words('shot shots sign signs system systems label labels siren sirens light lights');

/** Acts and papers that other nouns stand before: a court filing, a press briefing. */
export const COMPOUND_HEADS = words(`
  filing briefing ruling hearing meeting warning finding mailing posting listing offering bombing shooting killing opening
  closing sitting gathering reading screening ranking rating building`);
