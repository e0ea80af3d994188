import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.js';
import { findQuotations } from './quotations.js';

const read = (text: string) => {
  const quotations = findQuotations(text, findParagraphs(text));
  return quotations.map(
    (q) =>
      `${q.continues === null ? '' : '~'}${'>'.repeat(q.depth)}${text.slice(q.start, q.end)}${q.runsOn ? '…~' : ''}`,
  );
};

/** `>` stands before a nested quotation, `…~` after one that runs on, `~` before one that carries on. */
const CASES: readonly (readonly [what: string, text: string, wanted: readonly string[]])[] = [
  ['curly', '“The road is shut,” said the mayor.', ['The road is shut,']],
  ['straight', '"The road is shut," said the mayor.', ['The road is shut,']],
  ['British', '‘The road’s shut,’ said the mayor. ‘It won’t open.’', ['The road’s shut,', 'It won’t open.']],
  ['British straight', "'The road's shut,' said the mayor.", ["The road's shut,"]],
  ['guillemets of one paragraph', '« Fermée », dit-il. « On attend. »', ['Fermée', 'On attend.']],
  ['guillemets', 'Elle a dit « La route est fermée ».', ['La route est fermée']],
  ['German', 'Er sagte: „Die Straße ist zu.“ Dann ging er.', ['Die Straße ist zu.']],
  ['reversed guillemets', 'Er sagte: »Die Straße ist zu.« Dann ging er.', ['Die Straße ist zu.']],
  ['TeX', "``The road is shut,'' said the mayor.", ['The road is shut,']],
  ['two apostrophes', "''The road is shut,'' said the mayor.", ['The road is shut,']],
  ['three apostrophes', "''She told us, 'Go.''' He left.", ["She told us, 'Go.'", '>Go.']],
  ['curly and straight', '“The road is shut," said the mayor.', ['The road is shut,']],
  ['straight and curly', '"The road is shut,” said the mayor.', ['The road is shut,']],
  ['two in a sentence', '“Yes,” she said, “but not today.”', ['Yes,', 'but not today.']],
  ['nested', '“He told me, ‘Go home,’ and I did,” she said.', ['He told me, ‘Go home,’ and I did,', '>Go home,']],
  [
    'nested, British',
    '‘My boss rang and said, “Stay,” so I did.’',
    ['My boss rang and said, “Stay,” so I did.', '>Stay,'],
  ],
  ['nested at the end', '“He told me, ‘Go home,’” she said.', ['He told me, ‘Go home,’', '>Go home,']],
  ['nested at the start', '“‘Go home,’ he told me,” she said.', ['‘Go home,’ he told me,', '>Go home,']],
  ['nested alike', '“We love “Blue Hour” here,” he said.', ['We love “Blue Hour” here,', '>Blue Hour']],
  ['nested, space missing', '"He said,\'Go home\' to us," she said.', ["He said,'Go home' to us,", '>Go home']],
  [
    'blanks on the wrong side',
    '"The road is shut, "she said. "We wait, "Ann Lee said." It is late. " She left.',
    ['The road is shut,', 'We wait,', 'It is late.'],
  ],
  ['a full stop behind the mark', '"The road is shut ". Then she left.', ['The road is shut']],
  [
    'nested without end',
    '"They wrote, "The road is shut," and left," she said.',
    ['They wrote, "The road is shut," and left,', '>The road is shut,'],
  ],
  ['after a dash', 'The answer—“never”—came fast.', ['never']],
  ['after a colon', 'The sign read: “Keep out.”', ['Keep out.']],
  ['in brackets', 'He called it a shock (“a body blow”).', ['a body blow']],
  ['hyphen after', 'It was a “no-blame”-style report.', ['no-blame']],
  ['possessive inside', "'The drivers' union won't accept,' she said.", ["The drivers' union won't accept,"]],
  ['plural before the end', '‘We back the workers’ demands,’ she said.', ['We back the workers’ demands,']],
  ['feet and inches', 'The door is 6\'2" tall and 30" wide.', []],
  ['inches inside', '"The pipe is 12" wide at best," she said.', ['The pipe is 12" wide at best,']],
  ['number at the end', '"We sold 12," she said. "They sold 40".', ['We sold 12,', 'They sold 40']],
  ['decade', "She grew up in the '80s and left in the ‘90s, she said.", []],
  ['elision', "'Tis the season, and 'em boys' bikes are out.", []],
  ['contractions', "They're sure it isn't the teachers' fault; it's ours, o'clock or not.", []],
  ['space after the mark', '“ The road is shut ” said the mayor.', ['The road is shut']],
  ['no space after', '"Is it shut?"asked the mayor.', ['Is it shut?']],
  ['empty', 'He wrote "" and left.', []],
  [
    'closing mark missing',
    '“The road is shut, he said.\n\nIt was late. “We wait,” he said.',
    ['The road is shut,', 'We wait,'],
  ],
  ['closing mark missing at the end', 'He left.\n\n“The road is shut. We wait.', ['The road is shut. We wait.']],
  [
    'closing mark missing, words',
    'He called it “a sad day. The road had been shut since May.\n\nIt rained.',
    ['a sad day.'],
  ],
  ['closing mark missing before another', '“It is shut, he said. “We wait.”', ['It is shut,', 'We wait.']],
  ['opening mark missing', 'The road is shut,” he said.', ['The road is shut,']],
  ['opening mark missing later', '“We wait,” he said. It is shut,” he added.', ['We wait,', 'It is shut,']],
  ['opening mark missing, introduced', 'The mayor said, the road is shut.”', ['the road is shut.']],
  ['opening mark turned', 'The mayor says,” the road is shut.”', ['the road is shut.']],
  ['closed by a single mark', "“The road is shut,' he said.", ['The road is shut,']],
  ['opened by a single mark', '‘The road is shut,” he said.', ['The road is shut,']],
  [
    're-opened',
    '“The road is shut.\n\n“We wait.\n\n“It may take long,” he said.',
    ['The road is shut.…~', '~We wait.…~', '~It may take long,'],
  ],
  ['re-opened, straight', '"The road is shut.\n\n"We wait," he said.', ['The road is shut.…~', '~We wait,']],
  ['re-opened, British', '‘The road’s shut.\n\n‘We wait,’ he said.', ['The road’s shut.…~', '~We wait,']],
  ['carried without a mark', '“The road is shut.\n\nWe wait,” he said.', ['The road is shut.…~', '~We wait,']],
  [
    're-opened after its attribution',
    '“It is shut,” he said. “We wait.\n\n“It may take long.”',
    ['It is shut,', 'We wait.…~', '~It may take long.'],
  ],
  ['not re-opened when closed', '“It is shut.”\n\n“We wait.”', ['It is shut.', 'We wait.']],
  ['ends with its paragraph', '“It is shut.\n\nThe mayor left.\n\n“We wait.”', ['It is shut.', 'We wait.']],
  [
    'nested over paragraphs',
    '“He asked, ‘Is it shut?’\n\n“I said, ‘Yes.’”',
    ['He asked, ‘Is it shut?’…~', '>Is it shut?', '~I said, ‘Yes.’', '>Yes.'],
  ],
  ['nickname', 'said Ann ‘Bee’ Moss, 57, from Hull.', ['Bee']],
  ['heading', "'NO WAY BACK'\n\nThe talks failed.", ['NO WAY BACK']],
];

describe('quotations', () => {
  it.each(CASES)('%s: %s', (_, text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it('keeps its marks in the outer span, and equals it where one is missing', () => {
    const text = 'He said “yes.”\n\n“No.';
    const [yes, no] = findQuotations(text, findParagraphs(text));
    expect(yes && text.slice(yes.outer.start, yes.outer.end)).toBe('“yes.”');
    expect(no && text.slice(no.outer.start, no.outer.end)).toBe('“No.');
  });

  it.each([
    ['opening marks', '“a '],
    ['closing marks', 'a.” '],
    ['straight marks', '" a'],
    ['apostrophes', "a' '"],
    ['opening single marks', '‘ab '],
    ['nested', '“a ‘b '],
    ['said', '“a, he said '],
    ['re-opened paragraphs', '“a b.\n\n'],
  ])('stays quick on a long run of %s', (_, piece) => {
    const text = piece.repeat(40_000);
    const start = performance.now();
    findQuotations(text, findParagraphs(text));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
