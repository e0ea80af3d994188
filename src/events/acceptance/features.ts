import type { ResolvedActor } from '../actors/actor.js';
import { NOUN_RULES, VERB_RULES } from '../frame-index.js';
import { strengthOf } from '../frames/plain.js';
import type { EventInput } from '../input.js';
import { LEAD, leadParagraphs } from '../lead.js';
import type { Match } from '../match/match.js';
import type { WeighedMatch } from '../suppress.js';
import type { Syntax } from '../syntax/syntax.js';
import { SUBORDINATORS } from '../syntax/words.js';
import { THINGS } from '../things-data.js';
import type { MatchCandidate } from './candidate.js';

/** What speaks for or against a match being an event, as names of features. */
export class CandidateFeatures {
  private readonly article: readonly string[];
  private readonly density: string;
  /** True for a text of few sentences, whose shape tells nothing. */
  readonly isShort: boolean;
  private readonly lemmas = new Set<string>();
  private readonly types = new Map<string, number>();
  private readonly sentences = new Map<number, number>();
  /** How often each lemma and each type is matched in the article. */
  private readonly lemmaTotals = new Map<string, number>();
  private readonly typeTotals = new Map<string, number>();
  private readonly mentionsOf = new Map<string, number>();
  private readonly paragraphs = new Map<number, number>();
  private readonly lead: readonly number[];
  /** Sentences that name a person, a body, a country. */
  private readonly named: Readonly<Record<'person' | 'body' | 'country', ReadonlySet<number>>>;

  constructor(
    private readonly syntax: Syntax,
    private readonly input: EventInput,
    matches: readonly WeighedMatch[],
  ) {
    const { doc } = syntax;
    this.isShort = doc.sentences.length < SHORT;
    const sentences = doc.sentences.length || 1;
    const telling = matches.filter(({ objection }) => objection === null);
    for (const { match } of matches) {
      this.lemmaTotals.set(match.lemma, (this.lemmaTotals.get(match.lemma) ?? 0) + 1);
      this.typeTotals.set(match.rule.type, (this.typeTotals.get(match.rule.type) ?? 0) + 1);
    }
    for (const { alpha3 } of input.countries) this.mentionsOf.set(alpha3, (this.mentionsOf.get(alpha3) ?? 0) + 1);
    const countries = new Set(input.countries.map(({ alpha3 }) => alpha3)).size;
    const hard = telling.filter(({ match }) => HARD.has(match.rule.type)).length;
    this.density = bucket(hard / sentences, [0.05, 0.12, 0.25, 0.4]);
    this.lead = leadParagraphs(doc);
    this.named = {
      person: sentencesOf(
        syntax,
        input.names.filter(({ type }) => type === 'PER'),
      ),
      body: sentencesOf(
        syntax,
        input.names.filter(({ type }) => type === 'ORG'),
      ),
      country: sentencesOf(syntax, input.countries),
    };
    this.article = [
      `countries:${bucket(countries, [1, 2, 3, 5, 8])}`,
      `dense:${bucket(telling.length / sentences, [0.1, 0.2, 0.35, 0.5, 0.7])}`,
      `hard:${bucket(hard / sentences, [0.03, 0.08, 0.15, 0.25, 0.4])}`,
      `quoted:${bucket(input.statements.length / sentences, [0.15, 0.35, 0.6, 0.9])}`,
    ];
  }

