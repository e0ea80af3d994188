import type { ArticleRecord } from '../record/schema.js';
import type { ExplainOptions } from './explain.js';
import { encodeLine, encodePretty } from './json.js';
import type { TextOptions } from './text.js';

/** How a record is written; plain data, so that it can be sent to a worker. */
export type RenderChoice =
  | { readonly as: 'line' | 'pretty' | 'events' | 'explain-lines' | 'page' }
  | ({ readonly as: 'text' } & TextOptions)
  | ({ readonly as: 'explain' } & ExplainOptions);

/** Loads the renderer that is wanted and no other: JSON needs neither colours nor a page's style. */
export async function rendererOf(choice: RenderChoice): Promise<(record: ArticleRecord) => string | Uint8Array> {
  switch (choice.as) {
    case 'line':
      return encodeLine;
    case 'pretty':
      return encodePretty;
    case 'events':
      return (await import('./events.js')).renderEvents;
    case 'page':
      return (await import('./page/index.js')).renderPage;
    case 'explain-lines':
      return (await import('./explain.js')).renderExplainLines;
    case 'text': {
      const { renderText } = await import('./text.js');
      return (record) => renderText(record, choice);
    }
    case 'explain': {
      const { renderExplain } = await import('./explain.js');
      return (record) => renderExplain(record, choice);
    }
  }
}
