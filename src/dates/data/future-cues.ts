/** Words that say of a thing that it is still to come, and what must follow them where they say more than that. */
export const POINTERS: ReadonlyMap<string, readonly string[] | null> = new Map([
  ['due', null],
  ['scheduled', null],
  ['slated', null],
  ['expected', null],
  ['unlikely', null],
  ['likely', ['to', 'in', 'on', 'by', 'before', 'next', 'this']],
  ['postponed', ['until', 'to']],
  ['delayed', ['until']],
  ['adjourned', ['until']],
  ['set', ['for', 'to']],
  ['planned', ['for']],
  ['poised', ['to']],
  ['bound', ['to']],
  ['supposed', ['to']],
  ['forecast', ['for', 'from', 'to', 'on']],
  ['penciled', ['in']],
  ['pencilled', ['in']],
]);

/** Verbs whose infinitive is still to come when they are said to have happened: "agreed to meet on Friday". */
export const ATTITUDES: ReadonlySet<string> = new Set(
  `plan agree expect vow promise pledge threaten intend want hope decide schedule propose offer prepare aim seek
  arrange commit undertake invite ask urge order need`.split(/\s+/),
);

/** Nouns whose infinitive is still to come: "an agreement to buy the bank in January". Lemmas. */
export const INTENTIONS: ReadonlySet<string> = new Set('agreement deal plan intention promise pledge'.split(' '));

/** What people are invited to, or asked about, before it takes place: "the rally on Saturday". Lemmas. */
export const APPOINTMENTS: ReadonlySet<string> = new Set(
  `strike rally march protest demonstration meeting hearing vote election shutdown summit session vigil game games talk talks
  conference congress trial debate auction parade festival concert match final`.split(/\s+/),
);

/** What asks people to come, and what they answer. Lemmas. */
export const INVITING: ReadonlySet<string> = new Set('invite summon call confirm'.split(' '));

/** Verbs of what is taken off the calendar or given another day: "has moved Saturday's match". Lemmas. */
export const MOVED: ReadonlySet<string> = new Set('move postpone reschedule delay'.split(' '));

/** Verbs whose present tense beside a day is a plan: "meet Monday", "opens on Friday". */
export const TIMETABLED: ReadonlySet<string> = new Set(
  `meet resume begin open start vote leave return arrive face visit host travel expire end launch go run take reopen head
  gather convene play kick deliver attend elect celebrate`.split(/\s+/),
);

/** What is put on the calendar "for Thursday". Lemmas. */
export const ARRANGED: ReadonlySet<string> = new Set(
  `set schedule plan recall summon convene book slate pencil fix list arrange reschedule postpone reserve earmark
  order`.split(/\s+/),
);

/** Verbs whose present passive beside a day is a plan: "is published on 3 May". Lemmas. */
export const ISSUED: ReadonlySet<string> = new Set(
  'publish release launch issue screen broadcast air unveil open hold bury inaugurate'.split(' '),
);

/** What is on the calendar before it happens: "the November election" is the nearest one. */
export const SCHEDULED: ReadonlySet<string> = new Set(
  'election vote ballot referendum poll primary runoff midterm summit deadline inauguration convention wedding qualifier'.split(
    ' ',
  ),
);

/** What is said of something until a day that is still ahead: "cancelled until Thursday". Lemmas. */
export const PUT_OFF: ReadonlySet<string> = new Set(
  'cancel suspend close postpone delay adjourn extend halt ban ground shut block bar reserve defer stay freeze'.split(
    ' ',
  ),
);
