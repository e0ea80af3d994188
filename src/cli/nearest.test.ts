import { expect, it } from 'vitest';
import { nearest, withSuggestion } from './nearest.js';

const COMMANDS = ['extract', 'explain', 'validate', 'schema'];

it.each([
  ['valdate', 'validate'],
  ['shcema', 'schema'],
  ['explian', 'explain'],
  ['Schema', 'schema'],
  ['article', null],
  ['articles/2026', null],
  ['a-very-long-name-of-a-file', null],
])('takes %s for %s', (word, meant) => {
  expect(nearest(word, COMMANDS)).toBe(meant);
});

it.each([
  [
    "nutgraf: option '-f, --format <format>' argument 'htlm' is invalid. Allowed choices are json, text, html.\n",
    'html',
  ],
  ["nutgraf: value 'tabels' is invalid for argument 'name'. Allowed choices are article, event, tables.\n", 'tables'],
  [
    "nutgraf: option '--only <parts>' argument 'evnts' is invalid. \"evnts\" is none of people, dates, events.\n",
    'events',
  ],
])('suggests a value: %s', (message, meant) => {
  expect(withSuggestion(message)).toBe(`${message}(Did you mean ${meant}?)\n`);
});

it.each([
  "nutgraf: option '--from <kind>' argument 'spreadsheet' is invalid. Allowed choices are auto, text, html, jsonl.\n",
  "nutgraf: option '-f, --format <format>' argument 'xml' is invalid. Allowed choices are json, text, html.\n",
  "nutgraf: unknown option '--formt'\n(Did you mean --format?)\n",
])('suggests nothing: %s', (message) => {
  expect(withSuggestion(message)).toBe(message);
});
