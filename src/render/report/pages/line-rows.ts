import type { Line } from '../../stats/count.js';
import type { Hrefs } from '../hrefs.js';
import type { ListName } from '../lists.js';
import { linked, numerals, type Row, words } from '../table.js';

/**
 * The row of a line: its labels, of which the first leads to the words behind it, and its numbers.
 * @param labelled how many of the line's labels have a column
 */
export const lineRow =
  (list: ListName, labelled: number, hrefs: Hrefs): ((line: Line) => Row) =>
  ({ id, labels, counts, articles }) => {
    const [name, ...others] = labels.slice(0, labelled);
    const href = hrefs(list, id);
    return {
      cells: [linked(words(name), href), ...others.map(words), ...numerals([articles, ...counts], href, false)],
    };
  };
