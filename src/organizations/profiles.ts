import { isInternational, sectorOfWords } from '../lexicon/sectors.js';
import { SECTOR_OF_HEAD } from '../lexicon/sectors-data.js';
import { type Context, isJoined, textOf } from './context.js';
import { isRedCross } from './countries.js';
import { CALLED_BY, CALLED_BY_SECTOR, COMPANY_SUFFIXES, NOMINAL_HEADS } from './data/heads.js';
import { JOURNALS, SECTORS_OF_WORDS } from './data/sectors.js';
import type { Entity } from './entities.js';
import { knownAs } from './names/find.js';
import type { Candidate } from './names/index.js';

/** What an organisation is, as its name and the words beside it tell. */
export interface Profile {
  readonly entity: Entity;
  readonly sector: string | null;
  /** Words that may stand for it, because its name or the article has the word itself. */
  readonly told: ReadonlySet<string>;
  /** Words that its sector allows. */
  readonly allowed: ReadonlySet<string>;
  /** Words of its name, and those that the article describes it with: "regional", "energy". */
  readonly descriptions: ReadonlySet<string>;
}

export function profileOf(context: Context, entity: Entity): Profile {
  const all = entity.names.flatMap((name) => descriptionsOf(context, name));
  const heads = new Set(all.flatMap(({ head }) => head));
  const descriptions = new Set(all.flatMap(({ words }) => words));
  const own = context.doc.tokens.slice(entity.full.first, entity.full.last).map(({ norm }) => norm);
  const told = new Set<string>();
  for (const word of [...own.filter((word) => CALLED_BY.has(word)), ...heads])
    for (const name of CALLED_BY.get(word) ?? [word]) told.add(name);
  const sector = sectorOf(context, entity, heads);
  // "NASA … the agency", but no ministry
  const isAllowed = !(sector === 'GOV' || sector === 'SPY') || (told.size === 0 && entity.acronym !== null);
  const allowed = (isAllowed ? CALLED_BY_SECTOR.get(sector ?? '') : undefined) ?? new Set();
  return { entity, sector, told, allowed, descriptions: new Set([...descriptions, ...own]) };
}

const LONGEST = 6;

interface Description {
  readonly head: string;
  /** Nouns and adjectives before the head. */
  readonly words: readonly string[];
}

/** "the energy company Northern Power", "Northern Power, a regional utility that": what the words beside a name call it. */
function descriptionsOf(context: Context, name: Candidate): Description[] {
  return [descriptionBefore(context, name), descriptionBehind(context, name), headBehind(context, name)].filter(
    (found) => found !== null,
  );
}

function descriptionBefore({ doc }: Context, { first, last }: Candidate): Description | null {
  const head = doc.tokens[first - 1];
  if (!head || !NOMINAL_HEADS.has(head.norm) || !/^\p{Ll}/u.test(head.text)) return null;
  // "its regional utility, Northern Power, said"
  const isSetOff =
    /^, $/.test(doc.tokens[first]?.before ?? '') &&
    /^[,.)]/.test(doc.tokens[last - 1]?.after ?? '') &&
    startsPhrase(doc.tokens, head.index);
  if (!isJoined(doc, first) && !isSetOff) return null;
  const words: string[] = [];
  for (let at = head.index - 1; at > head.index - LONGEST; at--) {
    const token = doc.tokens[at];
    if (!token || !isJoined(doc, at + 1) || !(token.wordClass === 'noun' || token.wordClass === 'adjective')) break;
    words.push(token.norm);
  }
  return { head: head.norm, words };
}

