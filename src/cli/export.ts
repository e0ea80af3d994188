import path from 'node:path';
import { FORMATS } from '../annotation/formats/index.js';
import { LABEL_STUDIO_CONFIG } from '../annotation/formats/label-studio.js';
import type { AnnotationFormat } from '../annotation/formats/types.js';
import { annotationOf } from '../annotation/of-record.js';
import type { Annotation } from '../annotation/types.js';
import { fileOutput, type Output, streamOutput } from '../batch/output.js';
import { counted } from '../batch/summary.js';
import { writeText } from '../batch/text-file.js';
import { articleKeys } from '../render/tables/keys.js';
import { EXIT, UsageError } from './exit.js';
import { pathOf } from './options.js';
import type { ExportFlags } from './program.js';
import { eachRecord, recordInputs } from './records.js';
import { type Writer, writersFor } from './streams.js';

/** Takes annotations, one after the other. */
interface Target {
  readonly add: (annotation: Annotation) => Promise<void>;
  readonly end: (complete: boolean) => Promise<void>;
}

/** `nutgraf export`: records for a tool in which people correct them. Returns the exit code. */
export async function exportCommand(args: readonly string[], flags: ExportFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const format = FORMATS[flags.to];
  if (flags.labels) {
    if (flags.to !== 'label-studio') throw new UsageError('--labels goes with --to label-studio.');
    await stdout.write(LABEL_STUDIO_CONFIG);
    return EXIT.done;
  }
  const target = targetOf(format, flags, stdout);
  const inputs = await recordInputs(args);
  let withoutText = 0;
  let complete = false;
  try {
    const run = await eachRecord(inputs, {
      flags,
      stdout,
      stderr,
      streams: pathOf(flags.output) === null,
      visit: async (record) => {
        const annotation = annotationOf(record);
        if (annotation) await target.add(annotation);
        else withoutText++;
      },
    });
    ({ complete } = run);
    if (withoutText > 0)
      await stderr.write(`nutgraf: ${counted(withoutText, 'record')} without text (--no-text) left out\n`);
    return withoutText > 0 ? Math.max(run.exit, EXIT.failed) : run.exit;
  } finally {
    await target.end(complete);
  }
}

function targetOf(format: AnnotationFormat, { output, to }: ExportFlags, stdout: Writer): Target {
  const place = pathOf(output);
  if (format.holds === 'all') {
    const file = place === null ? null : fileOutput(place, { journal: false, resume: false });
    return oneFile(format, file ?? streamOutput(stdout.write));
  }
  if (place === null) {
    throw new UsageError(`--to ${to} makes files for each article.`, 'Name a folder: -o corrections/');
  }
  return folder(format, place);
}

function oneFile(format: Extract<AnnotationFormat, { holds: 'all' }>, output: Output): Target {
  let isBegun = false;
  const put = (text: string) =>
    output.put({ input: { kind: 'stdin', name: 'records' }, line: null, key: '', text, code: null });
  const begin = async () => {
    if (!isBegun) await put(format.open);
    isBegun = true;
  };
  return {
    add: async (annotation) => {
      const before = isBegun ? format.between : '';
      await begin();
      await put(`${before}${format.write(annotation)}`);
    },
    end: async (complete) => {
      await begin();
      await put(format.close);
      await output.end(complete);
    },
  };
}

/** Files are named by their texts: an article's id may be any words. */
function folder(format: Extract<AnnotationFormat, { holds: 'one' }>, place: string): Target {
  const keyOf = articleKeys();
  return {
    add: async (annotation) => {
      const name = keyOf(annotation.sha256);
      for (const [extension, content] of Object.entries(format.write(annotation)))
        await writeText(path.join(place, `${name}${extension}`), content);
    },
    end: async (complete) => {
      if (!complete) return;
      for (const [name, content] of Object.entries(format.beside)) await writeText(path.join(place, name), content);
    },
  };
}
