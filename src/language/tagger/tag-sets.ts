import { type TagEntry, world } from './compromise.js';

/**
 * The tags of a word, as one of the few thousand sets that occur: equal sets are one object, and what a tag makes of a
 * set is worked out once. The order of the tags counts, as compromise reads them in the order in which they came.
 */
export class TagSet {
  readonly tags: ReadonlySet<string>;
  readonly id: number;
  /** For each known tag, by its number, 1 where the set holds it. */
  readonly flags: Uint8Array;
  private readonly tagged = new Map<string, TagSet>();
  private readonly taggedSafely = new Map<string, TagSet>();
  private readonly added = new Map<string, TagSet>();
  private filled: TagSet | null = null;
  private byDepth: readonly string[] | null = null;

  constructor(tags: ReadonlySet<string>, id: number) {
    this.tags = tags;
    this.id = id;
    this.flags = new Uint8Array(tagNumbers.size + 1);
    for (const tag of tags) {
      const number = tagNumbers.get(tag);
      if (number !== undefined) this.flags[number] = 1;
    }
  }

  has(tag: string): boolean {
    return this.tags.has(tag);
  }

  /** The set with the tag: what it implies added, what it contradicts removed, or, if `safe`, not added where it contradicts. */
  with(tag: string, safe: boolean): TagSet {
    if (this.tags.has(tag) || tag === '.') return this;
    const cache = safe ? this.taggedSafely : this.tagged;
    let result = cache.get(tag);
    if (!result) {
      result = this.tagWith(tag, safe);
      cache.set(tag, result);
    }
    return result;
  }

  private tagWith(tag: string, safe: boolean): TagSet {
    const entry = entryOf(tag);
    const tags = new Set(this.tags);
    for (const other of entry?.not ?? []) {
      if (safe && tags.has(other)) return this;
      tags.delete(other);
    }
    for (const parent of entry?.parents ?? []) tags.add(parent);
    tags.add(tag);
    return tagSetOf(tags);
  }

  /** The set with the tag, nothing else changed. */
  plus(tag: string): TagSet {
    if (this.tags.has(tag)) return this;
    let result = this.added.get(tag);
    if (!result) {
      result = tagSetOf(new Set(this.tags).add(tag));
      this.added.set(tag, result);
    }
    return result;
  }

  /** The set without the tag. */
  minus(tag: string): TagSet {
    if (!this.tags.has(tag)) return this;
    const tags = new Set(this.tags);
    tags.delete(tag);
    return tagSetOf(tags);
  }

  /** The set with all that its tags imply. */
  withParents(): TagSet {
    if (this.filled) return this.filled;
    const tags = new Set(this.tags);
    for (const tag of this.tags) for (const parent of entryOf(tag)?.parents ?? []) tags.add(parent);
    this.filled = tagSetOf(tags);
    return this.filled;
  }

  /** The tags, the most special first. */
  ranked(): readonly string[] {
    const depth = (tag: string) => entryOf(tag)?.parents?.length ?? 0;
    this.byDepth ??= [...this.tags].sort((a, b) => depth(b) - depth(a));
    return this.byDepth;
  }
}

const { tagSet } = world.model.one;
const entryOf = (tag: string): TagEntry | undefined => tagSet[tag];

/** Known tags by number, from 1 on. */
export const tagNumbers: ReadonlyMap<string, number> = new Map(Object.keys(tagSet).map((tag, at) => [tag, at + 1]));

const known = new Map<string, TagSet>();

/** The one object that stands for these tags in this order. */
export function tagSetOf(tags: ReadonlySet<string>): TagSet {
  const key = [...tags].join(' ');
  let found = known.get(key);
  if (!found) {
    found = new TagSet(tags, known.size);
    known.set(key, found);
  }
  return found;
}

export const NO_TAGS = tagSetOf(new Set());
