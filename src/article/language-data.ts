/** Short words that stand in every English text and are rare in texts of other languages. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the and of that with from this which were been said has have had would could their they his her who not it its about
  after before into because than when there what is was as be by to for on at but`.split(/\s+/),
);

/** Languages that tinyld takes others for and that no news come in: Klingon, Volapük, Kirundi, "Berber". */
export const NO_NEWS_LANGUAGES: ReadonlySet<string> = new Set(['tlh', 'vo', 'ber', 'rn']);
