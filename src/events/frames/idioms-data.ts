import type { EventType } from '../types.js';

/**
 * Common verbs that name an act together with another word, one idiom a line: verbs, a sign, what makes their meaning.
 *   `lead take / away off`          a particle: "led away", "took him away"
 *   `file lodge > complaint suit`   the object's head
 *   `take = to task`                words that follow right away
 *   `throw put @ in : jail prison`  a preposition, and the head behind it
 *   `call / off > strike boycott`   two signs: both are asked for
 *   `use > teargas [crowd-control]` PLOVER's modes
 */
export const IDIOMS: Readonly<Record<EventType, string>> = {
  AGREE: `
    hammer thrash iron / out
    patch cobble hammer / together
    go / along
    say = yes
    sign / up
    pencil / in
    give > assurance guarantee undertaking word consent nod
    hold keep stick @ to : promise word deal pledge truce
    offer extend > truce ceasefire talk help condolence
    shake @ on : deal
    sign ink initial conclude strike reach seal clinch broker finalise finalize forge cut close cement > deal agreement accord pact treaty truce contract memorandum compromise settlement ceasefire bargain concordat
    come @ to : agreement term understanding arrangement
    settle @ with on
    sign @ onto to : pact accord treaty deal
    make > promise pledge vow commitment deal peace
    split = the difference
    bury > hatchet
    stand = ready to
    offer volunteer @ as : mediator host venue go-between
    work sort / out
    set name fix > date
    reach = common ground
    find = common ground
    meet = halfway
    come @ to : table
    take / up > offer invitation
    jump leap @ at : offer
    accept > invitation mediation olive ceasefire truce roadmap
    hold / out > branch olive
    offer extend > olive branch office service
    dangle > carrot incentive
    make table submit sweeten > offer
    put / forward > proposal plan offer initiative formula
    float table > proposal initiative ceasefire roadmap
    agree settle @ on upon : date venue term price timetable agenda framework compromise text
    reach find > accommodation consensus compromise
    patch make / up > difference quarrel feud row
    lay > groundwork foundation @ for : talk summit meeting agreement peace
    pave clear smooth > way path @ for to : talk peace deal agreement ceasefire summit negotiation truce accord settlement
    leave keep > door @ to for : talk dialogue negotiation deal peace
    open > door @ to for : talk dialogue negotiation deal peace inspector
    give add > assent
    enter @ into : agreement pact deal treaty alliance contract
    enter > pact agreement
    nail pin tie / down > deal agreement accord term pact
    wrap tie sew / up > deal agreement accord
    draw / up > agreement accord treaty memorandum roadmap
    renew extend prolong > truce ceasefire treaty pact agreement accord contract
    show signal express voice declare indicate > willingness readiness openness
    be = prepared to
    pledge vow promise guarantee @ to : support aid help reform
    extend send issue deliver > invitation invite
    do > deal bargain
    initial ink > text
    vow pledge promise = to cooperate
    agree = in principle
    commit = himself to
    commit = itself to
    commit = themselves to
    sue @ for : peace`,
  CONSULT: `
    bring / together
    sound / out
    see = each other
    see = one another
    compare > note
    pay > visit call
    ring phone / up
    huddle parley @ with
    hold open begin start resume conclude attend join chair > talk meeting summit negotiation round conference consultation
    sit = down with
    sit = down together
    sit / in
    hold have continue > talk conversation discussion meeting call consultation exchange audience dinner lunch breakfast dialogue session
    meet / up
    meet = face to face
    touch = base
    drop stop / in by
    fly travel jet head journey go @ to for : talk summit meeting consultation negotiation conference
    arrive land @ in for : talk visit summit meeting tour
    begin start end conclude complete wrap finish cut make undertake > visit tour trip swing stopover
    welcome greet host receive entertain fete > delegation envoy counterpart president minister premier leader king chancellor prince ambassador guest dignitary
    exchange swap > view word letter message pleasantry handshake
    break = bread
    bargain haggle parley @ with over for
    act serve @ as : mediator intermediary go-between broker
    shuttle = between
    make > overture
    shake > hand
    raise take @ with : counterpart minister ambassador government
    get = together with
    talk speak = by phone [phone]
    talk speak = on the phone [phone]
    come @ to : talk
    come go fly @ on for : visit tour [visit]
    kick / off > tour visit trip talk
    wind wrap / up > tour visit trip talk meeting
    meet sit confer huddle talk = behind closed doors
    hold = face-to-face
    grant give > audience
    take > part @ in : talk meeting summit negotiation conference discussion
    participate engage @ in : talk negotiation dialogue discussion summit meeting consultation
    enter > talk negotiation discussion dialogue
    enter @ into : talk negotiation discussion dialogue
    go @ into : talk session meeting conclave
    return go get come @ to : table talk negotiation
    put raise air discuss > issue matter subject question case @ with
    take / up > issue matter case @ with
    bring raise / up > issue matter case @ with
    lay put set > proposal plan case @ before to
    keep stay remain be @ in : contact touch
    open keep > channel line dialogue
    lead head > delegation mission talk
    send dispatch name appoint > envoy emissary delegation mission mediator
    host throw give > banquet reception dinner lunch [visit]
    roll / out > carpet
    swap exchange trade compare > note toast greeting
    chair preside @ over at : meeting talk session summit
    call convene > meeting summit conference session
    gather convene assemble @ for in at : talk summit meeting conference
    visit tour inspect > site base plant camp school hospital front [visit]
    act = as mediator
    bring get > side faction party @ to : table
    carry deliver bring convey > message letter @ to from
    confer speak talk @ via by : video videolink teleconference [phone]
    hold > telephone video videoconference [phone]`,
  SUPPORT: `
    rally line dig stand swing get unite @ behind
    stand stick side @ by with
    sign / off
    wave nod / through
    pay > tribute
    throw lend put add give > weight support backing blessing endorsement name signature approval assent
    speak / up
    give > welcome
    extend offer send > congratulation condolence sympathy
    give > go-ahead light backing all-clear thumbs-up ovation seal
    vote come speak argue campaign @ in : favour favor support defence defense
    come = out in favour
    come = out in favor
    come = out in support
    vote speak vouch campaign stump canvass @ for
    take > side
    sing > praise
    heap lavish shower pour win draw earn > praise applause plaudit
    pay > respect homage
    lay place > wreath flower
    light > candle
    observe hold > silence
    offer send express extend convey voice > condolence sympathy congratulation gratitude thanks solidarity support welcome appreciation
    tip doff > hat
    raise > toast
    sign pass write enact @ into : law
    carry pass adopt approve ratify endorse back clear uphold > bill motion resolution law budget amendment treaty measure legislation accord deal plan constitution reform package proposal nomination appointment merger
    sail squeak scrape pass go @ through : parliament house senate committee chamber
    stick stand = up for
    award confer bestow present > medal prize honour honor award title knighthood citation
    grant give accord > recognition status citizenship accreditation
    throw = weight behind
    lend > ear name voice weight
    greet @ with : applause cheer ovation
    rule find decide @ in : favour favor
    come rush leap spring @ to : defence defense
    offer pledge > support backing endorsement blessing
    throw put = their weight behind
    throw put = its weight behind
    throw put = his weight behind
    throw put = her weight behind
    pledge swear vow declare renew > allegiance loyalty fealty support solidarity
    speak = highly of
    speak = warmly of
    speak = out for
    speak / out @ for
    single / out @ for : praise
    give heap > credit praise
    express voice declare reiterate reaffirm underline > support confidence gratitude admiration satisfaction backing
    hail welcome praise greet describe call see @ as : step breakthrough hero victory move
    bow @ before : tomb memorial coffin
    rubberstamp > bill law decision plan decree
    vote = in favour
    vote = in favor
    vote = yes
    vote = to approve
    vote = to ratify
    vote = to confirm
    vote = overwhelmingly
    put > signature name seal @ to on : treaty agreement deal law bill accord
    affix > signature
    exchange swap > ambassador ratification instrument
    present > credential
    sign seal ink = into law
    sign = a bill
    share > grief sorrow pain sentiment
    nominate name pick choose endorse @ as for : candidate`,
  CONCEDE: `
    give = way
    climb back row / down
    back / off away
    roll water / back down
    drop shelve scrap ditch abandon ax axe mothball withdraw reverse rescind > plan bill proposal policy tax levy measure reform legislation decree law project scheme charge demand complaint fee
    bow yield cave @ to : pressure demand call outcry
    own / up
    come = clean
    grant give win > reprieve extension stay pardon amnesty clemency immunity concession
    call suspend / off
    go return = back to work
    return @ to : work
    say = sorry
    express voice offer issue make > apology regret remorse contrition
    admit own confess @ to : killing error mistake crime murder role
    change reverse > mind course stance policy decision
    make > concession u-turn about-face climbdown exception
    loosen relax ease lift scrap waive end > restriction curfew curb ban sanction embargo lockdown rule blockade limit requirement control
    meet accept grant satisfy > demand condition
    give cave = in
    knuckle buckle / under
    set quash void overturn vacate annul commute reduce cut halve > conviction sentence verdict charge term
    find = not guilty
    clear acquit absolve exonerate @ of
    drop dismiss withdraw throw > charge case suit lawsuit complaint prosecution
    get walk @ off with : warning caution fine
    accept take shoulder > blame
    eat > word
    soften moderate temper water > stance tone line position demand rhetoric
    extend push postpone delay > deadline
    allow permit > inspector observer convoy journalist protest
    plead = guilty
    let / off
    give = ground
    make offer table > concession compromise amends
    make = amends
    back step walk pull climb / back @ from
    back shy step @ from : threat plan demand confrontation
    throw / in > towel
    give / up > claim demand fight bid right
    waive give renounce drop > claim right immunity demand
    eat = humble pie
    take / back > word remark comment
    withdraw retract recant > remark statement comment confession accusation allegation claim
    put shelve / off > plan increase
    end drop / off > strike protest march boycott rally demonstration campaign
    call suspend postpone > strike protest march boycott rally
    agree decide vote = to end
    agree decide vote = to suspend
    agree decide vote = to lift
    agree decide vote = to withdraw
    announce declare order > truce ceasefire cease-fire pullout withdrawal amnesty moratorium
    lay / down > arm
    vow promise pledge = to withdraw
    vow promise pledge agree = to step
    vow promise agree = to resign
    lift end ease cancel > curfew emergency martial state ban embargo sanction siege censorship lockdown
    overturn throw strike quash / out > conviction sentence case charge ruling
    throw / out > case conviction charge suit lawsuit
    throw toss strike dismiss > case lawsuit charge conviction
    drop stop abandon close shelve > case charge investigation inquiry prosecution probe proceeding
    accept acknowledge admit take shoulder > responsibility guilt fault wrongdoing mistake failure defeat
    concede admit accept acknowledge > defeat election loss
    admit confess plead @ to : charge killing attack manslaughter murder spying
    scale pare / back > plan exercise operation demand
    unfreeze release unblock > asset fund account
    reverse rescind overturn repeal undo > ban decision law order policy rule decree
    wind / back > reform law measure sanction restriction price
    commute reduce @ to : life
    bend bow succumb give accede @ to : demand pressure wish will
    do perform make > u-turn about-turn volte-face backflip
    grant give offer > autonomy independence self-rule right`,
  COOPERATE: `
    join > force
    link pair team / up
    share swap trade pass supply exchange > intelligence information evidence dossier
    put place @ at : disposal
    open reopen > crossing airway airspace corridor
    work = together
    work operate @ alongside with
    join > alliance bloc coalition union pact
    set form forge launch build > alliance coalition partnership venture
    open reopen restore resume establish normalise normalize upgrade renew forge > tie relation link embassy consulate route
    hand turn send give > suspect remains body
    sell buy ship export purchase order > weapon arm missile jet oil gas wheat grain aircraft submarine frigate uranium centrifuge
    pool > resource
    grant allow give > access passage overflight
    return repatriate > artefact artifact remains bone bronze
    assist help > police investigator detective inquiry investigation
    sign @ on to as : partner
    hold conduct stage > joint
    make join > common cause
    make = common cause
    combine pool > effort force
    join = forces
    join = hands with
    work act operate = hand in hand
    work act operate = in tandem
    work act operate cooperate = closely with
    work act move = in concert
    band club join / together
    hook gang tie / up @ with
    cooperate collaborate work @ on with : investigation police inquiry authority prosecutor
    enter form make build > coalition alliance pact partnership bloc
    open liberalise liberalize > trade market border
    reopen open restore resume > border crossing trade flight rail ferry
    mend repair rebuild warm > tie relation link
    establish set open / up > link tie relation base office
    hand give turn / over > suspect fugitive prisoner body remains evidence intelligence file
    hand pass turn send @ to : interpol custody
    exchange swap trade > prisoner body captive detainee spy agent
    hold conduct stage carry > joint combined bilateral
    hold carry conduct launch / out > joint
    train patrol exercise drill @ alongside with : force troop soldier navy army
    tip / off
    allow let grant give permit > overflight landing use passage transit base
    offer provide > base airspace territory
    turn give = state's evidence
    co-sponsor cosponsor > resolution bill
    merge > force command operation
    buy sell supply export ship > gas oil electricity grain wheat arm weapon missile jet aircraft`,
  AID: `
    fly airlift ship truck ferry rush / in
    fly airlift ship truck ferry rush deliver unload donate distribute pledge send bring > aid food relief medicine supply blanket tent vaccine medic hospital ration rice flour grain generator consignment
    pluck winch lift / out up
    pluck winch lift pull dig save @ from : rubble water sea wreckage roof rooftop debris
    fly carry / home
    prop shore / up
    dole / out
    chip pitch / in
    write / off
    foot > bill
    extend grant > credit loan lifeline
    hand give pass share / out away
    give donate send provide offer lend contribute commit earmark allocate release disburse inject pledge approve > money fund million billion dollar euro pound cash loan aid assistance help
    take shelter house admit accept > refugee migrant survivor evacuee orphan
    give offer grant provide > shelter sanctuary refuge asylum haven treatment care protection
    come go rush fly @ to : aid rescue help assistance
    set open run > shelter clinic kitchen
    treat tend vaccinate inoculate > patient wounded casualty injured victim child survivor
    pull dig save rescue free winch > survivor victim boy girl child miner sailor climber passenger crew
    search comb dig sift @ for through : survivor rubble debris missing wreckage
    raise collect > money donation
    bail tide / out over
    train arm equip > rebel troop force army police fighter soldier militia
    send deploy dispatch > doctor nurse medic engineer rescuer firefighter
    cancel forgive > debt
    lead bring move take carry @ to : safety
    evacuate airlift fly ferry bus > resident national citizen civilian patient wounded family
    keep = alive
    lend give offer extend > hand helping helping-hand
    leap @ to : rescue assistance
    come = to the rescue
    come = to the aid of
    come = to their aid
    come = to his aid
    throw cast toss hold / out > lifeline
    throw offer give > lifeline
    step weigh pile / in @ with : aid money help fund
    help dig / out > bank government economy country airline
    bolster / up > currency bank economy government army
    pump pour funnel channel inject plough plow put @ into : economy bank project region country relief
    pump pour funnel channel inject steer > money aid fund cash million billion dollar arm
    sink put plough > money million billion fund cash
    put give set / up > money million billion fund
    set put lay / aside > money million billion fund
    stump cough put pony / up > money cash fund million billion
    double triple boost increase raise expand step > aid assistance relief funding
    step speed / up > aid delivery relief assistance
    send rush fly truck / off > aid food medicine supply
    drop parachute airdrop > food aid supply parcel leaflet water medicine
    drop parachute > ration
    dish ladle / out > food water parcel blanket leaflet ration meal money
    feed clothe house shelter > refugee survivor homeless hungry victim
    take let bring / in > refugee migrant survivor evacuee orphan
    pull drag haul lift @ to : safety
    pull dig free drag bring get / out > survivor victim body child resident hostage passenger
    bring get take = to safety
    lead carry usher guide = to safety
    rush take fly carry ferry airlift bring > patient wounded injured survivor casualty victim
    pick / up > survivor migrant refugee boat
    pluck lift fish pull @ out from of : sea water river flood
    mount launch organise organize begin > rescue evacuation airlift appeal relief
    save > life
    cancel wipe forgive / off > debt loan
    reschedule restructure > debt loan
    pick / up > bill tab cost
    supply provide give ship sell send deliver > weapon arm ammunition missile tank rifle drone training
    supply furnish equip provide arm @ with : weapon arm ammunition missile tank rifle drone food
    train advise mentor > troop police soldier force army recruit
    contribute > troop soldier peacekeeper police
    guard escort protect > convoy aid refugee civilian
    pay compensate @ in : compensation damages
    pay offer award > compensation damages reparation pension reward
    win get secure receive obtain > loan aid grant bailout funding help
    set put / up > fund shelter hospital camp clinic`,
  RETREAT: `
    let set turn = go
    let set turn / loose free
    pull move march / out back
    fall / back
    bow / out
    hand tender submit / in
    hand tender submit > resignation notice
    quit leave vacate > post office job government cabinet party base
    walk = free
    step stand / down aside
    put hand send turn > paper
    lay put throw set surrender hand give drop turn > arm weapon gun rifle
    give turn hand / up in
    pull draw move withdraw / off away
    hand give cede turn pass surrender transfer relinquish yield > power control sovereignty command territory town base
    lose > town city village territory ground base control
    flee abandon desert vacate evacuate > post position base town country city embassy capital village palace
    free release > hostage prisoner detainee captive journalist pilot crew suspect
    recover regain win gain > freedom release
    walk @ out of : jail prison court
    hold cease stop halt suspend end > fire fighting hostility offensive shelling bombing attack operation
    dismantle destroy scrap decommission > weapon missile arsenal stockpile
    lift > siege blockade
    drop / out
    give > seat
    retreat return @ to : barracks base
    bring fly pull > troop soldier
    go fly leave @ into for : exile
    end suspend stop > strike protest boycott occupation
    let set turn / go [release]
    lay / down > arm weapon [disarm]
    lay throw put / down > weapon arm gun rifle [disarm]
    turn give hand / over > weapon power control base
    give = himself up
    give = themselves up
    give = herself up
    turn = himself in
    turn = herself in
    turn = themselves in
    hand = himself in
    come walk step / out @ with : hand flag
    come walk emerge get / out @ of : prison jail captivity custody [release]
    leave > prison jail hospital custody
    post grant set give > bail parole [release]
    free release @ on : bail parole [release]
    free release bail / on [release]
    draw take / out > troop soldier force staff [withdraw]
    pull bring take call draw / home > troop soldier force contingent [withdraw]
    bring = troops home [withdraw]
    pull move withdraw back @ from : town city border village position province base area territory front [withdraw]
    withdraw back = out of [withdraw]
    beat > retreat
    quit abandon leave give evacuate vacate > position post fort stronghold town city province capital camp garrison territory [withdraw]
    give hand cede turn surrender / back > land territory property island base
    return hand give restore > land property island territory power artefact treasure body @ to
    hand pass turn transfer give / over > power control body territory remains reins
    hand turn pass cede transfer > authority reins
    bow quit / down @ as from
    move = aside
    quit leave resign @ as from over : minister president chairman director cabinet government post job [resign]
    offer announce tender > resignation departure [resign]
    leave quit > power politics presidency [resign]
    flee abandon run = for their lives
    take turn = to their heels
    go flee head slip fly @ into : exile hiding
    stop halt cease end suspend > raid test testing enrichment
    put bring draw > end @ to : war fighting violence conflict siege blockade strike
    honour honor observe respect keep > truce ceasefire cease-fire armistice [ceasefire]
    silence > gun [ceasefire]
    allow let / in > inspector observer aid convoy journalist monitor [access]
    let allow admit permit give grant > inspector observer convoy monitor aid [access]
    let / through
    wave allow / through
    lift end break raise > siege blockade curfew cordon
    take pull tear / down > barricade roadblock checkpoint tent
    remove dismantle clear > barricade roadblock checkpoint settlement outpost
    dismantle destroy scrap decommission mothball give > arsenal warhead reactor stockpile launcher centrifuge [disarm]
    shut close mothball freeze > reactor enrichment
    reopen > road border school crossing airport
    trim cut reduce scale > garrison presence contingent [withdraw]`,
  REQUEST: `
    turn @ to : court council government president ministry
    lodge submit put file > request petition application appeal
    cry / out
    seek > permission asylum meeting help assistance extradition approval clarification explanation support talk
    press push lobby plead clamour clamor agitate petition @ for
    reach / out
    apply @ to for
    make issue send launch table > appeal request plea application bid petition demand call motion
    call appeal @ on upon
    invite ask > inspector observer mediator peacekeeper
    knock @ on : door
    circulate start sign launch deliver hand > petition
    move propose table introduce > motion resolution amendment
    list outline set present > demand
    look @ to for : help
    summon convene call > session parliament
    write @ to : president minister premier government king
    go @ to : court
    campaign bid bargain @ for
    ask @ for
    raise > alarm
    put call press ask push > pressure @ on
    step / up > pressure
    bring = pressure to bear
    call @ for
    give issue hand send > order instruction directive summons demand
    send serve issue hand slap > summons subpoena request writ
    be = under orders to
    renew repeat reiterate > call appeal demand
    sound give issue raise > call alarm cry
    send / out > appeal call
    join > call chorus
    hand deliver present > letter petition note memorandum demand @ to
    collect gather > signature
    write send deliver @ to > letter
    press > case claim demand point
    press push > government minister @ to for
    set lay spell / out > demand condition term
    lay set / down > condition term law
    put / forward > demand request
    put / in > request claim bid application
    table move sponsor circulate submit > resolution motion amendment draft
    hold / out @ for
    call summon order haul pull / back > ambassador parliament
    call summon convene > assembly
    seek ask request demand apply > extradition asylum help aid loan backing approval permission meeting visa release bail protection injunction
    seek solicit > donation investment fund contribution [assist]
    file > bankruptcy motion
    enlist ask > help support [assist]
    hold @ to : ransom
    issue publish put / out > appeal call
    lean prevail impress @ on upon
    go = cap in hand [assist]
    knock = on the door`,
  ACCUSE: `
    tear lay light rip @ into
    take = to task
    take = issue
    lash hit round / out
    single / out
    look inquire dig delve probe @ into
    open launch start begin order > proceeding investigation inquiry probe case
    file lodge bring lay register submit press > complaint lawsuit suit charge report case grievance protest proceeding
    refer report @ to : prosecutor police court tribunal commission
    dress tell / down off
    hold / responsible accountable
    point > finger
    cry = foul
    call / out
    haul call summon / in
    drag haul bring take @ before to : court judge tribunal
    put @ on : trial notice
    pin lay put > blame
    level make trade hurl > accusation charge claim allegation
    pour heap > scorn
    voice raise express > concern alarm outrage anger dismay objection doubt
    find > fault
    draw > fire
    hit = out at
    hit = back at
    fire shoot hit / back
    take = aim at
    take > swipe shot jab dig pop exception umbrage aim
    rail inveigh fulminate rage speak protest campaign @ against
    bring hold call @ to : account justice book
    draw attract spark prompt provoke trigger face meet earn > criticism condemnation ire fire outrage fury rebuke anger backlash outcry
    set establish appoint convene form > inquiry commission tribunal
    press file bring lay level prefer face > charge count
    charge book cite ticket indict arraign @ with for on
    stand go face @ on : trial
    go stand = on trial
    stand face > trial prosecution
    appear @ before in : court judge magistrate tribunal
    take drag haul @ to : court task tribunal
    name identify treat @ as : suspect
    question grill quiz interview > suspect witness driver passenger
    testify @ against
    examine study review > evidence file claim complaint allegation footage
    raise > question eyebrow doubt
    trade swap exchange hurl fling > insult accusation barb
    unmask expose uncover > plot ring network fraud corruption
    complain @ about of to
    object @ to
    attribute trace link tie @ to
    brand label dub denounce decry portray paint cast deride dismiss @ as
    lay put place > responsibility fault
    say = it was wrong
    file lodge mount bring > challenge
    send serve > notice
    turn = on
    call describe dismiss @ : disgrace scandal lie fraud farce sham
    seek want demand > answer
    open fire launch > broadside salvo tirade attack [disapprove]
    take make > swipe dig jab potshot shot complaint [disapprove]
    take make bring file launch > action @ against : company government minister firm [allege]
    take = legal action [allege]
    go = to court
    go take @ to : law court
    go strike come = out at [disapprove]
    strike / out @ at against [disapprove]
    pitch sail wade @ into
    come = down hard on
    come = under fire [disapprove]
    come = under attack from [disapprove]
    come fall be @ under : fire criticism scrutiny investigation suspicion pressure cloud
    come @ in : criticism
    come = in for criticism
    draw provoke spark trigger prompt raise earn > criticism outcry protest fury condemnation scorn howl rebuke complaint fire ire [disapprove]
    give > tongue-lashing dressing-down lecture earful
    give read haul drag @ over : coal riot
    speak = out [disapprove]
    kick raise make / up > fuss stink row
    raise kick make > fuss stink row rumpus
    heap pour lavish level direct turn aim > scorn abuse criticism blame ridicule contempt [disapprove]
    heap pour @ on : scorn [disapprove]
    lay put pin place apportion assign > blame responsibility @ on at for
    lay put place = the blame
    lay put place pin = blame on
    point > finger @ at
    point = the finger
    hold consider deem find > guilty liable accountable responsible
    consider deem find = responsible for
    name shame = and shame
    name identify describe list @ as in : suspect mastermind culprit defendant
    name > suspect
    hit slap serve @ with : count charge lawsuit murder summons writ [allege]
    slap hit > lawsuit charge
    bring press file level face deny lay lodge prefer > charge indictment accusation case [allege]
    hand return issue unseal / down > indictment charge [allege]
    hand return unseal > indictment [allege]
    face stand = trial [allege]
    be = on trial [allege]
    put bring send commit @ on to for : trial [allege]
    put bring = to justice
    bring = to book
    bring call = to account
    bring take drag haul = to court
    bring take drag haul = before a
    appear come go stand @ before in at : court judge magistrate tribunal committee panel commission
    call summon haul drag @ before to : committee panel parliament
    carpet / in > ambassador envoy diplomat
    raise voice air express register lodge > concern objection complaint grievance protest displeasure disapproval anger doubt suspicion frustration disappointment [disapprove]
    express voice > horror shock disgust revulsion indignation unease sadness sorrow regret [disapprove]
    file make enter submit > complaint protest objection [disapprove]
    file bring lodge launch start lose win mount > lawsuit suit claim action challenge proceeding [allege]
    pry investigate check @ into [investigate]
    open launch start begin order announce conduct lead reopen hold > probe inquiry investigation inquest hearing review audit enquiry [investigate]
    set / up > inquiry commission panel tribunal [investigate]
    treat investigate @ as : murder suspicious terrorism [investigate]
    question interview quiz grill interrogate @ about over [investigate]
    quiz grill press @ on about over
    pour fling sling throw hurl > scorn mud dirt
    cast throw raise > doubt aspersion suspicion
    find = fault with
    have = harsh words
    be = critical of
    write send sign > letter @ against
    call describe condemn @ as : terrorist liar traitor criminal illegal barbaric cowardly genocide
    be = up in arms
    thunder rail storm @ against at
    pass move table > censure no-confidence
    connect @ to : attack killing bombing murder plot group
    implicate @ in
    catch expose reveal uncover unearth > fraud corruption spy scandal plot`,
  REJECT: `
    brush wave laugh shrug toss set push / aside off away
    turn wave knock / down away
    throw / out
    say = no
    stay keep / away
    put call / off
    stand hold / firm out
    dig / in
    hang walk pull back / out away
    slam > door
    shoot vote strike / down
    pour > water
    refuse withhold > permission consent approval visa entry recognition
    turn > back
    wash > hand
    rule knock / out back
    vote speak come argue campaign @ against
    come = out against
    balk baulk bridle recoil @ at
    have = none of
    want = no part of
    sit opt pull / out
    stick = to guns
    stand hold > ground
    hold stand = firm
    drop scrap cancel axe abandon pull postpone suspend > talk visit meeting trip summit deal plan project election negotiation tour
    break cut suspend freeze end halt > talk contact negotiation dialogue
    defy flout ignore disregard breach violate break > order ban curfew deadline ruling law ceasefire truce agreement sanction resolution
    thumb > nose
    block stall filibuster stymie thwart kill defeat sink bury derail > bill vote nomination motion amendment plan resolution deal merger bid sale law
    deny dismiss dispute rubbish refute contest shrug > claim report allegation charge accusation rumour rumor suggestion
    maintain protest insist > innocence
    plead = not guilty
    appeal @ against
    appeal challenge contest > ruling verdict result decision election conviction
    tear rip renounce abrogate scrap ditch break > agreement treaty pact accord deal contract truce
    turn = deaf ear
    send / back
    close shut > door
    distance dissociate @ from
    decide rule @ against
    stop halt refuse > payment
    miss > deadline
    vote = no
    default renege @ on
    stick @ to : gun
    rule declare find hold deem / illegal unlawful invalid unconstitutional void null
    turn = its back on
    turn = his back on
    turn = their back on
    turn = a deaf ear
    turn = a blind eye
    turn push / back > ship boat migrant refugee convoy plane envoy
    kick toss boot / out > case bill motion proposal appeal suit claim petition
    pour = cold water
    give = short shrift
    give get > brush-off cold
    strike = unconstitutional
    throw / down > bill law plan motion proposal ban amendment measure
    vote = to reject
    vote = not to
    cast use exercise wield > veto
    break / off > meeting visit talk trip summit election engagement [meet]
    storm stalk drop / out @ of : talk meeting negotiation deal summit conference agreement accord treaty session [meet]
    drop = out of
    go renege / out @ of on
    go = back on
    break tear rip go / up > agreement treaty contract deal truce accord
    break = ranks
    break buck > rank
    cut > visit trip tour [meet]
    keep stay steer stand = clear of
    steer shy = away from
    shy / away @ from
    skip boycott miss snub > meeting summit talk ceremony hearing inauguration [meet]
    refuse decline = an invitation
    say = it would not
    say = he would not
    say = they would not
    want = nothing to do with
    stand stick hold = their ground
    stand hold = his ground
    stick = to its guns
    stick = to their guns
    stand / up @ to
    hold / up > bill nomination deal
    drag = its feet
    drag = their feet
    block hold bar ban prevent stop stymie > entry visa resolution move bid nomination statement vote sale merger
    block foil thwart frustrate scupper torpedo scuttle wreck derail sink > bid effort attempt plan deal talk move
    deny refuse withhold > entry visa access bail permission parole involvement responsibility claim charge wrongdoing knowledge role link
    deny reject dismiss rebut refute = any
    deny refuse = having
    deny dismiss reject rebut @ as
    plead = innocent
    deny = wrongdoing
    distance dissociate disassociate = itself from
    distance dissociate disassociate = himself from
    distance dissociate disassociate = herself from
    distance dissociate disassociate = themselves from
    wash = its hands
    wash = their hands
    withdraw pull retract cancel > offer invitation consent candidacy bid
    fight resist contest = extradition
    defy ignore flout disobey spurn shrug > call appeal order plea warning demand advice threat deadline
    fail refuse = to comply
    fail refuse = to cooperate
    refuse decline fail = to meet [meet]
    bar ban keep shut @ from : talk meeting ceremony entering
    leave = talks`,
  THREATEN: `
    give set issue > ultimatum deadline warning
    serve give > notice
    vow pledge swear promise > revenge retaliation vengeance response
    make issue send phone > threat
    draw > line
    rattle > sabre saber
    brandish wield point train aim > gun weapon knife rifle pistol missile
    mull weigh consider threaten > sanction ban boycott embargo suspension tariff
    reserve > right
    talk = tough
    warn @ of against : consequence retaliation war action reprisal
    put keep leave @ on : table
    hint @ at
    raise > prospect spectre specter possibility
    hold @ at : gunpoint knifepoint
    put place > price bounty
    send deliver post receive > threat
    give @ until
    flex > muscle
    up raise > ante stake
    ratchet ramp step crank pile heap > pressure
    ratchet ramp step crank / up
    turn > screw heat
    pull draw > gun knife weapon pistol
    keep @ at : gunpoint knifepoint
    give serve put @ on : notice
    put serve give = on notice
    present deliver hand > ultimatum deadline
    sound issue give deliver fire send repeat > warning caution threat
    fire = a warning
    fire = warning shots
    carry / out > threat
    rattle = sabres
    flex show = its muscles
    flex show = their muscles
    raise up / up > ante stake rhetoric
    hold stick = at gunpoint [violence]
    put place offer > bounty price reward @ on for [violence]
    issue > fatwa warrant [violence]
    swear vow threaten promise pledge = to avenge [violence]
    swear vow threaten pledge = to fight [violence]
    swear vow threaten pledge = to retaliate [violence]
    swear vow threaten pledge = to destroy [violence]
    swear vow threaten pledge = to strike [violence]
    swear vow threaten pledge = to continue [violence]
    vow threaten swear = to kill [violence]
    seek > revenge vengeance retaliation
    be stand = ready to strike [violence]
    be stand = ready to attack [violence]
    be stand = ready to fight [violence]
    warn threaten @ of : strike consequence war action retaliation reprisal attack response sanction
    warn = against
    tighten > noose screw grip
    point train aim level = a gun
    level > gun rifle pistol weapon missile
    make phone call / in > bomb threat [violence]
    hack close breathe @ down : neck`,
  PROTEST: `
    take spill pour flood return go @ onto to into on : street strike
    down > tool
    link lock join > hand arm
    block obstruct barricade blockade occupy > road bridge highway street entrance gate motorway railway track driveway
    burn > tyre tire effigy
    wave hold carry brandish bring unfurl > placard banner sign poster coffin
    hurl pelt lob throw > stone egg bottle rock
    stage hold mount join organise organize > sit-in walkout protest strike march vigil rally demonstration
    walk storm / out off
    lie sit / down
    rally gather mass converge descend assemble camp march congregate throng pack crowd fill @ outside in on at to through near : square embassy parliament palace street ministry consulate headquarters plaza court courthouse gate capital hall
    camp chain lock glue / out in
    chain glue @ to
    chant shout yell scream sing > slogan anthem hymn
    wave burn trample rip tear deface > flag effigy portrait
    smash break > window shopfront
    loot ransack > shop store supermarket warehouse
    boycott skip > vote poll election session hearing
    refuse > food
    bring @ to : standstill halt
    paralyse paralyze cripple disrupt > city capital traffic transport service session
    occupy storm invade > building parliament campus square office ministry
    deface daub spray vandalise vandalize > statue wall monument memorial
    rise / up
    take = up arms
    stop quit > work
    stay = home
    turn / out
    boo jeer whistle heckle > speaker minister president
    walk = off the job
    refuse = to work [strike]
    take = to the streets [demo]
    take pour spill come flood go / on > street [demo]
    pour spill come go march = to the streets [demo]
    take pour spill come = onto the streets [demo]
    pour spill flood come @ onto into to : street square road [demo]
    hit = the streets [demo]
    go walk come be = on strike [strike]
    go be @ on : strike rampage
    go = on hunger strike [hunger]
    go = on a hunger strike [hunger]
    call hold stage mount begin start join observe organise organize lead extend continue end > strike stoppage walkout hunger general go-slow shutdown [strike]
    call hold stage mount begin start join organise organize lead attend > protest demonstration rally march vigil sit-in picket boycott demo parade [demo]
    stage mount launch hold > sit-in die-in protest sit-down blockade occupation
    down lay / down > tool [strike]
    stalk march / out @ of : class classroom session chamber parliament meeting factory
    stop refuse = working [strike]
    stay keep = off work [strike]
    join man form set > picket barricade roadblock [obstruct]
    erect build set man > barricade roadblock tent camp
    pitch > tent
    set burn torch = fire to tyres
    burn torch set > tyre tire bus car effigy flag poster portrait
    block occupy seal close shut barricade blockade jam clog > road street highway motorway bridge port railway traffic entrance gate border crossing airport [obstruct]
    block close cut shut / off > road highway bridge street [obstruct]
    sit lie squat = in front of [obstruct]
    sit lie camp chain @ outside in across on : road street track bulldozer gate embassy [obstruct]
    chain tie glue handcuff lash = themselves to [obstruct]
    chain tie glue handcuff lash = himself to [obstruct]
    chain tie glue = herself to [obstruct]
    form = a human chain
    march = on [demo]
    march parade walk drive = in protest [demo]
    gather assemble converge turn = in protest [demo]
    resign march strike walk quit @ in : protest
    surround besiege encircle mob > embassy ministry parliament building house office car minister [demo]
    mob jostle heckle jeer boo > minister president official leader
    boo jeer hoot shout = down [demo]
    shout heckle hoot boo / down
    chant shout scream yell wave hold = slogans [demo]
    throw hurl toss pelt fling > egg tomato shoe paint stone firework petrol [vandalize]
    pelt @ with : egg tomato stone fruit [vandalize]
    clash scuffle = with riot [riot]
    run go = riot [riot]
    run go = on the rampage [riot]
    run = amok [riot]
    refuse = food [hunger]
    refuse = to eat [hunger]
    refuse = to pay taxes
    keep > vigil
    observe stage > hartal
    pull tear topple bring / down > statue flag poster fence [vandalize]
    topple pull > statue [vandalize]
    paint spray daub scrawl > graffiti slogan swastika [vandalize]
    set = himself on fire
    set = herself on fire`,
  SANCTION: `
    strip @ of
    kick throw boot drum force / out
    pull withdraw recall call / out home
    pull withdraw recall > ambassador envoy diplomat staff team funding sponsorship delegation
    stop halt suspend cease > import export shipment delivery supply sale payment purchase
    withhold freeze hold slash trim > aid fund grant money payment loan salary budget subsidy asset
    place put add @ on to : blacklist list leave
    slap impose clamp > tariff sanction duty fine levy embargo penalty
    renew extend tighten widen reimpose > sanction suspension embargo
    show > door
    cut break sever / off
    relieve @ of : duty command post
    fire sack dismiss remove suspend bar ban disqualify demote @ from as over for
    hand give slap impose mete receive get > sentence fine ban suspension term penalty warning caution reprimand
    hit slap punish @ with : fine ban sanction tariff duty penalty
    sentence jail send condemn @ to for : prison jail year month life death
    find = guilty
    convict @ of
    pull revoke cancel suspend withdraw rescind > licence license visa passport citizenship permit accreditation contract membership title credential
    declare > persona
    declare = persona non grata
    cut end stop halt suspend freeze slash withhold axe > aid funding tie relation subsidy support trade contact cooperation gas supply link
    close shut > embassy consulate mission
    freeze seize block > asset account fund
    ban bar restrict halt > import export sale flight travel
    vote push turf / out
    topple overthrow unseat depose oust > president government premier minister leader regime
    dock cut > pay wage salary
    put place = on leave
    break sever downgrade > relation tie
    drop > candidate minister sponsor
    cut slash trim chop scale / back off down > aid fund funding tie relation supply contact link diplomat [discontinue]
    snap suspend = off ties [discontinue]
    cut break sever suspend = ties [discontinue]
    cut break sever suspend freeze downgrade = relations [discontinue]
    cut break sever suspend freeze downgrade loosen scale > tie link relation contact cooperation relationship [discontinue]
    pull take call bring / out home back > ambassador envoy diplomat staff observer monitor [withdraw]
    stop halt end cancel suspend axe freeze withdraw slash > aid funding loan assistance subsidy cooperation sale shipment delivery contract project trade programme [discontinue]
    impose slap clamp levy place put lay > sanction tariff embargo ban duty levy boycott penalty fine surcharge quota [discontinue]
    slap impose clamp place put @ on : import export goods
    hit slap target punish penalise penalize @ with : sanction tariff fine ban duty suspension [discontinue]
    slap hit target > bank firm company official @ with
    tighten toughen widen extend renew reimpose expand > sanction embargo blacklist [discontinue]
    put place add @ on : blacklist list sanction
    show = the door
    give get = the sack [convict]
    give get = the boot [convict]
    send = packing
    expel order tell > diplomat envoy attache journalist [expel]
    declare = personae non grata [expel]
    drive hound = out of office
    force drive hound push = from office [expel]
    force drive hound push sweep remove topple oust throw @ from out of : power office post throne [expel]
    sweep vote throw = from power
    seize take grab usurp > power
    seize take grab = power
    stage mount lead launch attempt plot > coup putsch
    remove relieve sack fire dismiss strip suspend drop oust @ as from of : post minister chief command duty office job title party [expel]
    sack fire dismiss axe purge > minister official aide chief general judge staff worker officer [expel]
    relieve divest deprive @ of : title immunity command duty citizenship rank medal right
    hand mete dish give pass impose serve receive draw get face > sentence term fine penalty punishment verdict suspension [convict]
    give get receive draw face > year life month death [convict]
    give get receive jail sentence = years in prison [convict]
    give get receive jail sentence = life in [convict]
    give get receive = a life sentence [convict]
    give get receive = a suspended sentence [convict]
    imprison @ for to : year month life [convict]
    send = to prison [convict]
    send = to jail [convict]
    send = to death [convict]
    sentence condemn = to death [convict]
    convict hold judge = guilty of [convict]
    find hold = in contempt [convict]
    convict find @ of in : absentia [convict]
    order = to pay
    make force = to pay
    dock stop withhold cut > pay wage salary benefit
    pull revoke yank lift withdraw cancel suspend > licence license visa passport permit accreditation certificate
    exclude expel oust banish @ from : party parliament league bloc council group membership competition university office politics [expel]
    withdraw pull drop > support backing funding sponsorship recognition investment
    withdraw pull > observer monitor inspector [withdraw]
    shun isolate ostracise ostracize > regime country government
    downgrade reduce > tie mission representation
    blackball blacklist > country company
    dissolve suspend > cooperation alliance
    bar ban halt suspend stop > shipment investment flight`,
  MOBILIZE: `
    stand / by guard
    put place be @ on : alert standby footing
    mass gather @ near on along : border frontier
    move / in
    roll move pour march @ into : town city village capital
    bring send move rush station post > troop soldier tank reinforcement warship battalion police
    beef / up
    fly = low
    hold conduct stage rehearse > exercise drill manoeuvre maneuver parade
    call / up
    send rush fly bring move deploy dispatch order airlift ship rotate > troop soldier tank reinforcement warship battalion jet bomber fighter missile carrier destroyer frigate submarine helicopter brigade force unit convoy guard
    call bring order > army guard reservist reserve
    take > position
    take = up positions
    dig / in
    steam sail cruise @ into through to towards toward near off
    keep maintain base station > warship troop base force soldier
    test test-fire fire launch > missile rocket torpedo satellite
    raise step tighten boost increase strengthen reinforce > security patrol presence alert defence defense
    ring surround flood guard patrol man > building street square border palace
    join begin start finish wind end > exercise drill manoeuvre maneuver
    scramble > jet fighter plane
    cross > border
    recruit enlist draft sign > fighter soldier man volunteer
    build stockpile amass develop acquire > weapon arsenal bomb missile warhead base
    enrich reprocess > uranium plutonium
    restart > reactor
    hold stage > parade
    roll / in
    go @ on : alert footing
    call / out > guard army troop [troops]
    send pour rush fly bring pump throw / in > troop soldier reinforcement tank police [troops]
    send pour rush move fly bring pump throw order commit @ to into in : border frontier region area gulf island front [troops]
    put place be keep @ on : alert standby footing guard readiness [troops]
    put place be go = on alert [troops]
    put place be go = on high alert [troops]
    put place be = on standby [troops]
    be = on full alert
    step tighten shore stiffen build / up > security patrol defence defense presence force military
    beef step strengthen bolster boost tighten increase > security patrol garrison force border defence
    mass gather assemble concentrate position line station amass > troop force tank army soldier warship [troops]
    take / up > position post
    roll rumble pour trundle thunder cross stream file drive march move push head @ into across through towards toward to : border town city village capital street country province region [troops]
    roll rumble pour march = into [troops]
    set sail steam head / off @ for to : gulf coast [weapons]
    patrol guard police man > street border sea coast checkpoint post waters city skies
    ring surround encircle cordon flood swamp > square city building stadium embassy street
    set man put establish / up > checkpoint roadblock base post
    man establish > checkpoint roadblock post outpost
    buzz > ship city capital
    enter violate penetrate cross > airspace waters border territory
    test launch fire conduct carry / out > missile rocket test [weapons]
    conduct carry hold stage perform > test launch exercise manoeuvre drill wargame maneuver
    raise arm recruit form > army militia [militia]
    take = up arms
    take pick / up > arm weapon gun
    call order rally @ to : arm
    arm = themselves
    commit pledge earmark > troop soldier battalion [troops]
    reinforce bolster > garrison position troop border
    extend expand increase double > deployment presence mission
    join take > part @ in : exercise manoeuvre drill
    point aim deploy install position place station > missile gun artillery battery radar launcher [weapons]`,
  COERCE: `
    lead take haul drag cart march bundle whisk / away off
    pick round scoop / up
    pull flag / over aside
    turn send drive push / away back
    shut lock bar / out
    seal cordon fence wall rope shut close switch / off down
    seal padlock board storm raid shutter close shut search > building office compound room ship headquarters border newspaper station airspace road home house camp
    take yank pull knock force @ off : air
    throw lock put keep hold @ in into behind : jail prison bar cell custody
    place put hold keep @ under in : arrest detention custody surveillance guard curfew
    hold / incommunicado
    delete remove suspend block > account post page channel website
    cut jam block > internet phone network signal power electricity broadcast data
    stop search > vehicle car bus truck boat convoy
    take seize confiscate > passport phone laptop document computer file
    tear pull / down
    break / up
    take bring hold lead remand place put keep @ into in to under : custody detention arrest
    carry lead / off away
    nab lift haul / up in
    swoop pounce descend close @ on
    search raid comb turn ransack > home house office flat apartment premises boat cell
    take seize impound tow confiscate > car laptop phone weapon drug boat vessel cargo
    throw set put > cordon roadblock checkpoint curfew barricade
    declare impose extend proclaim enforce > curfew emergency law lockdown quarantine rule
    put place @ under : curfew lockdown quarantine siege blockade law surveillance guard
    stop hold detain question search @ at : airport border checkpoint
    bar ban block prevent stop @ from
    cut turn switch > water power oil gas electricity internet tap supply
    clear evict eject remove drag > protester squatter camp demonstrator resident tenant family
    serve spend do complete begin start @ in behind : prison jail custody detention cell bar
    serve begin start > sentence time
    hoist raise plant > flag
    lay string roll > wire
    tap bug hack > phone computer email account
    foil thwart disrupt > plot attack
    take strip keep @ from : mother parent family
    stop board > ship vessel tanker trawler boat
    keep hold @ under : blockade siege
    force order drive @ from out of : home village land house
    rob relieve @ of
    make > arrest
    issue > warrant
    execute serve > warrant
    take bring = in for questioning [arrest]
    take hold = for questioning [arrest]
    take hold detain arrest @ for : questioning interrogation [arrest]
    take put hold keep place remand = into custody [arrest]
    take hold keep = in custody [arrest]
    take place put hold keep = under arrest [arrest]
    put place keep hold = under house arrest [arrest]
    put place throw clap keep lock @ in into behind : jail prison cell bar dungeon chain irons camp solitary [arrest]
    throw put = in jail [arrest]
    throw put = in prison [arrest]
    throw put = behind bars [arrest]
    throw clap = into prison [arrest]
    clap slap > handcuff [arrest]
    put slap clap > handcuff cuff [arrest]
    sweep mop pull / up > suspect activist dissident student militant migrant supporter member [arrest]
    make carry / out > arrest [arrest]
    carry conduct launch stage mount make lead / out > raid search arrest sweep roundup crackdown operation [seize]
    carry conduct launch stage mount make lead begin > raid search sweep roundup crackdown purge dragnet manhunt clampdown [seize]
    launch lead hold mount > manhunt hunt search crackdown
    crack clamp bear come / down @ on [restrict]
    crack clamp = down on [restrict]
    rein / in
    put stamp crush quell smash suppress snuff / down > uprising revolt rebellion protest dissent unrest riot mutiny strike [restrict]
    put crush quell smash suppress stifle > uprising revolt rebellion protest dissent unrest riot mutiny opposition [restrict]
    smash bust / up > ring gang protest demonstration rally march camp meeting plot cell network
    break smash bust dismantle > ring gang cell network cartel
    clear move force drive shoo drag herd / out away off > protester squatter crowd demonstrator student [restrict]
    disperse scatter > crowd protester demonstrator rally march [restrict]
    storm raid search swoop > headquarters office home house flat building camp mosque newspaper [seize]
    stop pull > motorist driver
    stop = and search
    set throw put / up > roadblock checkpoint cordon barrier barricade
    mount > roadblock checkpoint cordon
    block / off > area street road border building district city town
    close shut seal block > border frontier crossing airspace airport road school bridge university mosque newspaper station [restrict]
    cut turn knock / off > power water electricity gas supply phone internet fuel [withhold]
    turn switch shut > internet power electricity phone signal broadcast [withhold]
    pull force yank knock = off the air [censor]
    pull ban block cancel censor seize spike > programme program film book newspaper broadcast issue edition copy article [censor]
    ban forbid bar outlaw prohibit suspend > party rally march protest demonstration group gathering newspaper book film assembly political use sale smoking [restrict]
    forbid prohibit keep @ from : leaving entering travelling traveling speaking protesting attending
    impose slap declare enforce clamp introduce order extend lift > curfew ban restriction emergency martial state rule censorship blackout lockdown quarantine limit
    declare proclaim impose = a state of [martial-law]
    declare proclaim impose = martial law [martial-law]
    declare impose = a curfew [curfew]
    place put bring @ under : curfew lockdown quarantine siege blockade surveillance guard control rule
    lay > siege @ to
    take bring @ into under : ownership control
    seize take grab confiscate > land farm property ship cargo weapon drug cash document copy passport computer equipment [seize]
    turn drive throw force kick / out @ of : home house land
    turn drive throw force kick = out of their
    drive force uproot chase push @ from off out : home land village house
    drive force = from their homes
    force order make drive = to leave
    force order make drive = to flee
    knock bulldoze / down > home house shack building settlement village
    send ship fly deport / home > migrant refugee [deport]
    put bundle force @ on onto : plane flight bus [deport]
    ship send exile banish @ to : siberia island camp [deport]
    hold keep detain = without trial [arrest]
    hold keep detain = without charge [arrest]
    keep = incommunicado
    remand order hold @ in without : custody bail [arrest]
    tap bug monitor intercept read open > phone telephone mail email communication conversation call
    tail follow shadow > activist dissident journalist
    break hack @ into : computer network account system server email [cyber]
    hack = into [cyber]
    gag silence muzzle > press media critic opposition journalist [censor]
    issue = an arrest warrant
    serve = a life sentence
    be = in custody [arrest]
    be = under arrest [arrest]
    be = in jail [arrest]
    be = behind bars [arrest]
    be = in detention [arrest]
    suspend dissolve disband abolish scrap > parliament constitution assembly union party council
    suspend dissolve = parliament
    rig steal fix annul cancel postpone > election vote ballot poll
    foil thwart disrupt prevent stop > plot attack bombing coup attempt
    intercept stop board impound turn detain > ship boat vessel tanker shipment plane cargo convoy
    impose mount enforce tighten ease lift maintain > blockade siege`,
  ASSAULT: `
    set fall @ upon
    drive push beat fight throw fend / back off
    gun mow shoot hack hunt / down dead
    blow / up apart
    burn / down
    set / ablaze alight
    set = fire
    smash kick / in
    take capture retake seize overrun storm > town city village hill base airport stronghold territory
    snatch drag grab @ from : home street car house village
    lob fire hurl launch rain unleash throw > grenade rocket shell mortar missile bomb round salvo
    detonate plant explode > bomb device explosive mine
    set / off
    exchange trade > fire shot gunfire
    use fire > teargas gas baton cannon bullet spray
    come @ under : fire attack
    open return > fire
    put stab beat hack batter @ to : death
    cut slit > throat
    wipe knock / out
    lay > siege
    break burst @ into : home house compound office warehouse
    force fight > way
    fire shoot @ at on into
    shoot = dead
    shoot = and killed
    set = about
    pounce turn @ on
    come = to blows
    trade exchange throw > punch blow
    beat rough / up
    ram plough plow drive @ into : crowd market pedestrian checkpoint
    rip tear slam @ through into
    go / off
    blow = himself up
    blow = herself up
    blow = themselves up
    claw win take / back
    wrest seize take > control
    advance push drive close sweep march thrust @ on into toward towards : city capital town
    level flatten raze gut torch burn bulldoze dynamite > building house home village market school shop church mosque compound car bus
    down shoot bring > drone plane jet helicopter aircraft balloon
    sink torpedo ram fire > ship vessel boat trawler
    throw lob hurl fling > cylinder canister firebomb acid grenade
    take hold seize keep = hostage
    take hold keep = captive
    take hold seize > hostage captive
    break > ceasefire truce
    claim take cost > life
    leave = dead
    die perish @ in : attack bombing shooting clash crossfire strike blast raid explosion fighting
    spray rake riddle @ with : bullet fire gunfire
    make > attempt
    force > entry
    run = over
    hit wound kill shoot @ by : bullet baton shell shrapnel sniper
    lose > life
    pull drag @ from out of : car home bus
    trade = fire
    inflict suffer > casualty loss
    set @ on : fire
    use fire deploy spray unleash turn launch employ > tear teargas gas rubber baton cannon pepper pepper-spray water-cannon taser stun truncheon plastic pellet birdshot [crowd-control]
    use deploy employ > ammunition bullet artillery mortar helicopter tank weapon gun napalm sarin chlorine machete bomb grenade rocket whip club force violence dynamite
    use resort turn @ to : violence force arm
    use = force
    use = live
    use = deadly
    use = excessive
    use = lethal
    open = up on [firearms]
    open turn train > fire gun [firearms]
    turn = their guns on [firearms]
    squeeze get fire let crack / off > shot round [firearms]
    pump empty put @ into : body head crowd car chest [firearms]
    take pick / out > target radar battery tank launcher bridge commander
    cut chop slice hack slash slit / off > head hand ear throat [primitive]
    slash > throat [primitive]
    run ram plough drive smash crash @ into over through : crowd police people gate checkpoint barrier
    run / over
    go = on the attack
    go @ on : offensive attack spree
    go = on the offensive
    go take = to war
    be come = under fire
    come fall / under > attack
    fall @ to : rebel troop army force
    fall land rain slam crash hit @ on into : town city village house building market school
    rain pour shower hurl > shell bomb rocket missile stone fire
    drop dump release > bomb munition barrel napalm [aerial]
    throw toss hurl lob fling fire roll > grenade bomb stone brick petrol molotov cocktail firebomb punch acid rock bottle dynamite
    throw launch mount send > attack assault counterattack counteroffensive offensive raid ambush counter-attack counter-offensive incursion
    throw = punches [beat]
    hit strike attack > base convoy target camp depot checkpoint patrol barracks
    do fight > battle
    do = battle with
    fight battle = for control
    make stage carry > raid attempt foray
    press push step drive / on up ahead > attack offensive assault bombardment
    press push step keep continue resume renew intensify > offensive assault bombardment attack shelling bombing
    sweep storm burst break smash blast force @ into through : village house town camp embassy office hotel mosque school compound base
    break = into
    kick break smash batter knock / down > door
    take capture seize win regain recapture retake gain occupy hold overrun > town city village hill base airport bridge fort position province ground territory district stronghold post garrison island
    take seize capture gain regain wrest win = control of
    take capture seize hold > prisoner captive hostage
    grab = hostage [abduct]
    take hold keep = as hostages [abduct]
    take capture hold = prisoner
    hold keep chain @ in at : captivity gunpoint [abduct]
    snatch grab bundle drag force kidnap haul @ from into off out : home street car house village van school hotel bus boat [abduct]
    demand receive pay > ransom
    beat kick punch slap club bash hit thrash whip smash @ with in on about : fist stick club rifle bat baton rod whip iron head face butt [beat]
    beat kick punch bludgeon club hack stone burn stab batter trample = to death [beat]
    beat kick = unconscious [beat]
    beat rough knock kick work duff smash bash / up about [beat]
    set lay pitch wade sail @ into : crowd protester
    lay / into
    set = on fire [destroy]
    set put = to the torch [destroy]
    set light start > fire @ to [destroy]
    torch burn gut = alight [destroy]
    burn smash gut wreck raze torch trash firebomb attack vandalise > car home house shop office bus church mosque school village hut temple synagogue embassy shrine [destroy]
    raze burn = to the ground [destroy]
    blow > bridge safe pipeline [explosives]
    blow = himself [explosives]
    blow detonate let trigger plant lay place leave hide explode / off > bomb device charge mine grenade explosive [explosives]
    set trigger > bomb device explosion blast mine [explosives]
    plant lay place hide > bomb mine device landmine explosive booby-trap [explosives]
    rig strap pack load @ with : explosive bomb [explosives]
    step tread @ on : mine landmine
    hit strike kill wound injure @ by : rocket shell bomb missile mine bullet fire gunfire airstrike strike explosion blast shrapnel
    shoot kill gun blast hit wound @ in at : head chest leg back range
    shoot kill gun = himself
    shoot fire blaze = back [firearms]
    fire shoot = in the air [firearms]
    spray pepper rake riddle strafe pump > bullet house car village street
    put = to death [targeted]
    send execute > squad [targeted]
    kill mow / out
    kill slay murder = in cold
    lie lay set stage spring > ambush trap siege
    lay = siege to
    draw spill shed > blood
    trade exchange swap > fire shot gunfire blow punch artillery [firearms]
    sink scuttle ram torpedo shell attack board hijack > ship boat vessel tanker ferry trawler
    hijack seize commandeer > plane bus ship airliner tanker truck
    bring / down > plane helicopter drone jet aircraft missile
    repel repulse turn hold rebuff / back off > attack assault rebel offensive force troop army
    repel repulse > attack assault
    take exact wreak = revenge
    catch trap @ in : crossfire
    kill wound catch = in crossfire
    storm charge > barricade barracks palace prison compound stage stronghold hideout
    charge baton-charge > crowd protester demonstrator student line
    gas poison infect @ with : sarin chlorine ricin [unconventional]`,
};
