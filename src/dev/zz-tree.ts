import { layOut } from '../article/layout.js';
import { tagText } from '../language/index.js';
import { readSyntaxWith } from '../syntax/read.js';
import { relationOf, tagOf } from '../syntax/tree.js';
import { shippedModel } from '../syntax/weights.js';

for (const t of process.argv.slice(2))
  for (const w of [1, 4, 8]) {
    const doc = tagText(t, layOut(t));
    const sx = readSyntaxWith(doc, shippedModel());
    console.log(
      w,
      doc.tokens
        .map(
          (k, i) =>
            `${k.text}/${tagOf(sx, i)}<${relationOf(sx, i)} ${sx.heads[i]! < 0 ? '-' : doc.tokens[sx.heads[i]!]!.text}`,
        )
        .join('  '),
    );
  }
