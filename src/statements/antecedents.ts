import type { Doc } from '../language/types.js';
import { AUTHORED } from './authors.js';
import { semanticClassOf } from './candidates.js';
import { finiteVerb } from './clauses.js';
import { MEDIA, MEDIA_NAMES } from './data/sources.js';
import { describedPerson, isReintroduction, lastSpeakerWithoutRole } from './descriptions.js';
import type { DiscourseContext } from './discourse-context.js';
import { calledAnew } from './epithets.js';
import { fullPhrase } from './full-phrases.js';
import { introducedNext } from './introduced-next.js';
import { namedBelow } from './named-below.js';
import { endsInComma, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { personSource, type SourceIndex } from './source-index.js';
import { jointPhrases, singleSource, sourceOf } from './sources.js';
import { ATTACKS } from './subjects.js';
import { governingSubjects } from './trees.js';
import type { Source } from './types.js';

/** The source that a phrase stands for; pronouns and "the source" go back to who spoke before. */
export function resolveSpeaker(
  doc: Doc,
  reading: ParsedSentence,
  phrase: Phrase,
  memory: DiscourseContext,
  index: SourceIndex,
  voice: Source | null,
  cue: string | null,
): Source {
  const source = sourceOf(doc, reading, phrase, index);
  if (source.person !== null) return source;
  const node = reading.nodes[phrase.head];
  const norm = OWNERS.get(node?.norm ?? '') ?? node?.norm ?? '';
  if (/^(?:i|we|me|us|my|our)$/.test(norm)) {
    return voice ? { ...voice, mention: source.mention } : source;
  }
  if (norm === 'he' || norm === 'she') {
    const unnamed = node?.token ? unnamedSource(doc, reading, node.token.index, memory, index) : null;
    if (unnamed) return { ...unnamed, mention: source.mention };
    const gender = norm === 'he' ? 'male' : 'female';
    // inside a quotation "he" is not the one who speaks
    const speaker = reading.container >= 0 ? (voice?.person ?? -1) : -1;
    const named =
      personBefore(reading, phrase, gender, memory, index, speaker) ?? personBelow(gender, node?.start ?? 0, index);
    return named ? { ...named, mention: source.mention } : source;
  }
  if (norm === 'it' || norm === 'they') {
    const own =
      norm === 'they' ? (pluralSubject(reading, index, phrase.first) ?? pluralAbove(reading, index, phrase)) : null;
    if (own) return { ...sourceOf(doc, reading, own, index), mention: source.mention };
    const earlier = behindMark(doc, reading, phrase, index) ?? antecedent(doc, reading, memory, index, cue, norm);
    return earlier ? { ...earlier, mention: source.mention } : source;
  }
  const described = describedPerson(doc, reading, phrase, memory, index, (gender) =>
    personBefore(reading, phrase, gender, memory, index),
  );
  if (described) return { ...described, mention: source.mention };
  const below = namedBelow(doc, reading, phrase, index) ?? introducedNext(doc, reading, phrase, index);
  if (below) return { ...below, mention: source.mention };
  const medium = mediumBefore(doc, reading, phrase, memory, index);
  if (medium) return { ...medium, mention: source.mention };
  const short = phrase.last - phrase.first <= (isReintroduction(reading, phrase) ? 3 : 2);
  const isDefinite = short && /^(?:the|that)$/.test(reading.nodes[phrase.first]?.norm ?? '');
  if (isDefinite && fullPhrase(reading, phrase).last === phrase.last) {
    const earlier = definite(doc, reading, phrase, memory, index);
    if (earlier) return { ...earlier, mention: source.mention };
  }
  const anew = calledAnew(reading, phrase, memory, index);
  return anew ? { ...anew, mention: source.mention } : source;
}

/** "his claim that": the pronoun of the one who says it. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

/** "A nurse at the port came out. “…,” she said": the article's words for whoever has no name. */
function unnamedSource(
  doc: Doc,
  reading: ParsedSentence,
  pronoun: number,
  memory: DiscourseContext,
  index: SourceIndex,
): Source | null {
  const antecedent = index.unnamedAt(pronoun);
  if (!antecedent) return null;
  for (const before of [
    reading,
    ...memory.reports
      .slice(-REACH)
      .map((report) => report.reading)
      .reverse(),
  ]) {
    const phrase = before.phrases.find(({ noun }) => noun.first < antecedent.last && antecedent.first < noun.last);
    if (!phrase) continue;
    // "a reporter asked Lee about it. “…,” he said": whoever was asked answers
    const verb = before.verbAt.get(phrase.last);
    // "Ann Lee, a nurse at the port, was glad. “…,” she said"
    const named = endsInComma(before, phrase.first) ? before.phraseAt.get(phrase.first - 1) : undefined;
    const bearer = named && named.last === phrase.first ? sourceOf(doc, before, named, index) : null;
    if (bearer?.person != null) return bearer;
    // "when a reporter telephoned. …, he said": the one who was rung up
    if (isReporter(before, phrase) && CALLS.has(verb?.group.lemma ?? '')) return null;
    const asked = verb?.group.lemma === 'ask' && !verb.group.passive ? before.phraseAt.get(verb.last) : undefined;
    const answers = asked && before !== reading ? resolveSpeaker(doc, before, asked, memory, index, null, null) : null;
    return answers?.person != null ? answers : resolveSpeaker(doc, before, phrase, memory, index, null, null);
  }
  return null;
}

const CALLS = new Set(['telephone', 'phone', 'call', 'ring', 'visit', 'reach']);

const isReporter = ({ nodes }: ParsedSentence, { head }: Phrase): boolean =>
  /^(?:reporter|correspondent|journalist)$/.test(nodes[head]?.lemma ?? '');

/** So many reports are looked back through. */
const REACH = 6;

/** Who "he" or "she" is where coreference says nothing: the last speaker or subject of that gender. */
function personBefore(
  reading: ParsedSentence,
  phrase: Phrase,
  gender: 'male' | 'female' | null,
  memory: DiscourseContext,
  index: SourceIndex,
  excluded = -1,
): Source | null {
  const fits = (person: number) =>
    person >= 0 && person !== excluded && (gender === null || (index.people[person]?.gender ?? gender) === gender);
  const subjectOf = (report: ParsedSentence, limit: number): number => {
    // a line with nothing but the reporter's name
    if (report.nodes.length === report.phrases[0]?.last) return -1;
    for (const candidate of report.phrases) {
      if (candidate.first >= limit) break;
      // "was seized by Reed", "a friend of Reed's"; but "was condemned by Reed"
      const judged = ATTACKS.has(report.verbAt.get(candidate.first - 2)?.group.lemma ?? '');
      const tie = report.nodes[candidate.first - 1]?.norm ?? '';
      if (/^(?:by|of|to|for|with|from|against)$/.test(tie) && !(tie === 'by' && judged)) continue;
      const head = report.nodes[candidate.head]?.token;
      const person = head ? index.personAt(head.index) : -1;
      if (fits(person)) return person;
    }
    return -1;
  };
  const own = subjectOf(reading, phrase.first);
  if (own >= 0) return personSource(index, own);
  for (const report of memory.reports.slice(-REACH).reverse()) {
    const spoken = memory.spoken.findLast((item) => item.draft.reading === report.reading)?.speaker;
    if (spoken && spoken.person !== null && fits(spoken.person)) return spoken;
    const subject = subjectOf(report.reading, report.reading.nodes.length);
    if (subject >= 0) return personSource(index, subject);
  }
  return memory.spoken.findLast((item) => item.speaker?.person != null && fits(item.speaker.person))?.speaker ?? null;
}

/** So far below a pronoun that begins a story its name may stand. In UTF-16 nodes. */
const FARTHEST_BELOW = 1500;

/** "“I ran,” he says. Tom Reed, 61, …": who is named first, where the article has named nobody that the pronoun may be. */
function personBelow(gender: 'male' | 'female', at: number, index: SourceIndex): Source | null {
  let first: { person: number; start: number } | null = null;
  for (const [person, { gender: told, mentions }] of index.people.entries()) {
    const start = mentions[0]?.start ?? 0;
    if ((told ?? gender) !== gender) continue;
    if (start < at) return null;
    if (told && (!first || start < first.start)) first = { person, start };
  }
  return first && first.start - at < FARTHEST_BELOW ? personSource(index, first.person) : null;
}

/** "The union disagreed: the plan, it said, was late": who opens the sentence whose second part this is. */
function behindMark(doc: Doc, reading: ParsedSentence, pronoun: Phrase, index: SourceIndex): Source | null {
  const opening = reading.phrases[0];
  if (!opening || opening.first > 1 || opening.last > pronoun.first) return null;
  const parted = reading.nodes.slice(opening.last, pronoun.first).some(({ trailing }) => /[;:]/.test(trailing));
  const isBody = /^(?:ORG|body)$/.test(semanticClassOf(reading, opening, index.nameType));
  return parted && isBody ? sourceOf(doc, reading, opening, index) : null;
}

/** What "it" or "they" stands for as a speaker: who spoke right before, the subject before, or the last such source. */
function antecedent(
  doc: Doc,
  reading: ParsedSentence,
  memory: DiscourseContext,
  index: SourceIndex,
  cue: string | null,
  pronoun: 'it' | 'they',
): Source | null {
  const before = memory.reports.at(-1);
  const last = memory.spoken.at(-1);
  const someone = last?.draft.speaker && semanticClassOf(last.draft.reading, last.draft.speaker, index.nameType);
  if (
    cue !== 'read' &&
    last?.speaker &&
    last.speaker.person === null &&
    last.draft.reading === before?.reading &&
    !(pronoun === 'it' && someone === 'people')
  )
    return last.speaker;
  const subject = pronoun === 'they' && before ? pluralSubject(before.reading, index) : null;
  if (before && subject) return sourceOf(doc, before.reading, subject, index);
  const text = before?.reading.phrases.find(
    (phrase) => semanticClassOf(before.reading, phrase, index.nameType) === 'text',
  );
  // "Lee read from a note. “…,” it said"
  if (before && text && before.reading.verbs.some(({ group, last }) => group.lemma === 'read' && last <= text.first))
    return sourceOf(doc, before.reading, text, index);
  // "Lee replied with a postcard. It read"
  const sender = before && text && cue === 'read' ? senderBefore(before.reading, text, index) : null;
  if (before && sender) return resolveSpeaker(doc, before.reading, sender, memory, index, null, null);
  const wanted = cue === 'read' ? /^text$/ : /^(?:ORG|LOC|body)$/;
  for (const report of memory.reports.slice(cue === 'read' ? -3 : -2).reverse()) {
    if (report.reading.paragraph < reading.paragraph - 1) break;
    for (const phrase of report.reading.phrases.slice(0, 5)) {
      if (!wanted.test(semanticClassOf(report.reading, phrase, index.nameType))) continue;
      if (inDateline(report.reading, phrase)) continue;
      const source = sourceOf(doc, report.reading, phrase, index);
      if (source.person === null) return source;
    }
  }
  // "They left a note. …, it said"
  if (before && text) return sourceOf(doc, before.reading, text, index);
  return (
    memory.spoken.findLast(
      ({ speaker, draft }) => speaker?.person === null && draft.reading.paragraph >= reading.paragraph - 2,
    )?.speaker ?? null
  );
}

const COUNTS =
  /^(?:hundreds|thousands|millions|dozens|scores|tens|crowds|groups|some|many|most|several|both|two|three|four|five)$/;

/** "Ann Lee and Tom Reed resigned", "Protesters marched": several people who open the report, with their verb. */
function pluralSubject(reading: ParsedSentence, index: SourceIndex, limit = reading.nodes.length): Phrase | null {
  const subject = reading.phrases.find((phrase) => !phrase.noun.temporal && !inDateline(reading, phrase));
  if (!subject || subject.last >= limit || subject.noun.pronoun) return null;
  const opens = reading.phrases[0]?.noun.temporal || inDateline(reading, { ...subject, head: subject.first - 1 });
  if (subject.first > 0 && !opens) return null;
  if (jointPhrases(reading, subject)?.[0] === subject) return subject;
  // "Thousands of refugees"
  const counted = COUNTS.test(reading.nodes[subject.head]?.norm ?? '') && reading.nodes[subject.last]?.norm === 'of';
  const named = (counted && reading.phraseAt.get(subject.last + 1)) || subject;
  const head = reading.nodes[named.head]?.token;
  const people = /^people\??$/.test(semanticClassOf(reading, named, index.nameType));
  return people && head?.tags.has('Plural') && finiteVerb(reading, named.last, limit) >= 0 ? subject : null;
}

/** "It is clear that the two misled voters when they claimed": several people whose clause "they" stands in. */
const pluralAbove = (reading: ParsedSentence, index: SourceIndex, { first }: Phrase): Phrase | null =>
  governingSubjects(reading, first).find((subject) => {
    const head = reading.nodes[subject.head]?.token;
    const several = jointPhrases(reading, subject) !== null || head?.tags.has('Plural');
    return several && /^(?:people\??|PER)$/.test(semanticClassOf(reading, subject, index.nameType));
  }) ?? null;

/** Verbs that make the words of a text their subject's. */
const SENDS = new Set('send write issue release post publish leave reply answer respond hold carry'.split(' '));

/** Whose words a text in a report is: the subject of the verb before it. */
function senderBefore(reading: ParsedSentence, text: Phrase, index: SourceIndex): Phrase | null {
  const isPerson = (phrase: Phrase | undefined): phrase is Phrase =>
    phrase !== undefined && /^(?:PER|he)$/.test(semanticClassOf(reading, phrase, index.nameType));
  // "In a message to staff, Lee struck another note. It read"
  if (text.first <= 1 && reading.nodes[text.first - 1]?.norm === 'in') {
    const main = reading.verbs.find(({ group }) => group.tense === 'past' && group.relative < 0 && !group.passive);
    const subject = main && reading.phraseAt.get(main.first - 1);
    return isPerson(subject) && subject.last === main?.first ? subject : null;
  }
  const verb = reading.verbs.findLast(({ last }) => last <= text.first);
  if (!verb || !SENDS.has(verb.group.lemma) || verb.group.passive || text.first - verb.last > 3) return null;
  const subject = reading.phraseAt.get(verb.first - 1);
  return isPerson(subject) && subject.last === verb.first ? subject : null;
}

/** What "the source", "the company" goes back to: a source with the same head, or the last organisation named. */
function definite(
  doc: Doc,
  reading: ParsedSentence,
  phrase: Phrase,
  memory: DiscourseContext,
  index: SourceIndex,
): Source | null {
  const { lemma, norm } = reading.nodes[phrase.head] ?? {};
  const recent = memory.reports.slice(-REACH).reverse();
  // "A ministry official was blunter. The official said": not the officials who spoke before
  const introduced = recent[0]?.reading.phrases.find(
    (found) =>
      recent[0]?.reading.nodes[found.head]?.norm === norm &&
      /^(?:a|an|one|another)$/.test(recent[0]?.reading.nodes[found.first]?.norm ?? ''),
  );
  if (recent[0] && introduced) {
    // "In a letter, Lee said it was late. The letter said": Lee still speaks
    const written = AUTHORED.has(lemma ?? '') && recent[0].reading.nodes[introduced.first - 1]?.norm === 'in';
    const author = written ? memory.spoken.findLast(({ draft }) => draft.reading === recent[0]?.reading) : undefined;
    return author?.speaker ?? sourceOf(doc, recent[0].reading, introduced, index);
  }
  const spoken = memory.spoken.findLast(({ speaker, draft }) => {
    // "the email said … the email went on": Lee's, as before
    if (!speaker || !draft.speaker || (speaker.person !== null && !AUTHORED.has(lemma ?? ''))) return false;
    const head = draft.reading.nodes[draft.speaker.head];
    // "two diplomats said … the diplomat said"
    return head?.norm === norm || (head?.lemma === lemma && GENERIC_BODIES.has(lemma ?? ''));
  });
  // "Two officials and a diplomat said … The officials said": one of the two
  const part = spoken?.draft.speaker ?? null;
  if (spoken && part && spoken.speaker?.person === null && jointPhrases(spoken.draft.reading, part))
    return singleSource(doc, spoken.draft.reading, part, index);
  if (spoken?.speaker) return spoken.speaker;
  for (const report of recent) {
    const same = report.reading.phrases.find(
      (found) => report.reading.nodes[found.head]?.norm === norm && found.last - found.first > 1,
    );
    if (same && /^(?:text|people|body)$/.test(semanticClassOf(reading, phrase, index.nameType)))
      return singleSource(doc, report.reading, same, index);
  }
  if (!GENERIC_BODIES.has(lemma ?? '')) return lastSpeakerWithoutRole(reading, phrase, memory, index);
  const company = memory.spoken.findLast(
    ({ speaker, draft }) =>
      speaker?.person === null &&
      draft.speaker &&
      semanticClassOf(draft.reading, draft.speaker, index.nameType) === 'ORG' &&
      draft.reading.paragraph >= reading.paragraph - 8,
  )?.speaker;
  if (company) return company;
  for (const report of recent) {
    const name = report.reading.phrases
      .slice(0, 2)
      .find(
        (found) =>
          semanticClassOf(report.reading, found, index.nameType) === 'ORG' && !inDateline(report.reading, found),
      );
    if (name) return sourceOf(doc, report.reading, name, index);
  }
  return null;
}

/** "The Herald had chided him. … the newspaper said", "the editorial read": the medium named last, where none unnamed has come in since. */
function mediumBefore(
  doc: Doc,
  reading: ParsedSentence,
  phrase: Phrase,
  memory: DiscourseContext,
  index: SourceIndex,
): Source | null {
  const isMedium = (found: ParsedSentence, { head }: Phrase) => MEDIA.has(found.nodes[head]?.lemma ?? '');
  const isDefinite = reading.nodes[phrase.first]?.norm === 'the' && fullPhrase(reading, phrase).last === phrase.last;
  if (!isDefinite || !isMedium(reading, phrase) || index.nameType(reading.nodes[phrase.head]?.token?.index ?? -1))
    return null;
  for (const found of [
    reading,
    ...memory.reports
      .slice(-REACH)
      .map((report) => report.reading)
      .reverse(),
  ]) {
    for (const before of found.phrases.toReversed()) {
      if (found === reading && before.last > phrase.first) continue;
      const isName = /^(?:ORG|MISC)$/.test(semanticClassOf(found, before, index.nameType));
      if ((isName || isMedium(found, before)) && !inDateline(found, before) && isNamedLikeMedium(found, before, index))
        return singleSource(doc, found, before, index);
      if (!isMedium(found, before) || !/^(?:a|an|another)$/.test(found.nodes[before.first]?.norm ?? '')) continue;
      // "Uhuru, a newspaper owned by the party"
      const named = singleSource(doc, found, before, index);
      return /^(?:a|an|another) /i.test(named.name) ? null : named;
    }
  }
  return null;
}

/** "the Marlow Herald", "the Reed Street tabloid"; "of The Advocate": papers alone keep their article's capital. */
function isNamedLikeMedium({ nodes }: ParsedSentence, { first, last }: Phrase, index: SourceIndex): boolean {
  const words = nodes.slice(first, last);
  const isName = words.some(({ token }) => token !== null && /^(?:ORG|MISC)$/.test(index.nameType(token.index) ?? ''));
  const isTitled = first > 0 && nodes[first]?.token?.text === 'The';
  return isName && (isTitled || (words.length > 1 && words.some(({ norm }) => MEDIA_NAMES.has(norm))));
}

/** "(Harbor Wire) –" where no place stands before it. */
const AGENCY = /^\([^()]{1,40}\)\s*(?:[—–]|--?)/;

/** "TOKYO (Harbor Wire) –": the agency is not "the company" of the story. */
function inDateline({ doc, paragraph, nodes }: ParsedSentence, { head }: Phrase): boolean {
  const { start = 0, dateline } = doc.paragraphs[paragraph] ?? {};
  const agency = AGENCY.exec(doc.text.slice(start, start + 50))?.[0].length ?? 0;
  return (nodes[head]?.start ?? 0) < Math.max(start + agency, dateline?.end ?? 0);
}

const GENERIC_BODIES = new Set([
  'company',
  'group',
  'agency',
  'firm',
  'organization',
  'organisation',
  'bank',
  'union',
  'carrier',
  'airline',
  'maker',
  'bureau',
  'charity',
]);