  of(candidate: MatchCandidate): readonly string[] {
    const { match, event, sources, targets, objection, met } = candidate;
    const { rule, kind, lemma, trigger } = match;
    const { syntax } = this;
    const requires = rule.requires ?? (kind === 'noun' ? 'actor' : 'any');
    const [source, target] = [kindOf(syntax, match.sources, sources), kindOf(syntax, match.targets, targets)];
    const strength = strengthOf(lemma, kind) ?? 'none';
    const framed = ((kind === 'verb' ? VERB_RULES : NOUN_RULES).get(lemma)?.length ?? 0) > 1;
    const word = syntax.token(trigger.first);
    const sentence = word?.sentence ?? 0;
    const before = this.types.get(event.type) ?? 0;
    const near = this.sentences.get(sentence) ?? 0;
    const out = [
      'bias',
      ...this.article,
      `type:${event.type}`,
      `kind:${kind}`,
      `type:${event.type}:${kind}`,
      `lemma:${lemma}:${kind}`,
      `word:${strength}:${kind}`,
      `word:${strength}:${rule.plain}:${met}`,
      `plain:${rule.plain}:${kind}:${framed}`,
      `frame:${rule.id}`,
      `met:${met}`,
      `met:${met}:${kind}:${requires}`,
      `met:${met}:${event.type}`,
      `objection:${objection}`,
      `rules:${objection === null && met && !candidate.game}`,
      `rules:${objection === null && met && !candidate.game}:${this.density}`,
      `weight:${bucket(rule.weight, [1, 3, 6, 9])}:${kind}`,
      `source:${source}`,
      `target:${target}`,
      `source:${source}:${kind}`,
      `target:${target}:${kind}`,
      `sides:${side(sources)}-${side(targets)}`,
      `nations:${nations(sources, targets)}`,
      `factuality:${event.factuality}`,
      `dated:${event.when.basis}`,
      `place:${event.where !== null}`,
      `said:${this.said(event.statement)}`,
      `again:${this.lemmas.has(lemma)}`,
      `before:${Math.min(before, 3)}`,
      `near:${Math.min(near, 2)}`,
      `at:${this.position(trigger.first)}`,
      `type:${event.type}:${source}`,
      `type:${event.type}:to:${target}`,
      `type:${event.type}:${event.factuality}`,
      `type:${event.type}:plain:${rule.plain}`,
      `total:${bucket(this.lemmaTotals.get(lemma) ?? 0, [2, 3, 5])}:${this.lemmas.has(lemma)}`,
      `share:${bucket((this.typeTotals.get(rule.type) ?? 0) / matchesIn(this.typeTotals), [0.05, 0.12, 0.25, 0.4])}`,
      `central:${this.central(sources)}:${this.central(targets)}`,
      `sentence:${bucket(this.lengthOf(trigger.first), [10, 18, 26, 36])}`,
      `column:${bucket(this.column(trigger.first), [0.2, 0.4, 0.6, 0.8])}`,
      `paragraph:${Math.min(this.paragraphs.get(word?.paragraph ?? 0) ?? 0, 3)}`,
      `names:${this.namesIn(trigger.first)}`,
      ...(candidate.game ? ['game'] : []),
      ...(rule.mutual ? ['mutual'] : []),
      ...(kind === 'noun' ? this.ofNoun(match) : this.ofVerb(match)),
    ];
    this.lemmas.add(lemma);
    this.paragraphs.set(word?.paragraph ?? 0, (this.paragraphs.get(word?.paragraph ?? 0) ?? 0) + 1);
    this.types.set(event.type, before + 1);
    this.sentences.set(sentence, near + 1);
    return out;
  }

  /** How much the article speaks of a participant. */
  private central(actors: readonly ResolvedActor[]): string {
    let most = -1;
    for (const { person, country } of actors) {
      if (person !== null) most = Math.max(most, this.input.people[person]?.mentions.length ?? 0);
      else if (country !== null) most = Math.max(most, this.mentionsOf.get(country) ?? 0);
    }
    return most < 0 ? 'none' : bucket(most, [1, 2, 4, 8]);
  }

  private lengthOf(at: number): number {
    const { first, last } = this.syntax.sentenceOf(at);
    return last - first;
  }

  private column(at: number): number {
    const { first, last } = this.syntax.sentenceOf(at);
    return (at - first) / Math.max(1, last - first);
  }

  private namesIn(at: number): string {
    const sentence = this.syntax.token(at)?.sentence ?? 0;
    const { person, body, country } = this.named;
    return `${person.has(sentence)}:${body.has(sentence)}:${country.has(sentence)}`;
  }

  private said(statement: number | null): string {
    return statement === null ? 'none' : (this.input.statements[statement]?.kind ?? 'none');
  }

  /** Heading, the lead's paragraphs, then by how far into the text. */
  private position(at: number): string {
    const { doc } = this.syntax;
    const paragraph = doc.tokens[at]?.paragraph ?? 0;
    if (doc.paragraphs[paragraph]?.kind === 'heading') return 'heading';
    const before = this.lead.filter((other) => other < paragraph).length;
    if (before < LEAD) return `lead${before}`;
    return bucket(at / doc.tokens.length, [0.2, 0.4, 0.6, 0.8]);
  }

  private ofVerb({ group, targets, lemma }: Match): string[] {
    if (!group) return [];
    const { syntax } = this;
    const opener = syntax.token(syntax.skipAdverbsBack(group.first))?.norm ?? '';
    const subject = syntax.subjectsOf(group)[0];
    const lead = subject && subject.first > 0 ? (syntax.token(subject.first - 1)?.norm ?? '') : '';
    const governing = syntax.neighbour(group, -1);
    return [
      `tense:${group.tense}`,
      `voice:${group.passive ? 'passive' : 'active'}`,
      `tense:${group.tense}:${group.passive}:${group.perfect}:${group.progressive}`,
      `modal:${group.modal ?? 'none'}`,
      `negated:${group.negated}`,
      `relative:${group.relative >= 0}`,
      `first:${!governing}`,
      `objects:${targets.length > 0}:${group.passive}`,
      `subject:${subject ? (subject.pronoun ? 'pronoun' : definiteness(syntax, subject.first)) : 'none'}`,
      ...(group.tense === 'infinitive' || group.tense === 'gerund'
        ? [
            `opener:${OPENERS.has(opener) ? opener : 'other'}:${group.tense}`,
            `under:${group.tense}:${governing?.lemma ?? 'none'}`,
          ]
        : [`clause:${SUBORDINATORS.has(lead) ? lead : 'main'}`]),
      `length:${bucket(lemma.length, [4, 6, 8])}`,
    ];
  }