function descriptionBehind({ doc, nameAt }: Context, { first, last }: Candidate): Description | null {
  const isCopula = /^(?:is|was|are)$/.test(doc.tokens[last]?.norm ?? '');
  const article = isCopula ? last + 1 : last;
  if (!isCopula && !/^, $|^ \($/.test(doc.tokens[last]?.before ?? '')) return null;
  if (!/^(?:the|a|an|one|its|another)$/.test(doc.tokens[article]?.norm ?? '')) return null;
  const words: string[] = [];
  for (let at = article + 1; at < article + LONGEST; at++) {
    const token = doc.tokens[at];
    if (!token || !isJoined(doc, at) || token.sentence !== doc.tokens[first]?.sentence) return null;
    const type = nameAt(at)?.type;
    if (token.wordClass === 'preposition' || token.wordClass === 'relative' || type === 'PER' || type === 'ORG')
      return null;
    const next = doc.tokens[at + 1];
    const isHead = !next || !isJoined(doc, at + 1) || !(next.wordClass === 'noun' || next.wordClass === 'possessive');
    if (NOMINAL_HEADS.has(token.norm) && isHead) return token.tags.has('Plural') ? null : { head: token.norm, words };
    words.push(token.norm);
  }
  return null;
}

/** "the CFDT union", "the Harrow factory": a noun that goes with the name. */
function headBehind({ doc }: Context, { last }: Candidate): Description | null {
  const [head, next] = [doc.tokens[last], doc.tokens[last + 1]];
  if (!head || !isJoined(doc, last) || !NOMINAL_HEADS.has(head.norm) || head.tags.has('Plural')) return null;
  return next && isJoined(doc, last + 1) && next.wordClass === 'noun' ? null : { head: head.norm, words: [] };
}

const startsPhrase = (tokens: Context['doc']['tokens'], head: number): boolean => {
  for (let at = head; at > head - LONGEST; at--)
    if (/^(?:the|a|an|its|their|his|her)$/.test(tokens[at]?.norm ?? '')) return true;
  return false;
};

/** A word of the name that tells the sector wherever it stands in it ("Police Department" is COP, "Party of" PTY). */
function sectorOf(context: Context, entity: Entity, descriptions: ReadonlySet<string>): string | null {
  const sector = anySector(context, entity, descriptions);
  // what "refugees" or "people" in a name would tell is not what the body is
  return sector !== null && OF_NO_BODY.has(sector) ? null : sector;
}

const OF_NO_BODY = new Set(['CVL', 'REF', 'CRM']);

function anySector(context: Context, entity: Entity, descriptions: ReadonlySet<string>): string | null {
  const { doc } = context;
  for (const name of entity.names) {
    const known = knownAs(context, name)?.sector;
    if (known) return known;
  }
  const name = textOf(doc, entity.full);
  if (isRedCross(name)) return 'NGO';
  if (isInternational(name) || (entity.acronym && isInternational(textOf(doc, entity.acronym)))) return 'IGO';
  const words = doc.tokens.slice(entity.full.first, entity.full.last).map(({ norm }) => norm);
  if (/\b(?:air|defen[cs]e) forces?\b/i.test(name)) return 'MIL';
  if (/\b(?:central|reserve|state|national) bank\b|^bank of \p{Lu}|federal reserve/iu.test(name)) return 'GOV';
  if (/\belector|\belections?\b/i.test(name)) return 'GOV';
  if (entity.names.some((one) => isByline(context, one))) return 'JRN';
  for (const [sector, telling] of SECTORS_OF_WORDS) if (words.some((word) => telling.has(word))) return sector;
  if (
    entity.names.some(({ last, first }) => last - first > 1 && COMPANY_SUFFIXES.has(doc.tokens[last - 1]?.norm ?? ''))
  )
    return 'BUS';
  if (JOURNALS.has(words.at(-1) ?? '') && words.length > 1) return 'JRN';
  const own = sectorOfWords(name);
  if (own !== null && !VAGUE.has(words.at(-1) ?? '')) return own;
  for (const word of descriptions) {
    const sector = SECTOR_OF_WORD.get(word) ?? SECTOR_OF_HEAD.get(word);
    if (sector) return sector;
  }
  if (own === null && entity.names.some((one) => isTraded(context, one))) return 'BUS';
  // "the Council for Refugees" may be anybody's, "Aldermoor City Council" is not
  return LOOSE.has(words.at(-1) ?? '') || words.some((word) => /^(?:for|on)$/.test(word))
    ? words.some((word) => OF_STATE.has(word))
      ? own
      : null
    : own;
}

/** "Crestmont's shares", "the chief executive of Crestmont", "Crestmont customers": what only companies have. */
function isTraded({ doc }: Context, { first, last }: Candidate): boolean {
  const next = doc.tokens[last]?.wordClass === 'possessive' ? last + 1 : last;
  const words = (from: number, to: number) =>
    doc.tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ');
  return (
    (TRADED.test(words(next, next + 2)) && (isJoined(doc, next) || next > last)) ||
    /(?:shares|stake|stock|ceo|chief executive|customers|bondholders) (?:of|in|at)(?: the)?$/.test(
      words(Math.max(0, first - 4), first),
    )
  );
}

const TRADED =
  /^(?:shares?\b|stock\b|chief executive|ceo\b|customers\b|shareholders\b|revenues?\b|profits?\b|earnings\b|co founder|cofounder|stores?\b|factory\b|bonds\b)/;

/** Heads of the names of public and of private bodies alike. */
const LOOSE = new Set(
  'league council group organization organisation fund movement front service force network campaign initiative project'.split(
    ' ',
  ),
);
const OF_STATE = new Set(
  'city county town district borough municipal national federal state government parish regional intelligence secret'.split(
    ' ',
  ),
);

/** The agency of a dateline: "ANKARA, March 4 (Harbour Wire) -". */
function isByline({ doc }: Context, { first }: Candidate): boolean {
  const token = doc.tokens[first];
  const dateline = token && doc.paragraphs[token.paragraph]?.dateline;
  return Boolean(dateline && token.start < dateline.end && /\($/.test(token.before));
}

/** Heads whose sector is told better by what the article calls it. */
const VAGUE = new Set([
  'force',
  'agency',
  'organization',
  'organisation',
  'service',
  'board',
  'council',
  'group',
  'unit',
  'fund',
  'office',
  'front',
  'movement',
]);

/** Descriptions that the table of heads does not have, or has in a wider sense. */
const SECTOR_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    utility: 'BUS',
    lender: 'BUS',
    insurer: 'BUS',
    retailer: 'BUS',
    chain: 'BUS',
    carmaker: 'BUS',
    automaker: 'BUS',
    maker: 'BUS',
    supplier: 'BUS',
    brewer: 'BUS',
    refiner: 'BUS',
    shipbuilder: 'BUS',
    shipyard: 'BUS',
    startup: 'BUS',
    'start-up': 'BUS',
    consultancy: 'BUS',
    brokerage: 'BUS',
    subsidiary: 'BUS',
    giant: 'BUS',
    conglomerate: 'BUS',
    contractor: 'BUS',
    chipmaker: 'BUS',
    drugmaker: 'BUS',
    planemaker: 'BUS',
    supermarket: 'BUS',
    publisher: 'BUS',
    daily: 'JRN',
    weekly: 'JRN',
    tabloid: 'JRN',
    outlet: 'JRN',
    website: 'JRN',
    network: 'JRN',
    nonprofit: 'NGO',
    'think-tank': 'NGO',
    regulator: 'GOV',
    inspectorate: 'GOV',
    militia: 'REB',
  }),
);
