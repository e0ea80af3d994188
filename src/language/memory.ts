/**
 * What is known of a text, remembered across articles. Names and numbers are new for ever, so not all is kept: when the
 * newer half is full the older one goes, but for what was asked for in between.
 */
export class Memory<V> {
  private newer = new Map<string, V>();
  private older = new Map<string, V>();
  private readonly half: number;

  /** @param most how much is kept at most */
  constructor(most: number) {
    this.half = most / 2;
  }

  get(text: string): V | undefined {
    const found = this.newer.get(text);
    if (found !== undefined) return found;
    const old = this.older.get(text);
    if (old !== undefined) this.set(text, old);
    return old;
  }

  set(text: string, value: V): void {
    if (this.newer.size >= this.half) {
      this.older = this.newer;
      this.newer = new Map();
    }
    this.newer.set(text, value);
  }
}
