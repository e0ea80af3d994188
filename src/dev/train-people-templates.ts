/**
 * Made-up news, one article a block, for training the names tagger: the open corpora hold hardly any newswire.
 * {p1} is a person's full name, {p1.l} the surname, {p1.f} the given name; {t1} a town, {c1} a country, {c1.d} its adjective,
 * {o1} a company, {o1.s} its short form; {office} {rank} {job} {paper} {party} {ministry} {school} {team} {place} {agency}
 * are drawn anew each time; [ORG …], [LOC …], [MISC …], [PER …] mark names written out, {fw} is a common word as surname.
 */
export const TEMPLATES = `
{T1}, {c1} ({agency}) — {c1.d} {office} {p1} said on Tuesday that talks with {c2} would resume next week, a day after gunmen attacked a convoy near {t2}.
{p1.l} told reporters that the government would not bow to threats. “We have a duty to the people who elected us,” {p1.l} said. “Nobody will frighten {c1}.”
His {c2.d} counterpart, {p2}, was more cautious. {p2.l} said the two sides remained far apart on the question of the border.
{c2} has accused {c1} of sheltering rebels. {c1} denies the charge. {c2} and {c1} fought a short war two decades ago.
{party} lawmaker {p3}, a critic of {p1.l}, called the plan reckless. “{p1.l} is gambling with lives,” {p3.l} told {paper}.
The [ORG United Nations] said 3,000 people had fled. {ministry} officials declined to comment.
{agency} writers {p4} in {t1}, {p5} in {t3} and {p6} in {t4} contributed to this report.
---
{T1} ({agency}) _ A jury convicted {p1} on Monday of killing two teenagers outside a diner in {t2}, ending a trial that gripped the county for weeks.
{p1}, 41, showed no emotion as the verdict was read. His mother, {p2}, sobbed in the front row.
“Justice has been done,” said {p3}, the father of one of the victims. Prosecutor {p4} said she would seek a life sentence.
Defense attorney {p5} argued that {p1.l} had acted in self-defense. Judge {p6} set sentencing for May 12.
{p1.l}, a former mechanic, was arrested in March after a tip led Sheriff {p7} and two deputies to a motel off Interstate 40.
“He looked at me and smiled,” {p3.l} recalled. {p2.l} declined to speak to reporters.
Assistant District Attorney {p8} said the case was the hardest of her career. “You don't forget it,” {p8.l} said.
---
{paper}
By {p1} and {p2}
WASHINGTON — Senator {p3} of {state} and Representative {p4}, a Democrat from {state}, introduced a bill on Wednesday that would change how the [ORG Pentagon] buys ships.
Mr. {p3.l}, a Republican, said the [ORG Navy] had wasted billions. Ms. {p4.l} agreed. “It is a rare day when Mr. {p3.l} and I see eye to eye,” she said.
The bill, known as the [MISC {p5.l} Act], is named after {rank} {p5}, who died in 2011.
President {p6} has not said whether he would sign it. A [LOC White House] spokeswoman, {p7}, said the president was studying the measure.
The {p6.l} administration has opposed similar efforts. Defense Secretary {p8} told the [ORG Senate Armed Services Committee] in April that they would “tie our hands.”
Mr. {p8.l}, who once ran {o1}, has promised to overhaul the department. Dr. {p9} of {school} was doubtful.
“{p8.l} says a lot of things,” Dr. {p9.l} said in an interview.
Contact {p1} at the {t1} bureau.
---
{o1} said on Thursday its quarterly profit fell 12 percent as demand weakened in {c1} and {c2}.
The {t1}-based company earned $140 million. Revenue rose to $2.1 billion, beating the estimate of analysts polled by {agency}.
“The quarter was tough,” Chief Executive {p1} said in a statement. Chief Financial Officer {p2} said {o1.s} would cut 300 jobs.
{o1.s} shares fell 4.2 percent in {t2}. {o2}, its bigger rival, slipped 1 percent.
{p3}, an analyst at {o3}, cut his rating. “{o1.s} has lost its way,” {p3.l} wrote in a note to clients.
{o1.s} hired {p1.l} from {o2.s} last year. {o2.s} declined to comment.
{p4} of {o4} said investors were nervous. {o4} has managed money for {o1.s} since 2004.
The [MISC Dow Jones] industrial average gained 40 points. The [MISC Nasdaq] was flat. [LOC Wall Street] had expected worse.
---
{T1} - {team} beat {team2} 3-1 on Saturday with two goals from {c1.d} striker {p1} to go top of the table.
{p1.l} headed in a corner by {p2} after nine minutes and {p3} made it 2-0 before the break.
Goalkeeper {p4} kept {team} ahead with a fine save from {p5}, but {p6} pulled one back for the visitors.
“We suffered,” coach {p7} said. {p7.l} left out captain {p8}, who has a knee injury.
Results: {p9} ({c1}) beat {p10} ({c2}) 6-4 6-3; {p11} bt {p12} 7-5 2-6 6-1.
Scorers: {team}: {p1} (9, 71), {p3} (44). {team2}: {p6} (80).
{p9.l}, seeded fourth, will meet {p11.l} in the semifinals. {c2}'s {p10} hurt his back. {c1}'s {p12} is out of the [MISC Davis Cup].
---
{c1} vs {c2} scores at stumps: {p1.l} 54, {p2.l} 33 not out, {p3.l} 4-61.
{p1.l} and {p2.l} put on 88 for the third wicket before {p3.l} had {p1.l} caught by {p4.l} at slip.
{c2} captain {p4} said the pitch was slow. {p5}, playing his first test, was run out for nine.
{c1} won the toss. {c2} were all out for 212. {c1} lead the series 1-0.
{team} of {t1} signed {p6} from {team2} on a free transfer. {p6.l}, 29, has played 14 times for {c1}.
Leading scorers after round nine: {p7} ({team}) 12; {p8} ({team2}) 10; {p9} 9.
---
{T1}, {state} — When {p1} moved to {t2} with her husband, {p2}, and their three children, she thought the river would be a blessing.
Then the water came. “It took the porch first,” {p1} said. “Then it took the dog.”
{p1.l}, 38, is one of hundreds of people who lost homes in [LOC {t3} County] when [MISC Hurricane {p3.f}] came ashore. {p2}, a welder, has slept in his truck since.
Their daughter {p4.f}, 9, asks when they can go home. Her brothers, {p5.f} and {p6.f}, have stopped asking.
Mayor {p7} said the town needed help. “We are tired,” {p7.l} said. {t2} has 4,000 people. {t2} lost its bridge in the storm.
[ORG Red Cross] volunteer {p8} handed out blankets. “I've known {p1.f} since high school,” {p8.l} said. “{p1.f} never asks for anything.”
Gov. {p9} declared an emergency. {p9.l} flew over [LOC {t3} County] on Friday with Sen. {p10}, D-{t1}.
---
The {c1.d} government on Friday expelled two {c2.d} diplomats, accusing them of spying, the {agency} news agency reported.
{ministry} spokesman {p1} said the two had been caught with maps. {c2} called the move a provocation and said it would respond.
Washington and Beijing urged calm. Brussels was silent. [LOC {t1}] and [LOC {t2}] have quarreled for years over gas.
Prime Minister {p2} and Foreign Minister {p3} met late into the night. {p3.l} later flew to {t3} for talks with {c3}'s {p4}.
The [ORG Kremlin] had no comment. The [ORG European Union] said foreign policy chief {p5} would speak to both {p2.l} and {c2.d} President {p6}.
{p6.l}, who seized power in a coup, has ruled {c2} since 1994. Opposition leader {p7} was jailed last year.
“{p6.l} must go,” chanted thousands of students. {p7.l}'s wife, {p8}, led the march.
---
{T1} (Meridian) - {c1}'s parliament voted 88-61 to approve a pact with {c2}, in a victory for {office} {p1}.
{party} leader {p2} walked out. {p2.l} said {p1.l} had “sold the mines for a song.”
Under the accord, {c2} will lend {c1} $400 million. {c2} will also train officers. The [MISC Treaty of {t2}] bars foreign bases.
{p1.l}'s {party} holds 94 of 150 seats. The [ORG {party2}] has 40 and the [ORG {party}] the rest.
Deputy {p3} threw a shoe. Speaker {p4} suspended the session. Both {p3.l} and {p4.l} later apologized.
Analyst {p5} of the [ORG {t3} Institute for Strategic Studies] said the vote was closer than {p1.l} had hoped.
---
Archbishop {p1} led prayers in {t1} on Sunday as Pope [PER Innocent XIV] arrived from [LOC Rome]. Cardinal {p2} stood at his side.
Queen [PER Matilda] and Prince [PER Oskar] greeted the pope at the airport. King [PER Frederick VII] is ill.
Sheikh {p3}, the grand mufti, and Rabbi {p4} were also present. Sister {p5} of the [ORG Order of Saint Clare] sang.
“Your Holiness, welcome,” said Dame {p6}. Sir {p7}, the mayor, gave him a key. Lord {p8.l} of {t2} did not attend.
The Rev. {p9} complained about the cost. Father {p10.f} laughed. “Father {p10.f} always laughs,” said Mrs. {p9.l}.
Ayatollah {p3.l} sent a letter. Imam {p11} read it aloud in the [LOC Cathedral of Saint {p12.f}].
---
{P1} TO MEET {P2} AS TALKS STALL
{T1}, {c1} — President {p1} will meet {c2.d} Chancellor {p2} in [LOC {t2}] on Thursday.
{P3} QUITS AFTER VOTE; {C1} IN CRISIS
{C2} SAYS {P4.l} KILLED IN RAID
Rebel commander {p4} was killed in a raid near {t3}, {c2}'s army said on Sunday. {p4.l} had led the group since 2009.
WHAT NEXT FOR {P1.l}?
POLICE HUNT FOR {T2} BOMBER
Minister {p3} resigned. {p3.l} had served under three presidents.
{T3} BRACES FOR STORM
STOCKS FALL AS {O1.S} CUTS OUTLOOK
---
{p1.l} says he will run again
{p2.l} hits back at {p1.l} over taxes
{c1} hopes for rain after longest drought
{t1} mayor quits over contract
Why {o1.s} bought {o2.s}
{p3.l} and {p4.l} in fight over bridge
President {p1} told supporters in {t1} he would seek a third term. {p2}, his old rival, called it a joke.
“Has {p1.l} ever kept a promise?” {p2.l} asked. Former minister {p3} and his deputy {p4} also criticized the plan.
---
Q: {p1}, when did you first go to {t1}?
{p1.l}: In 1988. My uncle {p2.f} had a shop there.
{p3}: What did he sell?
{p1.l}: Shoes. {p2.f} sold shoes to everybody in {c1}.
{p3.l}: Did you ever meet {p4}?
{P1.l}: Once. {p4} came to the shop with General {p5}.
{P3.l}: And?
{P1.l}: {p4.l} bought nothing. {p5.l} bought boots.
HOST: We are joined by {p6} of {school} and {p7}, author of [MISC The Salt Road].
{P6.l}: Thank you. {p7.l}'s book is splendid.
Interviewer: Thank you, Mr. {p1.l}.
---
{T1} — The body of {p1}, a {age}-year-old student from {c1}, was found Tuesday near [LOC {t2} Bridge], police said.
{p1.f}'s roommate, {p2}, reported her missing on Sunday. “{p1.f} would never leave without her phone,” {p2.l} said.
Detective {p3} said an autopsy was planned. Lt. {p4} of the [ORG {t1} Police Department] asked for witnesses.
A man identified as {p5}, 33, of {t3}, was being questioned. {p5.l}'s lawyer, {p6}, said he was innocent.
{p1.l} studied chemistry at {school}. Her parents, {p7} and {p8.f} {p1.l}, flew in from {t4}.
“She was our only child,” {p7.f} {p1.l} said. The [ORG {t1} Chronicle] first reported the death.
Neighbors {p9}, {p10} and {p11} lit candles on [LOC Maple Street].
---
The Navy said Monday that the [MISC USS {p1}] had left [LOC Norfolk] for the [LOC Persian Gulf] with 4,000 sailors aboard.
The carrier, named for Adm. {p1}, carries 70 planes. [ORG Coast Guard] Cmdr. {p2} said the strait was open.
Flights from [LOC {p3} International Airport] were halted. Protesters gathered at [LOC {p4.l} Tower] and the [LOC {p5.l} Center].
The [MISC {p6.l} Act] and the [MISC {p7.l}-{p8.l} law] were cited. The [MISC {p9.l} Commission] met at [LOC {p10.l} House].
The [ORG {p11.l} Foundation], started by {p11}, gave $2 million to [ORG {p12.l} University]. {p11.l} died in 1999.
The {p4.l}s and the {p5.l}s, two families with money in steel, are not on speaking terms. The {p6.l} era ended in 1989.
[ORG {p1.l} & {p2.l}] advised [ORG {p3.l} Brothers] on the sale. [ORG {p7.l}, {p8.l} & Co.] was the lender.
---
{T1}, {c1} (AP) — Thousands poured into the streets of {t1} to welcome the return of {p1}, the exiled singer known as “[MISC The Nightingale].”
{p1} sang two songs and wept. “[LOC {t1}], I missed you,” she said. {p1.l} fled {c1} after the coup of 1979.
[PER {p2.f} “{nick}” {p3.l}], her drummer, died in {t2} last year. Guitarist {p4} could not get a visa.
“{p1.l} is our voice,” said {p5}, a baker. Her album [MISC Letters to Nobody] sold 2 million copies.
{office} {p6} said {p1.l} was free to stay. His predecessor, {p7}, had called her a traitor.
[MISC The {p8} Show] will broadcast the concert. Critic {p9} of {paper} called it a triumph.
---
A {c1.d} court sentenced {p1}, a reporter for {paper}, to four years in prison for insulting {c1.d} leader {p2}.
{p1.l}'s editor, {p3}, said the paper would appeal. “{p1.l} wrote the truth,” {p3.l} said from {t1}.
The [ORG Committee to Protect Journalists] condemned the verdict. So did [ORG Amnesty International] and [ORG Human Rights Watch].
“{c1} cannot jail its way out of this,” said {p4}, the group's {c2.d} director. {p4.l} was expelled from {c1} in 2015.
Justice Minister {p5} said the courts were independent. {p5.l} is a nephew of {p2.l}.
Court President {p6} read the ruling. The trial of two colleagues, {p7} and {p8}, opens in {t2} on Monday.
---
Shares of {o1} and {o2} rose after {o3} said it would buy {o1.s} for $3.4 billion in cash.
{p1}, chairman of {o3.s}, said he had long admired {o1.s}. {p2}, who founded {o1.s} in a garage in {t1}, will step down.
“{p1.l} made an offer we could not refuse,” {p2.l} told employees. {o2.s} has hired {p3}, a banker at [ORG {p4.l} {p5.l}].
{o3.s} plans to move {o1.s}'s headquarters from {t1} to {t2}, {c1}. {t2} offered tax breaks.
Economist {p6} at [ORG {p7.l} Capital] said regulators in Brussels might object. The [ORG European Commission] declined to comment.
In {t3}, the [MISC FTSE 100] closed 0.3 percent higher. [LOC Tokyo] and [LOC Hong Kong] ended lower. The yen gained on the dollar.
{p8.l}, the new finance chief, comes from {o4}. {o4.s} said {p8.l} would be missed.
---
{p1}, the {c1.d} novelist whose books about {t1} made her famous, died on Sunday at her home in {t2}. She was {age}.
The cause was pneumonia, said her son, {p2}. Born {p1.f} {p3.l} in {t3} in 1931, she was the daughter of a tailor.
Ms. {p1.l} studied under {p4} at {school}. Her first novel, [MISC The Orchard Wall], appeared in 1957. Critics compared her to {p5} and {p6}.
“{p1.f} never raised her voice,” said {p7}, her editor at [ORG {p8.l} Press]. “She did not need to.”
She won the [MISC {p9.l} Prize] in 1974. The {c1.d} critic {p10} called Ms. {p1.l} “our conscience.”
Her marriage to the painter {p11} ended in divorce. Mr. {p11.l} died in 1990. A sister, {p12.f}, survives.
In addition to her son {p2.f}, she is survived by two grandchildren, {p4.f} and {p5.f}, both of {t4}.
---
{T1}, {c1} -- Troops loyal to Gen. {p1} seized the airport at dawn, and by noon Col. {p2} had announced on state television that the constitution was suspended.
{p2.l} spoke for three minutes. There was no sign of {p1.l}. President {p3} was believed to be in {c2}.
{c2} closed its border. {c3} and {c2} called for {p3.l}'s return. The [ORG African Union] suspended {c1}.
“We heard shots near the palace,” said {p4}, a taxi driver. His cousin, {p5}, a sergeant in the [ORG Presidential Guard], had not called.
Maj. {p6}, a spokesman, said four soldiers had died. {rank} {p7}, the army chief, was under arrest. {p8}, the leader of {party}, went into hiding.
Diplomats in {t2} said {p1.l} was close to {c3}. {p1.l} trained in {c3} with {p7.l}.
U.S. Ambassador {p9} urged Americans to stay indoors. [ORG State Department] spokeswoman {p10} said {p9.l} was safe.
---
Scientists led by {p1} of {school} reported on Wednesday that they had found water on a moon of [LOC Saturn].
The study, published in [MISC Nature], used data from the [MISC Cassini] probe. “It was a surprise,” {p1.l} said.
{p2}, a planetary scientist at [ORG NASA] who was not involved, called the work careful. {p2.l} and {p3} had proposed the idea in 2007.
Co-author {p4}, a graduate student, spotted the signal. “{p4.f} came running,” {p1.l} recalled. {p5} at {school} built the detector.
{p1.l}'s theory owes much to {p6}, the {c1.d} physicist who died in 1955. [MISC {p6.l}'s law] is taught in schools.
The [LOC {p7.l} Telescope] in {c2} will look again in June. The [ORG {p8.l} Institute] in {t1} paid for it.
Further reading: {p1.l} and {p4.l} (2019); {p3.l}, {p2.l} et al. (2007).
---
THE {C1.d} foreign secretary {p1} yesterday accused {c2} of “breathtaking cynicism” after MPs heard that {p2} had been poisoned in {t1}.
Mr {p1.l} told the [ORG House of Commons] that the attack bore all the marks of {t2}. Mrs {p3.l}, the [ORG Labour] spokeswoman, asked why it took a week.
Sir {p4}, the former ambassador, said ministers had been warned. Sir {p4.f} added: ‘They did not listen.’
Lord {p5.l}, who led the inquiry, will report in May. Baroness {p6.l} and Dr {p7} sit on the panel with Professor {p8}.
Downing Street said the prime minister had spoken to {c3}'s leader. [LOC Whitehall] sources blamed {c2}. [ORG Scotland Yard] would not comment.
‘Mr {p1.l} is a decent man,’ said Miss {p9}. ‘Ms {p3.l} is a better one.’ Lady {p5.l} smiled.
PC {p10}, 27, found {p2.l} slumped on a bench. DCI {p11} is in charge.
---
{p1} scored 31 points and {p2} added 22 as the [ORG {t1} {teamname}] beat the [ORG {t2} {teamname2}] 104-98 on Friday night.
{p3} had 14 rebounds for {t1}, which won its fifth straight. {t2} has lost seven in a row.
“{p1.f} carried us,” coach {p4} said. {p4.l}, in his second year, benched {p5} after a shouting match.
{p2.l} hit a 3-pointer with nine seconds left. {p6} missed at the buzzer for the [ORG {teamname2}].
[ORG {teamname}] guard {p7} left with a sprained ankle. {t2} center {p8} fouled out. {p8.l} finished with two points.
NOTES: {p9} sat out. ... {t1} acquired {p10} from {t3} for {p11} and a draft pick. ... {p12} signed a 10-day contract.
At {t3}, {p13} threw a five-hitter and {p14} homered as the [ORG {t3} {teamname}] edged the [ORG {t4} {teamname2}].
{p13.l} (7-3) walked one. {p15.l} got two outs for his 20th save. {p16.l} (2-5) took the loss.
---
The [ORG World Health Organization] said {c1} had reported 19 new cases of cholera, most of them in {t1} and {t2}.
Dr. {p1}, who heads the [ORG WHO] office in {t3}, said the outbreak was under control. Nurse {p2} was not so sure.
“We have no beds,” {p2.l} said. Health Minister {p3} visited [LOC {p4.l} Hospital] on Tuesday. {p3.l} promised tents.
[ORG Doctors Without Borders] has sent 12 people. {c2} and {c3} gave medicine. {c2} also sent a plane.
Aid worker {p5} lost his brother, {p6.f}. “{p6.f} was 22,” he said. “We buried {p6.f} by the river.”
{t1} lies on the [LOC {t4} River]. {t2} has no clean water. The disease reached {t1} in June, {p1.l} said.
---
Newlyweds {p1} and {p2} wanted a quiet honeymoon. Instead they got {p3}.
{p3.f}, a parrot with a gift for swearing, belongs to {p4}, who runs the inn. “{p1.f} laughed so hard she fell off the chair,” {p2.l} said.
Neighbor {p5} has complained to the council. Councillor {p6} told {paper} he took the matter seriously. Mr. {p5.l} wants the bird gone.
“It called me a cabbage,” {p5.l} said. {p4.l} said {p3.f} meant no harm.
Veterinarian {p7} prescribed silence. {p8}, of the [ORG Royal Society for the Prevention of Cruelty to Animals], said parrots repeat what they hear.
“Tell {p5.f} to come for tea,” said {p4.l}'s wife, {p9.f}.
---
{T1}, {c1} (Reuters) - {c1}'s central bank kept interest rates at 6.5% on Thursday, as forecast by all 18 economists in a poll.
Governor {p1} told a news conference that inflation was “sticky.” Deputy Governor {p2} dissented. {p1.l}'s term ends in July.
{c1} imports most of its fuel. {c2} and {c3} are its biggest trading partners. The [ORG International Monetary Fund] expects growth of 2.1%.
“{p1.l} has little choice,” said {p3}, chief economist at {o1}. {p4} of [ORG {p5.l} Bank] sees a cut in May.
The [ORG Finance Ministry]'s {p6} said the budget was on track. Analysts at {o2} disagree. {o3.s}'s {p7} expects a devaluation.
(Reporting by {p8}; Editing by {p9} and {p10})
(Additional reporting by {p11} in {t1}, {p12} in {t2}; writing by {p13})
---
By {P1}
{agency} Writer
{T1}, {state} (AP) _ A small plane carrying {p2}, the founder of {o1}, crashed in the mountains north of {t2}, killing all four aboard, officials said.
Also killed were {p2.l}'s wife, {p3}; their daughter, {p4.f}, 14; and the pilot, {p5} of {t3}.
“I begged {p2.f} not to fly,” said {p6}, a partner in the firm. [ORG National Transportation Safety Board] investigator {p7} said the engine may have failed.
The [MISC Cessna 310] took off from [LOC {t4} Municipal Airport]. Farmer {p8} saw smoke. [ORG FAA] spokesman {p9} had no details.
{p2.l} started {o1.s} in 1976. {o1.s} makes pumps. He was a friend of former President {p10} and of golfer {p11}.
---
{p1} walks into the cafe in {t1} with a limp and a grin. At {age}, {p1.l} is the last of the miners who went on strike in 1984.
“[PER {p2}] broke us,” {p1.l} says of the prime minister of the day. “{p2.l} never came here. {p3} came. {p4} came. Not {p2.l}.”
His wife, {p5.f}, pours tea. {p5.f} ran the soup kitchen with {p6.f} {p7.l} and a vicar called {p8}.
{p9}, a historian at {school}, thinks {p1.l} is right. In his book, [MISC Cold Seam], {p9.l} argues that {p2.l} wanted a fight.
Outside, rain falls on [LOC {t1} High Street]. The pit is a museum now. [LOC {t2}] is a bus ride away. Wales has other worries. So has Scotland.
Young people leave for London, Leeds or Manchester. Some go to Australia. {p5.f}'s nephew {p10.f} went to Canada.
---
The Supreme Court on Monday agreed to hear a challenge by {p1}, a {state} inmate, in [MISC {p1.l} v. {p2.l}].
Justice {p3} wrote the opinion. Justices {p4}, {p5} and {p6} joined. Chief Justice {p7} dissented, as did Justice {p8}.
Solicitor General {p9} argued for the government; {p10} of the [ORG American Civil Liberties Union] for the inmate. “Counsel,” Justice {p8.l} asked, “does it matter?”
{p11}, a law professor at {school}, said {p7.l}'s dissent was “vintage {p7.l}.” Warden {p2} declined to comment.
The [ORG {state} Supreme Court] had ruled against {p1.l}. The [MISC First Amendment] and the [MISC {p12.l} Act] are at issue.
Attorney General {p13} and his deputy, {p14}, filed a brief. [ORG Justice Department] lawyers said {p1.l} had no standing.
---
{p1}, {p2} and {p3} shared the [MISC Nobel Prize] in chemistry on Wednesday for work on batteries.
{p1.l}, of {school}, learned the news in a taxi in {t1}. {p2.l}, 97, is the oldest laureate. {p3.l} works for {o1} in {t2}.
“My wife, {p4.f}, thought it was a prank,” {p3.l} said. The [ORG Royal Swedish Academy of Sciences] announced the prize in [LOC Stockholm].
The trio built on ideas of {p5}. {p5.l}, a shy man, never left {c1}. His student {p6} kept his notebooks.
{c1} cheered. {c2.d} newspapers put {p2.l} on the front page. Prime Minister {p7} called him “a son of {c2}.”
---
{T1}, {c1} — {c2.d} billionaire {p1} is suing {c1.d} magazine [MISC {t2} Weekly] over an article that linked him to the murder of {p2}.
The article, by {p3}, said {p1.l} had met {p2.l} in {t3} two days before the shooting. {p1.l}, through a lawyer, {p4}, denied it.
“{p3.f} has the tapes,” said {p5}, the editor. Publisher {p6} said she stood by {p3.l}. {o1}, which {p1.l} controls, pulled its advertising.
{p2.l}, who exposed corruption in {c2}, was shot on [LOC {t4} Avenue]. No one has been charged. {p2.l}'s brother, {p7.f}, lives in {c3}.
[ORG Interpol] wants to talk to {p8}, alias “{nick}.” {p8.l} was last seen in {c3} with {p9}.
In {c2}, {p1.l} is known as “the Fixer.” {c2} refuses to extradite him.
---
{p1}: Good evening. Our guests are Ambassador {p2} and {p3}, who covers {c1} for {paper}.
{p2.l}: Good evening, {p1.f}.
{p1.l}: Ambassador, why did {c1} change its mind?
{p2.l}: {c1} did not. {p4} did. {p4.l} needs the [ORG World Bank].
{p3.l}: I would put it differently. {c2} blinked first, and {p4.l} took his chance.
{p1.l}: {p3.f}, thank you. Ambassador {p2.l}, thank you.
Copyright. All rights reserved. Transcript by {p5}.
---
Photo by {p1} / {agency}
{p2} (left) and {p3} at [LOC {p4.l} Park] in {t1}. ({p5}/{agency})
Image: {p1}. {p6}, centre, with {c1.d} fans. File photo: {p7}.
{p2}, right, hugs {p3} after the final in {t1}, {c1}, on Sunday. {c2} won.
Illustration by {p8} for {paper}. Courtesy of {p9}. Credit: {p10}/{agency}
Pictured from left: {p11}, {p12}, {p13} and {p14}.
By {p2} | {paper} | Published Jan. 5
Written by {p3}, {agency}. Edited by {p4}.
---
The {c1.d} and {c2.d} foreign ministers, {p1} and {p2}, agreed in {t1} on Monday to reopen the border crossing at {t2}.
{p1.l} and {p2.l} shook hands for the cameras. “This is {p2.l}'s day,” {p1.l} joked.
The deal was brokered by {c3}. {c3}'s Crown Prince {p3} hosted both men. President {p4} of {c1} and Prime Minister {p5} of {c2} are to sign it.
In {t3}, {p6}, secretary-general of the [ORG Arab League], praised {p3.l}. [ORG Hamas] and [ORG Hezbollah] did not. {p7}, a [ORG Hamas] official, called it surrender.
{c2} will pull its troops back. {c1} will free 40 prisoners, among them {p8}, {p9} and {p10}, a Briton.
The Israelis and the Palestinians watched closely. An American official, who asked not to be named, said the Saudis had helped.
---
On the farm outside {t1}, {p1} counts cows by name: {p2.f}, {p3.f}, {p4.f}. “{p2.f} is the boss,” he says.
Milk prices have halved since {o1} closed its plant in {t2}. {o1.s} employed 200 people. {p5.l}, the manager, left for {c1}.
“{o1.s} was this town,” said {p6}, who owns the hardware store. {p6.l}'s grandfather, {p7}, sold the land to the company.
Agriculture Secretary {p8} came in August. “Secretary {p8.l} ate pie,” {p1.l} says. “{p8.l} liked the pie.”
Congress passed the [MISC Farm Bill] in May. Sen. {p9}, R-{state}, wrote part of it. {p9.l}'s brother farms near {t3}.
---
Former {party} chairman {p1} pleaded guilty on Tuesday to taking bribes from {p2}, a lobbyist, in a case that has shaken {state} politics.
{p1.l}, 57, stood beside his lawyer, {p3}. U.S. District Judge {p4} asked {p1.l} if he understood. “Yes, your honor,” {p1.l} said.
Prosecutors say {p2.l} paid for a house on [LOC Lake {p5.l}]. {p2.l}, who worked for {o1}, is cooperating. State Sen. {p6} and Rep. {p7} have not been charged.
Governor {p8} said she was saddened. “{p1.f} was a friend,” {p8.l} said. Challenger {p9} said {p8.l} knew.
FBI agents raided {p6.l}'s office in January. The [ORG {t1} Tribune] reported that {p7.l} wore a wire.
The election is Nov. 4. {p9.l} leads {p8.l} by 3 points in a {school} poll.
---
{T1} (Agency) -- Explorer {p1} and her guide, {p2}, reached the summit of [LOC Mount {t2}] on Sunday, the first to climb its north face in winter.
{p2.l} lost two toes. {p1.l} radioed: “It's windy.” Their rival {p3} turned back. Sherpa {p4.f} waited at base camp.
Since {p5} died there in 1934, eleven climbers have tried. {p6} and {p7} vanished in 1986; {p8}, a {c1.d}, fell in 2003.
{c1} closed the mountain after that. {c2} charges $9,000. “{p5.l} would have been proud,” said {p5.l}'s granddaughter, {p9}.
The [LOC Himalayas], the [LOC Andes] and the [LOC Alps] are warming. Dr. {p10} of the [ORG University of {t3}] measured the ice.
---
{fw1.full}, a state trooper, testified that he stopped a van driven by {fw2.full} near {t1}.
{fw1} said {fw2} was nervous. {fw2}'s lawyer, {fw3.full}, objected. {fw3} said the search was illegal.
“I asked Mr. {fw2} to step out,” {fw1} said. Judge {fw4.full} overruled {fw3}.
{fw4} set bail at $10,000. {fw2} left with his sister, {fw5.full}. {fw5} declined to comment.
{fw6.full} and {fw7.full} also testified. {fw6} saw the van. {fw7} did not.
Police Chief {fw8.full} praised {fw1}. {fw8} said the force was short of troopers.
---
{T1}, {c1} — Rain fell. Nobody moved. {p1} lit a cigarette and waited for {p2}.
Hope is scarce here. Bread is scarcer. Winter came early to {t1}, and Christmas was dark.
“Fear is a habit,” {p1.l} said. “Hunger is worse.” Yesterday {p2.l} sold his boots. Today {p2.l} sold his coat.
Critics say the state has failed. Supporters of {p3} say it never tried. Officials deny both. Doctors shrug. Teachers strike.
Bridges are down. Roads are mined. Trains stopped in May. Children play in tanks. Soldiers watch.
Later {p2.l} came back with {p4}. Soon {p5} joined them. Then {p1.l} spoke. Still {p4.l} said nothing. Perhaps {p5.l} knew.
Meanwhile, {p6} slept. Even {p6.l} was tired. Only {p3.l} smiled. Neither {p1.l} nor {p2.l} wept. Once, {p4.l} sang.
Asked about {p3.l}, {p1.l} laughed. Like {p2.l}, {p1.l} had voted for {p3.l}. Unlike {p4.l}, he regretted it. According to {p5}, all did.
---
{c1} said on Monday it would not attend the summit in {t1}. {c2} will. {c3} has not decided.
{t1} is hosting the meeting for the first time. {t2} had offered. {t3} refused.
{c1} wants a veto. {c2} rejects that. {c3} says {c1} is bluffing. {c1}'s envoy, {p1}, walked out. {c2}'s {p2} stayed.
London, Paris and Berlin back {c2}. Tehran and Damascus back {c1}. Moscow denied a role. Washington warned {c1}. Beijing abstained.
“{c2} is our friend,” {p1.l} said. “{c3} was.” {p2.l} replied that {c1} had few friends left.
{o1} has suspended work in {c1}. {o2} stays. {o1.s} lost a ship. {o2.s} bought it. {o1.s} says {o2.s} cheated.
[ORG NATO] met. [ORG OPEC] did not. The [ORG EU] dithered. The [ORG IMF] lent. [ORG UNICEF] fed. [ORG FIFA] fined {c3}.
---
The {ministry}'s permanent secretary, {p1}, his deputy, {p2}, and three directors — {p3}, {p4} and {p5} — were suspended over missing vaccines.
{p1.l}, {p2.l} and {p3.l} denied wrongdoing; {p4.l} could not be reached. {p5.l} resigned.
A committee chaired by Hon. {p6} will investigate. Members include {p7} ({party}), {p8} ({party2}), Prof. {p9} and Barrister {p10}.
Chief {p11}, the paramount ruler of {t1}, asked for calm. Alhaji {p12} and Mallam {p13} sat beside him. Engr. {p14} did not attend.
“His Excellency {p6.l} is a man of honour,” Alhaji {p12.l} said. Governor {p15} of [LOC {t2} State] agreed.
---
Police in {t1} have charged {p1} with the murder of his wife, {p2.f}, a teacher at [ORG {p3} High School].
{p2.f} {p1.l}, 34, vanished in May. Her sister, {p4}, never believed he was innocent. “I told {p2.f} to leave him,” {p4.f} said.
Mr. and Mrs. {p1.l} had two children. The boys, {p5.f} and {p6.f}, live with {p4.f} now. {p7}, a neighbor, heard shouting.
“{p1.f} dug all night,” {p7.l} said. Coroner {p8} confirmed the remains were {p2.f} {p1.l}'s. The {p1.l} house on [LOC {p9.l} Road] is for sale.
Assistant Chief {p10}, Capt. {p11} and Sgt. {p12} led the search. Prosecutor {p13} will try the case before Judge {p14.l}.
---
Actor {p1} will play {p2} in a film about the singer's last days, {paper} reported. Director {p3} begins shooting in {t1} in June.
{p1.l}, who won an [MISC Oscar] for [MISC The Glass Harbor], beat {p4} and {p5} to the part. {p6} plays the manager, {p7}.
“{p2.l} was a saint and a monster,” {p3.l} told [MISC Variety]. [ORG {p8.l} Pictures] and {o1} are paying. Screenwriter {p9} spent six years on it.
The late {p2}'s band, [ORG The {fw1}s], broke up in 1971. Bassist {p10} objects to the film. {p10.l} says {p3.l} never called.
Rapper {p11} sings the title song with {p12}. [MISC Saturday Night Live] made fun of it. {p1.l} laughed.
---
WASHINGTON (AP) _ Here is how members of the {state} delegation voted on the measure.
Democrats — {p1.l}, Y; {p2.l}, Y; {p3.l}, N. Republicans — {p4.l}, N; {p5.l}, N; {p6.l}, Y.
Rep. {p1} said the vote was hard. Reps. {p2} and {p3}, both Democrats, split. Sens. {p7} and {p8} led the debate.
House Speaker {p9}, R-{state}, and Majority Leader {p10} of {state} twisted arms. Minority Whip {p11} did not. {p9.l} is from {t1}.
“Speaker {p9.l} has the votes,” said {p12}, his spokesman. The bill goes to President {p13}. {p13.l} has vowed to veto it.
Vice President {p14} broke the tie. First lady {p15.f} {p13.l} watched from the gallery. {p13.f} {p13.l} did not.
---
{T1} - {c1.d} {p1} won the women's 100 metres at the [MISC {t1} Grand Prix] on Friday in 10.88 seconds, ahead of {c2.d} {p2} and {p3} of {c3}.
1. {p1} ({c1}) 10.88 2. {p2} ({c2}) 10.97 3. {p3} ({c3}) 11.01 4. {p4} ({c1}) 11.04
{p5} of {c2} took the men's 1,500 from {c1} pair {p6} and {p7}. World champion {p8} was fourth. {p8.l} has the flu.
“My coach {p9} told me to wait,” {p5.l} said. {c3}'s {p10}, the [MISC Olympic] champion, pulled out. {p10.l} races in {t2} next week.
Quarter-finals: {p11} v {p12}; {p13} v {p14}. Standings: 1. {team} 44 2. {team2} 41. Venue: [LOC {p15.l} Stadium].
{p11.l} beat {p12.l} in straight sets. Top seed {p13} lost to qualifier {p14}, 6-3, 6-4.
---
Inspector General {p1} found that the [ORG Department of {dept}] paid {o1} $40 million for software that never worked.
Secretary {p2} blamed her predecessor, {p3}. “I inherited {o1.s},” {p2.l} told lawmakers. {p3.l}, now at {o2}, did not return a call.
Rep. {p4}, who chairs the [ORG House Oversight Committee], asked for emails. {o1.s} vice president {p5} and engineer {p6} were to testify Thursday.
“{p5.l} owes us answers,” said {p4.l}. {p6.l}'s memo called the system “a bucket with no bottom.” {o1.s} said it had done what it was asked.
The report names {p7}, {p8} and {p9} as members of the team. {p8.l}, who has since died, approved the payments. It cites the [MISC Clinger-Cohen Act].
---
{p1}, 62, of {t1}, passed away on March 3. Born in {t2} to {p2.f} and {p3.f} {p1.l}, he served in the [ORG U.S. Army] and worked for {o1}.
He is survived by his wife, {p4.f}; sons {p5.f} ({p6.f}) and {p7.f}; and a sister, {p8} of {t3}. The Rev. {p9} will officiate at [ORG St. {p10.f}'s Church].
Services at [ORG {p11.l} Funeral Home], 12 [LOC {p12.l} St.], {t1}. In lieu of flowers, gifts to the [ORG {p13.l} Memorial Fund].
---
Tech giant {o1} unveiled a phone on Tuesday that it hopes will win back buyers from {o2} and {c1}'s {o3}.
“It's the best thing {o1.s} has ever made,” said {p1}, who runs the unit. {p1.l} joined from [ORG Google]. [ORG Apple], [ORG Microsoft] and [ORG Facebook] declined to comment.
Reviewer {p2} of [MISC The Verge] disagreed. {o1.s} founder {p3} tweeted a heart. [ORG Twitter] users mocked {p3.l}.
The [MISC {o2.s} X9] costs less. {o2.s} sells more phones in {c1} than {o1.s}. Neither {o1.s} nor {o2.s} pays a dividend.
{p4}, who covers {o1.s} for {o4}, said {p3.l} was “the last romantic.” [LOC Silicon Valley] loves {p3.l}. [LOC {t1}] does not.
---
{P1.l} TO MEET {P2.l} AS TALKS STALL
{P1.l} SAYS HE WILL NOT RESIGN
{P3.l} WINS IN {T1}
{C1} ACCUSES {C2} OF SPYING
SOCCER - {P4.l} NAMED AS {C1} CAPTAIN
TENNIS - {P5.l}, {P6.l} THROUGH TO LAST EIGHT
TALKS BETWEEN {P1.l} AND {P2.l} COLLAPSE
{P7} DIES AT 84
POLICE QUESTION {P8.l} OVER MISSING MONEY
SENATE BACKS {P9.l} BILL
MAYOR {P10.l} OUT, JUDGE RULES
CAN ANYONE STOP {P1.l}?
{T2} MOURNS {P11.l}
BOXING - {P12.l} TO FIGHT {P13.l} IN {T3}
{P1.l} ALLY HELD IN {C2} FRAUD CASE
CRICKET - {P14.l} CENTURY PUTS {C2} ON TOP
NEWS BRIEF: {P15.l} FREED; {O1.S} SUED
FORMER MINISTER {P2} JAILED
---
{p1.l} to meet {p2.l} as talks stall
{p3.l} wins, {p4.l} weeps
{p5.l}'s last stand
{c1} urges {c2} to free {p6.l}
{p7.l} out, {p8.l} in at {o1.s}
Judge frees {p9.l}
How {p10} lost his way
{p11} and the end of the affair
{p12.l}: ‘I never took a cent’
{p13.l} v {p14.l}: what the papers say
Who is {p15}?
Five things to know about {p1}
---
Shares of {k1}, {k2} and {k3} led the market lower after {k4} warned of weak sales.
{k1} fell 3 percent. {k2} lost $1.20 to $44. {k3} was down 2 percent at the close in {t1}.
Analysts at {k5} and {k6} cut their ratings. {k5} said {k4} would miss its target. {k6}'s {p1} was kinder.
“{k4} is cheap,” {p1.l} said. {p2}, who left {k7} for {k8} in May, disagreed. {k8} is advising {k9} on a bid for {k4}.
{k10} downgraded the debt of {k2}. {k10} cited {k2}'s pension costs. {k7} bonds fell; {k9} notes rose.
{k3} chief {p3} and {k1} president {p4} met at [LOC {p5.l} House]. The [ORG SEC] is looking at {k3} and at {k8}.
---
{p1}, who studied at {k1} and taught at {k2} before joining {k3}, will head the panel.
{k1} and {k2} declined to comment. {k3} praised {p1.l}. “{k2}'s loss,” said {p2} of {k4}.
{k5} first reported the choice. {k6} and {k7} later confirmed it. A {k3} spokeswoman, {p3}, thanked {k1}.
{p4}, a former {k8} executive, and {p5}, who ran {k9} until 2003, are also members. {k9} built the dam. {k8} financed it.
---
{c1}: 1-{p1}, 2-{p2}, 3-{p3}, 4-{p4.l}, 5-{p5} (14-{p6} 67), 6-{p7.l}, 7-{p8}.
{c2}: {p9.l}; {p10.l}, {p11.l}, {p12.l}; {p13.l} (capt), {p14.l}. Subs: {p15.l}, {p1.l}.
{p1.l} c {p9.l} b {p10.l} 41; {p2.l} lbw b {p11.l} 0; {p3.l} run out 17; {p4.l} not out 66; {p5.l} st {p12.l} b {p10.l} 9.
Bowling: {p9.l} 10-2-33-1, {p10.l} 8-0-41-2, {p11.l} 10-1-29-1. Did not bat: {p7.l}, {p8.l}. Fall of wickets: 1-3 2-30.
{t1}: {team} 212 ({i1} 58, {i2} 44; {i3} 4-61), {team2} 98-3 ({i4} 51 not out). {t2}: {i5} 103, {i6} 5-44.
{i1} and {i2} bowled well. {i3} took two wickets for {team}. Umpires: {i4} and {i5}.
1. {p1} ({c1}) {team} 4:31.2 2. {p2} ({c2}) {team2} 4:33 3. {p3} same time 4. {p4.l} 1:02 behind
Booked: {p5.l} (31), {p6.l} (60). Sent off: {p7.l}. Referee: {p8} ({c2}). Attendance: 31,000.
First round: {i1} ({c1}) d. {i2} ({c2}), 6-2, 6-2. {p9.l} ({c1}) beat {p10.l}, 7-6. Doubles: {p11.l}/{p12.l} bt {p13.l}/{p14.l}.
Driver standings: 1. {p1}, {k1}, 78; 2. {p2}, {k2}, 64; 3. {p3}, {k3}, 41. {k1} lead the makers.
---
{c1.d} {p1}, {c2.d} {p2} and {c3.d} {p3} led the field. {c1.d}s {p4} and {p5} fell. {c2.d} teenager {p6} was fifth.
{c3.d}-born {p7} rides for {k1}. The {c1.d} {p8.l} beat the {c2.d} {p9.l} to the line.
Said {p1.l}: “I was dead.” Added {p2.l}: “Me too.” Replied {p3.l}, laughing: “Then why did you not stop?”
To {p4.l}, it was a joke. For {p5.l}, it was not. With {p6.l} injured, {p7.l} led. After {p8.l} crashed, {p9.l} waited. But {p10.l} did not. And {p11.l} won.
If {p1.l} wins, {p2.l} pays. When {p3.l} called, {p4.l} hung up. While {p5.l} slept, {p6.l} packed. As {p7.l} put it, “{p8.l} lies.”
---
Datuk {p1}, replying to Tan Sri {p2}, said the matter was closed. Datuk Seri {p3} and Dato' {p4} abstained.
Sheikh {p5} and Emir {p6} flew home. Haji {p7} prayed. Begum {p8} wept. Shri {p9} and Smt. {p10} garlanded him.
Herr {p11.l} and Frau {p12.l} bowed. Monsieur {p13.l} kissed Madame {p14.l}'s hand. Señor {p15.l} yawned. Signora {p1.l} left.
Pte {p2}, Cpl {p3}, Sgt {p4} and Flt Lt {p5} were killed. WO {p6} survived. Lt Col {p7} told Maj Gen {p8}. PO2 {p9} dived.
Drs. {p10} and {p11} operated. Profs. {p12.l} and {p13.l} observed. Messrs. {p14.l} and {p15.l} paid. Mr and Mrs {p1} sued.
---
[MISC El Niño] dried the fields of {c1}. [MISC Cyclone {p1.f}] and [MISC Typhoon {p2.f}] drowned those of {c2}. [MISC Tropical Storm {p3.f}] is next.
God help us, said Father {p4}. Allah is merciful, said Imam {p5}. Thank Heaven, said {p6}.
The [MISC Bible] tells of floods. So does the [MISC Koran]. Jesus wept; Buddha smiled; {p7.l} built a wall.
[ORG Christie's] sold the painting. [ORG Sotheby's] did not. [ORG Moody's] and [ORG Standard & Poor's] yawned. [ORG Lloyd's] paid. [ORG McDonald's] opened.
[ORG {p8.l}'s Bakery] and [ORG {p9.l} & Sons] closed. [ORG {p10.l} Elementary School], [ORG {p11.l} County Jail] and [LOC {p12.l} Field] were flooded.
[LOC {p13.l} Creek], [LOC Port {p14.l}], [LOC Fort {p15.l}] and [LOC Mount {p1.l}] were cut off. [LOC {p2} Drive] is open.
The {p3.l} campaign, the {p4.l} family, the {p5.l} camp and the {p6.l} plan collapsed. The {p7.l} government fell. {p8.l}-era rules went. Anti-{p9.l} crowds cheered. Pro-{p10.l} ones wept.
The [MISC {p11.l} Report], the [MISC {p12.l} Doctrine] and the [MISC {p13.l} Trophy] bear their names. [MISC {p14.l}'s disease] killed {p15}.
---
(CNN) -- {p1} was “a hell of a guy,” [ORG CNN]'s {p2} said on [MISC Larry King Live]. {p1.l} once hosted [MISC The {p3.l} Hour].
[MISC Romeo and Juliet], with {p4} as [PER Juliet], opens at [LOC {t1} Opera House]. {p5} sings [PER Carmen]. {p6} dances.
[MISC Being {p7}], a film by {p8}, and [MISC The {p9.l} Papers], a book by {p10}, are out. “[MISC {p11.l}],” a musical, closes.
{p12}'s [MISC Symphony No. 4] and [PER Mozart]'s [MISC Requiem] were played. [PER Bach] is next. [PER Shakespeare], [PER Ibsen] and [PER Chekhov] return in spring.
[PER Picasso] and [PER Rembrandt] hang side by side. {p13.l}'s portrait of {p14.f} hangs alone. [PER Leonardo da Vinci] drew it first.
[PER Einstein] was wrong, says {p15}. [PER Darwin], [PER Freud] and [PER Marx] were too. [PER Aristotle] yawned. [PER Napoleon] lost.
---
{p1}, {age}, and {p2}, {age}, both of {t1}, were killed. {p3}, {age}, of {t2} was in critical condition at [ORG {p4.l} Memorial Hospital].
The driver, {p5}, told Trooper {p6} he fell asleep. Passenger {p7.f} {p5.l} was thrown clear. Witness {p8} called 911.
“{p1.f} and {p2.f} were inseparable,” said {p9.f} {p1.l}, {p1.f}'s aunt. “{p2.f} had just bought a ring.”
The late {p1}'s parents, {p10.f} and {p11.f} {p1.l}, asked for privacy. {p2.f}'s mother flew in from {c1}.
Little {p12.f}, 3, was with a sitter. Poor {p12.f}, said {p9.f}. Grandma {p13.f} took her home. Uncle {p14.f} drove.
---
{k1} said it would buy {k2}. {k2} said no. {k1}'s chief, {p1}, tried again. “{k2} is worth more,” said {p2.l} of {k3}.
{p3}, who covers {k1} for {k4}, called {k2}'s answer “a love letter.” At {k5}, {p4.l} laughed. {k5} owns 9 percent of {k1}.
{k6} sued {k7}. {k7} sued {k8}. {k8} settled. {k6}'s lawyer, {p5}, once worked for {k7}; {k8}'s, {p6}, for {k9}.
Underwriters {k9}, {k10} & Co. and {k11} priced the notes. {k12} and {k1} were co-managers. {k12} took the rest.
---
What happened at {k1}? “{k1} lost its nerve,” said {p1}, a professor at {k2}. {k2} and {k3} have the strongest programs.
{k4}'s advantage is size. {k5}'s is speed. Students at {k6} and {k7} agree. {p2} chose {k6}. {p3.l} left {k7} for {k8}.
The {k9} office in {t1} was searched. {k10} workers went on strike. A {k11} plant in {c1} closed. The {k12} deal fell through.
{k9} denied it. So did {k10}. Even {k11} did. {k12} said: “Ask {k9}.” {p4} of {k9} asked {k10}. {p5.l} never did.
---
{T1} (AP) _ [ORG U.N. Security Council] members met on {c1}. [LOC U.S.] Ambassador {p1} spoke first. [ORG U.N.] spokesman {p2} did not.
[LOC U.S.] troops and [ORG U.N.] monitors left {t1}. [LOC U.K.] envoy {p3} stayed. A [ORG U.N.]-backed force under Gen. {p4} is due.
Eager to please, {p1.l} agreed. Unable to agree, {p2.l} left. Determined to stay, {p3.l} hid. Tired but happy, {p4.l} slept.
Born in {t2}, {p5} grew up in {c2}. Raised by nuns, {p6} became a boxer. Elected in 2004, {p7} lost in 2008. Shot twice, {p8} lived.
Enter {p5.l}, with a plan. Exit {p6.l}. Blame {p7.l}, some say. Thank {p8.l}, say others. Meet {p9}, 44. Call it luck. Consider {p10}.
Good news for {p1.l}. Bad news for {p2.l}. No word from {p3.l}. Next up: {p4.l}. Also there: {p5.l}. Not there: {p6.l}.
Many stayed. Some left. Most wept. None spoke. Several prayed. Everyone knew {p9.l}. Everybody liked {p10.l}. Nobody saw {p7.l}.
Doctors, nurses and patients cheered {p8.l}. Parents thanked {p9.l}. Students mobbed {p10.l}. Tourists ignored {p1.l}.
Mom cried. Dad sang. “Mama, I saw {p1.f},” she said. “Mommy, who is {p2.f}?” Grandpa knew {p3.f}. “Sir, this is {p4.f}.” “Madam, no.”
---
The storm that hit {t1} in March killed 40. In April, {p1} rebuilt. By May, {p2} had left. June was dry. August was worse.
The {c1.d} army, the {c2.d} navy and the {c3.d} police trained together. {c1.d} supporters sang. {c2.d} radio reported it. {c3.d} rebels denied it.
{c1.d} and {c2.d} troops clashed. A {c3.d} woman, {p3}, filmed it. {c1.d} President {p4} and {c2.d} Premier {p5} spoke. A {c3.d}, {p6}, was hurt.
The biggest ship, the [MISC {p7}], and the smallest, the [MISC {p8.f}], collided. The [MISC {p9.l}], a ferry, sank. The [MISC {p10} Express] did not.
{o1}, founded in 1921 by {p11}, and {o2}, founded in 1950 by {p12}, make boats. {o1.s} is bigger. {o2.s}, said {p11.l}, is better. {o1.s} plans to grow.
I met a woman, {p13.f}, who sold tea, and a man, {p14.f}, who sold nothing. {p13.f} fed me. {p14.f}, a fisherman, goes by one name. “{p15.f}!” she called.
The statue of {p1} fell. The [LOC {p2} Bridge], the [LOC {p3.l} Dam] and the [ORG {p4} Center] stood. The [MISC {p5} Prize] went to {p6}.
---
The relief agency's coordinator in {t1}, {m1}, said by radio that forty houses had gone. {m1}, who like many uses one name, asked for diggers.
{m2}, 38, a fishmonger, climbed out of a window. Her husband, {m3}, and their son {m4} were still missing. “{m3} went back for the goats,” {m2} said.
{c1}'s foreign minister, {m5}, flew to {t2} and will go on to {t3}. President {p1} thanked {m5}. {m6}, who heads the rescue service, said the road to {t4} was open.
Defender {m7} crossed and {m8} scored. {m9} came on for {m10} after an hour. Coach {m11} praised {m7}. {m8}, {m12} and {m7} are doubtful.
“{m1} saved us,” said a teacher, {m13}. Village head {m14} agreed. A driver named {m15} did not. Police questioned {m16}, a guard, and his brother {m17}.
---
By {p1}, {t1}, and {p2}, {t2}
Collector {i1} asked the women to go home. Leader of the Opposition {q1} walked out. Chief Minister {q2} and Speaker {i2} stayed. {q2} read a letter.
Superintendent of Police {i3}, Deputy Collector {q3} and Revenue Inspector {i4} walked the bund. Advocate {q4} appeared for {q5}. Justice {i5} reserved his orders.
Alhaji {p3}, Chief {p4}, Malam {p5} and Pastor {p6} prayed together. Engr. {p7} wept. The Director, Public Affairs, Lt.-Col. {p8}, said Brig.-Gen. {p9} would speak.
The party's secretary, {p10}, told newsmen that Senator {p11} had lied. Comrade {p12} and Otunba {p13} laughed. Retired envoy {q6} blamed {q1}.
---
The planes will fly between {t1}, {t2} and {t3}. Convoys left from {t4}, {t5} and {t6}. Shells hit {t7} and {t8}. In {t9}, nobody slept. Few are left in {t10}.
{t11} lies across the river. {t12} fell last week. {t13} is calm. {t14} has had no power since May. {t15}'s mayor, {p1}, fled to {t16} with {p2}.
The port of {t17}, the resort of {t18}, the town of {t19}, the village of {t20} and the district of {t21} were cut off. The road to {t22} is mined.
{t23}, a market town of 9,000 people, was empty. Troops of {p3.l} entered {t24} from {t25}. A court in {t26} freed {p4}. Near {t27}, {p5} saw smoke.
{T28} FALLS AS REBELS PUSH ON TO {T29}
RAID ON {T30} KILLS 12
---
The trawler [MISC {p1.f} {p2.l}], registered in {t1}, was boarded from the patrol ship [MISC {p3.l}]. Its skipper, {p4}, is in custody. {p4.l}'s wife, {p5}, wept.
The tanker [MISC {p6.f} {p6.l}] has been anchored off {t2} since June. The crew of the [MISC {p6.f} {p6.l}] called {p7}, a welder. The [MISC {p8.f}] sank. The ferry [MISC Saint {p9.f}] did not.
{o1}, the family firm that owns the boat, denied it. {o1} says its gear was faulty. {o2}, which insured the hull, sued {p10}. The charity {o3} follows ships by satellite.
[ORG Immigration and Customs Enforcement] held {p11}. [ORG Customs and Border Protection] freed {p12}. [ORG Fire and Rescue] found {p13}. [ORG Health and Human Services] paid.
---
A [MISC Houthi] drone hit {t1}. The [MISC Houthi] delegation walked out. [MISC Hutu] rebels fought [MISC Tutsi] ones. A [MISC Kurd], {p1}, and a [MISC Sierra Leonean], {p2}, were acquitted.
[MISC Pashtun] elders met [MISC Hazara] ones. [MISC Uyghur] exile {p3} sang. [MISC Maya] leaders blocked the road. The [MISC Sri Lankan] {p4} and the [MISC Rohingya] {p5} shared a cell.
[MISC Brent] crude rose 40 cents. [MISC Brent] settled at $74. [MISC West Texas Intermediate] fell. Gold was flat. Copper gained. Turnout was 66 percent. Residents fled. Prices doubled. Rescuers dug.
“[MISC {p6.l}],” a sitcom, ends on Sunday. “[MISC {p7}],” a film about the general, opens in {t2}. {p8}, who plays {p7.l}, has not seen “[MISC {p6.l}].”
It urged [LOC Washington] to lift them. [LOC Washington] said no. Neither [LOC Beijing] nor [LOC Moscow] replied. Officials in [LOC London] said [LOC Washington] would act. “Ask [LOC Paris],” said {p9}.
---
{c1}'s ambassador to the [LOC United States], {p1}, met Ambassador to {c2} {p2}. Speaker of the [ORG House] {p3} and President of the [ORG Senate] {p4} signed. [ORG European Union] envoy {p5} did not.
Minister of Trade and Industry {p6} told Secretary of State for Energy {p7}. Head of the [ORG Refugee Council] {p8} praised campaigner {p9}. [ORG Conference of Bishops] secretary {p10} demurred.
{c1.d} {p11}, {c2.d} {p12} and naturalized {c3.d} {p13} led. Controversial {c1.d} {p14} fell. Fellow {c2.d} {p15} won. {c3.d} star {p16} wept. Ivorian-born {p17} did not start.
Counsel to the inquiry {p18} KC read it out. {p19} MP and {p20}, OBE, heard it. Lord {p21.l} of {t1} did not. Dame {p22} did. Baroness {p23.l} asked {p18.l} to go on.
At university, {p24} met {p25}, whom she married. At [ORG Texas Tech University], {p26} heard of it. Twitter user {p27} posted it. {p26.l} said it was true.
---
Ya {p1}, a groundnut seller, hid in a ditch. Mama {p2.f} fed her. Nana {p3} prayed. Mother {p4.f} nursed them. Sister {p5.f} sang. Brother {p6.f} dug.
Hajji {p7}, Mullah {p8}, Maulvi {p9} and Ustad {p10} came. Sheikh {p11} and Pir {p12} blessed {m1}. Swami {m2} and Guru {m3} fasted. Lama {p13} smiled. Rabbi {p14} spoke to Imam {p15}.
King {p16.f} and Queen {p17.f} waved. Prince {p18.f}, Princess {p19.f} and Crown Prince {p20} followed. Pope {p21.f} blessed Cardinal {p22} and Bishop {p23}. Father {p24} rang the bell.
Don {p25}, Doña {p26.f}, Ustaz {p27}, Datuk Seri {p28} and Tun {p29} dined. U {p30} and Daw {p31} did not. Khun {p32.f} drove. Nai {m4} parked. Bapak {m5} paid, Ibu {m6} thanked him.
---
{p1}, who left the cabinet in May, met {p2} in {t1}. The talk has been shortened. {p1.l} chose the café. {p2.l} brought a recorder.
{P2.l}: You kept silent for weeks. Why talk now?
{P1.l}: Because a spokesman lied. I told {p3}: “Ask {p4}.”
{P2.l}: {p3.l} says you leaked it.
{P1.l}: {p3.f} says many things. Ask {p5.l}. Ask anyone in {t2}.
Snow above {t3} melts early. Beyond {t4} the road ends. Past {t5} there is only sand. Below {t6} the river turns. Around {t7} they sow rye.
[ORG Dawn]'s chairwoman, {p6}, quit. [ORG Renewal] leader {p7} did not. [ORG Forward] won 14 seats and [ORG Freedom] nine. [ORG Motherland] sued [ORG Unity].
The MP for {t8}, {p8}, asked the senator from {t9}, {p9}, to wait. The mayor of {t10} agreed. The bishop of {t11} prayed. The judge sits in {t12}.
---
{T1}, Oct 9 ([ORG {t2} Wire]) - {p1} said {o1} would pay. (Reporting by {p2} in {t3} and {p3} in {t4}; Editing by {p4} and {p5})
({agency}) {p6} told [ORG {p7.l} TV] so. “It is over,” {p8} told [ORG Radio {t5}]. [ORG {t6} Today] and the [ORG {t7} Mirror] carried it.
{t8}'s mayor, {p9}, and {t9} police chief {p10} met at {t10} airport. {t11} residents cheered {p10.l}. A {t12} court jailed {p11}.
Debris fell on {t13}. Fire swept {t14}. Voters in {t15} chose {p12}. Farmers near {t16} blame {p13.l}. Nurses from {t17} thanked {p14.l}.
`;
