import { ACCUSE } from './accuse.js';
import { AGREE } from './agree.js';
import { AID } from './aid.js';
import { ASSAULT } from './assault.js';
import { COERCE } from './coerce.js';
import { CONCEDE } from './concede.js';
import { CONSULT } from './consult.js';
import { COOPERATE } from './cooperate.js';
import { IDIOM_FRAMES } from './idioms.js';
import { MOBILIZE } from './mobilize.js';
import { PLAIN } from './plain.js';
import { PROTEST } from './protest.js';
import { REJECT } from './reject.js';
import { REQUEST } from './request.js';
import { RETREAT } from './retreat.js';
import { SANCTION } from './sanction.js';
import { SUPPORT } from './support.js';
import { THREATEN } from './threaten.js';
import type { FrameTable } from './types.js';

/** All frames, one table for each of PLOVER's types. */
export const FRAMES: readonly FrameTable[] = [
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  ...IDIOM_FRAMES,
  ...PLAIN,
];
