import { describe, expect, it } from 'vitest';
import { layOut } from '../article/layout.js';
import { nounPhrases, tagText, verbGroups } from './index.js';

const docOf = (text: string) => tagText(text, layOut(text));
const slice = (text: string, { first, last }: { first: number; last: number }, doc = docOf(text)): string =>
  text.slice(doc.tokens[first]?.start, doc.tokens[last - 1]?.end);

describe('noun phrases', () => {
  it.each([
    ["Iran's ballistic missiles flew.", ["Iran's ballistic missiles"]],
    ['The visiting Kenyan president met Hadi Barakat.', ['The visiting Kenyan president', 'Hadi Barakat']],
    ['Soldiers and police surrounded the old fort.', ['Soldiers', 'police', 'the old fort']],
    ['Turkish and Greek frigates sailed.', ['Turkish and Greek frigates']],
    ['It has chemical and biological weapons.', ['It', 'chemical and biological weapons']],
    ['The head of the army resigned.', ['The head', 'the army']],
    ['More than 30 people died.', ['More than 30 people']],
    ['A 22-year-old man was held.', ['A 22-year-old man']],
    ['Detectives freed the jailed journalists.', ['Detectives', 'the jailed journalists']],
    ['Police opened fraud investigations.', ['Police', 'fraud investigations']],
    ['They freed five of the hostages.', ['They', 'five', 'the hostages']],
    ['Those in the camp were fed.', ['Those', 'the camp']],
    ['The U.S.-led coalition bombed it.', ['The U.S.-led coalition', 'it']],
    ["The two sides' envoys met.", ["The two sides' envoys"]],
  ])('%s', (text, wanted) => {
    const doc = docOf(text);
    expect(nounPhrases(doc).map((phrase) => slice(text, phrase, doc))).toEqual(wanted);
  });

  it('tells whose it is', () => {
    const text = "The Russian army's last base closed.";
    const doc = docOf(text);
    const owner = nounPhrases(doc)[0]?.owner;
    expect(owner && slice(text, owner, doc)).toBe('The Russian army');
  });

  it('keeps dates apart', () => {
    const text = 'Police Tuesday arrested nine men last week.';
    const doc = docOf(text);
    expect(
      nounPhrases(doc)
        .filter((p) => p.temporal)
        .map((p) => slice(text, p, doc)),
    ).toEqual(['Tuesday', 'last week']);
  });
});

describe('verb groups', () => {
  it.each([
    ['Troops attacked the town.', 'attacked', 'past'],
    ['Troops will attack the town.', 'will attack', 'future'],
    ['Troops may not attack the town.', 'may not attack', 'present negated may'],
    ['The town was attacked.', 'was attacked', 'past passive'],
    ['The town has not been attacked.', 'has not been attacked', 'present passive perfect negated'],
    ['Troops are attacking the town.', 'are attacking', 'present progressive'],
    ['Troops had already attacked the town.', 'had already attacked', 'past perfect'],
    ['Troops have since attacked the town.', 'have since attacked', 'present perfect'],
    ['The town could now be attacked.', 'could now be attacked', 'present passive could'],
    ['Troops had at first attacked the town.', 'had at first attacked', 'past perfect'],
    ['Troops had on Tuesday attacked the town.', 'had on Tuesday attacked', 'past perfect'],
    ['Troops have so far attacked nobody.', 'have so far attacked', 'present perfect'],
    ['The town has been seized.', 'has been seized', 'present passive perfect'],
    ["Troops didn't attack the town.", "didn't attack", 'past negated'],
    ['Troops never attacked the town.', 'attacked', 'past negated'],
    ['Troops that attacked the town left.', 'attacked', 'past relative'],
    ['The town attacked by troops was poor.', 'attacked', 'participle passive'],
    ['The man arrested in Lyon was charged.', 'arrested', 'participle passive'],
    ['Arrested in Lyon, the man was charged.', 'Arrested', 'participle passive'],
    ['To attack the town is madness.', 'To attack', 'infinitive'],
    ['Attacking the town is madness.', 'Attacking', 'gerund'],
    ['Troops have to attack the town.', 'have to attack', 'present'],
  ])('%s', (text, words, features) => {
    const doc = docOf(text);
    const group = verbGroups(doc).find((g) => slice(text, g, doc) === words);
    const found = group && [
      group.tense,
      group.passive && 'passive',
      group.perfect && 'perfect',
      group.progressive && 'progressive',
      group.negated && 'negated',
      group.modal,
      group.relative >= 0 && 'relative',
    ];
    expect(found?.filter(Boolean).join(' ')).toBe(features);
  });
});
