import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PICTURE, picture } from './picture.js';

describe("the README's picture", () => {
  it('is what the terminal shows today (npm run readme makes it anew)', async () => {
    expect(readFileSync(PICTURE, 'utf8')).toBe(await picture());
  });

  it('is small, and asks for nothing from elsewhere', async () => {
    const svg = await picture();
    expect(svg.length).toBeLessThan(100_000);
    expect(svg).not.toMatch(/<script|href=|url\(|@import/u);
  });
});
