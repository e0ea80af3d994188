import { predict } from './predict.js';
import { readSet } from './sets.js';

const which = process.argv.slice(2);
const filter = which.filter((w) => w.startsWith('@')).map((w) => w.slice(1));
const all = which.includes('all');
for (const name of which.filter((w) => !w.startsWith('@') && w !== 'all')) {
  const set = readSet(name);
  if (!set) continue;
  const recs = await predict(name, set.articles);
  set.articles.forEach((g: any, i) => {
    if (filter.length && !filter.some((f) => g.id.includes(f))) return;
    const r: any = recs[i];
    console.log(`\n##### ${name} ${g.id}`);
    const codes = (as: any[]) => [...new Set(as.map((a) => a.country).filter(Boolean))].sort().join(' ');
    const acts = r.events.filter((e: any) => e.kind !== 'statement');
    const used = new Set();
    const rows: [number, string][] = [];
    const show = (as: any[]) => as.map((a) => `${a.name}/${a.country ?? '-'}/${a.sector ?? '-'}`).join(' + ');
    const ctx = (s: number, e: number) =>
      g.text.slice(Math.max(0, s - 90), s).replace(/\s+/g, ' ') +
      '[' +
      g.text.slice(s, e) +
      ']' +
      g.text.slice(e, e + 110).replace(/\s+/g, ' ');
    for (const ge of g.events ?? []) {
      const p = acts.find(
        (a: any) => !used.has(a) && a.trigger.start < ge.trigger.end && ge.trigger.start < a.trigger.end,
      );
      if (p) used.add(p);
      const gs = [...ge.source].sort().join(' '),
        gt = [...ge.target].sort().join(' ');
      const bad = p
        ? [
            gs !== codes(p.actors) && 'S',
            gt !== codes(p.recipients) && 'T',
            ge.date && p.when.value !== ge.date && 'D',
            !ge.types.includes(p.type) && 'Y',
          ]
            .filter(Boolean)
            .join('')
        : 'MISS';
      if (!all && bad === '') continue;
      rows.push([
        ge.trigger.start,
        `${bad || 'ok'}: ${ctx(ge.trigger.start, ge.trigger.end)}\n    gold ${ge.types} ${gs} > ${gt} ${ge.date ?? ''} ${ge.status}${p ? `\n    have ${p.type} ${show(p.actors)} > ${show(p.recipients)} ${p.when.value ?? ''}(${p.when.basis}) ${p.factuality} ${p.rule}` : ''}`,
      ]);
    }
    for (const p of acts)
      if (!used.has(p))
        rows.push([
          p.trigger.start,
          `FALSE: ${ctx(p.trigger.start, p.trigger.end)}\n    have ${p.type} ${show(p.actors)} > ${show(p.recipients)} ${p.when.value ?? ''} ${p.factuality} ${p.rule}`,
        ]);
    rows.sort((a, b) => a[0] - b[0]);
    for (const [, t] of rows) console.log(t);
  });
}
