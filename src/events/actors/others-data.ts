/**
 * Nouns for somebody else than the one who owns them: "Christie's rival" is not Christie. Lemmas. Not bodies and deeds, which
 * stand for their owner ("the president's office", "his plan").
 */
export const OTHERS: ReadonlySet<string> = new Set(
  `rival opponent challenger entourage crony surrogate donor endorser heckler protester insider veteran contender critic enemy foe adversary detractor victim accuser successor predecessor replacement nominee
   wife husband spouse widow widower fiance fiancee fiancé fiancée girlfriend boyfriend partner son daughter child brother sister sibling mother father
   parent stepfather stepmother stepson stepdaughter uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother relative
   friend ally supporter backer follower loyalist fan voter lawyer attorney solicitor barrister aide adviser advisor spokesman spokeswoman
   spokesperson deputy assistant secretary bodyguard driver chauffeur doctor nurse neighbour neighbor colleague counterpart boss employer
   employee client customer patient student pupil teacher mentor coach killer attacker assailant captor kidnapper abductor
   troop troops soldier force army militia guard guerrilla fighter gunman rebel`
    .trim()
    .split(/\s+/),
);
