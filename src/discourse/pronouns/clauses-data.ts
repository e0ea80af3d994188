const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs of saying and thinking that tell a clause. Lemmas. */
export const TELLING = words(`
  say add insist argue claim note warn explain recall acknowledge admit believe think hope know suggest state declare announce deny concede confirm stress complain maintain testify
  remark observe comment predict emphasize emphasise reiterate caution lament reveal
`);

/** All verbs of saying and thinking: their subject is the one who is heard. Lemmas. */
export const SAYING: ReadonlySet<string> = new Set([
  ...TELLING,
  ...words('tell reply answer write ask promise tweet post vow accuse respond describe urge quip joke agree speak'),
]);

/** Verbs of saying that stand before their subject behind a clause without quotation marks too. Lemmas. */
export const INVERTED = words('say add write report explain');

/** Verbs whose object is the one who is heard: "a reporter asked X". Lemmas. */
export const ASKING = words('ask press question quote interview');

/** Verbs of who puts a question to somebody: "X challenged Y about it". Lemmas. */
export const QUESTIONING = words('ask press question interview challenge quiz grill');

/** Verbs whose object does what the infinitive says: "asked X to follow him". Lemmas. */
export const OBJECT_CONTROL = words(`
  ask tell order urge want allow persuade force invite help get expect advise beg require permit encourage instruct warn press push enable forbid teach train convince command implore direct oblige compel
`);

/** Nouns in whose phrase the owner is somebody else than the subject that follows: "In his place, X came". */
export const OTHERS_OWN = words(
  'absence place stead memory honor honour name favor favour wake footsteps case behalf direction defence defense',
);

/** Words that open a clause of their own. Norms. */
export const CLAUSE_OPENERS = words(`
  that who which because when while as if after before and but where although though whether since until whom whose how why what to
`);
