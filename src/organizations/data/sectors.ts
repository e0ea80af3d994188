const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of a name that tell PLOVER's sector wherever they stand in it, the surer first. */
export const SECTORS_OF_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['COP', words('police constabulary gendarmerie sheriff')],
  ['JUD', words('court courts tribunal prosecutor prosecutors')],
  ['GOV', words('ministry embassy consulate')],
  ['LEG', words('parliament senate congress legislature')],
  ['PTY', words('party democrats conservatives republicans socialists greens coalition')],
  ['EDU', words('university college school academy')],
  ['MED', words('hospital clinic infirmary')],
  ['JRN', words('news newspaper newspapers broadcasting')],
  ['LAB', words('union unions workers teamsters')],
  ['REL', words('church diocese archdiocese synod mosque')],
  ['MIL', words('army navy battalion regiment corps forces')],
  ['REB', words('brigades jihad militia insurgent')],
  [
    'BUS',
    words('bank airlines airways motors industries pharmaceuticals holdings enterprises energy mining petroleum oil'),
  ],
  ['NGO', words('charity rights')],
];

/** Last words of the names of papers and stations. */
export const JOURNALS = words(
  'times post tribune herald gazette weekly daily journal telegraph observer chronicle courier news channel broadcasting radio mail ledger',
);
