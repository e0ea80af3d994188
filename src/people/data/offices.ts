/**
 * Offices that only one state has under that name, as news words them, by alpha-3 code. Norms, without full stops.
 * They tell the country where the article speaks of that country at all.
 */
export const PECULIAR_OFFICES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'supreme leader': 'IRN',
    taoiseach: 'IRL',
    tanaiste: 'IRL',
    tánaiste: 'IRL',
    'chancellor of the exchequer': 'GBR',
    'home secretary': 'GBR',
    'foreign secretary': 'GBR',
    'shadow chancellor': 'GBR',
    'secretary of state': 'USA',
    'secretary of defense': 'USA',
    'secretary of war': 'USA',
    'secretary of the treasury': 'USA',
    'defense secretary': 'USA',
    'treasury secretary': 'USA',
    'commerce secretary': 'USA',
    'homeland security secretary': 'USA',
    'trade representative': 'USA',
    'senate majority leader': 'USA',
    'senate minority leader': 'USA',
    'house speaker': 'USA',
    'speaker of the house': 'USA',
    'house majority leader': 'USA',
    'house minority leader': 'USA',
    'white house press secretary': 'USA',
    'white house spokesman': 'USA',
    'white house spokeswoman': 'USA',
    'white house chief of staff': 'USA',
    'national security adviser': 'USA',
    'national security advisor': 'USA',
    'state department spokesman': 'USA',
    'state department spokeswoman': 'USA',
    'state department spokesperson': 'USA',
    'pentagon spokesman': 'USA',
    'pentagon press secretary': 'USA',
    'special counsel': 'USA',
    'kremlin spokesman': 'RUS',
    'lok sabha speaker': 'IND',
    'union minister': 'IND',
  }),
);

/** Heads of offices of a state: bare ones belong to the government that the article takes for granted. Norms. */
export const NATIONAL_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'vice-president',
  'prime minister',
  'deputy prime minister',
  'premier',
  'chancellor',
  'vice chancellor',
  'foreign minister',
  'defense minister',
  'defence minister',
  'finance minister',
  'interior minister',
  'justice minister',
  'trade minister',
  'economy minister',
  'health minister',
  'education minister',
  'energy minister',
  'oil minister',
  'transport minister',
  'agriculture minister',
  'home minister',
  'labor minister',
  'labour minister',
  'home secretary',
  'foreign secretary',
  'chancellor of the exchequer',
  'defense secretary',
  'treasury secretary',
  'culture minister',
  'sports minister',
  'environment minister',
  'information minister',
  'king',
  'queen',
  'emir',
  'sultan',
  'crown prince',
  'attorney general',
  'secretary of state',
  'army chief',
  'deputy foreign minister',
  'first lady',
  'opposition leader',
  'government spokesman',
  'government spokeswoman',
  'president-elect',
  'acting president',
  'interim president',
  'acting prime minister',
]);

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns for those who act for a state: "the Chilean government", "Denmark's parliament". Singular lemmas. */
export const GOVERNING: ReadonlySet<string> = words(`
  government authority official ministry parliament cabinet senate congress administration leadership diplomat junta regime
`);

/** Any minister: "Third Deputy Prime Minister", "minister of budget", "Education Cabinet Secretary", "co-premier". */
export const OF_CABINET = /\b(?:minister|premier|cabinet secretary|permanent secretary)\b/;

/** Heads of offices that only a state, or a part of one, has. */
export const STATE_HEADS: ReadonlySet<string> = words(`
  minister premier co-premier governor gov mayor prefect senator sen lawmaker legislator parliamentarian mp mla msp
  judge justice magistrate prosecutor prosecutor-general attorney-general solicitor-general ombudsman speaker sheriff coroner nazim councillor councilor
  incumbent politician congressman congresswoman representative rep assemblyman assemblywoman councilman councilwoman
  alderman alderwoman mlc mna mha mpp td deputy-minister vice-minister undersecretary vice-premier vice-governor vice-mayor
  constable superintendent detective sergeant inspector
`);

/** Heads of offices that a state has and others have too: a word beside them tells whose they are. */
export const SERVING_HEADS: ReadonlySet<string> = words(`
  spokesman spokeswoman spokesperson chief commander secretary director leader adviser advisor officer official candidate
  chairman chairwoman president head secretary-general secretary whip vice-president governor chair treasurer envoy
`);

/** Bodies of a state, or such as work within one: "police chief", "the union's president", "spokesman for the ministry". */
export const DOMESTIC: ReadonlySet<string> = words(`
  government ministry police army navy force military parliament senate assembly cabinet opposition party presidency
  presidential president premier minister chancellor governor provincial federal district state national municipal county
  city town village region province intelligence security court prison customs border guard electoral election union
  congress republic ruling governing finance health education interior defence defense justice public prosecutor council
`);

/** Where there are congressmen. */
export const CONGRESSES: ReadonlySet<string> = new Set(
  'USA PHL MEX ARG BRA CHL COL PER ECU BOL PRY GTM HND PAN CRI DOM VEN URY NGA LBR PLW FSM'.split(' '),
);
