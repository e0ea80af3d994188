import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { applyConfig, findConfig, shownConfig } from './config.js';
import { UsageError } from './exit.js';
import { noActions } from './no-actions.js';
import { createProgram } from './program.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'nutgraf-config-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** The options of a command, with these defaults in a file. */
function optionsOf(values: Readonly<Record<string, unknown>>, args: readonly string[]) {
  const program = createProgram(noActions);
  program.hook('preAction', () => applyConfig(program, { file: 'f', values }));
  program.parse([...args], { from: 'user' });
  return (program.commands.find((command) => command.name() === args[0]) ?? program).opts();
}

describe('findConfig', () => {
  it('takes the nearest file, above the folder too', () => {
    const inner = path.join(scratch, 'a/b');
    mkdirSync(inner, { recursive: true });
    const shared = path.join(scratch, 'package.json');
    writeFileSync(shared, '{"nutgraf":{"jobs":2}}');
    expect(findConfig(inner)).toEqual({ file: path.relative(inner, shared), values: { jobs: 2 } });
    writeFileSync(path.join(scratch, 'a/package.json'), '{"name":"no defaults here"}');
    expect(findConfig(inner)?.file).toBe(path.relative(inner, shared));
    const own = path.join(inner, 'nutgraf.config.json');
    writeFileSync(own, '{"jobs":3}');
    expect(findConfig(inner)).toEqual({ file: 'nutgraf.config.json', values: { jobs: 3 } });
    writeFileSync(own, '[1]');
    expect(() => findConfig(inner)).toThrow('must be a JSON object');
    writeFileSync(own, '{');
    expect(() => findConfig(inner)).toThrow('is no JSON');
  });
});

describe('applyConfig', () => {
  const values = {
    format: 'jsonl',
    'max-chars': 5000,
    only: ['people', 'dates'],
    keys: { text: 'body' },
    progress: false,
    stats: { by: 'gender', format: 'csv' },
  };

  it('sets what the command line leaves open', () => {
    expect(optionsOf(values, [])).toMatchObject({
      format: 'jsonl',
      maxChars: 5000,
      only: ['people', 'dates'],
      keys: { text: 'body' },
      progress: false,
    });
    expect(optionsOf(values, ['--format', 'text', '--max-chars', '7'])).toMatchObject({ format: 'text', maxChars: 7 });
  });

  it('holds for all commands that have the option, and a format for reading articles', () => {
    expect(optionsOf(values, ['explain'])).toMatchObject({ format: 'text', maxChars: 5000, progress: false });
    expect(optionsOf(values, ['stats'])).toMatchObject({ format: 'csv', by: 'gender', progress: false });
    expect(optionsOf(values, ['table'])).toMatchObject({ format: 'csv', progress: false });
  });

  it.each([
    [{ formt: 'json' }, 'there is no option "formt"'],
    [{ format: 'xml' }, 'Allowed choices are'],
    [{ jobs: 'many' }, 'whole number'],
    [{ jobs: true }, 'must have a value'],
    [{ progress: 'no' }, 'true or false'],
    [{ stats: { by: 'colour' } }, 'Allowed choices are'],
    [{ version: true }, 'there is no option'],
  ])('refuses %j', (wrong, message) => {
    const attempt = () => optionsOf(wrong, []);
    expect(attempt).toThrow(UsageError);
    expect(attempt).toThrow(message);
  });

  it('is shown with where each value comes from', () => {
    const program = createProgram(noActions);
    const config = { file: 'f', values };
    program.hook('preAction', () => applyConfig(program, config));
    program.parse(['--jobs', '4'], { from: 'user' });
    expect(shownConfig(program, config)).toMatchObject({
      file: 'f',
      command: 'extract',
      options: {
        jobs: { value: 4, from: 'command line' },
        format: { value: 'jsonl', from: 'config' },
        from: { value: 'auto', from: 'default' },
        date: { value: null, from: 'default' },
      },
    });
  });
});
