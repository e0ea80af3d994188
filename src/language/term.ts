/** One word as compromise leaves it. `implicit` is what a contraction stands for ("n't" → "not"). */
export interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string | undefined;
  readonly tags: ReadonlySet<string>;
}
