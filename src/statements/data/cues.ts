/**
 * Verbs of communication and how they take what is said.
 *   q  stands with a quotation: "…," she said; he said: "…"
 *   c  takes a clause with "that": warned that …
 *   z  also without "that": said it was late
 *   y  without "that" only where a verb follows the clause's first phrase: complained it was late, complained of the delay
 *   f  may follow the clause: …, the ministry said
 *   a  takes the one who is told as its object: told reporters that …
 *   m  quoted words in its complement are the subject's own: called it "a grave mistake"
 */
export type Frame = 'q' | 'c' | 'z' | 'f' | 'a' | 'm';

const FRAMES = `
qczfm   say claim state declare announce acknowledge admit concede confirm predict boast
        tweet testify note add reply insist suggest argue contend assert allege estimate
        reveal vow swear quip remark brag
qcyfm   agree joke complain stress emphasize emphasise reiterate conclude lament hint imply pledge mention
qcfm    explain write recall recount relate respond answer repeat observe comment
        counter disagree clarify muse protest object rebut retort shout cry yell whisper scream
        exclaim declaim proclaim preach volunteer opine elaborate reason signal posit
        marvel crow gush boom confide venture concur scoff gripe grumble fret
qczfam  tell warn caution promise
qcfam   remind assure inform advise notify reassure
qm      continue begin reckon
qcfm    text email message post blog
qfm     ask wonder chant sing apologize apologise interject joke blurt
        deadpan retaliate vent fume rant plead beg urge read recite murmur mutter sigh laugh smile grin
        beam chuckle growl snap bark bellow intone mumble stammer sob sneer snort thunder interrupt enthuse
        query persist chime summarize summarise cheer jeer
czfm    report disclose learn indicate find show speculate theorize theorise
cyfm    maintain deny
qcfm    demand
cfm     rule recommend propose request require specify certify stipulate submit dispute affirm reaffirm assess
cm      accept guarantee threaten rumor rumour forecast project advise underscore underline highlight charge
c       allow calculate determine attest aver profess hold verify divulge relay intimate insinuate counsel
        reassert restate postulate document
m       call describe label brand dub characterize characterise refer term accuse blame criticize criticise denounce
        condemn praise hail mock cite dismiss reject blast slam ridicule thank congratulate welcome decry tout applaud
        credit savage appeal rip attack chide chastise defend deride laud liken lambaste question rail rebuke refute scold speak exhort implore admonish reference
        talk taunt tease trash commend bemoan bash assail deplore quote plea invoke slap portray paint
        express voice echo discuss promise advocate support endorse oppose seek insist invite order
        hammer pound insult compare deem fault lampoon skewer pillory excoriate berate upbraid castigate reprimand
`;

export const CUE_FRAMES: ReadonlyMap<string, string> = (() => {
  const frames = new Map<string, string>();
  for (const line of FRAMES.trim().split(/\n(?=\S)/)) {
    const [letters = '', ...lemmas] = line.trim().split(/\s+/);
    for (const lemma of lemmas) frames.set(lemma, [...new Set((frames.get(lemma) ?? '') + letters)].join(''));
  }
  return frames;
})();

/** Forms that the tagger's lemma may miss. */
export const CUE_FORMS: ReadonlyMap<string, string> = new Map(
  `said:say says:say saying:say told:tell tells:tell telling:tell wrote:write written:write writes:write writing:write
  pointing:point swore:swear sworn:swear sang:sing sings:sing read:read reads:read reading:read found:find shown:show showed:show shows:show
  added:add adds:add adding:add noted:note notes:note noting:note asked:ask asks:ask asking:ask began:begin
  tweeted:tweet tweets:tweet texted:text emailed:email e-mailed:email posted:post chanted:chant quipped:quip`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** A verb with its particle: pointed out, went on, put it this way. */
export const PHRASAL_CUES: readonly (readonly [
  verb: string,
  particle: readonly string[],
  lemma: string,
  frames: string,
])[] = [
  ['point', ['out'], 'point out', 'qczfm'],
  ['point', ['to'], 'point to', 'm'],
  ['go', ['on'], 'go on', 'qfm'],
  ['put', ['it'], 'put', 'q'],
  ['tweet', ['out'], 'tweet', 'qczfm'],
  ['make', ['clear'], 'make clear', 'c'],
  ['make', ['it', 'clear'], 'make clear', 'cz'],
  ['make', ['plain'], 'make clear', 'c'],
  ['make', ['it', 'plain'], 'make clear', 'c'],
  ['make', ['known'], 'make known', 'c'],
  ['make', ['it', 'known'], 'make known', 'cz'],
  ['let', ['it', 'be', 'known'], 'make known', 'c'],
  ...['me', 'us', 'him', 'her', 'them', 'you', 'people', 'everyone'].map(
    (told) => ['let', [told, 'know'], 'let know', 'c'] as const,
  ),
  ['be', ['adamant'], 'be adamant', 'c'],
  ['be', ['insistent'], 'be adamant', 'c'],
  ['be', ['emphatic'], 'be adamant', 'c'],
  ['remain', ['adamant'], 'be adamant', 'c'],
  ['sum', ['up'], 'sum up', 'q'],
  ['chime', ['in'], 'chime in', 'qf'],
  ['chip', ['in'], 'chip in', 'qf'],
  ['weigh', ['in'], 'weigh in', 'qf'],
  ['lash', ['out'], 'lash out', 'm'],
  ['hit', ['out'], 'hit out', 'm'],
  ['call', ['for'], 'call for', 'm'],
  ['call', ['on'], 'call on', 'm'],
  ['fire', ['back'], 'fire back', 'qc'],
  ['shoot', ['back'], 'shoot back', 'qc'],
  ['hit', ['back'], 'hit back', 'qc'],
  ['serve', ['notice'], 'serve notice', 'c'],
  ['write', ['back'], 'write back', 'qf'],
  ['cut', ['in'], 'cut in', 'qf'],
  ['butt', ['in'], 'butt in', 'qf'],
  ['break', ['in'], 'break in', 'qf'],
  ['call', ['out'], 'call out', 'qf'],
  ['cry', ['out'], 'cry out', 'qf'],
];
