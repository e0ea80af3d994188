/** Signs of money and names of it that belong to one country. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '£': 'GBR',
    '₹': 'IND',
    '₩': 'KOR',
    '₪': 'ISR',
    '₦': 'NGA',
    '₺': 'TUR',
    '₴': 'UKR',
    '₽': 'RUS',
    som: 'KGZ',
    tenge: 'KAZ',
    baht: 'THA',
    zloty: 'POL',
    hryvnia: 'UKR',
    naira: 'NGA',
    rand: 'ZAF',
    ringgit: 'MYS',
    cedi: 'GHA',
    lari: 'GEO',
    forint: 'HUN',
    kyat: 'MMR',
    taka: 'BGD',
    shekel: 'ISR',
    ruble: 'RUS',
    rouble: 'RUS',
    yuan: 'CHN',
    rupiah: 'IDN',
    guarani: 'PRY',
  }),
);

/** Seats of government that stand for it, by their last word. */
export const SEATS: ReadonlyMap<string, readonly [before: string, country: string]> = new Map([
  ['street', ['downing', 'GBR']],
  ['house', ['white', 'USA']],
  ['hill', ['capitol', 'USA']],
  ['palace', ['elysee', 'FRA']],
]);
