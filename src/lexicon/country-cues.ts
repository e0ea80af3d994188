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

/** Bodies that only one country has, as the papers write them. */
export const BODIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    FBI: 'USA',
    CIA: 'USA',
    Pentagon: 'USA',
    GOP: 'USA',
    MI5: 'GBR',
    MI6: 'GBR',
    NHS: 'GBR',
    Commons: 'GBR',
    Whitehall: 'GBR',
    Bundestag: 'DEU',
    Knesset: 'ISR',
    Duma: 'RUS',
    FSB: 'RUS',
    Sejm: 'POL',
    Riksdag: 'SWE',
    Storting: 'NOR',
    Folketing: 'DNK',
    Verkhovna: 'UKR',
    Lok: 'IND',
    Rajya: 'IND',
    RCMP: 'CAN',
    ANC: 'ZAF',
  }),
);

/** Heads of those whom a nation sends out to fight. */
export const FORCES: ReadonlySet<string> = new Set(
  'force troop army soldier navy drone missile warplane artillery jet tank strike attack shelling bombardment airstrike rocket warship fighter'.split(
    ' ',
  ),
);

/** Names of states and provinces that no other country shares, by their first word. */
export const PROVINCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    IND: 'Gujarat Tamil Kerala Karnataka Maharashtra Rajasthan Bihar Odisha Assam Manipur Nagaland Mizoram Tripura Haryana Telangana Andhra Uttar Madhya Jharkhand Chhattisgarh Uttarakhand Himachal Meghalaya',
    CAN: 'Ontario Quebec Alberta Manitoba Saskatchewan Newfoundland',
    AUS: 'Queensland Tasmania',
    GBR: 'England Scotland Wales Ulster',
    NGA: 'Borno Zamfara Katsina Sokoto Kaduna Anambra Yobe Adamawa Kebbi Kogi',
    PAK: 'Sindh Khyber Waziristan Balochistan',
    DEU: 'Bavaria Saxony Thuringia Hesse Brandenburg',
    ESP: 'Catalonia Andalusia Galicia',
    ITA: 'Sicily Sardinia Lombardy Tuscany Calabria',
    FRA: 'Brittany Normandy Provence Alsace Corsica',
    CHN: 'Xinjiang Sichuan Guangdong Yunnan Tibet Hunan Hubei Henan',
    IDN: 'Sulawesi Java Sumatra Kalimantan Papua Aceh',
    PHL: 'Mindanao Luzon Visayas Palawan',
    JPN: 'Hokkaido Kyushu Okinawa Shikoku',
    MEX: 'Oaxaca Sinaloa Michoacan Guerrero Chiapas Jalisco',
    TUR: 'Anatolia Hatay',
    RUS: 'Siberia Dagestan Chechnya Tatarstan',
  }).flatMap(([alpha3, names]) => names.split(' ').map((name): [string, string] => [name, alpha3])),
);

/** Adjectives of parts of a country. */
export const PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Scottish: 'GBR',
    English: 'GBR',
    Welsh: 'GBR',
    Catalan: 'ESP',
    Basque: 'ESP',
    Andalusian: 'ESP',
    Corsican: 'FRA',
    Breton: 'FRA',
    Bavarian: 'DEU',
    Sicilian: 'ITA',
    Sardinian: 'ITA',
    Flemish: 'BEL',
    Walloon: 'BEL',
    Chechen: 'RUS',
    Dagestani: 'RUS',
    Tibetan: 'CHN',
    Uyghur: 'CHN',
    Uighur: 'CHN',
    Kashmiri: 'IND',
    Punjabi: 'IND',
    Bengali: 'IND',
    Texan: 'USA',
    Californian: 'USA',
    Hawaiian: 'USA',
    Quebecois: 'CAN',
  }),
);
