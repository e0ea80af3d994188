/** compromise's tags as bits, for whoever asks about few of them: words share their sets of tags, of which there are few. */
export function bitsOfTags(bits: ReadonlyMap<string, number>): (tags: ReadonlySet<string>) => number {
  const known = new WeakMap<ReadonlySet<string>, number>();
  return (tags) => {
    let all = known.get(tags);
    if (all === undefined) {
      all = 0;
      for (const tag of tags) all |= bits.get(tag) ?? 0;
      known.set(tags, all);
    }
    return all;
  };
}
