/** Who is not yet what the noun says, or somebody else than who is known for it. */
export const OTHER =
  /^(?:next|other|second|future|new|latest|previous|current|sitting|acting|interim|outgoing|incoming|late|rival|fellow|losing|winning|disgraced)$/;

/** Standings that somebody unnamed holds as easily, and things: nobody is called so whom the text has not called so. Lemmas. */
export const OPEN =
  /^(?:star|superstar|champion|legend|pitcher|forward|defender|developer|runner|challenger|incumbent|newcomer|native|veteran|player)$/;

/** Standings that are told of somebody by which one: "the Republican nominee". Lemmas. */
export const STANDINGS = /^(?:candidate|nominee|hopeful|contender|front-?runner|lady)$/;

/** Offices that only one holds, and that go on telling of who has been named. Lemmas. */
export const OFFICES =
  /^(?:president|minister|premier|chancellor|governor|mayor|senator|monarch|king|queen|prince|princess|pope)$/;

/** Words behind a noun that tell of whom it is said: "the senator from Ohio", "the nurse who came". */
export const TELLING_MORE = /^(?:of|for|from|to|with|on|in|at|by|behind|who|whom|whose|that)$/;

/** People who are not named: "killed by a robber", "the victim", "her attacker". */
export const UNNAMED =
  /^(?:man|woman|boy|girl|child|teenager|pensioner|victim|attacker|robber|burglar|killer|stranger|boss|neighbou?r|relative|father|mother|husband|wife|son|daughter|brother|sister|actor|actress)$/;
