import { Memory } from './memory.js';
import { toInfinitive, toSingular } from './tagger/index.js';

/** Forms that the tagger's own transformation gets wrong, or that have no tag to go by. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `am:be is:be are:be was:be were:be been:be being:be 's:be 're:be 'm:be has:have had:have having:have 've:have
  does:do did:do done:do doing:do lying:lie dying:die tying:tie vying:vie lay:lie laid:lay series:series species:species
  news:news politics:politics means:means headquarters:headquarters bases:base hostages:hostage crises:crisis
  said:say says:say told:tell tells:tell shot:shoot fled:flee left:leave fought:fight sought:seek struck:strike
  broke:break broken:break spoke:speak spoken:speak swore:swear sworn:swear bade:bid forbade:forbid forbidden:forbid
  withdrew:withdraw withdrawn:withdraw overthrew:overthrow overthrown:overthrow gave:give given:give taken:take
  took:take shook:shake shaken:shake threw:throw thrown:throw drove:drive driven:drive held:hold upheld:uphold
  withheld:withhold vetoed:veto vetoes:veto met:meet bound:bind wounded:wound slain:slay slew:slay hung:hang
  hanged:hang fired:fire freed:free agreed:agree disagreed:disagree men:man women:woman people:people
  policemen:policeman seen:see eaten:eat gone:go known:know shown:show grown:grow thrown:throw written:write
  driven:drive ridden:ride risen:rise fallen:fall chosen:choose frozen:freeze stolen:steal beaten:beat bitten:bite
  hidden:hide forgotten:forget begun:begin drawn:draw flown:fly blown:blow worn:wear torn:tear borne:bear sunk:sink
  brought:bring bought:buy caught:catch taught:teach thought:think led:lead fed:feed bled:bleed sent:send spent:spend
  lent:lend bent:bend built:build kept:keep slept:sleep swept:sweep dealt:deal meant:mean lost:lose paid:pay sold:sell
  stood:stand understood:understand won:win hit:hit cut:cut put:put set:set shut:shut spread:spread quit:quit
  beat:beat burst:burst gunned:gun vowed:vow overran:overrun foresaw:foresee outlawed:outlaw blockaded:blockade subpoenaed:subpoena teargassed:teargas routed:rout paroled:parole
  lambasted:lambast defamed:defame reviled:revile blackballed:blackball mothballed:mothball stonewalled:stonewall
  strafed:strafe strafing:strafe massacred:massacre massacring:massacre knifed:knife knifing:knife guillotined:guillotine
  dynamited:dynamite axed:axe axing:axe doled:dole doling:dole condoled:condole cajoled:cajole cajoling:cajole
  interceded:intercede dethroned:dethrone hassled:hassle hassling:hassle mistreated:mistreat tussled:tussle
  tussling:tussle daubed:daub entreated:entreat unseated:unseat exiling:exile quelling:quell stoning:stone
  ridiculing:ridicule rebuking:rebuke blockading:blockade barricading:barricade bankrolled:bankroll
  bankrolling:bankroll stonewalling:stonewall agreeing:agree lambasting:lambast rigged:rig gunmen:gunman lawmakers:lawmaker wives:wife lives:life leaves:leave`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Gerunds that the transformation misses. */
const GERUNDS: ReadonlyMap<string, string> = new Map([
  ['banging', 'bang'],
  ['boycotting', 'boycott'],
  ['vetoing', 'veto'],
  ['targeting', 'target'],
  ['ringing', 'ring'],
  ['bringing', 'bring'],
  ['singing', 'sing'],
  ['hanging', 'hang'],
]);

const LEMMAS_KEPT = 10_000;
/** Lemmas known, by the kind of form: a past form, a gerund, a verb in the present, a name, a plural. */
const known = {
  d: new Memory<string>(LEMMAS_KEPT),
  g: new Memory<string>(LEMMAS_KEPT),
  v: new Memory<string>(LEMMAS_KEPT),
  p: new Memory<string>(LEMMAS_KEPT),
  s: new Memory<string>(LEMMAS_KEPT),
};

/** Forms of verbs unknown to the tagger, which leaves them as they are: "swooped", "extradited", but "shed". */
const REGULAR_PAST = /[aeiouy].*[^e]ed$/;
const REGULAR_GERUND = /[aeiouy].*ing$/;

/** The base of a regular verb before its -ed or -ing: "swoop", "extradite" of "extradit", "rig" of "rigg", "deny" of "deni". */
function baseOf(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  const isLong = /[aeiouy][^aeiouy]+[aeiouy]/.test(stem);
  if (stem.at(-1) === stem.at(-2) && (isLong ? /[^aeiousz]$/ : /[^aeioulsz]$/).test(stem)) return stem.slice(0, -1);
  const silent =
    /(?:[cuv]|[^s]s|[dr]g)$/.test(stem) ||
    (/(?:^|[^aeiou])[aeiou][^aeiou]$/.test(stem) &&
      (isLong ? /(?:[aiou]t|[iou]d|[iy]z|[iu]r)$/ : /[^wxy]$/).test(stem));
  return silent ? `${stem}e` : stem;
}

function lemmaOf(norm: string, tags: ReadonlySet<string>): string {
  const irregular = IRREGULAR.get(norm);
  if (irregular !== undefined && !(tags.has('Noun') && (norm === 'left' || norm === 'leaves' || norm === 'lay')))
    return irregular;
  if (tags.has('ProperNoun') && !tags.has('Demonym')) return norm;
  if (tags.has('PastTense') || tags.has('Participle')) {
    const lemma = toInfinitive(norm, 'PastTense');
    return lemma === norm && REGULAR_PAST.test(norm) ? baseOf(norm.slice(0, -2)) : lemma;
  }
  if (tags.has('Gerund')) {
    const lemma = GERUNDS.get(norm) ?? toInfinitive(norm, 'Gerund');
    return lemma === norm && REGULAR_GERUND.test(norm) ? baseOf(norm.slice(0, -3)) : lemma;
  }
  if (tags.has('PresentTense') && !tags.has('Infinitive')) return toInfinitive(norm, 'PresentTense');
  if (tags.has('Plural') && !tags.has('Pronoun')) return toSingular(norm);
  return norm;
}

/** Dictionary form of a word in lower case, by its tags. */
export function lemmatize(norm: string, tags: ReadonlySet<string>): string {
  if (norm === "'s" && tags.has('Possessive')) return norm;
  const kind =
    tags.has('PastTense') || tags.has('Participle')
      ? 'd'
      : tags.has('Gerund')
        ? 'g'
        : tags.has('PresentTense')
          ? tags.has('Infinitive')
            ? 'i'
            : 'v'
          : tags.has('ProperNoun')
            ? 'p'
            : tags.has('Plural')
              ? 's'
              : 'n';
  if (kind === 'n' || kind === 'i') return IRREGULAR.get(norm) ?? norm;
  const lemmas = known[kind];
  let lemma = lemmas.get(norm);
  if (lemma === undefined) {
    lemma = lemmaOf(norm, tags);
    lemmas.set(norm, lemma);
  }
  return lemma;
}
