import type { EventType } from '../types.js';

/** For each type an idiom, and its verb where it names no act. */
export const IDIOM_EXAMPLES: Readonly<Record<EventType, readonly [example: string, counterExample: string]>> = {
  AGREE: ['the two ministers thrashed out a deal on Friday', 'the cook thrashed the egg whites'],
  CONSULT: ['the envoy sounded out both camps on Friday', 'a horn sounded in the fog'],
  SUPPORT: ['nine senators swung behind the minister on Friday', 'the gate swung shut'],
  CONCEDE: ['the mayor caved to outcry in Lima on Friday', 'the roof caved'],
  COOPERATE: ['Norway put two detectives at the disposal of Chad', 'she put the cup down'],
  AID: ['helicopters winched up nine sailors on Friday', 'the sailors winched the net'],
  RETREAT: ['the captors let go the nine students on Friday', 'the rope let in water'],
  REQUEST: ['doctors in Ghana clamoured for masks on Friday', 'gulls clamoured'],
  ACCUSE: ['the senator tore into the minister on Friday', 'the coat tore'],
  REJECT: ['the minister brushed aside the plea on Friday', 'the girl brushed her teeth'],
  THREATEN: ['gunmen brandished rifles at two nurses on Friday', 'the referee drew a breath'],
  PROTEST: ['students linked hands around the ministry on Friday', 'the road links two towns'],
  SANCTION: ['the ministry placed two banks on a blacklist on Friday', 'he placed the cup on a shelf'],
  MOBILIZE: ['two battalions stood by in Lima on Friday', 'the house stood empty'],
  COERCE: ['police marched off nine students on Friday', 'the weeks marched on'],
  ASSAULT: ['masked men snatched two nurses from a house in Lima', 'the gull snatched a chip'],
};
