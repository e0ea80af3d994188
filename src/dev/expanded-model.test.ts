import { realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const MODEL = realpathSync(path.join(ROOT, 'node_modules/compromise/src/2-two/preTagger/model/index.js'));

it("is compromise's own model, word for word", async () => {
  const plugin = await import(pathToFileURL(path.join(import.meta.dirname, 'expanded-model.mjs')).href);
  const { outputFiles } = await build({
    stdin: {
      contents: `import ${JSON.stringify(path.join(path.dirname(MODEL), '../../../two.js'))}; export { default } from ${JSON.stringify(MODEL)}`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [await plugin.expandedModel(ROOT)],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { default: built } = await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
  const { default: own } = await import(/* @vite-ignore */ pathToFileURL(MODEL).href);
  expect(Object.keys(own.one.lexicon).length).toBeGreaterThan(20_000);
  expect(built).toEqual(own);
});
