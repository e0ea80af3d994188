import type { Doc } from '../language/index.js';
import { type GoldTrees, type GoldWord, readTrees } from './conllu.js';
import { tagAll } from './tag-cache.js';

/** A document's trees on our own tokens. */
export interface Treebank {
  readonly id: string;
  readonly doc: Doc;
  readonly gold: GoldTrees;
  /** For each token the gold word that it stands for, or -1. */
  readonly wordOf: Int32Array;
  /** For each gold word the token that holds it, or -1 (punctuation). */
  readonly tokenOf: Int32Array;
  /** For each token its head as a token, -1 for a root, -2 where the gold trees do not say. */
  readonly heads: Int32Array;
  /** For each token its relation, `root` for a root. */
  readonly relations: readonly string[];
}

/** The documents of a corpus with their trees put on our tokens by characters; or null where it is not there. */
export async function readTreebank(name: string): Promise<Treebank[] | null> {
  const trees = readTrees(name);
  return trees && putOnTokens(name, trees);
}

/** Documents tagged and their trees put on the tokens; `name` is for the cache of tagged texts. */
export async function putOnTokens(name: string, trees: readonly GoldTrees[]): Promise<Treebank[]> {
  const docs = await tagAll(
    name,
    trees.map(({ text }) => text),
  );
  return trees.flatMap((gold, i) => (docs[i] ? [align(gold, docs[i])] : []));
}

const isMark = ({ upos, form }: GoldWord) => upos === 'PUNCT' || !/[\p{L}\p{N}]/u.test(form);

function align(gold: GoldTrees, doc: Doc): Treebank {
  const { words } = gold;
  const { tokens } = doc;
  const tokenOf = new Int32Array(words.length).fill(-1);
  const groups: number[][] = tokens.map(() => []);
  let t = 0;
  words.forEach((word, w) => {
    while ((tokens[t]?.end ?? Number.POSITIVE_INFINITY) <= word.start) t++;
    const token = tokens[t];
    if (!token || token.start >= word.end || (isMark(word) && token.start < word.start && token.end > word.end)) return;
    tokenOf[w] = t;
    groups[t]?.push(w);
  });
  // A token that stands for several words ("cannot") has the place of the word that governs the others.
  const wordOf = Int32Array.from(groups, (group) => {
    const real = group.filter((w) => words[w]?.upos !== 'PUNCT');
    const among = real.length > 0 ? real : group;
    return among.find((w) => !among.includes(words[w]?.head ?? -1)) ?? -1;
  });
  const heads = new Int32Array(tokens.length).fill(-2);
  const relations = tokens.map(() => 'dep');
  tokens.forEach((token, i) => {
    const w = wordOf[i] ?? -1;
    const word = words[w];
    if (!word) {
      // A further part of a word that is one for the corpus: "2014-15".
      const previous = tokens[i - 1];
      const covered = words[wordOf[i - 1] ?? -1];
      if (previous && covered && covered.end >= token.end) {
        heads[i] = i - 1;
        relations[i] = 'flat';
      }
      return;
    }
    let head = word.head;
    let { relation } = word;
    // Over punctuation and other words without a token.
    for (let steps = 0; head >= 0 && (tokenOf[head] ?? -1) < 0 && steps < 20; steps++) {
      relation = words[head]?.relation ?? relation;
      head = words[head]?.head ?? -1;
    }
    const governor = head < 0 ? -1 : (tokenOf[head] ?? -1);
    heads[i] = governor === i ? -2 : governor;
    relations[i] = governor < 0 ? 'root' : relation;
  });
  return { id: gold.id, doc, gold, wordOf, tokenOf, heads, relations };
}
