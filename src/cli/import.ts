import { readFile } from 'node:fs/promises';
import { type Correction, correctionsOf } from '../annotation/corrections.js';
import { FORMATS } from '../annotation/formats/index.js';
import { type AnnotationFormat, FormatError, type ReadAnnotation } from '../annotation/formats/types.js';
import { annotationOf } from '../annotation/of-record.js';
import type { Annotation, LabelledSpan } from '../annotation/types.js';
import { faultOfCorrection, plainSpan } from '../annotation/values.js';
import { sha256Hex } from '../batch/bytes.js';
import { findInputs, type Inputs } from '../batch/inputs.js';
import { fileOutput, streamOutput } from '../batch/output.js';
import { codeOf, reasonOf } from '../batch/reasons.js';
import { counted, LISTED, numeral } from '../batch/summary.js';
import { COUNTRIES } from '../countries/index.js';
import { problemLine } from '../problems.js';
import { renderLine } from '../render/json.js';
import { clip, oneLine, printable } from '../render/printable.js';
import { EXIT, UsageError } from './exit.js';
import { pathOf } from './options.js';
import type { ImportFlags } from './program.js';
import { eachRecord, recordInputs } from './records.js';
import { type Writer, writersFor } from './streams.js';

const decoder = new TextDecoder();

/** `nutgraf import`: what people corrected in another tool. Returns the exit code. */
export async function importCommand(args: readonly string[], flags: ImportFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const format = FORMATS[flags.from];
  const wanted = new RegExp(`\\${format.extension}$`, 'i');
  const inputs = await findInputs(args, { wanted });
  if (inputs.inputs.length === 0) throw new UsageError(nothing(inputs, args, format.extension));
  const records = await recordInputs([flags.records]);
  const { made, failed } = await readAll(inputs, format, stderr, flags.quiet === true);
  const file = pathOf(flags.output);
  const output = file === null ? streamOutput(stdout.write) : fileOutput(file, { journal: false, resume: false });
  const found = new Set<string>();
  let [corrections, corrected, faults] = [0, 0, 0];
  let complete = false;
  try {
    const run = await eachRecord(records, {
      flags,
      stdout,
      stderr,
      streams: file === null,
      visit: async (record) => {
        const { sha256, id } = record.document;
        const after = made.get(sha256);
        const before = after && !found.has(sha256) ? annotationOf(record) : null;
        if (!after || !before) return;
        found.add(sha256);
        const spans = after.spans.map((span) => plainSpan(span, COUNTRIES));
        const sound: Correction[] = [];
        const refused: LabelledSpan[] = [];
        for (const change of correctionsOf(before, { ...before, spans, relations: after.relations })) {
          const fault = faultIn(change, before);
          if (fault === null) sound.push(change);
          else {
            if ('span' in change) refused.push(change.span);
            faults++;
            if (faults <= LISTED) await stderr.write(printable(`nutgraf: ${id}: ${fault}; it is passed over\n`));
          }
        }
        const changes = sound.filter((change) => !belongsTo(change, refused));
        if (changes.length === 0) return;
        corrected++;
        corrections += changes.length;
        const text = changes.map(renderLine).join('');
        await output.put({ input: { kind: 'stdin', name: 'records' }, line: null, key: '', text, code: null });
      },
    });
    ({ complete } = run);
    if (faults > LISTED) await stderr.write(`nutgraf: … and ${numeral(faults - LISTED)} more\n`);
    const missing = made.size - found.size;
    if (!flags.quiet) {
      const rest = missing > 0 ? `; of ${numeral(missing)} there is no record, or the text was changed` : '';
      await stderr.write(
        `nutgraf: ${counted(made.size, 'article')}: ${counted(corrections, 'correction')} in ${numeral(corrected)} of them${rest}\n`,
      );
    }
    return failed > 0 || missing > 0 || faults > 0 ? Math.max(run.exit, EXIT.failed) : run.exit;
  } finally {
    await output.end(complete);
  }
}

/** The other half of a change that is refused: a span that was widened is one that goes and one that comes, with their relations. */
function belongsTo(change: Correction, refused: readonly LabelledSpan[]): boolean {
  const isBeside = ({ start, end }: LabelledSpan) => refused.some((span) => start < span.end && span.start < end);
  if ('relation' in change) return isBeside(change.from) || isBeside(change.to);
  return change.change === 'remove' && isBeside(change.span);
}

/** Why a correction cannot be made, or null. */
function faultIn(change: Correction, before: Annotation): string | null {
  if (change.change !== 'add' && change.change !== 'value') return null;
  const { span } = change;
  const words = `${span.label} ${span.start}–${span.end} “${oneLine(clip(span.text, WIDTH))}”`;
  const fault = faultOfCorrection(change, COUNTRIES);
  if (fault !== null) return `${words}: ${fault}`;
  // Known from another place of the article, or by its own words.
  const isTold = (one: LabelledSpan) => one.label === 'Country' && one.text === span.text;
  if (span.label !== 'Country' || span.value || before.spans.some(isTold)) return null;
  return COUNTRIES.countryCalled(span.text) === null ? `${words}: which country it is is not told` : null;
}

/** So many characters of words are shown. */
const WIDTH = 40;

function nothing({ problems }: Inputs, args: readonly string[], extension: string): string {
  const [first] = problems;
  if (first) return problemLine(first.name, first.problem);
  return `there is nothing in ${args.join(', ')}: its files would end in ${extension}.`;
}

/** What people made of each article, by the SHA-256 of its text. */
async function readAll(
  { inputs }: Inputs,
  format: AnnotationFormat,
  stderr: Writer,
  isQuiet: boolean,
): Promise<{ readonly made: ReadonlyMap<string, ReadAnnotation>; readonly failed: number }> {
  const made = new Map<string, ReadAnnotation>();
  const unknown = new Set<string>();
  let failed = 0;
  for (const input of inputs) {
    if (input.kind === 'stdin') throw new UsageError('files are named; standard input is not read.');
    try {
      for (const one of await readFileOf(input.path, format)) {
        made.set(sha256Hex(Buffer.from(one.text)), one);
        for (const label of one.unknown) unknown.add(label);
      }
    } catch (error) {
      if (!(error instanceof FormatError) && codeOf(error) === '') throw error;
      failed++;
      await stderr.write(printable(`nutgraf: ${input.name}: ${reasonOf(error)}\n`));
    }
  }
  if (unknown.size > 0 && !isQuiet)
    await stderr.write(
      printable(`nutgraf: labels that are none of nutgraf's are passed over: ${[...unknown].join(', ')}\n`),
    );
  return { made, failed };
}

async function readFileOf(file: string, format: AnnotationFormat): Promise<ReadAnnotation[]> {
  const content = decoder.decode(await readFile(file));
  if (format.holds === 'all') return format.read(content);
  const { textExtension, extension } = format;
  const text =
    textExtension === null
      ? ''
      : new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          await readFile(`${file.slice(0, -extension.length)}${textExtension}`),
        );
  return [format.read(content, text)];
}
