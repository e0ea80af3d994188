import type { ArticleRecord } from '../record/schema.js';
import { renderEvents } from './events.js';
import { type ExplainOptions, renderExplain, renderExplainLines } from './explain.js';
import { renderLine, renderPretty } from './json.js';
import { renderPage } from './page/index.js';
import { renderText, type TextOptions } from './text.js';

/** How a record is written; plain data, so that it can be sent to a worker. */
export type RenderChoice =
  | { readonly as: 'line' | 'pretty' | 'events' | 'explain-lines' | 'page' }
  | ({ readonly as: 'text' } & TextOptions)
  | ({ readonly as: 'explain' } & ExplainOptions);

export function rendererOf(choice: RenderChoice): (record: ArticleRecord) => string {
  switch (choice.as) {
    case 'line':
      return renderLine;
    case 'pretty':
      return renderPretty;
    case 'events':
      return renderEvents;
    case 'explain-lines':
      return renderExplainLines;
    case 'page':
      return renderPage;
    case 'text':
      return (record) => renderText(record, choice);
    case 'explain':
      return (record) => renderExplain(record, choice);
  }
}
