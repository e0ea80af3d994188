import type { ArticleRecord } from '../record/schema.js';
import { renderEvents } from './events.js';
import { renderExplain, renderExplainLines } from './explain.js';
import { renderLine, renderPretty } from './json.js';
import { renderText } from './text.js';

/** How a record is written; plain data, so that it can be sent to a worker. */
export type RenderChoice =
  | { readonly as: 'line' | 'pretty' | 'events' | 'explain-lines' }
  | { readonly as: 'text' | 'explain' /** Of colour, as chalk counts it. */; readonly level: 0 | 1 | 2 | 3 };

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
    case 'text':
      return (record) => renderText(record, choice.level);
    case 'explain':
      return (record) => renderExplain(record, choice.level);
  }
}
