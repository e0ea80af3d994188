import type { Doc } from '../../language/types.js';
import type { Name } from '../../people/types.js';
import type { Candidate } from '../match.js';
import { isDealtWith, isModifier } from './dealings.js';
import { isPlace, modifiesNoun, seatActs } from './places.js';
import { actsAsSubject, ownsGovernment } from './subjects.js';

/**
 * The capitals and seats that stand for their governments. Coordination carries over: "what Moscow thought, or
 * Washington, or London".
 */
export function actingSeats(
  doc: Doc,
  candidates: readonly Candidate[],
  nameAt: (at: number) => Name | null,
): Map<Candidate, string> {
  const acting = new Map<Candidate, string>();
  const inDateline = (at: number) => {
    const token = doc.tokens[at];
    const dateline = token && doc.paragraphs[token.paragraph]?.dateline;
    return Boolean(dateline && token.start < dateline.end);
  };
  let previous: Candidate | null = null;
  const idle: { readonly candidate: Candidate; readonly next: Candidate }[] = [];
  for (const candidate of candidates) {
    const { kind } = candidate.entry;
    const neighbor = previous;
    if (kind !== 'blocker') previous = candidate;
    if ((kind !== 'capital' && kind !== 'seat') || inDateline(candidate.first)) continue;
    const name = nameAt(candidate.first);
    const longer =
      name &&
      name.last - name.first > candidate.last - candidate.first + (doc.tokens[name.first]?.norm === 'the' ? 1 : 0);
    if (longer) continue;
    const rule = ruleFor(doc, candidate, neighbor, acting);
    if (rule) acting.set(candidate, rule);
    if (neighbor?.entry.kind === 'capital' && joins(doc, neighbor, candidate))
      idle.push({ candidate: neighbor, next: candidate });
  }
  // "Madrid, Lisbon and Rabat agreed": what the last one does, the ones before it do
  for (const { candidate, next } of idle.reverse())
    if (!acting.has(candidate) && acting.has(next) && !inDateline(candidate.first) && !isPlace(doc, candidate))
      acting.set(candidate, 'country:metonym-coordinated');
  return acting;
}

function ruleFor(
  doc: Doc,
  candidate: Candidate,
  neighbor: Candidate | null,
  acting: ReadonlyMap<Candidate, string>,
): string | null {
  if (isModifier(doc, candidate)) return 'country:metonym-modifier';
  if (candidate.entry.kind === 'seat') return seatActs(doc, candidate) ? 'country:metonym-seat' : null;
  if (modifiesNoun(doc, candidate)) return null;
  if (isDealtWith(doc, candidate)) return 'country:metonym-dealt-with';
  if (isPlace(doc, candidate)) return null;
  if (ownsGovernment(doc, candidate)) return 'country:metonym-possessive';
  if (neighbor && acting.has(neighbor) && joins(doc, neighbor, candidate)) return 'country:metonym-coordinated';
  if (actsAsSubject(doc, candidate)) return 'country:metonym-subject';
  return null;
}

/** "Moscow and Beijing", "Moscow, Beijing", "what Moscow thought, or Beijing, or London". */
function joins({ tokens }: Doc, { last }: Candidate, { first, last: end }: Candidate): boolean {
  const [from, to] = [tokens[last], tokens[first]];
  const between = first - last;
  if (!from || !to || between > 4 || tokens[last - 1]?.sentence !== to.sentence) return false;
  if (between === 0) return /^,\s*$/.test(to.before);
  const isJoin = /^(?:and|or|nor)$/.test(tokens[first - 1]?.norm ?? '');
  if (between === 1) return isJoin;
  // The verb is left out, so a comma closes the name in.
  return isJoin && /^,\s*$/.test(tokens[first - 1]?.before ?? '') && /^[,.?!;]/.test(tokens[end - 1]?.after ?? '');
}
