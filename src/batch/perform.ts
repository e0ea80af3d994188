import { applyCorrections } from '../annotation/apply.js';
import { type ReadResult, readArticle, readRecord } from '../article/read.js';
import { COUNTRIES } from '../countries/index.js';
import { extract } from '../index.js';
import { countsOf } from '../record/counts.js';
import { rendererOf } from '../render/choose.js';
import { readWithin, sha256Hex } from './bytes.js';
import { spareMemory } from './memory.js';
import { byteLimit, readingProblem } from './read.js';
import type { Settings } from './settings.js';
import { InterruptedError, TimeLimitError } from './time-limit.js';
import { bytesOf, failed, type Reply, type Request } from './unit.js';
import { falseArchive } from './unpacked.js';

/** How the long step of an article is run: as it is, or with a limit of time. */
export type RunStep = <T>(step: () => T) => T;

/**
 * Reads one article, extracts its record and renders it. Whatever goes wrong is in the reply.
 * @throws InterruptedError where `run` does
 */
export async function perform(request: Request, settings: Settings, seconds: number, run: RunStep): Promise<Reply> {
  const start = performance.now();
  const since = () => performance.now() - start;
  let sha256: string | null = null;
  try {
    const bytes = request.path === null ? request.bytes : await readWithin(request.path, byteLimit(settings.read));
    if (bytes === null) {
      return failed({ code: 'too-many-bytes', limit: settings.read.maxBytes }, since());
    }
    sha256 = sha256Hex(bytes);
    const problem = request.path === null ? null : falseArchive(request.name, bytes);
    if (problem) return { ...failed(problem, since()), sha256 };
    const result = await read(bytes, request, settings, run);
    if (!result.ok) return { ...failed(result.problem, since()), id: result.id, sha256 };
    const { article, warnings, hints = [] } = result;
    spareMemory(article);
    const render = await rendererOf(settings.render);
    return run(() => {
      const found = extract(article, { ...settings.extract, warnings });
      const corrections = settings.corrections?.[found.document.sha256];
      const record = corrections ? applyCorrections(found, article.text, corrections, COUNTRIES) : found;
      return {
        id: record.document.id,
        sha256,
        text: bytesOf(render(record)),
        counts: countsOf(record),
        warnings: record.warnings.map(({ code, message }) => ({ code, message })),
        hints,
        problem: null,
        bug: null,
        milliseconds: since(),
      };
    });
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    if (error instanceof TimeLimitError) return { ...failed({ code: 'timeout', seconds }, since()), sha256 };
    if (sha256 === null) return failed(readingProblem(error), since());
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const reason = error instanceof Error ? error.message : String(error);
    return { ...failed({ code: 'internal', reason }, since()), sha256, bug };
  }
}

function read(
  bytes: Uint8Array,
  { isLine, id, name }: Request,
  { read: options }: Settings,
  run: RunStep,
): Promise<ReadResult> {
  const { from, encoding, ...common } = options;
  return isLine
    ? Promise.resolve(readRecord(bytes, { id: null, ...common }))
    : readArticle(bytes, { id, name, from: from === 'jsonl' ? 'auto' : from, encoding, run, ...common });
}
