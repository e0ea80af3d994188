import { ROLE_HEADS } from '../../lexicon/role-heads.js';

/** Heads of noun phrases that speak: people by their part, besides offices and callings; bodies; texts. */
const PEOPLE = `
source spokespeople supporter opponent teammate voter neighbor neighbour relative mother father mom dad son
daughter wife husband brother sister cousin friend colleague man woman boy girl child kid worker republican
democrat conservative liberal user demonstrator marcher parent couple family people person patient percent
respondent
`;
const BODIES = `
police government ministry department agency office bureau administration committee commission council court
company firm corporation group organization organisation association union party campaign team club league
university college school hospital bank fund army military navy force forces command police fbi cia rcmp
embassy mission delegation parliament congress senate house cabinet palace kremlin authority authorities board
panel charity foundation institute center centre think-tank network newspaper magazine paper agency outlet times
post journal media television tv radio state city county country nation regime opposition coalition movement camp
federation alliance society church diocese archdiocese service inquiry inquest investigation probe tribunal
`;
const TEXTS = `
statement tweet communique communiqué readout recording draft memorandum testimony advisory post posting presentation postcard telegram leaflet flyer pamphlet inscription plaque caption slogan petition message email e-mail letter note text memo filing report study survey poll release sign banner
placard poster notice article editorial column document paper transcript affidavit complaint indictment ruling
opinion motion lawsuit suit brief website page ad advertisement record data figure figures results census review
audit research analysis evidence statistic statistics index tally dossier result results average timeline email footage video clip slide chart map transcript law constitution bill resolution rule
`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PERSON_NOUNS: ReadonlySet<string> = new Set([...set(PEOPLE), ...ROLE_HEADS]);
export const SPEAKING_BODIES = set(BODIES);
export const SPEAKING_TEXTS = set(TEXTS);

/** So many of those named before, who speak without a noun: "most said", "one in four says". Norms. */
export const QUANTIFIERS = set(`
most many some few none one two three half several others another both neither each all
`);

/** What a medium is called once it has been named, with what it says for itself: "the newspaper", "the editorial". Lemmas. */
export const MEDIA = set(`
newspaper paper tabloid daily weekly magazine outlet publication broadcaster network station channel editorial
`);

/** Words of the names of media. Norms. */
export const MEDIA_NAMES = set(`
times post tribune herald gazette chronicle telegraph journal guardian observer courier mirror mail independent globe
star news daily weekly tabloid newspaper magazine press radio television broadcasting review
`);
