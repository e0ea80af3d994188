import { FRAMES } from './frames/tables.js';
import type { FrameTable, NounFrame, VerbFrame } from './frames/types.js';
import type { EventType } from './types.js';

const set = (words: string | undefined): ReadonlySet<string> | null =>
  words === undefined ? null : new Set(words.split(' '));
const list = (words: string | undefined): readonly string[] => (words === undefined ? [] : words.split(' '));

/** A frame with its word lists split, ready to be matched. */
export interface VerbRule {
  readonly id: string;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly particle: ReadonlySet<string> | null;
  readonly object: ReadonlySet<string> | null;
  readonly objectModifier: ReadonlySet<string> | null;
  readonly excludeHeads: ReadonlySet<string> | null;
  readonly preposition: ReadonlySet<string> | null;
  readonly after: ReadonlySet<string> | null;
  readonly words: readonly string[];
  readonly subject: ReadonlySet<string> | null;
  readonly infinitive: ReadonlySet<string> | null;
  readonly excludeInfinitives: ReadonlySet<string> | null;
  readonly intransitive: boolean;
  readonly negated: boolean;
  readonly plural: boolean;
  readonly noComplement: boolean;
  readonly complement: boolean;
  readonly voice: 'active' | 'passive' | null;
  readonly recipient: readonly string[];
  readonly agent: readonly string[];
  readonly requires: VerbFrame['requires'];
  readonly mutual: boolean;
  readonly byStates: EventType | null;
  readonly toState: boolean;
  readonly plain: boolean;
  readonly affirmed: boolean;
  readonly separate: boolean;
  /** How many conditions it has: the more the sooner it is tried. */
  readonly weight: number;
}

export interface NounRule {
  readonly id: string;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly modifier: ReadonlySet<string> | null;
  readonly preposition: ReadonlySet<string> | null;
  readonly after: ReadonlySet<string> | null;
  readonly excludeHeads: ReadonlySet<string> | null;
  readonly verb: ReadonlySet<string> | null;
  readonly recipient: readonly string[];
  readonly agent: readonly string[];
  readonly requires: NounFrame['requires'];
  readonly mutual: boolean;
  readonly byStates: EventType | null;
  readonly toState: boolean;
  readonly plain: boolean;
  readonly weight: number;
}

function verbRule(table: FrameTable, frame: VerbFrame): VerbRule {
  const words = list(frame.words);
  const conditions = verbConditions(frame);
  return {
    id: frame.id,
    type: table.type,
    modes: list(frame.modes),
    particle: set(frame.particle),
    object: set(frame.object),
    objectModifier: set(frame.modifier),
    excludeHeads: set(frame.excludeHeads),
    preposition: set(frame.preposition),
    after: set(frame.after),
    words,
    subject: set(frame.subject),
    infinitive: set(frame.infinitive),
    excludeInfinitives: set(frame.excludeInfinitives),
    intransitive: frame.intransitive ?? false,
    negated: frame.negated ?? false,
    affirmed: frame.affirmed ?? false,
    separate: frame.separate ?? false,
    plural: frame.plural ?? false,
    noComplement: frame.noComplement ?? false,
    complement: frame.complement ?? false,
    voice: frame.voice ?? null,
    recipient: frame.recipient === 'none' ? [] : list(frame.recipient ?? 'object'),
    agent: frame.agent === 'none' ? [] : list(frame.agent),
    requires: frame.requires,
    mutual: frame.mutual ?? false,
    byStates: frame.byStates ?? null,
    toState: frame.toState ?? false,
    plain: frame.plain ?? false,
    // plain words last, plain idioms right before them, of these too those that ask for most first
    weight: frame.plain ? (conditions > 0 ? conditions / 100 - 0.5 : -1) : conditions,
  };
}

/** Multiword, then object head, then particle and preposition, then the bare verb. */
const verbConditions = (frame: VerbFrame): number =>
  (frame.words ? 16 : 0) +
  (frame.object ? 8 : 0) +
  (frame.modifier ? 4 : 0) +
  (frame.after ? 6 : 0) +
  (frame.infinitive ? (frame.infinitive === 'any' ? 2 : 5) : 0) +
  (frame.particle ? 4 : 0) +
  (frame.subject ? 3 : 0) +
  (frame.preposition ? 2 : 0) +
  (frame.complement ? 2 : 0) +
  (frame.negated ? 20 : 0) +
  (frame.voice ? 1 : 0);

function nounRule(table: FrameTable, frame: NounFrame): NounRule {
  return {
    id: frame.id,
    type: table.type,
    modes: list(frame.modes),
    modifier: set(frame.modifier),
    preposition: set(frame.preposition),
    after: set(frame.after),
    excludeHeads: set(frame.excludeHeads),
    verb: set(frame.verb),
    recipient: frame.recipient === 'none' ? [] : list(frame.recipient),
    agent: frame.agent === 'none' ? [] : list(frame.agent ?? 'owner by'),
    requires: frame.requires,
    mutual: frame.mutual ?? false,
    byStates: frame.byStates ?? null,
    toState: frame.toState ?? false,
    plain: frame.plain ?? false,
    weight:
      (frame.modifier ? 4 : 0) +
      (frame.verb ? 3 : 0) +
      (frame.after ? 3 : 0) +
      (frame.preposition ? 2 : 0) -
      (frame.plain ? 1 : 0),
  };
}

/** Rules by lemma, the one with the most conditions first; those of a lemma are made when a text holds the first such word. */
class RuleIndex<Rule extends { readonly weight: number }> {
  private readonly makers = new Map<string, (() => Rule)[]>();
  private readonly made = new Map<string, readonly Rule[]>();

  add(lemmas: string, make: () => Rule): void {
    let rule: Rule | undefined;
    const once = () => {
      rule ??= make();
      return rule;
    };
    for (const lemma of lemmas.split(' ')) {
      const makers = this.makers.get(lemma);
      if (makers) makers.push(once);
      else this.makers.set(lemma, [once]);
    }
  }

  get(lemma: string): readonly Rule[] | undefined {
    const makers = this.makers.get(lemma);
    if (!makers) return undefined;
    let rules = this.made.get(lemma);
    if (!rules) {
      rules = makers.map((make) => make()).sort((a, b) => b.weight - a.weight);
      this.made.set(lemma, rules);
    }
    return rules;
  }

  /** The rules of every lemma. */
  values(): (readonly Rule[])[] {
    return [...this.makers.keys()].map((lemma) => this.get(lemma) ?? []);
  }
}

function index<Rule extends { readonly weight: number }, Frame extends { readonly lemmas: string }>(
  frames: (table: FrameTable) => readonly Frame[],
  compile: (table: FrameTable, frame: Frame) => Rule,
): RuleIndex<Rule> {
  const rules = new RuleIndex<Rule>();
  for (const table of FRAMES) for (const frame of frames(table)) rules.add(frame.lemmas, () => compile(table, frame));
  return rules;
}

/** A frame of several idioms is as many frames. */
const withIdioms = ({ verbs }: FrameTable): readonly VerbFrame[] =>
  verbs.flatMap((frame) => frame.idioms?.map((idiom) => ({ ...frame, ...idiom })) ?? [frame]);

export const VERB_RULES = index(withIdioms, verbRule);
export const NOUN_RULES = index((table) => table.nouns, nounRule);
