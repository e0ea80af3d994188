/** Heads of noun phrases that speak: people by their part, bodies, and texts. */
const PEOPLE = `
official source auditor regulator spokesman spokeswoman spokesperson spokespeople aide adviser advisor analyst expert critic supporter
opponent lawyer attorney prosecutor judge justice officer chief leader minister president senator congressman
congresswoman lawmaker legislator governor mayor secretary director chairman chairwoman chair executive ceo founder
owner manager coach captain player teammate doctor nurse teacher professor scientist researcher historian economist
strategist pollster organizer organiser activist advocate volunteer voter resident neighbor neighbour witness
survivor victim relative mother father mom dad son daughter wife husband brother sister cousin friend colleague boss
man woman boy girl child kid student farmer driver worker employee soldier commander general colonel sergeant
diplomat ambassador envoy candidate nominee republican democrat conservative liberal journalist reporter columnist
commentator host editor author writer blogger user fan member participant protester demonstrator marcher rebel
militant gunman suspect defendant plaintiff investigator detective inspector sheriff deputy policeman trooper
engineer pilot captain sailor bishop priest pastor pope rabbi imam king queen prince princess parent couple
family people person parliamentarian councillor councilor councilman councilwoman commissioner trustee banker
trader investor fisherman shopkeeper hairdresser cleaner cook patient tenant landlord observer delegate
representative rep percent respondent administrator treasurer head deputy assistant fellow consultant psychologist sociologist
`;
const BODIES = `
police government ministry department agency office bureau administration committee commission council court
company firm corporation group organization organisation association union party campaign team club league
university college school hospital bank fund army military navy force forces command police fbi cia rcmp
embassy mission delegation parliament congress senate house cabinet palace kremlin authority authorities board
panel charity foundation institute center centre think-tank network newspaper magazine paper agency outlet times
post journal media television tv radio state city county country nation regime opposition coalition movement camp
federation alliance society church service inquiry inquest investigation probe tribunal
`;
const TEXTS = `
statement tweet communique communiqué readout recording post posting presentation postcard telegram leaflet flyer pamphlet inscription plaque caption slogan petition message email e-mail letter note text memo filing report study survey poll release sign banner
placard poster notice article editorial column document paper transcript affidavit complaint indictment ruling
opinion motion lawsuit suit brief website page ad advertisement record data figure figures results census review
audit research analysis evidence statistic statistics index tally dossier result results average timeline email footage video clip slide chart map transcript law constitution bill resolution rule
`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PERSON_NOUNS = set(PEOPLE);
export const SPEAKING_BODIES = set(BODIES);
export const SPEAKING_TEXTS = set(TEXTS);
