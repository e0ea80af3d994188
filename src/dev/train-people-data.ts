import type { Doc } from '../language/index.js';
import { beginOf, LABELS } from '../people/names/labels.js';
import { type GoldArticle, readSet } from './sets.js';
import { tagAll } from './tag-cache.js';

/** An article and, for each token, a bit set of the labels that its annotation leaves open (one bit where it is sure). */
export interface Example {
  readonly id: string;
  readonly doc: Doc;
  readonly allowed: Uint16Array;
}

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const TYPE: Readonly<Record<string, number>> = {
  person: 0,
  organization: 1,
  location: 2,
  country: 2,
  misc: 3,
  nationality: 3,
  event: 3,
};

const O = 1;
const ANY = (1 << LABELS) - 1;
const PERSON = (1 << beginOf(0)) | (1 << (beginOf(0) + 1));
export const NO_PERSON = ANY & ~PERSON;
const MISC_OR_NONE = O | (1 << beginOf(3)) | (1 << (beginOf(3) + 1));

/** Token indices that a span covers, or null where its edges are no edges of tokens. */
function cover(doc: Doc, { start, end }: Entity, from: number): [number, number] | null {
  let first = from;
  while ((doc.tokens[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
  let last = first;
  while ((doc.tokens[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
  return doc.tokens[first]?.start !== undefined && last > first ? [first, last] : null;
}

function mark(allowed: Uint16Array, [first, last]: readonly [number, number], type: number): void {
  for (let i = first; i < last; i++) allowed[i] = 1 << (beginOf(type) + (i > first ? 1 : 0));
}

/** Every entity of the four types is marked, none inside another. */
export function fullyMarked(id: string, doc: Doc, entities: readonly Entity[]): Example {
  const allowed = new Uint16Array(doc.tokens.length).fill(O);
  for (const entity of entities) {
    const type = TYPE[entity.type];
    const tokens = cover(doc, entity, 0);
    if (type !== undefined && tokens) mark(allowed, tokens, type);
  }
  return { id, doc, allowed };
}

/** Persons are marked exactly; of the others only that they are none ("Groningen, in the Netherlands" is one entity). */
function personsMarked(
  id: string,
  doc: Doc,
  persons: readonly Entity[],
  others: readonly Entity[],
  elsewhere: number,
): Example {
  const allowed = new Uint16Array(doc.tokens.length);
  doc.tokens.forEach((token, i) => {
    allowed[i] = /^\p{Ll}/u.test(token.text) ? O : elsewhere;
  });
  for (const entity of others) {
    const tokens = cover(doc, entity, 0);
    for (let i = tokens?.[0] ?? 0; i < (tokens?.[1] ?? 0); i++) allowed[i] = NO_PERSON;
  }
  for (const entity of persons) {
    const tokens = cover(doc, entity, 0);
    if (tokens) mark(allowed, tokens, 0);
  }
  return { id, doc, allowed };
}

/** The names of made-up news are marked; what else has a capital ("Congress", "WASHINGTON") is at least no person. */
export function newsMarked(id: string, doc: Doc, entities: readonly Entity[]): Example {
  const { allowed } = fullyMarked(id, doc, entities);
  doc.tokens.forEach((token, i) => {
    if (allowed[i] === O && /^\p{Lu}/u.test(token.text)) allowed[i] = NO_PERSON;
  });
  return { id, doc, allowed };
}

const entitiesOf = (article: GoldArticle): readonly Entity[] =>
  (article.entities as readonly Entity[] | undefined) ?? [];

/** Neighbouring sentences of one source drawn together, so that the article's memory has something to remember. */
function inGroups(articles: readonly GoldArticle[], size: number): GoldArticle[] {
  const groups: GoldArticle[] = [];
  for (let i = 0; i < articles.length; i += size) {
    let text = '';
    const entities: Entity[] = [];
    for (const article of articles.slice(i, i + size)) {
      for (const entity of entitiesOf(article))
        entities.push({ type: entity.type, start: entity.start + text.length, end: entity.end + text.length });
      text += `${article.text}\n`;
    }
    groups.push({ id: articles[i]?.id ?? '', text, entities });
  }
  return groups;
}

async function corpus(
  name: string,
  size: number,
  toExample: (article: GoldArticle, doc: Doc) => Example,
): Promise<Example[]> {
  const set = readSet(name);
  if (!set) return [];
  const articles = size > 1 ? inGroups(set.articles, size) : set.articles;
  const docs = await tagAll(
    `train-${name}`,
    articles.map((article) => article.text),
  );
  return articles.flatMap((article, i) => {
    const doc = docs[i];
    return doc ? [toExample(article, doc)] : [];
  });
}

/** The openly licensed corpora; see the model card. */
export async function readCorpora(): Promise<Example[]> {
  const full = (article: GoldArticle, doc: Doc) => fullyMarked(article.id, doc, entitiesOf(article));
  const examples = [...(await corpus('people-wikigold', 15, full)), ...(await corpus('people-crossner-dev', 1, full))];
  for (const genre of ['bio', 'interview', 'speech', 'court'])
    examples.push(
      ...(await corpus(`people-gum-${genre}`, 1, (article, doc) =>
        personsMarked(
          article.id,
          doc,
          entitiesOf(article).filter((e) => e.type === 'person'),
          entitiesOf(article).filter((e) => e.type !== 'person'),
          MISC_OR_NONE,
        ),
      )),
    );
  return examples;
}

/** Our own gold articles: only their persons are marked, and countries, which are none. */
export async function readGold(name: 'gold' | 'own'): Promise<Example[]> {
  return corpus(name, 1, (article, doc) => {
    const people = (article.people as readonly { mentions: readonly Entity[] }[] | undefined) ?? [];
    return personsMarked(
      article.id,
      doc,
      people.flatMap((person) => person.mentions),
      [],
      NO_PERSON,
    );
  });
}

/** A corpus that is only measured: persons exactly, nothing else used. */
export async function readMeasure(name: string): Promise<Example[]> {
  return corpus(name, 1, (article, doc) =>
    fullyMarked(
      article.id,
      doc,
      (article.personMentions as readonly Entity[]).map((m) => ({ ...m, type: 'person' })),
    ),
  );
}
