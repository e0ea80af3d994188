import { layOut } from '/work/w-syntax/src/article/layout.js';
import { tagText } from '/work/w-syntax/src/language/index.js';
import { clauses } from '/work/w-syntax/src/syntax/clauses.js';
import { readSyntaxWith } from '/work/w-syntax/src/syntax/read.js';
import { relationOf, tagOf } from '/work/w-syntax/src/syntax/tree.js';
import { shippedModel } from '/work/w-syntax/src/syntax/weights.js';

const S = [
  '“We will not leave the square until the president resigns,” said Amina Diallo, a student who joined the march on Friday.',
  '“The road is closed,” the mayor of Arad, Ion Petrescu, told reporters on Tuesday, “and nobody knows when it will open again.”',
  'The foreign ministry called the raid “a flagrant violation of international law” and summoned the ambassador.',
  '"They came at night and burned our houses," she said. "We lost everything we had."',
  'Police said they had arrested three men suspected of planting the bomb that killed 12 people in the northern city of Kaduna.',
  'Turkey, which hosts more than three million refugees, has repeatedly threatened to open its borders.',
  'The court sentenced the former general to 20 years in prison for ordering the killing of protesters in 2014.',
  'Two soldiers were killed and five wounded when a roadside bomb hit their convoy, the army said in a statement.',
  'Asked whether the government would resign, the spokesman declined to comment.',
  'The European Union and the United States imposed new sanctions on Belarus on Monday, accusing its leaders of rigging the vote.',
  'North Korea fired two ballistic missiles into the sea, South Korea’s military said.',
  'Prime Minister Anna Berg is expected to announce her resignation after her party lost the election.',
  'Among those detained was Pavel Orlov, the editor of a newspaper that has criticised the governor.',
  'Gunmen opened fire on a bus carrying workers to the mine, killing at least nine and injuring others, officials said.',
  '“It is a shame,” he added, “that nobody listened.”',
  'The rebels, backed by Rwanda, seized the town of Goma but denied attacking civilians.',
];
const model = shippedModel();
for (const t of S) {
  const doc = tagText(t, layOut(t));
  const sx = readSyntaxWith(doc, model);
  const w = (i: number) => (i < 0 ? '-' : doc.tokens[i]!.text);
  console.log('\n' + t);
  for (const c of clauses(sx))
    console.log(
      '   ',
      c.kind.padEnd(11),
      w(c.predicate).padEnd(12),
      'S:',
      w(c.subject) + (c.inherited ? '*' : ''),
      ' O:',
      w(c.object),
      ' R:',
      w(c.recipient),
      ' A:',
      w(c.agent),
      ' C:',
      w(c.complement),
      c.tense,
      c.passive ? 'PASS' : '',
      c.negated ? 'NEG' : '',
      c.modal ?? '',
      c.obliques.map((o) => o.preposition + ' ' + w(o.head)).join('; '),
    );
  if (process.argv[2])
    console.log(
      doc.tokens.map((k, i) => `${k.text}/${tagOf(sx, i)}<${relationOf(sx, i)} ${w(sx.heads[i]!)}`).join('  '),
    );
}
