/** Nouns of communication that take a clause with "that": his claim that, a warning from the ministry that. */
const NOUNS = `
claim assertion allegation accusation charge warning prediction promise pledge vow announcement admission
acknowledgment acknowledgement confirmation argument contention insistence suggestion complaint declaration denial
assurance comment remark reminder revelation disclosure conclusion finding testimony threat boast statement
confession explanation hint guarantee prophecy forecast ruling
`;
/** Verbs that say what such a noun names: "made the claim that", "issued a warning that". */
const LIGHT_VERBS = 'make issue repeat give offer deliver sound send renew';

/** Nouns that are said where they are somebody's and a clause stands behind "is": "Lee's answer was that". */
const ANSWERS = `
answer reply response message argument verdict explanation advice
`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const ANSWERING_NOUNS = set(ANSWERS);
export const SAYING_NOUNS = set(NOUNS);
export const SAYING_LIGHT_VERBS = set(LIGHT_VERBS);
