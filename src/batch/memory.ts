import { setFlagsFromString } from 'node:v8';

/** Longer articles than anybody writes, in UTF-16 units. */
const LARGE = 200_000;
/** The least that is of use for them: 1 MB of short quotations takes 0.9 GB where it took 1.3, and a fourth more time. */
const SPARING = 10;

let usual = 0;
let current = 0;

/** An engine that does not know the flag only says so on stderr. */
function grow(percent: number): void {
  if (percent !== current) setFlagsFromString(`--heap-growing-percent=${percent}`);
  current = percent;
}

/** Where articles or records come one after the other, in percent: left to itself the heap grows to twice of what is needed. */
export const HEAP_GROWTH = 50;

/** Sets by how much, in percent, the heap may grow over what lives before it is cleaned; 0 leaves it to the engine. */
export function limitHeapGrowth(percent: number): void {
  usual = percent;
  grow(percent);
}

/** Lets the heap grow less while a very long article is read, of which nearly all that is made stays until its end. */
export const spareMemory = ({ text }: { readonly text: string }): void => grow(text.length > LARGE ? SPARING : usual);
