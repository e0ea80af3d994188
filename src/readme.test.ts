import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runShown, shownCommands } from './dev/readme.js';

const hasJq = spawnSync('jq', ['--version']).status === 0;

describe('README', () => {
  it('shows commands', () => {
    expect(shownCommands().length).toBeGreaterThan(3);
  });

  for (const { command, output } of shownCommands()) {
    it.skipIf(command.includes('| jq') && !hasJq)(`prints what it shows: ${command}`, () => {
      expect(runShown(command)).toBe(output);
    });
  }
});
