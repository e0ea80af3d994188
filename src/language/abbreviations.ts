/** Abbreviations that stand before what they belong to, so a full stop after them never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs mme mlle dr prof rev fr sr. br hon pres gov govs lt sen sens rep reps del amb sec gen gens adm
  vice-adm col cols maj brig brig.-gen maj.-gen lt.-gen lt.-col lt.-cmdr lt.-gov capt cmdr cpl sgt pvt pfc cpo wo supt insp det coun cllr ptl comdr st ste mt ft msgr archbp bp
  atty asst assoc const cst dep vs v cf e.g i.e approx ca no nos vol fig art ph univ`
    .split(/\s+/)
    .map((word) => word.replace(/\.$/, '')),
);

/** Abbreviations that may also be the last word of a sentence: what follows decides. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jr sr inc corp co cos ltd llc plc bros dept est etc al esq ave blvd rd sq jan feb mar apr jun jul aug sep sept oct
  nov dec mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich
  minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que sask alta hrs min mins secs lbs oz ft yds mph a.m p.m`.split(
    /\s+/,
  ),
);

/** Abbreviations that news writes in lower case; any other word in lower case is the plain word ("modern art."). */
export const LOWER_CASE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'vs v cf e.g i.e approx ca no nos vol fig etc est hrs min mins secs lbs oz ft yds mph a.m p.m'.split(' '),
);

/** Months and "No." only count as abbreviations before a number ("Nov. 5", "No. 3"). */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec no nos vol fig art p pp'.split(' '),
);

/** Words that begin sentences and hardly ever follow "U.S.", "Inc." or "Jr." inside a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my your there here in on at by for
  from with without after before during since until while when where why how what who which if as although though
  because but and or so yet nor however meanwhile also then now still even once under over about among between
  according some many most several few all both each every no not another other more last next earlier later
  officials analysts police critics experts`.split(/\s+/),
);
