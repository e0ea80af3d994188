import { CUE_FORMS, CUE_FRAMES } from './data/cues.js';

/** The lemma of a cue by its form, whatever the tagger makes of it: notes, states, charged; null for no cue. */
export function lemmaOfForm(norm: string): string | null {
  const listed = CUE_FORMS.get(norm);
  if (listed) return listed;
  for (const lemma of [
    norm.replace(/s$/, ''),
    norm.replace(/es$/, ''),
    norm.replace(/ed$/, ''),
    norm.replace(/d$/, ''),
  ])
    if (lemma !== norm && CUE_FRAMES.has(lemma)) return lemma;
  return null;
}