  private ofNoun({ phrase, role, group, trigger, sources, targets }: Match): string[] {
    if (!phrase) return [];
    const { syntax } = this;
    const head = syntax.token(phrase.head);
    const plural = head?.tags.has('Plural') ?? false;
    const form = definiteness(syntax, phrase.first);
    const before = syntax.token(phrase.first - 1);
    const after = syntax.token(trigger.last);
    return [
      `role:${role}`,
      `noun:${form}:${plural}`,
      `noun:${form}:${role}`,
      `carrier:${role === 'other' ? 'none' : (group?.lemma ?? 'none')}`,
      `preceded:${before && PREPOSITIONS.has(before.norm) ? before.norm : (before?.wordClass ?? 'none')}`,
      `followed:${after && PREPOSITIONS.has(after.norm) ? after.norm : (after?.wordClass ?? 'none')}`,
      `owner:${phrase.owner !== null}`,
      `words:${Math.min(phrase.last - phrase.first, 4)}`,
      `sides:${sources.length > 0}:${targets.length > 0}`,
    ];
  }
}

const sentencesOf = (
  syntax: Syntax,
  spans: readonly { readonly first: number; readonly last: number }[],
): ReadonlySet<number> =>
  new Set(
    spans.flatMap(({ first, last }) =>
      last <= syntax.sentenceOf(first).last ? [syntax.token(first)?.sentence ?? 0] : [],
    ),
  );

const matchesIn = (totals: ReadonlyMap<string, number>): number => {
  let all = 0;
  for (const count of totals.values()) all += count;
  return all || 1;
};

/** Shorter texts are no articles. */
const SHORT = 5;

const HARD: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'SANCTION', 'MOBILIZE', 'THREATEN']);

const OPENERS = new Set('to of for by in from after before without while and with'.split(' '));

const PREPOSITIONS = new Set(
  'of for by in from after before without during on against with to at over between amid following into about under'.split(
    ' ',
  ),
);

const bucket = (value: number, limits: readonly number[]): string => {
  const at = limits.findIndex((limit) => value < limit);
  return String(at < 0 ? limits.length : at);
};

function definiteness(syntax: Syntax, first: number): string {
  const norm = syntax.token(first)?.norm ?? '';
  if (norm === 'a' || norm === 'an') return 'a';
  if (norm === 'the') return 'the';
  if (/^(?:this|that|these|those|such)$/.test(norm)) return 'this';
  if (/^(?:his|her|its|their|our|my|your)$/.test(norm)) return 'its';
  if (/^(?:no|any|some|each|every|another|all|many|more)$/.test(norm)) return 'quantified';
  return /^\d/.test(norm) ? 'number' : 'bare';
}

const side = (actors: readonly ResolvedActor[]): string => {
  if (actors.length === 0) return 'none';
  if (actors.some(({ implied }) => implied)) return 'implied';
  return actors.some(({ known }) => known) ? 'known' : 'unknown';
};

/** The kind of whoever stands at a place. */
function kindOf(syntax: Syntax, phrases: Match['sources'], actors: readonly ResolvedActor[]): string {
  const [actor] = actors;
  if (!actor) return phrases.length > 0 ? 'unresolved' : 'none';
  if (actor.implied) return 'implied';
  if (phrases.length === 0) return `elsewhere:${actor.person !== null ? 'person' : actor.stated ? 'state' : 'other'}`;
  const phrase = phrases[0];
  const prefix = phrase?.pronoun ? 'pronoun:' : '';
  if (actor.person !== null) return `${prefix}person`;
  if (actor.sector !== null) return `${prefix}${actor.sector}`;
  if (actor.stated) return `${prefix}nation`;
  if (actor.known) return `${prefix}known`;
  return phrase && THINGS.has(syntax.token(phrase.head)?.lemma ?? '') ? 'thing' : `${prefix}unknown`;
}

function nations(sources: readonly ResolvedActor[], targets: readonly ResolvedActor[]): string {
  const [from, to] = [sources, targets].map(
    (actors) => actors.find(({ country }) => country !== null)?.country ?? null,
  );
  if (!from && !to) return 'none';
  if (!from || !to) return from ? 'source' : 'target';
  return from === to ? 'same' : 'two';
}
