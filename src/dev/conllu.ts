import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CORPORA_FOLDER } from './sets.js';

/** A syntactic word of a Universal Dependencies tree; places in UTF-16 units of its document's text. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: string;
  /** Index of the head in the document's words, -1 for a root. */
  readonly head: number;
  readonly relation: string;
  /** Index of the sentence in its document. */
  readonly sentence: number;
}

export interface GoldTrees {
  readonly id: string;
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** The documents of a CoNLL-U file beside the project, or null where it is not there. */
export function readTrees(name: string): GoldTrees[] | null {
  const file = path.join(CORPORA_FOLDER, `${name}.conllu.gz`);
  if (!existsSync(file)) return null;
  const documents: GoldTrees[] = [];
  let blocks: string[] = [];
  let id = '';
  const close = () => {
    if (blocks.length > 0) documents.push(documentOf(id, blocks));
    blocks = [];
  };
  for (const block of gunzipSync(readFileSync(file)).toString('utf8').split(/\n\n+/)) {
    const opening = /^# newdoc id = (.*)$/m.exec(block);
    if (opening) {
      close();
      id = opening[1] ?? '';
    }
    if (/^\d/m.test(block)) blocks.push(block);
  }
  close();
  return documents;
}

/** True where the next sentence goes on in the same paragraph: titles and list items have no full stop. */
const goesOn = (text: string) => /[.!?…]["'”’)\]]*$/.test(text);

/** The corpora keep no paragraphs: sentences with an end mark stand in one line, others alone. */
function documentOf(id: string, blocks: readonly string[]): GoldTrees {
  let text = '';
  const words: GoldWord[] = [];
  blocks.forEach((block, sentence) => {
    const own = /^# text = (.*)$/m.exec(block)?.[1] ?? '';
    if (text !== '') text += goesOn(text) ? ' ' : '\n\n';
    const from = text.length;
    text += own;
    const first = words.length;
    let at = 0;
    let multi = { last: -1, end: 0 };
    for (const line of block.split('\n')) {
      const [number = '', form = '', lemma = '', upos = '', xpos = '', features = '', head = '', relation = ''] =
        line.split('\t');
      const range = /^\d+-(\d+)$/.exec(number);
      if (range) {
        const start = own.indexOf(form, at);
        multi = { last: Number(range[1]), end: start + form.length };
        at = start;
        continue;
      }
      if (!/^\d+$/.test(number)) continue;
      const inside = Number(number) <= multi.last;
      const found = own.indexOf(form, at);
      // The parts of a contraction need not be spelled as in the text ("wanna").
      const start = found >= 0 && (!inside || found + form.length <= multi.end) ? found : Math.min(at, own.length - 1);
      const end = found === start ? start + form.length : inside ? multi.end : start + 1;
      at = end;
      words.push({
        start: from + start,
        end: from + end,
        form,
        lemma,
        upos,
        xpos,
        features,
        head: Number(head) === 0 ? -1 : first + Number(head) - 1,
        relation,
        sentence,
      });
    }
  });
  return { id, text, words };
}
