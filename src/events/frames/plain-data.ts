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
    weakVerbs: 'commit invite',
    faintVerbs: 'offer accept undertake volunteer propose guarantee',
    nouns: 'agreement accord pact pledge treaty deal',
    weakNouns: 'invitation consensus',
    faintNouns: 'promise commitment offer compromise settlement understanding memorandum assurance',
  },
  CONSULT: {
    verbs: 'meet negotiate confer consult mediate visit',
    weakVerbs: 'huddle',
    faintVerbs: 'host discuss debate attend travel tour phone receive convene brief speak talk dial',
    nouns: 'talk summit negotiation meeting visit consultation mediation',
    weakNouns: 'dialogue diplomacy',
    faintNouns: 'conference discussion trip tour call session encounter debate mission briefing',
  },
  SUPPORT: {
    verbs: 'praise endorse applaud commend hail laud ratify congratulate',
    weakVerbs: 'support back welcome recognise recognize sign approve champion honour honor salute affirm reaffirm',
    faintVerbs: 'defend thank adopt pass uphold favour favor advocate vote confirm',
    nouns: 'endorsement praise ratification solidarity condolence',
    weakNouns: 'signing',
    faintNouns: 'support approval backing recognition tribute vote adoption passage',
  },
  CONCEDE: {
    verbs: 'apologise apologize pardon acquit relent exonerate backtrack capitulate',
    weakVerbs: 'concede quash retract suspend',
    faintVerbs:
      'lift ease relax compromise commute yield drop admit acknowledge regret overturn waive forgive clear postpone delay',
    nouns: 'apology amnesty pardon acquittal clemency reprieve',
    weakNouns: 'moratorium',
    faintNouns: 'concession admission easing leniency',
  },
  COOPERATE: {
    verbs: 'cooperate collaborate extradite',
    weakVerbs: 'repatriate',
    faintVerbs: 'trade partner coordinate ally swap exchange share',
    nouns: 'cooperation collaboration extradition',
    weakNouns: 'repatriation',
    faintNouns: 'exchange partnership alliance swap trade',
  },
  AID: {
    verbs: 'donate rescue airlift subsidise subsidize resettle',
    weakVerbs: 'aid evacuate arm compensate reimburse',
    faintVerbs:
      'assist fund provide supply deliver feed shelter help finance relieve grant contribute equip train lend treat',
    nouns: 'donation rescue bailout airlift',
    weakNouns: 'aid subsidy evacuation asylum peacekeeping',
    faintNouns: 'assistance relief funding loan grant contribution help shipment compensation',
  },
  RETREAT: {
    verbs: 'resign surrender disarm demobilise demobilize abdicate',
    weakVerbs: 'withdraw release free retreat disengage evacuate',
    faintVerbs: 'quit leave liberate return vacate reopen',
    nouns: 'resignation surrender ceasefire cease-fire truce armistice pullout abdication disarmament withdrawal',
    weakNouns: '',
    faintNouns: 'release retreat departure return handover',
  },
  REQUEST: {
    verbs: 'urge demand request appeal implore beseech plead petition beg',
    weakVerbs: 'ask call order lobby pressure summon subpoena',
    faintVerbs: 'press seek solicit recommend encourage require insist push want advise instruct',
    nouns: 'request appeal demand plea petition subpoena',
    weakNouns: 'lobbying',
    faintNouns: 'call order pressure recommendation application summons',
  },
  ACCUSE: {
    verbs: `accuse condemn criticise criticize denounce blame indict allege decry lambast lambaste rebuke censure deplore castigate
      impeach prosecute sue berate investigate`,
    weakVerbs:
      'slam blast charge reprimand lament deride mock ridicule complain probe arraign assail chastise admonish vilify disparage interrogate inquire scrutinise scrutinize implicate bemoan bash malign smear discredit',
    faintVerbs: 'chide scold fault insult question audit claim challenge contest object',
    nouns:
      'accusation allegation criticism condemnation indictment investigation probe lawsuit prosecution denunciation impeachment',
    weakNouns:
      'charge inquiry enquiry rebuke censure outrage fury backlash disapproval inquest audit tirade scrutiny grievance',
    faintNouns: 'complaint suit trial concern anger blame hearing review case finding objection',
  },
  REJECT: {
    verbs: 'reject refuse veto rebuff spurn repudiate refute',
    weakVerbs: 'deny decline oppose dismiss defy block snub disobey overrule flout shun rebut',
    faintVerbs: 'resist ignore cancel dispute disagree',
    nouns: 'rejection refusal veto',
    weakNouns: 'denial cancellation defiance snub',
    faintNouns: 'opposition dismissal resistance disagreement',
  },
  THREATEN: {
    verbs: 'threaten menace intimidate blackmail',
    weakVerbs: 'warn taunt bully',
    faintVerbs: 'coerce provoke deter',
    nouns: 'threat ultimatum intimidation',
    weakNouns: 'blackmail',
    faintNouns: 'warning provocation menace deadline',
  },
  PROTEST: {
    verbs: 'protest demonstrate riot picket',
    weakVerbs: 'march rally boycott blockade vandalise vandalize heckle barricade',
    faintVerbs: 'chant occupy loot disrupt gather',
    nouns: 'protest demonstration riot sit-in boycott walkout unrest',
    weakNouns: 'rally uprising picket blockade stoppage disobedience looting roadblock barricade vandalism',
    faintNouns: 'march strike vigil rebellion occupation disturbance disorder',
  },
  SANCTION: {
    verbs: 'convict expel oust penalise penalize blacklist',
    weakVerbs: 'sanction fine suspend punish sack sever revoke discontinue disqualify embargo',
    faintVerbs: 'fire recall freeze cut halt remove strip terminate exclude depose slash',
    nouns: 'sanction embargo expulsion conviction',
    weakNouns: 'suspension tariff ouster cutoff blacklist',
    faintNouns: 'penalty fine removal verdict punishment cut shutdown termination dismissal',
  },
  MOBILIZE: {
    verbs: 'deploy mobilise mobilize redeploy',
    weakVerbs: 'dispatch patrol muster amass scramble rearm',
    faintVerbs: 'mass station reinforce send test launch fortify escort recruit',
    nouns: 'deployment mobilisation mobilization',
    weakNouns: 'manoeuvre maneuver patrol buildup build-up conscription',
    faintNouns: 'exercise drill reinforcement alert parade presence launch test',
  },
  COERCE: {
    verbs: `arrest detain deport jail imprison confiscate evict censor apprehend incarcerate outlaw impound expropriate`,
    weakVerbs:
      'seize raid ban restrict sentence quarantine banish exile prohibit impose repress persecute displace nationalise nationalize intern handcuff disperse gag conscript annex spy wiretap intercept remand ransack harass',
    faintVerbs: 'search hack close shut bar suppress silence capture curb limit tighten enforce hold force',
    nouns: `arrest detention deportation crackdown curfew imprisonment censorship eviction confiscation repression incarceration`,
    weakNouns:
      'raid ban seizure blockade cyberattack hacking clampdown persecution lockdown quarantine disinformation oppression checkpoint roundup espionage spying',
    faintNouns: 'restriction custody search sentence hack prohibition surveillance capture discrimination',
  },
  ASSAULT: {
    verbs: `bomb assassinate murder stab ambush massacre bombard behead kidnap abduct torture rape slaughter invade strafe`,
    weakVerbs:
      'attack kill shoot shell execute wound injure assault hijack clash demolish detonate slay ram batter strangle poison lynch mutilate maim gas molest terrorise terrorize overrun conquer recapture retake pound besiege raze torch mistreat pelt',
    faintVerbs:
      'hit strike beat fire fight storm destroy burn explode punch kick slap abuse hurl battle level sink harm hurt',
    nouns: `airstrike bombing assassination massacre shelling ambush bombardment stabbing kidnapping abduction genocide murder`,
    weakNouns:
      'attack killing shooting assault offensive invasion clash fighting violence torture rape execution beating gunfire gunfight shootout hijacking atrocity bloodshed slaughter carnage siege incursion insurgency onslaught skirmish crossfire homicide arson brutality',
    faintNouns: 'war battle explosion blast strike conflict hostility combat abuse fight',
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
    verb: ['students disrupted the session in Lima on Friday', 'the market rallied after lunch'],
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
    verb: ['gunmen hijacked a bus in Mali on Friday', 'the storm hit the coast'],
    noun: ['the shootout in Mali took place on Friday', 'the fight against rust goes on'],
  },
};
