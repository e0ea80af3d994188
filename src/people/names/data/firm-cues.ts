const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a firm has and nobody else, behind its possessive mark: "[Haddad]'s shareholders". Lemmas. */
export const CORPORATE_GOODS = words(
  'shareholder stockholder share stock subsidiary unit dividend merger takeover bondholder refinery brewery',
);

/** What a firm's name stands before without a mark: "[Haddad] shares", "three [Haddad] plants". Lemmas. */
export const CORPORATE_NOUNS = words('share stock shareholder stockholder subsidiary unit takeover merger bond');

/** Nouns of what is owned in parts: "shares in [Haddad]", "5% of [Haddad]". Lemmas. */
export const HELD_IN = words('share stake shareholder holding merger stockholder');

/** What a firm says of itself: "[Haddad] said it agreed to buy". Lemmas. */
export const CORPORATE_DEEDS = words(
  'agree plan intend expect buy sell acquire complete sign post report own hold launch win double raise cut open close earn lose receive produce export',
);

/** What a firm reports: "[Haddad] reported a net loss". Lemmas. */
export const RESULTS = words('profit loss earnings income revenue sales turnover output');

/** Bodies whose name stands before their noun: "the ruling [Ujamaa Safi] party", "the [El-Watan] paper". */
export const NAMED_BEFORE = words(
  'party newspaper paper daily weekly magazine bookshop bookstore militia airline brewery shipyard bank agency movement',
);
