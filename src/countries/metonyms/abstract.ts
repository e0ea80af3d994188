import type { Token } from '../../language/types.js';

/** Nouns made of verbs that name no dealing between governments, but a way or those who go it. */
const MOVING = new Set(
  `transportation evacuation deportation delegation repatriation migration emigration immigration relocation expedition
  extradition expulsion station destination location vacation excursion procession aviation shipment movement
  apartment department detachment regiment distance ambulance residence conference audience population transmission
  pollution congestion entertainment investment pavement settlement monument document environment element cement
  corporation organisation organization institution mission commission administration election division`.split(/\s+/),
);

/** "annexation", "assurances": what a verb of dealing makes a noun of. */
export const isAbstract = ({ lemma, norm, tags }: Token): boolean =>
  tags.has('Noun') && /(?:tion|sion|ment|ance|ence)s?$/.test(norm) && !MOVING.has(lemma) && !tags.has('ProperNoun');
