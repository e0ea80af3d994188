/**
 * Where the time of the whole line goes: V8's own samples over many articles after warm-up, by stage and by function. The
 * bundle keeps its names; a sample belongs to the stage of the innermost function that a stage names by its file.
 */
import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';

/** Files by stage; the first that fits counts. What helps several stages belongs to the one that asked for it. */
const STAGES: readonly (readonly [stage: string, file: RegExp])[] = [
  ['article and language', /^src\/article\//],
  ['words and forms', /^src\/language\/(?:sentences|tagger\/(?:words|forms|contractions))/],
  ['lexicon', /^src\/language\/tagger\/lexicon/],
  ['letters, neighbours', /^src\/language\/tagger\/(?:guess|pre-tag|switches|names|years|probes)/],
  ['patterns', /^src\/language\/tagger\/(?:patterns|match|parts)/],
  ['other tagging', /^src\/language\/tagger\//],
  ['corrections', /^src\/language\/corrections\//],
  ['lemmas', /^src\/language\/lemmas/],
  ['tokens', /^src\/language\/tokens/],
  ['phrases', /^src\/language\/(?:phrases|noun-phrases|verb-groups)/],
  ['syntax: tags', /^src\/syntax\/tagger/],
  ['syntax: arcs', /^src\/syntax\/(?:parser|state)/],
  ['syntax: relations', /^src\/syntax\/relation/],
  ['syntax: other', /^src\/syntax\/(?:read|words|sentence-view|build|clauses)/],
  ['names', /^src\/people\/names\//],
  ['people', /^src\/people\//],
  ['discourse', /^src\/discourse\//],
  ['countries', /^src\/countries\//],
  ['dates', /^src\/dates\//],
  ['statements', /^src\/statements\//],
  ['events: acceptance', /^src\/events\/acceptance\//],
  ['events: participants', /^src\/events\/participants\//],
  ['events: match', /^src\/events\/(?:match|syntax|frame)/],
  ['events: other', /^src\/events\//],
  ['organizations', /^src\/organizations\//],
  ['checking', /^src\/record\/(?:schema|matcher|check)|^node_modules\/zod\//],
  ['record', /^src\/record\//],
  ['garbage', /^\(garbage collector\)$/],
];

const OTHER = 'other';

/** The source file of each line of a bundle, by the comments that esbuild puts before each module. */
function filesOf(bundle: string): string[] {
  let file = '';
  return readFileSync(bundle, 'utf8')
    .split('\n')
    .map((line) => {
      file = /^\s*\/\/ ((?:src|node_modules)\/\S+)$/.exec(line)?.[1] ?? file;
      return file;
    });
}

/** Shares of the time, the largest first. */
export interface Shares {
  readonly milliseconds: number;
  readonly stages: readonly (readonly [stage: string, share: number])[];
  readonly functions: readonly (readonly [name: string, share: number])[];
}

/** Profiles some work that runs code of a bundle. */
export async function profiled(bundle: string, work: () => void): Promise<Shares> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile, filesOf(bundle), bundle);
}

function sharesOf(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  files: readonly string[],
  bundle: string,
): Shares {
  const self = new Map<number, number>();
  samples.forEach((id, i) => {
    self.set(id, (self.get(id) ?? 0) + (timeDeltas[i] ?? 0));
  });
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const fileOf = ({ callFrame: { url, lineNumber, functionName } }: Profiler.ProfileNode): string => {
    if (url === '') return functionName;
    const outside = url.lastIndexOf('/node_modules/');
    return url.endsWith(bundle) ? (files[lineNumber] ?? '') : outside < 0 ? url : url.slice(outside + 1);
  };
  const stageOf = (id: number | undefined): string => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const node = byId.get(at);
      const file = node ? fileOf(node) : '';
      const stage = STAGES.find(([, pattern]) => pattern.test(file));
      if (stage) return stage[0];
    }
    return OTHER;
  };
  const stages = new Map<string, number>();
  const functions = new Map<string, number>();
  let total = 0;
  for (const node of nodes) {
    const time = self.get(node.id) ?? 0;
    // the profiler's own start
    if (time === 0 || node.callFrame.functionName === 'dispatch') continue;
    total += time;
    const stage = stageOf(node.id);
    stages.set(stage, (stages.get(stage) ?? 0) + time);
    const name = `${node.callFrame.functionName || '(anonymous)'}  ${fileOf(node)}`;
    functions.set(name, (functions.get(name) ?? 0) + time);
  }
  const shares = (of: ReadonlyMap<string, number>) =>
    [...of].sort((a, b) => b[1] - a[1]).map(([name, time]) => [name, time / total] as const);
  return { milliseconds: total / 1000, stages: shares(stages), functions: shares(functions) };
}
