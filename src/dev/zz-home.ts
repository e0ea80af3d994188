import { homeCountry } from '../events/home.js';
import { PlaceFinder } from '../events/place.js';
import { Syntax } from '../events/syntax/syntax.js';
import { analyze } from '../pipeline.js';
import { readSet } from './sets.js';
import { tagAll } from './tag-cache.js';

for (const name of ['gold', 'own']) {
  const set = readSet(name);
  if (!set) continue;
  const docs = await tagAll(
    name,
    set.articles.map((a) => a.text),
  );
  set.articles.forEach((g: any, i) => {
    const doc = docs[i] as any;
    const r: any = analyze({ id: g.id, text: g.text, title: null, source: null, date: g.date, dateSource: null }, doc);
    const input: any = {
      names: r.names,
      people: r.people,
      countries: r.countries,
      dates: r.dates,
      statements: r.statements,
      publicationDate: g.date,
    };
    const places = new PlaceFinder(new Syntax(doc), { ...input, names: input.names ?? [] }).all();
    const t: any = {};
    for (const e of g.events ?? [])
      for (const c of new Set([...e.source, ...e.target])) t[c as string] = (t[c as string] ?? 0) + 1;
    let w: any = null;
    try {
      w = (homeCountry as any)(doc, { ...input, names: input.names ?? [] }, places, (x: any) => {
        w = x;
      });
    } catch (e) {
      w = String(e);
    }
    console.log(
      g.id,
      'home',
      w,
      'gold',
      JSON.stringify(
        Object.entries(t)
          .sort((a: any, b: any) => b[1] - a[1])
          .slice(0, 3),
      ),
      Object.keys(r).length,
    );
  });
}
