import { oneLine } from '../../printable.js';
import { mapChart } from '../charts/map.js';
import type { ReportCounts } from '../counts.js';
import type { SiteFile } from '../frame.js';
import type { Hrefs } from '../hrefs.js';
import { inParts } from '../split.js';
import { number, numeral, text } from '../table.js';
import { lineRow } from './line-rows.js';

/** So many places are on the map: those with most events. */
const ON_MAP = 1000;

function mapOf({ lists, coordinates }: ReportCounts, hrefs: Hrefs): string {
  const known = lists.places.flatMap(({ id, labels, counts: [value = 0] }) => {
    const place = coordinates.get(id);
    const title = oneLine(`${labels[0] ?? ''}: ${numeral(value)}`);
    return place ? [{ ...place, title, value, href: hrefs('places', id) }] : [];
  });
  if (lists.places.length === 0) return '';
  if (known.length === 0)
    return '<p class="quiet">There is no map: the records do not tell where these places lie.</p>';
  const told = `${numeral(known.length)} of ${numeral(lists.places.length)} places have coordinates${known.length > ON_MAP ? `; the ${numeral(ON_MAP)} with most events are shown` : ''}.`;
  return `${mapChart(known.slice(0, ON_MAP))}
<p class="quiet">${told} Outlines: Natural Earth (public domain).</p>`;
}

/** Where it took place: a map, and a table of all places. */
export function placesPages(counts: ReportCounts, hrefs: Hrefs): Iterable<SiteFile> {
  const { places } = counts.lists;
  return inParts(
    {
      name: 'places',
      heading: 'Where it took place',
      about: 'Events that took place, by the place that the article gives.',
    },
    places,
    mapOf(counts, hrefs),
    {
      id: 'places',
      heading: 'Places',
      columns: [text('place'), text('country'), ...['articles', 'events', 'cooperation', 'conflict'].map(number)],
      rowOf: lineRow('places', 2, hrefs),
    },
  );
}
