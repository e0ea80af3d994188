import { readSet } from '../dev/sets.js';
import { tagAll } from '../dev/tag-cache.js';
import { parseIsoDay } from './calendar.js';
import { tenseAt } from './clauses.js';

const want = process.argv[2] ?? 'weekday';
const tally: Record<string, number> = {};
for (const name of ['gold', 'dates-timebank', 'dates-aquaint']) {
  const set = readSet(name);
  if (!set) continue;
  const docs = await tagAll(
    name,
    set.articles.map((a) => a.text),
  );
  set.articles.forEach((a, i) => {
    const doc = docs[i];
    if (!doc) return;
    const pub = parseIsoDay(a.date ?? null);
    if (pub === null) return;
    for (const d of a['dates'] as { start: number; end: number; value: string }[]) {
      const text = a.text.slice(d.start, d.end);
      const re =
        want === 'weekday'
          ? /^(early |late )?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day( (night|morning|evening|afternoon))?$/i
          : /^(early |late |mid-)?(January|February|March|April|May|June|July|August|September|October|November|December)$/i;
      if (!re.test(text)) continue;
      const v = want === 'weekday' ? parseIsoDay(d.value) : parseIsoDay(d.value.slice(0, 7) + '-15');
      if (v === null) continue;
      const off = want === 'weekday' ? v - pub : Math.round((v - Math.floor(pub)) / 30.4);
      const tok = doc.tokens.findIndex((t) => t.end > d.start);
      const tense = tenseAt(doc, tok, tok + 1);
      const actual = off > 0 ? 'FUT' : 'past';
      tally[`${name} ${actual} ${tense}`] = (tally[`${name} ${actual} ${tense}`] ?? 0) + 1;
      if ((actual === 'FUT') !== (tense === 'future') || tense === 'present')
        console.log(
          name.slice(0, 8),
          actual,
          off,
          tense,
          (
            a.text.slice(Math.max(0, d.start - 110), d.start) +
            '[' +
            text +
            ']' +
            a.text.slice(d.end, d.end + 40)
          ).replace(/\s+/g, ' '),
        );
    }
  });
}
console.log(tally);
