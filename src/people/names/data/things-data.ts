import type { Name } from '../../types.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns for what bears a name and is nobody: "an islet called [Situngu]", "the storm, [Rhona],". */
export const BEARERS = words(`
  islet island cay atoll reef cat dog horse pony donkey parrot elephant bear storm hurricane cyclone typhoon village hamlet
  town ship boat vessel trawler longliner ferry tanker yacht schooner satellite robot app website software programme
  program operation exercise movie film song album novel book show band café cafe pub restaurant bar shop pizzeria planet code
  moon comet asteroid machine telescope drone missile rocket model drug vaccine place settlement neighbourhood district
`);

/** Bodies before whose names their noun stands with a comma: "a French charity, [Eau Vive],". */
export const NAMED_BODIES = words(`
  charity newspaper paper magazine daily weekly firm company airline broadcaster club bank website brewer carmaker
  retailer agency group party union station
`);

/** Before a name that is a saint's, and then mostly a church's, a school's or a town's. */
export const SAINTED = words('st st. saint sainte');

/** Offices that are held of a place: "the governor of [Espírito Santo]". */
export const HELD_OF = words('governor mayor bishop archbishop prefect premier sheriff port town city island village');

/** First words of places in other languages, nobody's given names. */
export const PLACE_OPENERS = words(`
  co cayo isla islas ilha puerto puerta playa praia kampong kota pulau koh ras jebel djebel wadi tel nizhny veliky stary
  nowy nova bahia cabo cerro monte costa ciudad pago beit deir khirbet oued port-au chateau château
`);

/** Before these a city's name is the city: "lay off [Fujairah]". */
export const WHERE = words('off near in at from to towards toward around outside through via between into');

/** What a firm has many of: "a [MacIsaac] store". */
export const PREMISES = words(
  'station store supermarket outlet dealership refinery mill factory brand franchise warehouse',
);

/** Armed groups, parties, provinces and feasts, from general knowledge. */
export const GROUPS: ReadonlyMap<string, Name['type']> = new Map([
  ...`al shabaab|boko haram|seleka|anti balaka|al qaeda|al qaida|al nusra|ansar dine|ansar al sharia|abu sayyaf|hezbollah|
hizbollah|hamas|fatah|jemaah islamiyah|lashkar e taiba|lashkar e jhangvi|jaish e mohammed|janjaweed|polisario|frelimo|
renamo|unita|swapo|zanu pf|sinn fein|sinn féin|plaid cymru|fianna fáil|fianna fail|fine gael|likud|taliban|mai mai|
shin bet|aum shinrikyo|falun gong|golden dawn|sendero luminoso`
    .split('|')
    .map((group): [string, Name['type']] => [group.trim(), 'ORG']),
  ...'khyber pakhtunkhwa|gilgit baltistan|azad kashmir'
    .split('|')
    .map((place): [string, Name['type']] => [place, 'LOC']),
  ...'eid al adha|eid al fitr|yom kippur|rosh hashanah|diwali|nowruz'
    .split('|')
    .map((feast): [string, Name['type']] => [feast, 'MISC']),
]);
