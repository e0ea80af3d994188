import type { Token } from '../language/types.js';
import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.js';
import type { Gender } from './types.js';

const MARKS = /\p{M}/gu;

/** "Zdeněk" → "zdenek", "J.D." → "jd": names are compared without diacritics, full stops and curly apostrophes. */
export function foldName(token: Token): string {
  const plain = token.text.toLowerCase().replaceAll('’', "'").replaceAll('.', '');
  if (/^[\x20-\x7e]*$/.test(plain)) return plain;
  return plain.normalize('NFD').replace(MARKS, '').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l');
}

const TITLES: ReadonlyMap<string, Gender> = new Map(
  Object.entries({
    mr: 'male',
    sir: 'male',
    lord: 'male',
    king: 'male',
    prince: 'male',
    monsieur: 'male',
    herr: 'male',
    señor: 'male',
    senor: 'male',
    father: 'male',
    brother: 'male',
    pope: 'male',
    ayatollah: 'male',
    sheikh: 'male',
    sheik: 'male',
    sultan: 'male',
    emperor: 'male',
    duke: 'male',
    imam: 'male',
    rabbi: 'male',
    archbishop: 'male',
    cardinal: 'male',
    emir: 'male',
    baron: 'male',
    uncle: 'male',
    congressman: 'male',
    councilman: 'male',
    assemblyman: 'male',
    actor: 'male',
    spokesman: 'male',
    businessman: 'male',
    salesman: 'male',
    policeman: 'male',
    fisherman: 'male',
    cameraman: 'male',
    priest: 'male',
    monk: 'male',
    mullah: 'male',
    bishop: 'male',
    don: 'male',
    waiter: 'male',
    patriarch: 'male',
    tsar: 'male',
    mrs: 'female',
    ms: 'female',
    miss: 'female',
    lady: 'female',
    dame: 'female',
    queen: 'female',
    princess: 'female',
    madame: 'female',
    mme: 'female',
    mlle: 'female',
    sister: 'female',
    aunt: 'female',
    actress: 'female',
    congresswoman: 'female',
    councilwoman: 'female',
    assemblywoman: 'female',
    spokeswoman: 'female',
    chairwoman: 'female',
    businesswoman: 'female',
    policewoman: 'female',
    empress: 'female',
    duchess: 'female',
    baroness: 'female',
    countess: 'female',
    nun: 'female',
    señora: 'female',
    senora: 'female',
    frau: 'female',
    ballerina: 'female',
    waitress: 'female',
    housewife: 'female',
    midwife: 'female',
    hostess: 'female',
    sultana: 'female',
    saleswoman: 'female',
    heiress: 'female',
    landlady: 'female',
    soprano: 'female',
  } as const),
);

/** The gender that a title or role noun tells: "Mrs.", "king", "actress". `word` is a norm without full stops. */
export const genderOfTitle = (word: string): Gender | null => TITLES.get(word) ?? null;

const ofGiven = (name: string): Gender | null =>
  MALE_NAMES.has(name) ? 'male' : FEMALE_NAMES.has(name) ? 'female' : null;

/** The gender that a name's words tell: the given name, or a Slavic surname that bows to it ("Karimova"). */
export function genderOfName(words: readonly Token[]): Gender | null {
  const [given, next] = words;
  const last = words.at(-1);
  if (!given || !last) return null;
  const first = foldName(given);
  const hyphenated = next?.before === '-' ? ofGiven(`${first}-${foldName(next)}`) : null;
  const told = hyphenated ?? ofGiven(first);
  if (told || words.length === 1) return told;
  if (/^\p{L}{1,2}$/u.test(first) && next && next !== last && next.before !== '-') return ofGiven(foldName(next));
  if (/(?:ov[aá]|ev[aá]|skaya|ská)$/.test(last.norm)) return 'female';
  if (given.tags.has('MaleName') && !given.tags.has('FemaleName')) return 'male';
  return given.tags.has('FemaleName') && !given.tags.has('MaleName') ? 'female' : null;
}

export const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map(
  Object.entries({
    he: 'male',
    him: 'male',
    his: 'male',
    himself: 'male',
    she: 'female',
    her: 'female',
    hers: 'female',
    herself: 'female',
  } as const),
);
