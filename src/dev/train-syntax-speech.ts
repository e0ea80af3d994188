import type { GoldTrees, GoldWord } from './conllu.js';
import { randomFrom } from './train-syntax-linear.js';

/**
 * Speech as news writes it, which the corpora have little of: sentences of the trees, put behind or before a speaker and
 * a verb of our own. A fragment is a word a line-part: form, part of speech, form tag, head by its number from one in the
 * fragment (0: the fragment's own head) and relation.
 */
const SPEAKERS: readonly string[] = [
  'he|PRON|PRP|0|nsubj',
  'she|PRON|PRP|0|nsubj',
  'they|PRON|PRP|0|nsubj',
  'he|PRON|PRP|0|nsubj',
  'she|PRON|PRP|0|nsubj',
  'Okafor|PROPN|NNP|0|nsubj',
  'Lindqvist|PROPN|NNP|0|nsubj',
  'Marta|PROPN|NNP|0|nsubj Reyes|PROPN|NNP|1|flat',
  'police|NOUN|NN|0|nsubj',
  'officials|NOUN|NNS|0|nsubj',
  'the|DET|DT|2|det ministry|NOUN|NN|0|nsubj',
  'the|DET|DT|2|det company|NOUN|NN|0|nsubj',
  'the|DET|DT|3|det prime|ADJ|JJ|3|amod minister|NOUN|NN|0|nsubj',
  'a|DET|DT|3|det military|ADJ|JJ|3|amod spokesman|NOUN|NN|0|nsubj',
  'one|NUM|CD|0|nsubj of|ADP|IN|4|case the|DET|DT|4|det protesters|NOUN|NNS|1|nmod',
  'a|DET|DT|2|det spokeswoman|NOUN|NN|0|nsubj for|ADP|IN|5|case the|DET|DT|5|det hospital|NOUN|NN|2|nmod',
  'President|PROPN|NNP|2|nmod:desc Adeyemi|PROPN|NNP|0|nsubj',
  'Foreign|PROPN|NNP|2|compound Minister|PROPN|NNP|3|nmod:desc Ilya|PROPN|NNP|0|nsubj Voronin|PROPN|NNP|3|flat',
  'police|NOUN|NN|2|compound chief|NOUN|NN|3|nmod:desc Carla|PROPN|NNP|0|nsubj Mendes|PROPN|NNP|3|flat',
  'Kenya|PROPN|NNP|3|nmod:poss ’s|PART|POS|1|case government|NOUN|NN|0|nsubj',
  'Tom|PROPN|NNP|0|nsubj Baker|PROPN|NNP|1|flat ,|PUNCT|,|5|punct the|DET|DT|5|det director|NOUN|NN|1|appos of|ADP|IN|8|case the|DET|DT|8|det museum|NOUN|NN|5|nmod ,|PUNCT|,|5|punct',
  'Nadia|PROPN|NNP|0|nsubj Haddad|PROPN|NNP|1|flat ,|PUNCT|,|5|punct a|DET|DT|5|det lawyer|NOUN|NN|1|appos ,|PUNCT|,|5|punct',
  'Lena|PROPN|NNP|0|nsubj Fischer|PROPN|NNP|1|flat ,|PUNCT|,|5|punct who|PRON|WP|5|nsubj runs|VERB|VBZ|1|acl:relcl the|DET|DT|7|det shelter|NOUN|NN|5|obj ,|PUNCT|,|5|punct',
];

const CUES: readonly string[] = [
  'said|VERB|VBD|0|root',
  'said|VERB|VBD|0|root',
  'said|VERB|VBD|0|root',
  'says|VERB|VBZ|0|root',
  'told|VERB|VBD|0|root reporters|NOUN|NNS|1|obj',
  'told|VERB|VBD|0|root the|DET|DT|3|det newspaper|NOUN|NN|1|obj',
  'added|VERB|VBD|0|root',
  'wrote|VERB|VBD|0|root on|ADP|IN|3|case Twitter|PROPN|NNP|1|obl',
  'said|VERB|VBD|0|root on|ADP|IN|3|case Tuesday|PROPN|NNP|1|obl',
  'said|VERB|VBD|0|root in|ADP|IN|4|case a|DET|DT|4|det statement|NOUN|NN|1|obl',
  'warned|VERB|VBD|0|root',
  'had|AUX|VBD|2|aux said|VERB|VBN|0|root earlier|ADV|RBR|2|advmod',
];

