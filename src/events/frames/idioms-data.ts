import type { EventType } from '../types.js';

/**
 * Common verbs that name an act together with another word, one idiom a line: verbs, a sign, what makes their meaning.
 *   `lead take / away off`          a particle: "led away", "took him away"
 *   `file lodge > complaint suit`   the object's head
 *   `take = to task`                words that follow right away
 *   `throw put @ in : jail prison`  a preposition, and the head behind it
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
    set name fix > date`,
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
    get = together with`,
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
    greet @ with : applause cheer ovation`,
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
    let / off`,
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
    hold conduct stage > joint`,
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
    keep = alive`,
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
    end suspend stop > strike protest boycott occupation`,
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
    raise > alarm`,
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
    seek want demand > answer`,
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
    default renege @ on`,
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
    pull draw > gun knife weapon pistol`,
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
    refuse = to work`,
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
    order tell @ out of`,
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
    go @ on : alert footing`,
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
    execute serve > warrant`,
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
    inflict suffer > casualty loss`,
};
