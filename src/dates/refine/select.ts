import type { Candidate } from '../read.js';

/** The longest of those that overlap; of equals the one that comes first. */
export function selectLongest(candidates: readonly Candidate[]): Candidate[] {
  const order = candidates
    .map((candidate, rank) => ({ candidate, rank, length: candidate.last - candidate.first }))
    .sort(
      (a, b) =>
        b.length - a.length ||
        Number(a.candidate.partial ?? false) - Number(b.candidate.partial ?? false) ||
        a.rank - b.rank,
    );
  const taken = new Set<number>();
  const selected: Candidate[] = [];
  for (const { candidate } of order) {
    let free = true;
    for (let at = candidate.first; at < candidate.last && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = candidate.first; at < candidate.last; at++) taken.add(at);
    selected.push(candidate);
  }
  return selected.sort((a, b) => a.first - b.first);
}
