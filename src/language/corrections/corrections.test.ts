import { describe, expect, it } from 'vitest';
import { layOut } from '../../article/layout.js';
import { type Doc, tagText } from '../index.js';
import { CORRECTIONS, type Firing, firingsIn } from './index.js';

const tagsOf = (text: string, word: string): string => {
  const token = tagText(text, layOut(text)).tokens.find((t) => t.text === word);
  const tags = token?.tags;
  if (!tags) return 'none';
  if (tags.has('Verb')) return 'verb';
  if (word.startsWith("'") || word.startsWith('’')) return tags.has('Possessive') ? 'possessive' : 'other';
  for (const tag of ['Preposition', 'Determiner', 'Conjunction', 'Adjective', 'Noun'])
    if (tags.has(tag)) return tag.toLowerCase();
  return [...tags].join(' ');
};

describe('corrected tags', () => {
  it.each([
    ['If talks fail, the envoys will leave.', 'talks', 'noun'],
    ['Minister calls plan a mistake in the house.', 'calls', 'verb'],
    ['The firm said in a stock exchange filing that it was late.', 'filing', 'noun'],
    ['The ad shows Ann Reed saying it was late.', 'saying', 'verb'],
    ['It is an old saying of the coast.', 'saying', 'noun'],
    ['Nadia Brandt set fire to the barn.', 'set', 'verb'],
    ['Oslo cut ties with the bank.', 'cut', 'verb'],
    ['The Oslo set conditions were poor.', 'set', 'noun'],
    ['Border guards fired warning shots at a boat.', 'Border', 'noun'],
    ['Border guards fired warning shots at a boat.', 'warning', 'noun'],
    ['Hungary was still threatening to veto it.', 'threatening', 'verb'],
    ['It was still something to fear.', 'something', 'noun'],
    ['One of them, retired crane driver Siv Moen, wept.', 'retired', 'adjective'],
    ['In May, urged on by mayor Siv Moen, they left.', 'urged', 'verb'],
    ['Fast boats circled the tanker.', 'boats', 'noun'],
    ['A fighter jet crossed the line.', 'jet', 'noun'],
    ['The suspected chemical weapons attack killed nine.', 'attack', 'noun'],
    ['Rebels attack the town every night.', 'attack', 'verb'],
    ['The army strikes the camp at dawn.', 'strikes', 'verb'],
    ['Air strikes on the camp went on.', 'strikes', 'noun'],
    ['After strikes on the camp the market closed.', 'strikes', 'noun'],
    ['Peru protests the ruling.', 'protests', 'verb'],
    ['Student protests spread to the coast.', 'protests', 'noun'],
    ['Three protests were held.', 'protests', 'noun'],
    ['Kenya plans the summit for May.', 'plans', 'verb'],
    ['The plans were dropped.', 'plans', 'noun'],
    ['The senator calls the bill a mistake.', 'calls', 'verb'],
    ['The government faces criticism from its allies.', 'faces', 'verb'],
    ['Ministers agreed to halt fighting in the valley.', 'halt', 'verb'],
    ['They brought the fighting to a halt.', 'halt', 'noun'],
    ['The plant is under attack.', 'attack', 'noun'],
    ['It ended its nuclear weapons program.', 'program', 'noun'],
    ['The police have closed the road.', 'police', 'noun'],
    ['A spokesman for the port said it was open.', 'said', 'verb'],
    ['He acted against the ministry.', 'against', 'preposition'],
    ['They argued over the border.', 'over', 'preposition'],
    ['Officials at Downing Street were silent.', 'Downing', 'noun'],
    ['Ms. May, the mayor, said Gareth Wyn May would come.', 'May', 'noun'],
    ['Shelling by both sides went on.', 'Shelling', 'noun'],
    ['He left, wounding two farmers.', 'wounding', 'verb'],
    ['The dog was discovered with a collar.', 'discovered', 'verb'],
  ])('%s → %s is %s', (text, word, wanted) => {
    expect(tagsOf(text, word)).toBe(wanted);
  });

  it.each([
    ["The Navy's chief of staff spoke.", 'possessive'],
    ["The Kremlin's most vocal critic spoke.", 'possessive'],
    ["Chad's growing army marched.", 'possessive'],
    ["The government's handling of the case was poor.", 'possessive'],
    ["It's a long road.", 'other'],
    ["The minister's the only one here.", 'other'],
    ["The minister's not here.", 'other'],
  ])("%s: 's is %s", (text, wanted) => {
    expect(tagsOf(text, "'s") === 'possessive' ? 'possessive' : 'other').toBe(wanted);
  });

  it.each([
    ['The bomb that killed nine was old.', 'relative'],
    ['He said that Chad had lost.', 'conjunction'],
    ['That day the shops closed.', 'determiner'],
  ])('%s: that is %s', (text, wanted) => {
    const token = tagText(text, layOut(text)).tokens.find((t) => t.norm === 'that');
    const kind = token?.tags.has('QuestionWord')
      ? 'relative'
      : token?.tags.has('Conjunction')
        ? 'conjunction'
        : 'determiner';
    expect(kind).toBe(wanted);
  });
});

/** A sentence with one word between asterisks: the word's token, and the rows that fired on it. */
function marked(sentence: string) {
  const [before = '', word = '', after = ''] = sentence.split('*');
  const text = before + word + after;
  const docs: Doc[] = [];
  const firings: readonly Firing[] = firingsIn(() => docs.push(tagText(text, layOut(text))));
  const token = docs[0]?.tokens.find(({ start }) => start === before.length);
  return {
    sentences: docs[0]?.sentences.length,
    token,
    fired: firings.filter(({ at }) => at === token?.index).map(({ id }) => id),
  };
}

describe('rows of corrections', () => {
  it('have ids of their own', () => {
    const ids = CORRECTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^tag:[a-z-]+$/u.test(id))).toEqual([]);
  });

  it.each(CORRECTIONS.map((row) => [row.id, row] as const))('%s: example', (id, { example, tag }) => {
    const { sentences, token, fired } = marked(example);
    expect(sentences).toBe(1);
    expect(fired).toContain(id);
    if (tag instanceof Set) expect(token?.tags).toEqual(tag);
  });

  it.each(CORRECTIONS.map((row) => [row.id, row] as const))('%s: counter-example', (id, { counterExample }) => {
    const { sentences, token, fired } = marked(counterExample);
    expect(sentences).toBe(1);
    expect(token).toBeDefined();
    expect(fired).not.toContain(id);
  });
});
