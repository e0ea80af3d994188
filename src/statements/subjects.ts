import type { Token } from '../language/types.js';
import type { FoundCue } from './attributions.js';
import { AUTHORED } from './authors.js';
import { type NameType, semanticClassOf } from './candidates.js';
import { clauseAt, finiteVerb } from './clauses.js';
import { complementOf } from './complements.js';
import { CUE_FRAMES } from './data/cues.js';
import { PERSON_NOUNS } from './data/sources.js';
import { behindFronted } from './fronted-gerund.js';
import { INFORMED } from './full-phrases.js';
import { inserted } from './indirect.js';
import { breaks, endsInComma, hasComma, isFiniteVerb, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { antecedentOf, withSubject } from './relatives.js';
import type { Node } from './reporting-sentences.js';
import { isSubjectOf } from './trees.js';

type Rule = (reading: ParsedSentence, cue: FoundCue, nameType: (token: number) => NameType) => Phrase | null;

const active = (cue: FoundCue) => cue.form === 'finite' && !cue.passive;

/** "according to the ministry" */
const afterAccording: Rule = (reading, cue, nameType) => {
  const source = cue.form === 'according' && !cue.source ? reading.phraseAt.get(cue.last) : undefined;
  if (source?.first !== cue.last) return null;
  const manager = behindBody(reading, source, nameType);
  if (manager) return manager;
  // "according to ad buying company Marlow": a compound, half of which the tagger takes for a verb
  const gerund = breaks(reading.nodes[source.last - 1]) ? undefined : reading.verbAt.get(source.last);
  const rest =
    gerund?.first === source.last && gerund.group.tense === 'gerund' ? reading.phraseAt.get(gerund.last) : undefined;
  return rest?.first === gerund?.last && rest && gerund
    ? { ...rest, first: source.first, noun: { ...rest.noun, first: source.noun.first } }
    : source;
};

/** "Rivers and Roads manager Ann Lee": the person behind a body's name that holds "and". */
function behindBody(reading: ParsedSentence, body: Phrase, nameType: (token: number) => NameType): Phrase | null {
  const second = reading.nodes[body.last]?.norm === 'and' ? reading.phraseAt.get(body.last + 1) : undefined;
  if (second?.first !== body.last + 1 || second.last - second.first <= 2) return null;
  const isTitled = reading.nodes
    .slice(second.first + 1, second.last)
    .some(({ token }) => /^\p{Ll}/u.test(token?.text ?? ''));
  return isTitled && semanticClassOf(reading, second, nameType) === 'PER' ? second : null;
}

/** "her claim that"; "a sign at the gate read", where the tagger sees no verb */
const given: Rule = (reading, cue, nameType) =>
  cue.source && cue.form !== 'noun' ? headPhrase(reading, cue.source, nameType) : (cue.source ?? null);

/** "gifts she said were late", "a clerk who prosecutors say fled": the phrase between the noun and the verb. */
const ofInsertion: Rule = (reading, cue, nameType) => {
  const subject = active(cue) && inserted(reading, cue) >= 0 ? reading.phraseAt.get(cue.first - 1) : undefined;
  return subject ? headPhrase(reading, subject, nameType) : null;
};

/** ", with a spokesman calling it late" */
const afterWith: Rule = (reading, cue) => withSubject(reading, cue)?.phrase ?? null;

/** "“…,” regional port boss Ann Lee told": nothing but the words of a title between the quotation and the name. */
const behindTitle: Rule = (reading, cue, nameType) => {
  const before = active(cue) ? subjectBefore(reading, cue) : null;
  if (!before || semanticClassOf(reading, before, nameType) !== 'PER') return null;
  for (let i = before.first - 1; i >= Math.max(0, before.first - 6); i--) {
    const node = reading.nodes[i];
    if (!node || node.quotation >= 0) return before;
    // "its state in-charge Ann Lee"
    if (node.trailing === '-' || reading.nodes[i - 1]?.trailing === '-') continue;
    // "…, its coordinator in-charge Ann Lee said"
    if (breaks(node)) return before.first - i > 1 ? before : null;
    if (!/^(?:noun|adjective|verb|article)$/.test(node.token?.wordClass ?? '')) return null;
    if (node.token?.tags.has('PastTense') || node.token?.tags.has('Auxiliary')) return null;
    if (i === 0) return before;
  }
  return null;
};

/** "“…,” pilot and study co-author Ann Lee said": the name that the second of two titles goes with. */
const behindTitles: Rule = (reading, cue, nameType) => {
  const name = active(cue) ? subjectBefore(reading, cue) : null;
  const first =
    name && reading.nodes[name.first - 1]?.norm === 'and' ? reading.phraseAt.get(name.first - 2) : undefined;
  if (!name || first?.last !== name.first - 1 || !leads(reading, first) || name.last - name.first < 3) return null;
  const isTitle = /^\p{Ll}/u.test(reading.nodes[name.first]?.token?.text ?? '');
  const isName = (found: Phrase) => semanticClassOf(reading, found, nameType) === 'PER';
  return isTitle && isName(name) && !isName(first) && !reading.nodes[first.first]?.token?.tags.has('Determiner')
    ? name
    : null;
};

const HEARD = new Set(['recall', 'remember', 'hear', 'recount', 'describe', 'record', 'film']);

/** "– Reed saying he was glad": a clause of its own without a finite verb. */
const ofAbsolute: Rule = (reading, cue, nameType) => {
  const subject = cue.form === 'gerund' && cue.first > 1 ? reading.phraseAt.get(cue.first - 1) : undefined;
  if (subject?.last !== cue.first || subject.first === 0 || breaks(reading.nodes[cue.first - 1])) return null;
  // "footage of Reed saying"
  const before = reading.nodes[subject.first - 1];
  const opens = breaks(before) || /^(?:of|to|from)$/.test(before?.norm ?? '');
  const type = semanticClassOf(reading, subject, nameType);
  if (opens && type === 'PER') return subject;
  // "recalled her mother telling her"
  const heard = reading.verbAt.get(subject.first - 1);
  return heard?.last === subject.first && HEARD.has(heard.group.lemma) && /^(?:PER|people\??)$/.test(type)
    ? subject
    : null;
};

/** So many words an apposition or a relative clause between commas may take. */
const APPOSITION = 25;

/** "Ann Lee, national treasurer for the campaign, called": whoever stands before the apposition. */
const overApposition: Rule = (reading, cue, nameType) => {
  if (!active(cue) || cue.relative || !hasComma(reading.nodes[cue.first - 1])) return null;
  for (let i = cue.first - 2; i >= Math.max(0, cue.first - APPOSITION); i--) {
    const node = reading.nodes[i];
    if (!node || node.quotation >= 0 || /[;:()]/.test(node.trailing)) return null;
    if (!hasComma(node)) continue;
    const phrase = reading.phraseAt.get(i);
    if (phrase?.last !== i + 1 || finiteVerb(reading, i + 1, cue.first) >= 0) return null;
    const head = headPhrase(reading, phrase, nameType);
    const before = reading.nodes[head.first - 1];
    const opens = !before || before.quotation >= 0 || CLAUSE_STARTS.test(before.norm);
    return opens && /^(?:PER|ORG)$/.test(semanticClassOf(reading, head, nameType)) ? head : null;
  }
  return null;
};

/** "after the head of the union, Ann Lee, announced": the name that stands between commas behind an office. */
const behindOffice: Rule = (reading, cue, nameType) => {
  const name = active(cue) && !cue.relative ? reading.phraseAt.get(cue.first - 1) : undefined;
  if (name?.last !== cue.first || name.first < 2 || !hasComma(reading.nodes[cue.first - 1])) return null;
  const office = reading.phraseAt.get(name.first - 1);
  if (office?.last !== name.first || !endsInComma(reading, name.first)) return null;
  if (semanticClassOf(reading, name, nameType) !== 'PER' || office.noun.temporal) return null;
  const head = headPhrase(reading, office, nameType);
  const starts = /^(?:the|its|his|her|their|a|an|one|another)$/.test(reading.nodes[head.first]?.norm ?? '');
  return starts && /^(?:people\??|noun)$/.test(semanticClassOf(reading, head, nameType)) ? name : null;
};

/** ", the council recommending it": the gerund's own subject by the tree; not "issued a statement saying", which is Lee's. */
const besideGerund: Rule = (reading, cue) => {
  const beside = cue.form === 'gerund' && cue.first > 1 ? reading.phraseAt.get(cue.first - 1) : undefined;
  if (beside?.last !== cue.first || beside.noun.temporal || breaks(reading.nodes[cue.first - 1])) return null;
  return isSubjectOf(reading, cue.head, beside.head) ? beside : null;
};

/** "Ann Lee, who said" */
const ofRelative: Rule = (reading, cue, nameType) => antecedentOf(reading, cue, nameType);

/** "The ministry said", "“…,” she said": the phrase before the verb opens the report or, a pronoun, its clause. */
const opening: Rule = (reading, cue) => {
  const before = active(cue) ? subjectBefore(reading, cue) : null;
  return before && (before.first === 0 || (before.noun.pronoun && leads(reading, before))) ? before : null;
};

/** What a clause of its own begins with, right before its subject. */
const CLAUSE_STARTS =
  /^(?:that|which|whom|what|where|when|while|whereas|because|although|though|unless|since|after|before|until|if|whether|how|why|as)$/;

/** "a blast that the mayor described as", "when Lee said", "as one of them put it": the phrase between them and the verb. */
const ofClause: Rule = (reading, cue, nameType) => {
  const before = active(cue) ? subjectBefore(reading, cue) : null;
  if (!before) return null;
  const head = headPhrase(reading, before, nameType);
  const start = reading.nodes[head.first - 1];
  if (!start) return null;
  // "Lee said Reed told her he would wait": the subject of the clause that "said" takes
  const saying = reading.verbAt.get(head.first - 1);
  const opensOwn = saying?.last === head.first && /z/.test(CUE_FRAMES.get(saying.group.lemma) ?? '');
  if (opensOwn && isFiniteVerb(saying) && !breaks(start) && !head.noun.pronoun) return head;
  // "Lee rejected what she called": the name says more than the pronoun
  if (start.norm === 'what' && before.noun.pronoun) return null;
  return CLAUSE_STARTS.test(start.norm) && !breaks(start) ? head : null;
};

/**
 * "(her campaign later said that", "; the union also warned", "we sat there and my boss said", "…, Russian news agencies
 * reported."
 */
const openingClause: Rule = (reading, cue, nameType) => {
  if (!active(cue)) return null;
  let at = cue.first - 1;
  while (at > 0 && !breaks(reading.nodes[at]) && isAdverb(reading.nodes[at]?.token)) at--;
  const phrase = reading.phraseAt.get(at);
  if (phrase?.last !== at + 1 || phrase.noun.temporal || breaks(reading.nodes[at])) return null;
  const before = reading.nodes[phrase.first - 1];
  if (!before || /[;:(]/.test(before.trailing) || /^(?:while|whereas|but)$/.test(before.norm)) return phrase;
  if (/^(?:and|so|then)$/.test(before.norm) && ownClause(reading, phrase.first - 1)) return phrase;
  // "…, attorneys for the family said on Friday"
  const head = headPhrase(reading, phrase, nameType);
  const closes = cue.last >= reading.nodes.length && head.first > 5;
  const opens = hasComma(reading.nodes[head.first - 1]) && (closes || finiteVerb(reading, 0, head.first) >= 0);
  return opens && /z.*f|f.*z/.test(cue.frames) && complementOf(reading, cue) === null ? head : null;
};

/** What something is called by somebody. */
const NAMING = new Set(
  'call term describe label dub brand characterize characterise deem style deride hail'.split(' '),
);

/** "a move the company termed": a relative clause with no pronoun begins with its subject, right behind the noun. */
const ofContact: Rule = (reading, cue, nameType) => {
  const before = active(cue) && NAMING.has(cue.lemma) ? subjectBefore(reading, cue) : null;
  const noun = before ? reading.phraseAt.get(before.first - 1) : undefined;
  if (!before || noun?.last !== before.first || breaks(reading.nodes[before.first - 1]) || noun.noun.temporal)
    return null;
  const opens = before.noun.pronoun || /^(?:the|a|an|his|her|its|their)$/.test(reading.nodes[before.first]?.norm ?? '');
  return opens && /^(?:PER|ORG|he|people|body|it)$/.test(semanticClassOf(reading, before, nameType)) ? before : null;
};

/** "Lee blasted Brazil saying": the gerund goes with the verb whose object stands before it. */
const behindObject: Rule = (reading, cue, nameType) => {
  const object = cue.form === 'gerund' && cue.lemma === 'say' ? reading.phraseAt.get(cue.first - 1) : undefined;
  if (object?.last !== cue.first || breaks(reading.nodes[cue.first - 1])) return null;
  if (!/^(?:LOC|ORG|him|PER)$/.test(semanticClassOf(reading, object, nameType))) return null;
  const verb = reading.verbAt.get(object.first - 1);
  if (verb?.last !== object.first || !isFiniteVerb(verb) || verb.group.passive || !ATTACKS.has(verb.group.lemma))
    return null;
  const subject = reading.phraseAt.get(verb.first - 1);
  return subject?.last === verb.first && !subject.noun.temporal ? headPhrase(reading, subject, nameType) : null;
};

/** What is done to somebody by saying something of them. */
export const ATTACKS = new Set(
  `blast slam attack criticize criticise accuse condemn denounce rebuke chide scold mock praise defend thank hail fault
  blame dismiss ridicule assail lambast lambaste berate chastise reject oppose back support urge warn`.split(/\s+/),
);

/** "we sat there and my boss said"; not "Lee and Reed said", "the ministry said Lee and Reed warned" */
function ownClause(reading: ParsedSentence, conjunction: number): boolean {
  const before = reading.phraseAt.get(conjunction - 1);
  const first = before?.first ?? conjunction - 1;
  const verb = reading.verbAt.get(first - 1)?.group;
  const pair = before && (first === 0 || breaks(reading.nodes[first - 1]) || (verb && CUE_FRAMES.has(verb.lemma)));
  return !pair && finiteVerb(reading, 0, conjunction) >= 0;
}

/** "an officer had slapped her and told her": the subject of the verb that "and" joins it to. */
const joined: Rule = (reading, cue, nameType) => {
  if (!active(cue) || cue.relative || !/^(?:and|but|then)$/.test(reading.nodes[cue.first - 1]?.norm ?? '')) return null;
  const from = Math.max(0, cue.first - JOINED);
  for (let i = cue.first - 2; i > from; i--) {
    const node = reading.nodes[i];
    if (!node || node.quotation >= 0 || /[;:()]/.test(node.trailing)) return null;
    const verb = reading.verbAt.get(i);
    if (verb?.head !== i || !isFiniteVerb(verb)) continue;
    if (verb.group.relative >= 0 || verb.group.passive || verb.group.lemma === 'be') return null;
    // "said it had stopped, called the strike unlawful and added"
    if (hasComma(reading.nodes[verb.first - 1]) && CUE_FRAMES.has(verb.group.lemma)) continue;
    const subject = reading.phraseAt.get(verb.first - 1);
    if (subject?.last !== verb.first || subject.noun.temporal || breaks(reading.nodes[verb.first - 1])) return null;
    const outer = reading.verbAt.get(subject.first - 1);
    if (outer?.last === subject.first && subject.noun.pronoun && CUE_FRAMES.has(outer.group.lemma)) continue;
    const before = reading.nodes[subject.first - 1];
    const opens =
      !before || before.quotation >= 0 || breaks(before) || /^(?:that|but|and|while|when)$/.test(before.norm);
    // "denied that guards had forced anyone and insisted that": whoever denied it
    if (before?.norm === 'that' && reading.nodes[cue.last]?.norm === 'that' && i < cue.first - 2) {
      const outer = reading.verbAt.get(subject.first - 2);
      const speaker = outer && CUE_FRAMES.has(outer.group.lemma) ? reading.phraseAt.get(outer.first - 1) : undefined;
      if (outer && speaker?.last === outer.first && isFiniteVerb(outer) && !outer.group.passive)
        return headPhrase(reading, speaker, nameType);
    }
    return opens && /^(?:PER|ORG|people|body|he)$/.test(semanticClassOf(reading, subject, nameType)) ? subject : null;
  }
  return null;
};

/** So far back the joined verb may stand. */
const JOINED = 14;

const isAdverb = (token: Token | null | undefined) =>
  token?.tags.has('Adverb') === true || /^(?:later|earlier|also|then|once|now)$/.test(token?.norm ?? '');

/** Verbs that stand before their subject after a clause without quotation marks too. */
const INVERTED = new Set(['say', 'add', 'write', 'report', 'explain']);

/** “…,” said Ann Lee; "…, says Ann Lee" */
const inverted: Rule = (reading, cue, nameType) => {
  const phrase = active(cue) ? reading.phraseAt.get(cue.last) : undefined;
  if (phrase?.first !== cue.last || phrase.noun.pronoun || phrase.noun.temporal) return null;
  const before = reading.nodes[cue.first - 1];
  // the verb is singular
  const manager = reading.nodes[cue.head]?.norm.endsWith('s') ? behindBody(reading, phrase, nameType) : null;
  if (manager) return manager;
  if ((before?.quotation ?? -1) >= 0) return headPhrase(reading, phrase, nameType);
  if (!INVERTED.has(cue.lemma) || cue.last - cue.first > 1 || !hasComma(before)) return null;
  if (!/^(?:PER|ORG|people|body|text)$/.test(semanticClassOf(reading, phrase, nameType))) return null;
  // "says Ann Lee, who", "says a man close to her"; not "says his son long fought"
  const ends = breaks(reading.nodes[phrase.last - 1]);
  if (!ends && !continuesPhrase(reading.nodes[phrase.last])) return null;
  return ends || !clauseAt(reading, cue.last, reading.nodes.length) ? headPhrase(reading, phrase, nameType) : null;
};

const continuesPhrase = (node: Node | undefined) =>
  /^(?:briefed|close|familiar|based|interviewed|contacted|of|for|with|from|at|in|on|who|and|there|here)$/.test(
    node?.norm ?? '',
  ) || node?.token?.tags.has('Adjective') === true;

/** "police quoted the driver as saying", "the driver was quoted as saying" */
const quoted: Rule = (reading, cue, nameType) => {
  if (cue.form !== 'gerund' || reading.nodes[cue.first - 1]?.norm !== 'as') return null;
  const object = reading.phraseAt.get(cue.first - 2);
  const agent = object?.last === cue.first - 1 && reading.nodes[object.first - 1]?.norm === 'by';
  if (object?.last === cue.first - 1 && !agent) return headPhrase(reading, object, nameType);
  // "Ann Lee was quoted by the paper as saying"
  const passive = reading.verbAt.get(agent ? object.first - 2 : cue.first - 2);
  const subject = passive?.group.passive ? reading.phraseAt.get(passive.first - 1) : undefined;
  return subject && subject.last === passive?.first ? headPhrase(reading, subject, nameType) : null;
};

/** The surest first. */
export const SUBJECT_RULES: readonly Rule[] = [
  afterAccording,
  given,
  ofInsertion,
  afterWith,
  behindObject,
  ofAbsolute,
  besideGerund,
  behindFronted,
  behindOffice,
  behindTitles,
  ofRelative,
  opening,
  behindTitle,
  ofClause,
  overApposition,
  openingClause,
  ofContact,
  joined,
  inverted,
  quoted,
];

/** The phrase that says it where the grammar leaves no choice. */
export function subjectByGrammar(
  reading: ParsedSentence,
  cue: FoundCue,
  nameType: (token: number) => NameType,
): Phrase | null {
  for (const rule of SUBJECT_RULES) {
    const found = rule(reading, cue, nameType);
    if (found) return found;
  }
  return null;
}

/** "A report sent last week and seen by The Globe says": whom a participle names behind "by" is no subject. */
function overAgent({ nodes, verbs, phraseAt }: ParsedSentence, cue: FoundCue): Phrase | null {
  const agent = phraseAt.get(cue.first - 1);
  if (agent?.last !== cue.first || nodes[agent.first - 1]?.norm !== 'by' || breaks(nodes[cue.first - 1])) return null;
  const participle = verbs.find(({ first, group }) => first < agent.first && group.tense === 'participle');
  const subject = participle && phraseAt.get(participle.first - 1);
  return subject?.last === participle?.first ? (subject ?? null) : null;
}

/** The phrase right before an active verb: its subject. */
export function subjectBefore(reading: ParsedSentence, cue: FoundCue): Phrase | null {
  const named = overAgent(reading, cue);
  if (named) return named;
  const before = reading.phraseAt.get(cue.first - 1);
  return before?.last === cue.first && !before.noun.temporal && !breaks(reading.nodes[cue.first - 1]) ? before : null;
}

/** "state television in Tehran": the phrase that the prepositional ones belong to. */
export function headPhrase(reading: ParsedSentence, phrase: Phrase, nameType: (token: number) => NameType): Phrase {
  let head = phrase;
  for (let steps = 0; steps < 3; steps++) {
    const tie = reading.nodes[head.first - 1];
    if (!tie || !/^(?:in|of|for|at|from|with|to|on)$/.test(tie.norm) || breaks(tie)) break;
    // "people close to the talks"
    const informed = reading.phraseAt.get(head.first - 3);
    if (INFORMED.has(reading.nodes[head.first - 2]?.norm ?? '') && informed?.last === head.first - 2) {
      head = informed;
      continue;
    }
    if (tie.norm === 'on') break;
    const before = reading.phraseAt.get(head.first - 2);
    // "advisers to Ann Lee", "her message to voters"
    const told = reading.nodes[before?.head ?? -1]?.lemma ?? '';
    if (tie.norm === 'to' && !PERSON_NOUNS.has(told) && !AUTHORED.has(told)) break;
    if (!before || before.last !== head.first - 1 || before.noun.temporal || breaks(reading.nodes[head.first - 2]))
      break;
    head = before;
  }
  // "Ann Lee, the mayor of Marlow, said"
  const before = reading.phraseAt.get(head.first - 1);
  const noun = reading.nodes[head.head];
  // "Ann Lee, spokesman for the port said"
  const bare =
    PERSON_NOUNS.has(noun?.lemma ?? '') && !noun?.token?.tags.has('Plural') && !noun?.token?.tags.has('ProperNoun');
  const apposed = bare || /^(?:a|an|the|its|their|his|her)$/.test(reading.nodes[head.first]?.norm ?? '');
  if (before && apposed && endsInComma(reading, head.first) && before.last === head.first && leads(reading, before))
    return semanticClassOf(reading, before, nameType) === 'PER' ? before : head;
  return head;
}

/** True where a phrase begins its clause: at the report's start or after a quotation. */
const leads = (reading: ParsedSentence, phrase: Phrase) =>
  phrase.first === 0 ||
  (reading.nodes[phrase.first - 1]?.quotation ?? -1) >= 0 ||
  breaks(reading.nodes[phrase.first - 1]);
