import type { EventType } from '../types.js';

/** Words for acts of a type, as lemmas: those that name little else in news, and those that also name much else. */
export interface PlainWords {
  readonly verbs: string;
  readonly weakVerbs: string;
  readonly faintVerbs: string;
  readonly nouns: string;
  readonly weakNouns: string;
  readonly faintNouns: string;
}

/** PLOVER's types in the plain words of the news, whatever stands around them. */
export const PLAIN_WORDS: Readonly<Record<EventType, PlainWords>> = {
  AGREE: {
    verbs: 'agree pledge vow promise consent',
    weakVerbs: 'commit invite swear',
    faintVerbs: 'offer accept undertake volunteer propose guarantee conclude settle reconcile',
    nouns: 'agreement accord pact pledge treaty deal',
    weakNouns: 'invitation consensus detente reconciliation',
    faintNouns:
      'promise commitment offer compromise settlement understanding memorandum assurance bargain oath rapprochement',
  },
  CONSULT: {
    verbs: 'meet negotiate confer consult mediate visit',
    weakVerbs: 'huddle bargain parley liaise haggle',
    faintVerbs:
      'host discuss debate attend travel tour phone receive convene brief speak talk dial dine reunite lunch correspond chat',
    nouns: 'talk summit negotiation meeting visit consultation mediation',
    weakNouns: 'dialogue diplomacy parley',
    faintNouns:
      'conference discussion trip tour call session encounter debate mission briefing audience swing stopover get-together overture roundtable dinner congress handshake reunion',
  },
  SUPPORT: {
    verbs: 'praise endorse applaud commend hail laud ratify congratulate extol acclaim greenlight eulogise eulogize',
    weakVerbs:
      'support back welcome recognise recognize sign approve champion honour honor salute affirm reaffirm toast knight decorate enact condole commiserate',
    faintVerbs: 'defend thank adopt pass uphold favour favor advocate vote confirm cheer second embrace celebrate',
    nouns: 'endorsement praise ratification solidarity condolence',
    weakNouns: 'signing go-ahead accolade homage',
    faintNouns:
      'support approval backing recognition tribute vote adoption passage applause blessing ovation knighthood thanks plaudit',
  },
  CONCEDE: {
    verbs: 'apologise apologize pardon acquit relent exonerate backtrack capitulate backpedal recant',
    weakVerbs:
      'concede quash retract suspend decriminalise decriminalize legalise legalize reprieve unban unblock exculpate placate',
    faintVerbs:
      'lift ease relax compromise commute yield drop admit acknowledge regret overturn waive forgive clear postpone delay confess soften allow permit loosen reverse abolish exempt reinstate forgo forswear restore revise',
    nouns: 'apology amnesty pardon acquittal clemency reprieve',
    weakNouns: 'moratorium u-turn climbdown commutation about-face',
    faintNouns: 'concession admission easing leniency confession waiver pause reversal',
  },
  COOPERATE: {
    verbs: 'cooperate collaborate extradite',
    weakVerbs: 'repatriate normalise normalize',
    faintVerbs: 'trade partner coordinate ally swap exchange share merge sell buy export unite',
    nouns: 'cooperation collaboration extradition',
    weakNouns: 'repatriation normalisation normalization',
    faintNouns: 'exchange partnership alliance swap trade partner venture sale merger',
  },
  AID: {
    verbs: 'donate rescue airlift subsidise subsidize resettle',
    weakVerbs: 'aid evacuate arm compensate reimburse vaccinate inoculate sponsor naturalise naturalize',
    faintVerbs:
      'assist fund provide supply deliver feed shelter help finance relieve grant contribute equip train lend treat save house pay invest ferry nurse rebuild bankroll replenish reconstruct',
    nouns: 'donation rescue bailout airlift',
    weakNouns: 'aid subsidy evacuation asylum peacekeeping lifeline airdrop',
    faintNouns:
      'assistance relief funding loan grant contribution help shipment compensation handout treatment vaccination sponsorship',
  },
  RETREAT: {
    verbs: 'resign surrender disarm demobilise demobilize abdicate',
    weakVerbs:
      'withdraw release free retreat disengage evacuate defect relinquish cede demilitarise demilitarize denuclearise denuclearize parole',
    faintVerbs: 'quit leave liberate return vacate reopen flee desert abandon unfreeze stop cease retire',
    nouns:
      'resignation surrender ceasefire cease-fire truce armistice pullout abdication disarmament withdrawal standdown',
    weakNouns: 'defection pullback jailbreak',
    faintNouns: 'release retreat departure return handover exit liberation freedom retirement',
  },
  REQUEST: {
    verbs: 'urge demand request appeal implore beseech plead petition beg',
    weakVerbs: 'ask call order lobby pressure summon subpoena clamour clamor entreat cajole browbeat intercede exhort',
    faintVerbs:
      'press seek solicit recommend encourage require insist push want advise instruct tell apply move bid prod goad woo dissuade nudge',
    nouns: 'request appeal demand plea petition subpoena',
    weakNouns: 'lobbying entreaty',
    faintNouns: 'call order pressure recommendation application summons bid motion proposal lobby query',
  },
  ACCUSE: {
    verbs: `accuse condemn criticise criticize denounce blame indict allege decry lambast lambaste rebuke censure deplore castigate impeach prosecute sue berate investigate excoriate upbraid`,
    weakVerbs:
      'slam blast charge reprimand lament deride mock ridicule complain probe arraign assail chastise admonish vilify disparage interrogate inquire scrutinise scrutinize implicate bemoan bash malign smear discredit reproach pillory savage skewer grill belittle denigrate defame harangue slander libel lampoon revile stigmatise stigmatize scapegoat remonstrate',
    faintVerbs:
      'chide scold fault insult question audit claim challenge contest object suspect cite fume bristle rail examine attribute describe snipe pan scorn shame query damn',
    nouns:
      'accusation allegation criticism condemnation indictment investigation probe lawsuit prosecution denunciation impeachment',
    weakNouns:
      'charge inquiry enquiry rebuke censure outrage fury backlash disapproval inquest audit tirade scrutiny grievance reproach recrimination uproar furore outcry diatribe interrogation spat litigation court-martial witch-hunt grilling broadside retrial',
    faintNouns:
      'complaint suit trial concern anger blame hearing review case finding objection row swipe dispute suspicion controversy feud indignation examination squabble quarrel insult warrant discord wrangle slur',
  },
  REJECT: {
    verbs: 'reject refuse veto rebuff spurn repudiate refute disallow disown disavow',
    weakVerbs:
      'deny decline oppose dismiss defy block snub disobey overrule flout shun rebut renege stonewall nix rebel debunk scuttle boycott',
    faintVerbs:
      'resist ignore cancel dispute disagree abstain counter default fail contradict evade retort shelve dissent',
    nouns: 'rejection refusal veto',
    weakNouns: 'denial cancellation defiance snub rebuff repudiation disavowal filibuster noncompliance',
    faintNouns: 'opposition dismissal resistance disagreement default deadlock stalemate impasse dissent',
  },
  THREATEN: {
    verbs: 'threaten menace intimidate blackmail',
    weakVerbs: 'warn taunt bully caution',
    faintVerbs: 'coerce provoke deter hint dare stalk loom goad',
    nouns: 'threat ultimatum intimidation',
    weakNouns: 'blackmail',
    faintNouns: 'warning provocation menace deadline caution extortion',
  },
  PROTEST: {
    verbs: 'protest demonstrate riot picket mutiny revolt',
    weakVerbs: 'march rally boycott blockade vandalise vandalize heckle barricade jeer boo agitate',
    faintVerbs: 'chant occupy loot disrupt gather trespass sing shout stone converge assemble',
    nouns: 'protest demonstration riot sit-in boycott walkout unrest mutiny walk-out',
    weakNouns:
      'rally uprising picket blockade stoppage disobedience looting roadblock barricade vandalism revolt rampage insurrection intifada go-slow demo sit-down work-to-rule pogrom',
    faintNouns:
      'march strike vigil rebellion occupation disturbance disorder lockout gathering procession encampment campaign stand-off standoff boos commotion hartal',
  },
  SANCTION: {
    verbs: 'convict expel oust penalise penalize blacklist overthrow topple',
    weakVerbs:
      'sanction fine suspend punish sack sever revoke discontinue disqualify embargo demote dethrone unseat excommunicate defrock disbar ostracise ostracize blackball',
    faintVerbs:
      'fire recall freeze cut halt remove strip terminate exclude depose slash withhold discipline dock delist divest deregister debar defund',
    nouns: 'sanction embargo expulsion conviction sacking putsch excommunication',
    weakNouns: 'suspension tariff ouster cutoff blacklist demotion disqualification overthrow coup',
    faintNouns:
      'penalty fine removal verdict punishment cut shutdown termination dismissal jailing sentencing exclusion recall freeze levy reprimand purge layoff',
  },
  MOBILIZE: {
    verbs: 'deploy mobilise mobilize redeploy',
    weakVerbs: 'dispatch patrol muster amass scramble rearm garrison',
    faintVerbs:
      'mass station reinforce send test launch fortify escort recruit parade encamp guard fly prepare militarise militarize infiltrate',
    nouns: 'deployment mobilisation mobilization',
    weakNouns: 'manoeuvre maneuver patrol buildup build-up conscription',
    faintNouns:
      'exercise drill reinforcement alert parade presence launch test wargame garrison test-firing flyover overflight convoy standby readiness sortie incursion',
  },
  COERCE: {
    verbs: `arrest detain deport jail imprison confiscate evict censor apprehend incarcerate outlaw impound expropriate criminalise criminalize proscribe subjugate`,
    weakVerbs:
      'seize raid ban restrict sentence quarantine banish exile prohibit impose repress persecute displace nationalise nationalize intern handcuff disperse gag conscript annex spy wiretap intercept remand ransack harass muzzle frisk commandeer requisition extort nab bust shackle cordon clamp sequester repossess interdict stifle surveil marginalise marginalize segregate enslave dispossess hassle',
    faintVerbs:
      'search hack close shut bar suppress silence capture curb limit tighten enforce hold force rob steal board isolate trap confine entrap uproot infiltrate mislead',
    nouns: `arrest detention deportation crackdown curfew imprisonment censorship eviction confiscation repression incarceration internment`,
    weakNouns:
      'raid ban seizure blockade cyberattack hacking clampdown persecution lockdown quarantine disinformation oppression checkpoint roundup espionage spying annexation dragnet manhunt takeover harassment purge shakedown interdiction',
    faintNouns:
      'restriction custody search sentence hack prohibition surveillance capture discrimination blackout bust sweep robbery theft emergency injunction sabotage stakeout segregation',
  },
  ASSAULT: {
    verbs: `bomb assassinate murder stab ambush massacre bombard behead kidnap abduct torture rape slaughter invade strafe firebomb bludgeon machine-gun decapitate bayonet carjack pistol-whip teargas`,
    weakVerbs:
      'attack kill shoot shell execute wound injure assault hijack clash demolish detonate slay ram batter strangle poison lynch mutilate maim gas molest terrorise terrorize overrun conquer recapture retake pound besiege raze torch mistreat pelt scuffle brawl tussle grapple taser manhandle encircle torpedo flatten bulldoze mug knife sabotage pillage plunder subdue overpower dislodge rout brutalise brutalize clobber pummel electrocute exterminate decimate obliterate avenge tase dynamite',
    faintVerbs:
      'hit strike beat fire fight storm destroy burn explode punch kick slap abuse hurl battle level sink harm hurt down target hang gut crush defeat repel die ravage fall maul thrash jostle smother drown suffocate immolate',
    nouns: `airstrike bombing assassination massacre shelling ambush bombardment stabbing kidnapping abduction genocide murder firefight beheading hostage-taking kidnap slaying firebombing fusillade strafing dogfight`,
    weakNouns:
      'attack killing shooting assault offensive invasion clash fighting violence torture rape execution beating gunfire gunfight shootout hijacking atrocity bloodshed slaughter carnage siege incursion insurgency onslaught skirmish crossfire homicide arson brutality confrontation scuffle brawl melee salvo barrage storming stoning poisoning mugging hijack rout reprisal retaliation flare-up fracas quelling sabotage',
    faintNouns:
      'war battle explosion blast strike conflict hostility combat abuse fight fray bloodbath gunshot rocket casualty death attacker volley showdown retribution intervention pounding break-in rampage robbery',
  },
};

