import type { Span } from '../article/types.js';
import type { Organization, OrganizationMention } from './types.js';

/** Who speaks or acts, as other finders have them. */
export interface Party {
  readonly name: string;
  readonly person: number | null;
}

/** Index of the organisation that a party is, or null. The span is where the text names the party, or null. */
export type OrganizationOf = (party: Party, span: Span | null) => number | null;

/** Words that may stand before the name in a phrase that it heads: "the Danish company Nordhavn". */
const LEADS = /^(?:[\p{L}.'’-]+\s+)*$/u;
const LINKS = /(?:^|\s)(?:of|in|at|for|from|by|with|and|or|near|against|inside|outside|between|to|on|who|that)\s/iu;

const VOICES =
  'spokes(?:man|woman|person|people)|officials?|representatives?|statement|report|press release|communique|communiqué|press (?:office|service)|website|lawyers?|executives?';
/** "the agency's spokeswoman", "a WFP statement". */
const VOICE_BEHIND = new RegExp(`^(?:['’]s?)?\\s+(?:[\\p{Ll}-]+\\s+){0,2}(?:${VOICES})$`, 'u');
/** "a spokesman for", "officials at". */
const VOICE_BEFORE = new RegExp(`(?:^|\\s)(?:${VOICES})\\s+(?:for|of|at|from|with|by)\\s+(?:the\\s+)?$`, 'iu');

/**
 * Tells which organisation a speaker or an actor is: the phrase is one of its mentions, is headed by one, or is somebody
 * without a name who speaks for it ("a spokeswoman for the agency"). A person is none, whatever they lead.
 */
export function organizationLinks(text: string, organizations: readonly Organization[]): OrganizationOf {
  const mentions = organizations
    .flatMap(({ mentions: all }, organization) => all.map((mention) => ({ mention, organization })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const names = new Map<string, number>();
  organizations.forEach(({ name, acronym, mentions: all }, organization) => {
    const forms = all.flatMap(({ kind, start, end }) => (kind === 'name' ? [text.slice(start, end)] : []));
    for (const form of [name, acronym, ...forms])
      if (form !== null && !names.has(fold(form))) names.set(fold(form), organization);
  });
  const within = ({ start, end }: Span) => {
    let [low, high] = [0, mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.mention.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found: typeof mentions = [];
    for (let one = mentions[low]; one && one.mention.start < end; one = mentions[++low]) found.push(one);
    return found;
  };
  return ({ name, person }, span) => {
    if (person !== null) return null;
    if (!span || span.end <= span.start) return names.get(fold(name)) ?? null;
    const beside = within(span);
    const own = beside.filter(({ mention }) => isHead(text, span, mention));
    const chosen = own[0] ?? beside.find(({ mention }) => hasVoice(text, span, mention));
    const others = new Set(own.map(({ organization }) => organization));
    // "the WFP and Unicef" are two
    if (chosen) return others.size > 1 ? null : chosen.organization;
    return beside.length === 0 ? (names.get(fold(name)) ?? null) : null;
  };
}

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ');

/** The mention is the phrase, but for an article or a description before it and an apposition behind. */
function isHead(text: string, span: Span, { start, end }: OrganizationMention): boolean {
  const before = text.slice(Math.min(span.start, start), start);
  const after = text.slice(end, Math.max(span.end, end));
  const leads =
    before === '' || (LEADS.test(before) && !LINKS.test(before) && !/['’]s?\s+$/u.test(before.slice(0, -1)));
  return leads && /^(?:$|\s?[,(–—])/u.test(after);
}

function hasVoice(text: string, span: Span, { start, end }: OrganizationMention): boolean {
  const before = text.slice(Math.min(span.start, start), start);
  const after = text.slice(end, Math.max(span.end, end));
  return (VOICE_BEHIND.test(after) && !LINKS.test(before)) || (VOICE_BEFORE.test(before) && /^(?:$|[,(])/u.test(after));
}
