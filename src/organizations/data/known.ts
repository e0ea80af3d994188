/** An organisation that readers know without being told, and what its name alone tells. */
export interface KnownOrganization {
  readonly sector: string | null;
  /** ISO 3166-1 alpha-3, where its name means one country's and no other's. */
  readonly country: string | null;
}

/** "NAME|SECTOR|COUNTRY": sector and country may be empty. Only names that mean nothing else with these letters. */
const KNOWN = `
Congress|LEG|
Senate|LEG|
House|LEG|
Parliament|LEG|
Knesset|LEG|ISR
Duma|LEG|RUS
State Duma|LEG|RUS
Bundestag|LEG|DEU
Bundesrat|LEG|DEU
Bundeswehr|MIL|DEU
Bundesbank|GOV|DEU
Verkhovna Rada|LEG|UKR
Lok Sabha|LEG|IND
Rajya Sabha|LEG|IND
House of Commons|LEG|
House of Lords|LEG|GBR
House of Representatives|LEG|
Security Council|IGO|
National Security Council|GOV|
Supreme Court|JUD|
High Court|JUD|
White House|GOV|USA
Pentagon|MIL|USA
Kremlin|GOV|RUS
Downing Street|GOV|GBR
State Department|GOV|USA
Justice Department|GOV|USA
Treasury Department|GOV|USA
Homeland Security|GOV|USA
Whitehall|GOV|GBR
Home Office|GOV|GBR
Scotland Yard|COP|GBR
Federal Reserve|GOV|USA
Wall Street Journal|JRN|
FBI|COP|USA
CIA|SPY|USA
NSA|SPY|USA
NASA|GOV|USA
MI5|SPY|GBR
MI6|SPY|GBR
KGB|SPY|
FSB|SPY|RUS
Mossad|SPY|ISR
Shin Bet|SPY|ISR
IDF|MIL|ISR
RCMP|COP|CAN
NATO|IGO|
OPEC|IGO|
ASEAN|IGO|
UNESCO|IGO|
Unesco|IGO|
UNICEF|IGO|
Unicef|IGO|
UNHCR|IGO|
IAEA|IGO|
Interpol|IGO|
Europol|IGO|
European Union|IGO|
European Commission|IGO|
European Parliament|IGO|
European Council|IGO|
African Union|IGO|
Arab League|IGO|
United Nations|IGO|
World Bank|IGO|
World Trade Organization|IGO|
World Health Organization|IGO|
World Food Programme|IGO|
World Food Program|IGO|
International Monetary Fund|IGO|
International Atomic Energy Agency|IGO|
International Criminal Court|IGO|
International Court of Justice|IGO|
European Central Bank|IGO|
African Development Bank|IGO|
Asian Development Bank|IGO|
Inter-American Development Bank|IGO|
International Committee of the Red Cross|NGO|
Electoral Commission|GOV|
Hamas|REB|PSE
Hezbollah|REB|LBN
Taliban|REB|AFG
Boko Haram|REB|NGA
al-Shabab|REB|SOM
al-Shabaab|REB|SOM
al-Qaida|REB|
al-Qaeda|REB|
Islamic Jihad|REB|PSE
Fatah|PTY|PSE
PLO||PSE
Sinn Fein|PTY|
Likud|PTY|ISR
Labour Party|PTY|
Conservative Party|PTY|
Reuters|JRN|
Associated Press|JRN|
Bloomberg|JRN|
BBC|JRN|GBR
CNN|JRN|USA
Xinhua|JRN|CHN
Interfax|JRN|RUS
Tass|JRN|RUS
TASS|JRN|RUS
IRNA|JRN|IRN
Al Jazeera|JRN|
Al-Jazeera|JRN|
Greenpeace|NGO|
Oxfam|NGO|
Amnesty International|NGO|
Human Rights Watch|NGO|
Red Cross|NGO|
Red Crescent|NGO|
Facebook|BUS|
Google|BUS|
Microsoft|BUS|
Twitter|BUS|
`;

export const KNOWN_ORGANIZATIONS: ReadonlyMap<string, KnownOrganization> = new Map(
  KNOWN.trim()
    .split('\n')
    .map((line) => {
      const [name = '', sector = '', country = ''] = line.split('|');
      return [name, { sector: sector || null, country: country || null }] as const;
    }),
);

/** Seats of power: organisations where they act or are dealt with, places where something happens in them. */
export const SEATS: ReadonlySet<string> = new Set([
  'White House',
  'Pentagon',
  'Kremlin',
  'Downing Street',
  'Whitehall',
]);

/** Names that a letter more or less gives to something else: found only where the tagger finds them. */
export const TAGGED_ONLY: ReadonlySet<string> = new Set(['Facebook', 'Google', 'Twitter', 'Microsoft', 'Tass']);
