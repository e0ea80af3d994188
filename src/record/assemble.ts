import type { Span } from '../article/types.js';
import type { Actor } from '../events/types.js';
import type { Findings } from '../pipeline.js';
import type { Source } from '../statements/types.js';

const QUAD: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** Indices of `items` in the order of the text, and the id that each index gets. */
function number<T>(items: readonly T[], prefix: string, spanOf: (item: T) => Span) {
  const order = items
    .map((item, index) => ({ item, index, span: spanOf(item) }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.index - b.index);
  const ids = new Map(order.map(({ index }, place) => [index, `${prefix}${place + 1}`]));
  return {
    items: order.map(({ item, index }) => ({ item, id: ids.get(index) ?? '', index })),
    idOf: (index: number | null) => (index === null ? null : (ids.get(index) ?? null)),
  };
}

const firstMention = (item: { readonly mentions: readonly Span[] }): Span => item.mentions[0] ?? { start: 0, end: 0 };

/** The findings in the record's form, places in UTF-16 units. Alpha-2 codes and English names come from `nameCountry`. */
export function assemble(findings: Findings, nameCountry: (alpha3: string) => { alpha2: string; name: string }) {
  const { article, doc } = findings;
  const { text } = article;
  const span = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
  const people = number(findings.people, 'p', firstMention);
  const dates = number(findings.dates, 'd', (date) => date);
  const statements = number(findings.statements, 's', (statement) => statement);
  const source = (of: Source | null) =>
    of && {
      name: of.name,
      personId: people.idOf(of.person),
      country: of.country,
      mention: of.mention && span(of.mention),
    };
  const actor = (of: Actor) => ({
    ...span(of),
    name: of.name,
    personId: people.idOf(of.person),
    country: of.country,
    sector: of.sector,
  });
  const speaking = (of: Source | null) =>
    of
      ? [
          {
            ...span(of.mention ?? { start: 0, end: 0 }),
            name: of.name,
            personId: people.idOf(of.person),
            country: of.country,
            sector: null,
          },
        ]
      : [];

  const byCountry = new Map<string, (typeof findings.countries)[number][]>();
  for (const mention of findings.countries)
    byCountry.set(mention.alpha3, [...(byCountry.get(mention.alpha3) ?? []), mention]);
  const countries = [...byCountry]
    .map(([alpha3, mentions]) => ({ alpha3, mentions: mentions.toSorted((a, b) => a.start - b.start) }))
    .sort((a, b) => firstMention(a).start - firstMention(b).start);

  const sentenceOf = (at: number): Span =>
    doc.sentences.findLast((sentence) => sentence.start <= at) ?? { start: at, end: at };
  const dateline = doc.paragraphs.find((paragraph) => paragraph.dateline)?.dateline ?? null;
  const events = number(
    [
      ...findings.statements.map((statement, index) => ({
        kind: 'statement' as const,
        statement,
        index,
        start: statement.cue?.start ?? statement.start,
        end: statement.cue?.end ?? statement.end,
      })),
      ...findings.events.map((event) => ({
        kind: 'action' as const,
        event,
        start: event.trigger.start,
        end: event.trigger.end,
      })),
    ],
    'e',
    (event) => event,
  );
  const whenOf = (date: number | null, basis: 'explicit' | 'publication' | 'none') => ({
    dateId: dates.idOf(date),
    value: date === null ? (basis === 'publication' ? article.date : null) : (findings.dates[date]?.value ?? null),
    basis,
  });
  return {
    people: people.items.map(({ item, id }) => ({
      id,
      name: item.name,
      role: item.role,
      country: item.country,
      gender: item.gender,
      mentions: item.mentions.map((mention) => ({ ...span(mention), kind: mention.kind, rule: mention.rule })),
    })),
    countries: countries.map(({ alpha3, mentions }) => ({
      alpha3,
      ...nameCountry(alpha3),
      mentions: mentions.map((mention) => ({ ...span(mention), form: mention.form, rule: mention.rule })),
    })),
    dates: dates.items.map(({ item, id }) => ({
      ...span(item),
      id,
      type: item.type,
      value: item.value,
      earliest: item.earliest,
      latest: item.latest,
      basis: item.basis,
      rule: item.rule,
    })),
    statements: statements.items.map(({ item, id }) => ({
      ...span(item),
      id,
      kind: item.kind,
      speaker: source(item.speaker),
      addressee: source(item.addressee),
      cue: item.cue && { ...span(item.cue), lemma: item.cue.lemma },
      within: statements.idOf(item.within),
      continues: statements.idOf(item.continues),
      when: dates.idOf(item.when),
      rule: item.rule,
    })),
    events: events.items.map(({ item, id }) =>
      item.kind === 'statement'
        ? {
            id,
            kind: item.kind,
            type: 'STATEMENT' as const,
            modes: [],
            quad: null,
            trigger: item.statement.cue && { ...span(item.statement.cue), lemma: item.statement.cue.lemma },
            actors: speaking(item.statement.speaker),
            recipients: speaking(item.statement.addressee),
            when: whenOf(
              item.statement.when,
              item.statement.when !== null ? 'explicit' : article.date ? 'publication' : 'none',
            ),
            where: null,
            factuality: item.statement.factuality,
            statementId: statements.idOf(item.index),
            sentence: span(sentenceOf(item.start)),
            rule: item.statement.rule,
          }
        : {
            id,
            kind: item.kind,
            type: item.event.type,
            modes: [...item.event.modes],
            quad: QUAD[item.event.type] ?? null,
            trigger: { ...span(item.event.trigger), lemma: item.event.trigger.lemma },
            actors: item.event.actors.map(actor),
            recipients: item.event.recipients.map(actor),
            when: {
              dateId: dates.idOf(item.event.when.date),
              value: item.event.when.value,
              basis: item.event.when.basis,
            },
            where: item.event.where && { ...item.event.where, mention: span(item.event.where.mention) },
            factuality: item.event.factuality,
            statementId: statements.idOf(item.event.statement),
            sentence: span(item.event.sentence),
            rule: item.event.rule,
          },
    ),
    dateline: dateline && span(dateline),
  };
}
