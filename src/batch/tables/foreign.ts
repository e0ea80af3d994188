import { open } from 'node:fs/promises';

/** Stands in the header of our databases, as `file` and `PRAGMA application_id` tell it: "nutg". */
export const APPLICATION_ID = 0x6e757467;
const APPLICATION_ID_AT = 68;

/** Whether there is a file at `target` that is no database of ours: somebody may need it. */
export async function isForeign(target: string): Promise<boolean> {
  const file = await open(target, 'r').catch(() => null);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(APPLICATION_ID_AT + 4), 0, APPLICATION_ID_AT + 4, 0);
    return bytesRead > 0 && buffer.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID;
  } finally {
    await file.close();
  }
}
