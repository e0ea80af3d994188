import { growingFile } from './growing.js';
import { OutputError } from './output.js';

/** So many characters are written at once. */
const AT_ONCE = 1 << 16;

/** A file that has its name when it is complete. */
export function textFile(target: string) {
  const file = growingFile(target, { journal: false, resume: false, mustFit: false });
  let held: string[] = [];
  let length = 0;
  const guarded = async (work: Promise<void>) => {
    try {
      await work;
    } catch (error) {
      throw error instanceof OutputError ? error : new OutputError(target, error);
    }
  };
  const flush = async () => {
    const text = held.join('');
    held = [];
    length = 0;
    await guarded(file.add(text, '', null));
  };
  return {
    write: async (text: string) => {
      held.push(text);
      length += text.length;
      if (length >= AT_ONCE) await flush();
    },
    end: async (complete: boolean) => {
      if (complete && length > 0) await flush();
      await guarded(file.end(complete));
    },
  };
}

/** A whole file of text. */
export async function writeText(target: string, text: string): Promise<void> {
  const file = textFile(target);
  await file.write(text);
  await file.end(true);
}