interface Fragment {
  readonly words: readonly Omit<GoldWord, 'start' | 'end' | 'sentence'>[];
  readonly head: number;
}

function fragmentOf(notation: string): Fragment {
  const parts = notation.split(' ').map((part) => part.split('|'));
  const words = parts.map(([form = '', upos = '', xpos = '', head = '0', relation = '']) => ({
    form,
    lemma: form,
    upos,
    xpos,
    features: '',
    head: Number(head) - 1,
    relation,
  }));
  return { words, head: words.findIndex(({ head }) => head < 0) };
}

const SPEAKER_FRAGMENTS = SPEAKERS.map(fragmentOf);
const CUE_FRAGMENTS = CUES.map(fragmentOf);

const NOMINAL_SPEAKERS = SPEAKER_FRAGMENTS.filter(({ words, head }) => words[head]?.upos !== 'PRON');
const BARE_CUES = CUE_FRAGMENTS.filter(({ words }) => words.length === 1);

/** What stands where: other strings are marks and words without a place in the tree. */
const PATTERNS: readonly (readonly string[])[] = [
  ['“', 'speech', ',” ', 'speaker', ' ', 'cue', '.'],
  ['“', 'speech', ',” ', 'speaker', ' ', 'cue', '.'],
  ['"', 'speech', '," ', 'cue', ' ', 'speaker', '.'],
  ['"', 'speech', '," ', 'speaker', ' ', 'cue', '.'],
  ['speech', ', ', 'speaker', ' ', 'cue', '.'],
  ['speech', ', ', 'cue', ' ', 'speaker', '.'],
  ['speaker', ' ', 'cue', ': “', 'speech', '.”'],
  ['speaker', ' ', 'cue', ', "', 'speech', '."'],
  ['speaker', ' ', 'cue', ' ', 'speech', '.'],
  ['speaker', ' ', 'cue', ' that ', 'speech', '.'],
];

/** One sentence, made of its parts; offsets count from its own start. */
interface Draft {
  text: string;
  words: GoldWord[];
}

const PER_DOCUMENT = 50;

/** So many made-up sentences from the plain statements of some documents, each a paragraph. */
export function writeSpeech(documents: readonly GoldTrees[], count: number, seed: number): GoldTrees[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const statements = documents.flatMap(statementsOf);
  const made: GoldTrees[] = [];
  let text = '';
  let words: GoldWord[] = [];
  for (let i = 0; i < count && statements.length > 0; i++) {
    if (i > 0 && i % PER_DOCUMENT === 0) {
      made.push({ id: `speech-${made.length}`, text, words });
      text = '';
      words = [];
    }
    const pattern = pick(PATTERNS);
    const statement = pick(statements);
    // "said the minister", but "she said", "the minister said on Tuesday".
    const inverted = pattern.indexOf('cue') < pattern.indexOf('speaker');
    const speaker = pick(inverted ? NOMINAL_SPEAKERS : SPEAKER_FRAGMENTS);
    const draft = compose(pattern, statement, speaker, pick(inverted ? BARE_CUES : CUE_FRAGMENTS), i);
    if (text !== '') text += '\n\n';
    const [from, first] = [text.length, words.length];
    text += draft.text;
    for (const word of draft.words)
      words.push({
        ...word,
        start: from + word.start,
        end: from + word.end,
        head: word.head < 0 ? -1 : first + word.head,
      });
  }
  return words.length > 0 ? [...made, { id: `speech-${made.length}`, text, words }] : made;
}

interface Statement {
  readonly text: string;
  /** Words with places and heads from the sentence's own start. */
  readonly words: readonly GoldWord[];
}

