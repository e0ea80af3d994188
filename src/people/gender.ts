import type { Token } from '../language/types.js';
import { FEMALE_NAMES, LEANING_NAMES, MALE_NAMES, UNISEX_NAMES } from './data/given-names.js';
import type { Gender } from './types.js';

const MARKS = /\p{M}/gu;

/** "Zdeněk" → "zdenek", "J.D." → "jd": names are compared without diacritics, full stops and curly apostrophes. */
export function foldName(token: Token): string {
  const plain = token.text.toLowerCase().replaceAll('’', "'").replaceAll('.', '');
  if (/^[\x20-\x7e]*$/.test(plain)) return transliterated(plain);
  return transliterated(
    plain.normalize('NFD').replace(MARKS, '').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l'),
  );
}

/** "Zelenskiy", "Zelenskyy" and "Zelensky" are one name in other letters. */
const transliterated = (word: string): string => (word.length > 5 ? word.replace(/(?:iy|yy|yi|ij)$/, 'y') : word);

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
    cardinal: 'male',
    emir: 'male',
    baron: 'male',
    uncle: 'male',
    congressman: 'male',
    councilman: 'male',
    assemblyman: 'male',
    spokesman: 'male',
    businessman: 'male',
    salesman: 'male',
    policeman: 'male',
    fisherman: 'male',
    cameraman: 'male',
    monk: 'male',
    mullah: 'male',
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

/** What a name's words tell of its bearer's gender. Where not sure, a pronoun of the article outweighs it. */
export interface ToldGender {
  readonly gender: Gender | null;
  readonly isSure: boolean;
}

const UNTOLD: ToldGender = { gender: null, isSure: false };

function ofGivenName(name: string): ToldGender {
  const gender = UNISEX_NAMES.has(name) ? null : ofGiven(name);
  return gender ? { gender, isSure: !LEANING_NAMES.has(name) } : UNTOLD;
}

/** The gender that a name's words tell: the given name, or a Slavic surname that bows to it ("Karimova"). */
export function genderOfName(words: readonly Token[]): ToldGender {
  const [given, next] = words;
  const last = words.at(-1);
  if (!given || !last) return UNTOLD;
  const first = foldName(given);
  const hyphenated = next?.before === '-' ? ofGivenName(`${first}-${foldName(next)}`) : UNTOLD;
  const told = hyphenated.gender ? hyphenated : ofGivenName(first);
  if (told.gender || words.length === 1) return told;
  if (/^\p{L}{1,2}$/u.test(first) && next && next !== last && next.before !== '-') return ofGivenName(foldName(next));
  if (/(?:ov[aá]|ev[aá]|skaya|ská)$/.test(last.norm)) return { gender: 'female', isSure: true };
  const [isMale, isFemale] = [given.tags.has('MaleName'), given.tags.has('FemaleName')];
  if (isMale === isFemale || UNISEX_NAMES.has(first)) return UNTOLD;
  return { gender: isMale ? 'male' : 'female', isSure: false };
}
