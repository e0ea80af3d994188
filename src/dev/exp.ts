import { isAcceptedByRules, isUnreal, LIMITS, limitOf } from '../events/acceptance/accept.js';
import type { MatchCandidate } from '../events/acceptance/candidate.js';
import { findEvents } from '../events/index.js';
import { mergeEvents, setFull } from '../events/merge.js';
import { Syntax } from '../events/syntax/syntax.js';
import { scoreOf } from '../events/weights.js';
import { allMarkedArticles, framesIn, overlap, REAL, setWeights, withoutFrames } from './train-events/examples.js';
import { fitWeights } from './train-events/fit.js';
const SETS = setWeights(3, 4);
const PEN = { usual: 14, sparse: 24 };
const articles = await allMarkedArticles(Object.keys(SETS));
const frames = articles.map(framesIn);
const counts = new Map<string, number>();
for (const ids of frames) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
const own = frames.map((ids, i) => REAL.has(articles[i]?.set ?? '') ? new Set([...ids].filter((id) => counts.get(id) === 1)) : new Set<string>());
interface C { cand: MatchCandidate; feats: readonly string[]; hit: number; right: boolean; share: number; byRules: boolean; score: number; }
const all: C[][] = articles.map((a, i) => withoutFrames(own[i]!, () => {
  const out: C[] = [];
  findEvents(a.doc, a.input, (cand, f) => {
    if (isUnreal(cand)) return false;
    const feats = [...f()];
    const hit = a.gold.findIndex(({ trigger }) => overlap(trigger, cand.event.trigger) > 0);
    const share = hit >= 0 && !a.gold[hit]!.types.includes(cand.event.type) ? 0.3 : 1;
    out.push({ cand, feats, hit, right: hit >= 0, share, byRules: isAcceptedByRules(cand, f), score: 0 });
    return isAcceptedByRules(cand, f);
  });
  return out;
}));
const syn = articles.map(a => new Syntax(a.doc));
const draftOf = (i: number, c: C) => ({ heading: articles[i]!.doc.paragraphs[articles[i]!.doc.tokens[c.cand.match.trigger.first]?.paragraph ?? 0]?.kind === 'heading', match: c.cand.match, sources: c.cand.sources, targets: c.cand.targets, told: { sources: c.cand.sources, targets: c.cand.targets }, event: c.cand.event, score: c.score }) as any;
function fitScores(label: (i: number, c: C) => { right: boolean; share: number } = (_i, c) => c, pen = PEN) {
  for (let part = 0; part < 10; part++) {
    const w = fitWeights(articles.flatMap((a, i) => (i % 10 === part || !a.trains ? [] : all[i]!.map(c => { const l = label(i, c); return { features: c.feats, right: l.right, weight: (SETS[a.set] ?? 1) * l.share, article: i }; }))), pen);
    articles.forEach((_, i) => { if (i % 10 === part) for (const c of all[i]!) c.score = scoreOf(w, c.feats); });
  }
}
const lim = (c: C) => limitOf(c.cand, () => c.feats, LIMITS);
function evaluate(title: string, pick: (i: number) => any[]) {
  const t = new Map<string, number[]>();
  articles.forEach((a, i) => {
    const ev = pick(i);
    const pairs = a.gold.flatMap(({ trigger }, g) => ev.flatMap((d: any, e: number) => { const n = overlap(trigger, d.event.trigger); return n > 0 ? [{ n, g, e }] : []; }));
    const [gs, es] = [new Set<number>(), new Set<number>()]; let ty = 0;
    for (const { g, e } of pairs.sort((x, y) => y.n - x.n)) { if (gs.has(g) || es.has(e)) continue; gs.add(g); es.add(e); if (a.gold[g]!.types.includes(ev[e].event.type)) ty++; }
    for (const s of [a.set, ...(a.trains ? [] : ['publishers'])]) { const v = t.get(s) ?? [0, 0, 0, 0]; [ev.length, gs.size, ty, a.gold.length].forEach((x, k) => { v[k]! += x; }); t.set(s, v); }
  });
  console.log(title.padEnd(26), [...t].map(([s, [f, r, y, g]]) => `${s} ${(200 * r! / (f! + g!)).toFixed(1)}/${(200 * y! / (f! + g!)).toFixed(1)}(${f}:${g})`).join('  '));
}
setFull('rules'); fitScores();
evaluate('baseline', i => mergeEvents(syn[i]!, all[i]!.filter(c => c.score >= lim(c)).map(c => draftOf(i, c))));
evaluate('no merge', i => all[i]!.filter(c => c.score >= lim(c)).map(c => draftOf(i, c)));
// oracle: of the merged clusters with best member
setFull('score');
evaluate('mention by score', i => mergeEvents(syn[i]!, all[i]!.filter(c => c.score >= lim(c)).map(c => draftOf(i, c))));
setFull('first');
evaluate('mention first', i => mergeEvents(syn[i]!, all[i]!.filter(c => c.score >= lim(c)).map(c => draftOf(i, c))));
// stem clusters
const stem = (c: C) => c.cand.event.type + ':' + c.cand.match.lemma.slice(0, 5);
for (const [name, shift] of [['stem cluster', 0], ['stem cluster -.3', .3], ['stem -.6', .6]] as const)
  evaluate(name, i => { const by = new Map<string, C[]>(); for (const c of all[i]!) by.set(stem(c), [...(by.get(stem(c)) ?? []), c]); return [...by.values()].flatMap(cs => { const best = cs.reduce((x, y) => y.score > x.score ? y : x); return best.score >= lim(best) + shift ? [draftOf(i, best)] : []; }); });
// labels by cluster
const goldStem = articles.map((_, i) => { const m = new Map<string, number>(); for (const c of all[i]!) if (c.hit >= 0) m.set(stem(c), c.hit); return m; });
fitScores((i, c) => ({ right: goldStem[i]!.has(stem(c)), share: c.share }));
for (const shift of [0, .5, 1, 1.5]) {
  setFull('rules'); evaluate('cluster labels +' + shift, i => mergeEvents(syn[i]!, all[i]!.filter(c => c.score >= lim(c) + shift).map(c => draftOf(i, c))));
  evaluate('cl labels, stem merge +' + shift, i => { const by = new Map<string, C[]>(); for (const c of all[i]!) by.set(stem(c), [...(by.get(stem(c)) ?? []), c]); return [...by.values()].flatMap(cs => { const best = cs.reduce((x, y) => y.score > x.score ? y : x); return best.score >= lim(best) + shift ? [draftOf(i, best)] : []; }); });
}
// oracle: drop repeated mentions of gold (not the gold one)
fitScores();
evaluate('oracle mention', i => { const acc = all[i]!.filter(c => c.score >= lim(c)); const by = new Map<string, C[]>(); for (const c of all[i]!) by.set(stem(c), [...(by.get(stem(c)) ?? []), c]); const out = new Set<C>(); for (const c of acc) { const g = by.get(stem(c))!.filter(x => x.hit >= 0); if (g.length) { for (const x of g) out.add(x); } else out.add(c); } return mergeEvents(syn[i]!, [...out].sort((a, b) => a.cand.match.trigger.first - b.cand.match.trigger.first).map(c => draftOf(i, c))); });