/** Sentences with a subject and a finite verb that end in a full stop, without marks of quotation. */
function statementsOf({ text, words }: GoldTrees): Statement[] {
  const sentences = new Map<number, number[]>();
  words.forEach(({ sentence }, at) => {
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), at]);
  });
  return [...sentences.values()].flatMap((places): Statement[] => {
    const first = places[0] ?? 0;
    const last = places.at(-1) ?? first;
    const [opening, closing] = [words[first], words[last]];
    if (!opening || !closing || closing.form !== '.' || places.length < 6 || places.length > 26) return [];
    const own = text.slice(opening.start, closing.start).trimEnd();
    if (/["“”«»\n:;()]|''|``/.test(own)) return [];
    const rest = places.slice(0, -1).flatMap((at) => (words[at] ? [words[at]] : []));
    const root = places.find((at) => words[at]?.head === -1) ?? -1;
    const hasFinite = rest.some(
      ({ head, features }) => (head === root || head === -1) && /VerbForm=Fin/.test(features),
    );
    const hasSubject = rest.some(({ head, relation }) => head === root && /^nsubj/.test(relation));
    if (!hasFinite || !hasSubject) return [];
    return [
      {
        text: own,
        words: rest.map((word) => ({
          ...word,
          start: word.start - opening.start,
          end: word.end - opening.start,
          head: word.head < 0 ? -1 : word.head - first,
        })),
      },
    ];
  });
}

function compose(
  pattern: readonly string[],
  speech: Statement,
  speaker: Fragment,
  cue: Fragment,
  sentence: number,
): Draft {
  const draft: Draft = { text: '', words: [] };
  const starts = { speech: -1, speaker: -1, cue: -1 };
  const put = (word: Omit<GoldWord, 'start' | 'end' | 'sentence'>, start: number, length: number, base: number) =>
    draft.words.push({
      ...word,
      start,
      end: start + length,
      head: word.head < 0 ? -1 : base + word.head,
      sentence,
    });
  const marker: number[] = [];
  pattern.forEach((part, i) => {
    const base = draft.words.length;
    if (part === 'speech') {
      starts.speech = base;
      const from = draft.text.length;
      const opening = speech.words[0];
      // "said the road": a capital stays only where the word has its own, or where the speech is marked.
      const small = / $/.test(draft.text) && opening && opening.upos !== 'PROPN' && !/^I\b/.test(opening.form) && i > 0;
      draft.text += small ? (speech.text[0] ?? '').toLowerCase() + speech.text.slice(1) : speech.text;
      for (const word of speech.words) put(word, from + word.start, word.end - word.start, base);
    } else if (part === 'speaker' || part === 'cue') {
      starts[part] = base;
      for (const word of (part === 'speaker' ? speaker : cue).words) {
        const glued = /^[,’.]/.test(word.form) || draft.text === '' || /[\s“"]$/.test(draft.text);
        if (!glued) draft.text += ' ';
        const form = draft.text === '' ? (word.form[0] ?? '').toUpperCase() + word.form.slice(1) : word.form;
        put(word, draft.text.length, form.length, base);
        draft.text += form;
      }
    } else if (part === ' that ') {
      marker.push(base);
      draft.text += ' ';
      put(
        { form: 'that', lemma: 'that', upos: 'SCONJ', xpos: 'IN', features: '', head: -1, relation: 'mark' },
        draft.text.length,
        4,
        base,
      );
      draft.text += 'that ';
    } else if (part === '.' && draft.text.endsWith(',')) {
      // "…, said Nadia Haddad, a lawyer."
      draft.text = `${draft.text.slice(0, -1)}.`;
    } else draft.text += part === ' ' && draft.text.endsWith(' ') ? '' : part;
  });
  const verb = starts.cue + cue.head;
  const root = starts.speech + speech.words.findIndex(({ head }) => head < 0);
  const hang = (at: number, head: number, relation: string) => {
    const word = draft.words[at];
    if (word) draft.words[at] = { ...word, head, relation };
  };
  hang(starts.speaker + speaker.head, verb, 'nsubj');
  hang(root, verb, 'ccomp');
  for (const at of marker) hang(at, root, 'mark');
  return draft;
}
