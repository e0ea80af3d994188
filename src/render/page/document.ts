import { createHash } from 'node:crypto';

const hashes = new Map<string, string>();

/** Of styles and scripts, of which there are few for however many pages. */
function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}

/** The parts of a page. `heading` and `body` are HTML: what comes from an article is escaped in them. */
export interface PageParts {
  readonly heading: string;
  readonly style: string;
  readonly script: string;
  readonly body: string;
  /** What made it, where that is more than the program. */
  readonly generator?: string;
}

/** A self-contained page: nothing is loaded, and nothing runs but the script that is given. */
export function documentOf({ heading, style, script, body, generator = 'nutgraf' }: PageParts): string {
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${generator}">
<title>${heading}</title>
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}
