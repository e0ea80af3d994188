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
    shake @ on : deal`,
  CONSULT: `
    bring / together
    sound / out
    see = each other
    see = one another
    compare > note
    pay > visit call
    ring phone / up
    huddle parley @ with
    hold open begin start resume conclude attend join chair > talk meeting summit negotiation round conference consultation`,
  SUPPORT: `
    rally line dig stand swing get unite @ behind
    stand stick side @ by with
    sign / off
    wave nod / through
    pay > tribute
    throw lend put add give > weight support backing blessing endorsement name signature approval assent
    speak / up
    give > welcome
    extend offer send > congratulation condolence sympathy`,
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
    call suspend / off`,
  COOPERATE: `
    join > force
    link pair team / up
    share swap trade pass supply exchange > intelligence information evidence dossier
    put place @ at : disposal
    open reopen > crossing airway airspace corridor`,
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
    extend grant > credit loan lifeline`,
  RETREAT: `
    let set turn = go
    let set turn / loose free
    pull move march / out back
    fall / back
    bow / out
    hand tender submit / in
    hand tender submit > resignation notice
    quit leave vacate > post office job government cabinet party base
    walk = free`,
  REQUEST: `
    turn @ to : court council government president ministry
    lodge submit put file > request petition application appeal
    cry / out
    seek > permission asylum meeting help assistance extradition approval clarification explanation support talk
    press push lobby plead clamour clamor agitate petition @ for
    reach / out`,
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
    draw > fire`,
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
    wash > hand`,
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
    talk = tough`,
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
    lie sit / down`,
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
    cut break sever / off`,
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
    call / up`,
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
    break / up`,
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
    force fight > way`,
};
