/**
 * compromise unpacks, conjugates and pluralizes its lexicon whenever it is loaded, which takes longer than reading an
 * article. For the command line this is done once, when it is built.
 */
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Words by tag, so that each tag stands in the file once: [["Singular", "harbor\nmayor"], …]. */
function groups(lexicon) {
  const byTags = new Map();
  for (const [word, tags] of Object.entries(lexicon)) {
    const key = JSON.stringify(tags);
    byTags.set(key, [...(byTags.get(key) ?? []), word]);
  }
  return [...byTags].map(([key, words]) => [JSON.parse(key), words.join('\n')]);
}

const parsed = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** An esbuild plugin that puts compromise's finished model in the place of the code that makes it. */
export async function expandedModel(root) {
  const folder = realpathSync(path.join(root, 'node_modules/compromise/src/2-two/preTagger/model'));
  const { default: model } = await import(pathToFileURL(path.join(folder, 'index.js')).href);
  const modules = {
    'lexicon/index.js': `
      const lexicon = {};
      for (const [tags, words] of ${parsed(groups(model.one.lexicon))})
        for (const word of words.split('\\n')) lexicon[word] = tags;
      export { lexicon };
      export const switches = ${parsed(model.two.switches)};
      export const frozenLex = ${parsed(model.one.frozenLex)};`,
    '_expand/index.js': `
      export default (model) => {
        model.one._multiCache = ${parsed(model.one._multiCache)};
        model.two.uncountable = ${parsed(model.two.uncountable)};
        return model;
      };`,
    'models/index.js': `export default ${parsed(model.two.models)};`,
  };
  return {
    name: 'expanded-model',
    setup({ onLoad, onEnd }) {
      const used = new Set();
      onLoad({ filter: /preTagger[/\\]model[/\\]\w+[/\\]index\.js$/ }, ({ path: file }) => {
        const name = path.relative(folder, file).replaceAll('\\', '/');
        if (!(name in modules)) return undefined;
        used.add(name);
        return { contents: modules[name] };
      });
      // A model that is merged into an empty one is taken as it is, not copied key by key; a key is set, not merged from an
      // object made for it.
      onLoad({ filter: /compromise[/\\]src[/\\]API[/\\]extend\.js$/ }, ({ path: file }) => {
        const source = readFileSync(file, 'utf8');
        const contents = [
          [
            'if (!model[key]) Object.assign(model, { [key]: {} })\n',
            'if (!model[key] || Object.keys(model[key]).length === 0) { model[key] = plugin[key]; continue }\n',
          ],
          ['Object.assign(model, { [key]: plugin[key] })', 'model[key] = plugin[key]'],
        ].reduce((text, [theirs, ours]) => {
          if (!text.includes(theirs)) throw new Error('compromise merges its models in another way.');
          return text.replace(theirs, ours);
        }, source);
        return { contents };
      });
      onEnd(() => {
        const unused = Object.keys(modules).filter((name) => !used.has(name));
        if (unused.length > 0) throw new Error(`compromise no longer has ${unused.join(', ')}.`);
      });
    },
  };
}
