const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Countries and capitals whose names are given to people too. Keys in lower case. */
export const GIVEN_NAME_COUNTRIES: ReadonlySet<string> = words(`
  jordan chad georgia paris london sofia santiago washington vienna
  montserrat wellington lima
`);

/** Titles right before a person's name. Keys without full stops. */
export const HONORIFICS: ReadonlySet<string> = words(`
  mr mrs ms miss dr sir lady lord dame sen rep gov coach judge
  officer sheriff detective prof professor sgt lt capt
`);

/** Words right before a country that is a place. Norms. */
export const PLACE_WORDS: ReadonlySet<string> = words(`
  in to from into across throughout within toward towards through outside inside near eastern
  western northern southern northeastern northwestern southeastern southwestern central neighboring neighbouring nearby visit visited visiting
  left modern rural entire
`);

/** Languages that are no country's adjective and always mean the language in a list. Norms. */
export const LANGUAGES: ReadonlySet<string> = words(`
  english arabic mandarin cantonese hebrew farsi urdu hindi bengali punjabi tamil pashto dari swahili
  catalan basque gaelic latin yiddish tagalog creole
`);

/** "the French language", "Russian-speaking". */
export const LANGUAGE_NOUNS: ReadonlySet<string> = words(`
  language languages speaking speaker speakers translation translations dialect dialects subtitles accent lessons vocabulary grammar
  alphabet idiom dictionary
`);

/** Lemmas before a language: "speaks French", "translated into German". */
export const LANGUAGE_VERBS: ReadonlySet<string> = words(`
  speak learn study into understand fluent speaking
`);