/** For each type a phrase that its plain verbs and its plain nouns are for, and one in which they are no event. */
export const PLAIN_EXAMPLES: Readonly<
  Record<EventType, Readonly<Record<'verb' | 'noun', readonly [example: string, counterExample: string]>>>
> = {
  AGREE: {
    verb: ['Guyana was guaranteed a loan by Norway on Friday', 'the two readings agreed to the last digit'],
    noun: ['the commitment by Norway came on Friday', 'the compromise between taste and price is hard'],
  },
  CONSULT: {
    verb: ['senators in Chad debated the treaty on Monday', 'the visiting side met the ball early'],
    noun: ['the debate in the Kenyan senate lasted nine hours', 'a talk show drew two million viewers'],
  },
  SUPPORT: {
    verb: ['the Kenyan senate confirmed the judge on Monday', 'critics praised the sound of the new speaker'],
    noun: ['the tribute by ministers came on Friday', 'approval ratings fell to a third'],
  },
  CONCEDE: {
    verb: ['the minister backtracked on Friday', 'the roof relented under the snow'],
    noun: ['the clemency of the Chadian president came on Friday', 'the easing of the pain took days'],
  },
  COOPERATE: {
    verb: ['police in Chad coordinated with detectives from Niger', 'two chefs partnered on the menu'],
    noun: ['the alliance of Chad with Niger was born on Friday', 'the trade wind brought rain'],
  },
  AID: {
    verb: ['Norway compensated ninety Afghan families in May', 'the helper app feeds data to the screen'],
    noun: ['the bailout of Zambia was announced on Friday', 'a grant writer needs patience'],
  },
  RETREAT: {
    verb: ['the Serbian battalion disengaged on Friday', 'the glacier retreats by a metre a year'],
    noun: ['the disarmament of the rebels began on Friday', 'the release date of the game is near'],
  },
  REQUEST: {
    verb: ['the minister encouraged traders to come home on Friday', 'he called the dog back'],
    noun: ['the petition by doctors in Ghana came on Friday', 'orders for steel fell by a fifth'],
  },
  ACCUSE: {
    verb: ['the minister disparaged the strikers on Friday', 'he blamed the weather'],
    noun: ['the outrage in Senegal grew on Friday', 'the case holds twelve bottles'],
  },
  REJECT: {
    verb: ['the Kenyan senate overruled the minister on Friday', 'her body rejected the new kidney'],
    noun: ['the defiance of ministers grew on Friday', 'resistance to the drug has grown'],
  },
  THREATEN: {
    verb: ['gunmen menaced two nurses in Mali on Friday', 'dark clouds threatened'],
    noun: ['the intimidation of voters by militias went on', 'a deadline for entries is near'],
  },
  PROTEST: {
    verb: ['youths trespassed on a base in Lima on Friday', 'the market rallied after lunch'],
    noun: ['the stoppage by nurses in Ghana began on Friday', 'a third strike put the batter out'],
  },
  SANCTION: {
    verb: ['the Chadian ministry penalised two banks on Friday', 'the plant cut its costs'],
    noun: ['the punishment of two envoys by Chad came on Friday', 'the cut of the coat is wide'],
  },
  MOBILIZE: {
    verb: ['Kenya mustered two battalions on Friday', 'the firm deployed the update'],
    noun: ['the conscription of Chadian students began on Friday', 'daily exercise keeps the heart strong'],
  },
  COERCE: {
    verb: ['agents spied on nine families in Lima', 'a scene arrested her attention'],
    noun: ['the eviction of nine families in Lima took place on Friday', 'the search for water on Mars goes on'],
  },
  ASSAULT: {
    verb: ['gunmen harmed two nurses in Mali on Friday', 'the storm hit the coast'],
    noun: ['the shootout in Mali took place on Friday', 'the fight against rust goes on'],
  },
};
