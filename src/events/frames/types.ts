import type { EventType } from '../types.js';

/** Where an argument stands: `subject`, `object`, `second` (object), `owner`, or the prepositions before it. */
export type ArgumentSlot = string;

/** How much must be known of the arguments before the word counts as an event. */
export type ArgumentRequirement =
  /** One argument is an actor: a country, a person, an organisation, a group ("police"). */
  | 'actor'
  /** Its doer is one. */
  | 'source'
  /** Its recipient is one. */
  | 'target'
  /** Both are. */
  | 'both'
  /** One of the two acts for a state or another body, and both can act: "the envoy met Ann Lee". */
  | 'official'
  /** Both act for a state or another body: a talk of neighbours is no consultation. */
  | 'officials'
  /** Its recipient is a person who is named, or a pronoun for one. */
  | 'person'
  /** The words are enough. */
  | 'none';

interface FrameBase {
  /** The rule's id, unique over all frames: `event:assault-open-fire`. */
  readonly id: `event:${string}`;
  /** Dictionary forms that share the frame, separated by blanks. */
  readonly lemmas: string;
  /** A phrase that the frame is for. */
  readonly example: string;
  /** A text much like it in which the frame must not fire: another sense, a thing that acts, a habit, sport. */
  readonly counterExample: string;
  /** PLOVER's modes, separated by blanks. */
  readonly modes?: string;
  /** Where the recipient stands, in order of preference; `none` for no recipient. */
  readonly recipient?: ArgumentSlot;
  /** Where the doer stands, if not where verbs and nouns have it by default. */
  readonly agent?: ArgumentSlot;
  readonly requires?: ArgumentRequirement;
  /** Both sides do it to each other: "met", "clashed", "talks between". */
  readonly mutual?: boolean;
  /** Where a state does it, it is an act in words of this type: "Peru protested", "protested the arrests". */
  readonly byStates?: EventType;
  /** With no recipient named at home, the state is the recipient: who surrenders does so to the state. */
  readonly toState?: boolean;
  /** Fits wherever no other frame of the word does. */
  readonly plain?: boolean;
}

/** A verb, alone or with a particle, an object head or a preposition that make its meaning. All that are given must be there. */
export interface VerbFrame extends FrameBase {
  /** "down" in "shot down the drone" and "shot the drone down"; alternatives separated by blanks. */
  readonly particle?: string;
  /** Lemmas of the object's head, or of a noun right before it. */
  readonly object?: string;
  /** Words one of which must stand in the object's phrase: "a scathing attack". */
  readonly modifier?: string;
  /** Head lemmas of the object that make another meaning: "meet demands", "release a report". */
  readonly excludeHeads?: string;
  /** Prepositions, one of which must follow in the clause. */
  readonly preposition?: string;
  /** Head lemmas of the phrase after that preposition ("put … on alert"). */
  readonly after?: string;
  /** Words that follow the verb right away, as lemmas ("stop short of"). */
  readonly words?: string;
  /** Lemmas that the clause's subject must have as its head. */
  readonly subject?: string;
  /** Infinitives that make no event of it: "declined to comment". */
  readonly excludeInfinitives?: string;
  /** Only without an object: "stood down", not "stood down its teams". */
  readonly intransitive?: boolean;
  /** Only with several that do it: "the two leaders met". */
  readonly plural?: boolean;
  /** Only with one object and nothing that says more of it: not "called him a liar". */
  readonly noComplement?: boolean;
  /** Only with an object and what it is said to be: "called him a liar". */
  readonly complement?: boolean;
  /** Lemmas of an infinitive that must follow ("agree to meet"); `any` for any. */
  readonly infinitive?: string;
  /** Only where the clause denies or rules it out: "would not pay". */
  readonly negated?: boolean;
  /** Only where the clause does not deny it: "accepted that", not "has not accepted that". */
  readonly affirmed?: boolean;
  /** Told beside another act of its type in one sentence, it stays an act of its own: "summoned the envoy". */
  readonly separate?: boolean;
  /** Only in the passive, or never there. */
  readonly voice?: 'active' | 'passive';
  /** Alternatives, each with verbs and conditions of its own. */
  readonly idioms?: readonly Idiom[];
}

/** Verbs and the words that they name an act with. */
export type Idiom = Pick<
  VerbFrame,
  'lemmas' | 'modes' | 'particle' | 'object' | 'preposition' | 'after' | 'words' | 'recipient'
>;

/** A noun that names an act, as the head of a phrase or before one ("strike" in "the strike on the port"). */
export interface NounFrame extends FrameBase {
  /** Words one of which must stand before the noun in its phrase ("hunger" strike, "cyber" attack). */
  readonly modifier?: string;
  /** Prepositions, one of which must follow. */
  readonly preposition?: string;
  /** Head lemmas of the phrase after that preposition ("exchange of prisoners"). */
  readonly after?: string;
  /** Head lemmas of the recipient, or words before the noun, that make another meaning: "war on drugs", "heart attack". */
  readonly excludeHeads?: string;
  /** Lemmas of the verb whose object it must be ("lodge a protest"). */
  readonly verb?: string;
}

export interface FrameTable {
  readonly type: EventType;
  readonly verbs: readonly VerbFrame[];
  readonly nouns: readonly NounFrame[];
}
