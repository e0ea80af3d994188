import type { Span } from '../article/types.js';

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

/** One of PLOVER's sixteen. */
export type EventType = (typeof EVENT_TYPES)[number];

/** Acts of which nobody is called the doer or the victim by name unless their clause says so. */
export const GRAVE_TYPES: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'ACCUSE']);

export type Factuality = 'actual' | 'planned' | 'attempted' | 'hypothetical' | 'negated';

/**
 * Whence a participant is known: `named` by a phrase of the trigger's sentence, `resolved` from a pronoun or description,
 * `implied` by the article alone.
 */
export type Basis = 'named' | 'resolved' | 'implied';

/** Who does it or to whom it is done. The span is the whole noun phrase in the article's words. */
export interface Actor extends Span {
  readonly name: string;
  /** A state that is only meant: it has the country's name, whatever the words at its span. */
  readonly isMeant?: true;
  /** Index into the article's people, or null. */
  readonly person: number | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** PLOVER's sector code (GOV, MIL, CVL …). */
  readonly sector: string | null;
  readonly basis: Basis;
}

export interface Trigger extends Span {
  readonly lemma: string;
}

/** Where an event took place. */
export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** GeoNames' number of the place; null for a point that was computed. */
  readonly geonameId: number | null;
  /** Degrees north and east (WGS 84). */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Whence the coordinates: those of the place, or `derived` from a distance and a direction ("30 km east of Gao"). */
  readonly basis: 'gazetteer' | 'derived' | 'none';
  readonly mention: Span;
}

/** An action: what a clause reports that somebody does, not what they say. */
export interface ActionEvent {
  readonly type: EventType;
  /** PLOVER's modes in lower case ("arrest", "drone"). */
  readonly modes: readonly string[];
  readonly trigger: Trigger;
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly when: {
    readonly date: number | null;
    readonly value: string | null;
    readonly basis: 'explicit' | 'statement' | 'narrative' | 'publication' | 'none';
  };
  readonly where: Place | null;
  readonly factuality: Factuality;
  /** How often such an event was right in unseen articles, 0 to 1; null in a text too short to be an article. */
  readonly confidence: number | null;
  /** Index of the statement that reports it, or null. */
  readonly statement: number | null;
  readonly sentence: Span;
  readonly rule: string;
}
