/**
 * What chrono-node and compromise-dates find, in TIMEX3, for the table that sets nutgraf beside them. Development only:
 * loading compromise-dates changes compromise's shared world, so take its results after nutgraf's, or in another process.
 */
import * as chrono from 'chrono-node';

/** A date as another library sees it, places in UTF-16 units. */
export interface OtherDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: 'DATE' | 'TIME';
  readonly value: string | null;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Noon of the publication date, far from any change of day between time zones. */
const noonOf = (date: string): Date => new Date(`${date}T12:00:00`);

/** The finest value that chrono-node is certain of: time, day, month or year. */
function chronoValue(start: chrono.ParsedComponents): string {
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1];
  const hasDay = start.isCertain('day') || start.isCertain('weekday');
  if (start.isCertain('hour'))
    return `${isoDay(year, month, day)}T${pad(start.get('hour') ?? 0)}:${pad(start.get('minute') ?? 0)}`;
  if (hasDay) return isoDay(year, month, day);
  if (start.isCertain('month')) return `${pad(year, 4)}-${pad(month)}`;
  return start.isCertain('year') ? pad(year, 4) : isoDay(year, month, day);
}

const isoDay = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** chrono-node's dates, counted from the publication date, both ends of a range apart. */
export function chronoDates(text: string, publicationDate: string): OtherDate[] {
  return chrono.parse(text, noonOf(publicationDate)).map((found) => {
    const value = chronoValue(found.start);
    return {
      start: found.index,
      end: found.index + found.text.length,
      text: found.text,
      type: value.includes('T') ? 'TIME' : 'DATE',
      value,
    };
  });
}

interface FoundDate {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start?: string | null; readonly duration?: Readonly<Record<string, number>> };
}

/** The value for a stretch from `start` that lasts as long as compromise-dates says. */
function compromiseValue({ start, duration }: NonNullable<FoundDate['dates']>): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(start ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute] = match;
  if ((duration?.years ?? 0) >= 1) return `${year}`;
  if ((duration?.months ?? 0) >= 1) return `${year}-${month}`;
  if ((duration?.days ?? 0) >= 1 || hour === '00') return `${year}-${month}-${day}`;
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

let compromise: ReturnType<typeof loadCompromise> | null = null;

/** Put in once: each time more, the plugin makes compromise's tables grow. */
async function loadCompromise() {
  const { default: nlp } = await import('compromise');
  const { default: plugin } = await import('compromise-dates');
  nlp.plugin(plugin);
  return nlp;
}

/** compromise-dates' dates; a sentence that it throws on gives none. */
export async function compromiseDates(text: string, publicationDate: string): Promise<OtherDate[]> {
  compromise ??= loadCompromise();
  const nlp = await compromise;
  const dates: OtherDate[] = [];
  for (const { segment, index } of SENTENCES.segment(text)) {
    for (const found of datesOf(nlp, segment, publicationDate)) {
      const at = index + (found.offset?.start ?? 0);
      const value = compromiseValue(found.dates ?? {});
      const words = found.text.trim();
      dates.push({
        start: at,
        end: at + (found.offset?.length ?? words.length),
        text: words,
        type: value?.includes('T') ? 'TIME' : 'DATE',
        value,
      });
    }
  }
  return dates;
}

interface Datable {
  readonly dates?: (options: object) => { readonly json: (options: object) => unknown };
}

function datesOf(nlp: (text: string) => object, sentence: string, today: string): FoundDate[] {
  try {
    const view: Datable = nlp(sentence);
    const found = view.dates?.({ today }).json({ offset: true });
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
