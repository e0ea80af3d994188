import { LEADER_WORDS } from './leaders.js';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Closed lists of words that tell what stands beside them, by the class that the tagger's features know them by. */
export const WORD_CLASSES = {
  /** Bind a name and are no part of it: "Mr. Okoye". */
  honorific: words(`
    mr mrs ms miss mx messrs mme mlle madame monsieur datuk dato tan tun datin seri haji alhaji mallam mullah engr barrister shri smt begum tengku dr prof professor sir dame lord lady baron baroness rev reverend
    father fr sister brother rabbi imam sheikh sheik ayatollah mullah maulana pope archbishop bishop cardinal hon señor
    señora don doña herr frau saint st st.`),
  rank: words(`
    gen general lt lieutenant col colonel maj major capt captain cmdr commander cpl corporal sgt sergeant pvt private adm
    admiral brig brigadier marshal inspector superintendent constable officer detective sheriff deputy chief trooper
    midshipman ensign commodore cadet warrant petty`),
  office: words(`
    president vice-president vice prime premier chancellor king queen prince princess emperor empress emir sultan minister
    secretary governor gov govs mayor senator sen sens rep reps congressman congresswoman representative representatives
    lawmaker speaker ambassador envoy commissioner chairman chairwoman chairperson chair head director leader spokesman
    spokeswoman spokesperson judge justice attorney prosecutor magistrate treasurer councilman councilwoman councillor
    alderman delegate candidate nominee incumbent minister-designate president-elect undersecretary administrator
    coordinator superintendent principal dean rector provost archduke duke duchess count countess earl tsar shah taoiseach tánaiste caliph maharaja pharaoh`),
  occupation: words(`
    lawyer economist analyst author writer singer actor actress director designer engineer activist journalist
    correspondent reporter editor photographer foreman producer host anchor columnist critic comedian rapper guitarist
    drummer pianist composer conductor poet novelist playwright painter sculptor artist scientist physicist chemist
    biologist researcher historian philosopher theologian teacher student nurse doctor physician surgeon psychologist
    farmer fisherman driver pilot astronaut banker trader broker strategist dealer executive manager founder co-founder
    owner partner consultant adviser advisor aide striker goalkeeper keeper midfielder defender forward winger captain
    coach trainer pitcher catcher quarterback linebacker batsman bowler sprinter swimmer boxer jockey skipper golfer
    champion veteran rookie star teammate compatriot rival resident witness victim suspect defendant plaintiff neighbor
    neighbour mechanic carpenter shopkeeper volunteer organizer organiser campaigner dissident rebel warlord commander
    militant gunman financier billionaire businessman businesswoman entrepreneur developer chef architect professor`),
  kin: words(`
    mother father son daughter brother sister wife husband widow uncle aunt cousin nephew niece grandson granddaughter
    grandmother grandfather fiancée fiance girlfriend boyfriend friend mentor colleague successor predecessor brother-in-law
    son-in-law stepson twin baby`),
  said: words(`
    said says say told tell tells asked asks added adds replied wrote writes insisted argued argues noted notes explained
    explains warned warns claimed claims announced declared acknowledged admitted recalled testified predicted suggested
    believes thinks hopes wants joked quipped shouted whispered conceded stressed emphasized observed contends complained
    vowed pledged urged answered remarked commented responded tweeted posted`),
  act: words(`
    won lost beat defeated scored hit played signed resigned died married born grew became joined led left met visited
    arrived returned retired ran finished served shot killed arrested convicted sentenced elected appointed nominated
    studied taught founded directed starred smiled laughed nodded sighed shrugged wept stood sat walked spoke`),
  particle: words(`
    al el bin ibn bint abu ben de del della di da do dos das du der den van von zu zur af av la le las los ter ten te y e
    arap ould oglu ul ur san o'`),
  connector: words('of the and for in on at to & by with from as a an'),
  suffix: words('jr sr jr. sr. ii iii iv vi vii viii ix xi xii xiii xiv xv xvi esq'),
  company: words(`
    inc inc. corp corp. co co. ltd ltd. llc plc gmbh sa ag nv spa bhd pty holdings industries enterprises group partners
    associates brothers bros & sons bank bancorp securities capital financial insurance airlines airways motors motor
    electric energy oil gas petroleum steel pharmaceuticals laboratories labs systems technologies technology software
    communications telecom media entertainment pictures studios records foods stores foundation fund trust`),
  institution: words(`
    university college school institute academy museum hospital center centre church cathedral synagogue mosque court
    ministry department agency bureau office commission committee council board authority association society union
    federation league party organization organisation movement front army navy force forces police guard corps command
    senate congress parliament assembly house cabinet government administration club united rovers athletic fc team
    orchestra symphony ballet opera theatre theater times post journal tribune herald gazette daily magazine news press
    radio television tv network conference alliance coalition bloc service services unit division brigade battalion
    regiment program project initiative campaign`),
  place: words(`
    river lake sea ocean gulf strait bay island islands mountain mountains mount hills hill valley county city town village
    district province state region republic kingdom territory coast desert beach creek falls forest canal peninsula park
    square street st avenue ave road rd boulevard blvd lane drive highway bridge airport station stadium arena hall palace
    tower building hotel castle prison cemetery port harbor harbour border capital suburb neighborhood neighbourhood camp
    base fort heights springs grove crossing plaza mall`),
  direction: words(
    'north south east west northern southern eastern western central upper lower new old greater san santa saint los las',
  ),
  happening: words(`
    act bill law amendment treaty accord agreement pact plan doctrine award awards prize cup open bowl championship
    championships olympics games series tour festival war battle revolution day night week month year summit conference
    election primary scandal affair case trial show hurricane cyclone typhoon storm operation mission world grand prix
    dynasty era school family syndrome disease theorem effect virus code project album song film movie book novel`),
  ship: words('uss hms ss mv hmcs usns spaceship frigate destroyer carrier tanker ferry yacht shuttle'),
  function: words(`
    i you he she it we they me him her us them his its our their my your this that these those who whom which what when
    where why how if but or nor so yet because although though while since until after before during about between under
    over into through against without within along across behind beyond near is are was were be been being has have had do
    does did will would can could may might must shall should not no all some any each every many most more much few both
    either neither other another such only also even just still then than too very there here now`),
  month: words(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec monday tuesday wednesday thursday friday saturday sunday`),
  country: words(`
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
    barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi
    cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark djibouti dominica ecuador egypt
    england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada
    guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
    jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
    lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
    monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway
    oman pakistan palau panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia
    seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan
    tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu
    venezuela vietnam yemen zambia zimbabwe scotland wales europe asia africa america u.s. uk u.k. uae eu yugoslavia
    chechnya gaza palestine tibet kashmir kurdistan crimea siberia sahel sahara caribbean balkans caucasus scandinavia antarctica arctic mideast himalayas
    alps andes mediterranean baltic pacific atlantic`),
  state: words(`
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
    jersey ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ala ariz ark calif
    colo conn del fla ga ill ind kan ky md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis ontario quebec
    alberta manitoba queensland tasmania`),
  /** Parts of the names of companies, schools, papers and offices that need no head word to be known. */
  body: words(`
    goldman sachs merrill lynch morgan stanley jpmorgan schwab lehman fargo suisse deutsche procter gamble salomon barney
    bear stearns freddie fannie mac mae lilly pfizer merck bayer roche novartis hewlett-packard hewlett packard dell intel
    cisco oracle microsoft apple google amazon facebook twitter tesla netflix yahoo ibm at&t verizon sprint nokia ericsson
    samsung sony siemens philips ford chrysler gm toyota honda nissan hyundai volkswagen bmw mercedes benz daimler renault
    peugeot fiat ferrari volvo porsche rolls-royce harley-davidson yamaha boeing airbus lockheed raytheon northrop
    halliburton bechtel exxon mobil shell bp chevron texaco gazprom lukoil aramco enron walmart wal-mart sears kmart macy
    bloomingdale tiffany nike adidas reebok gucci prada chanel dior ikea lego nestle unilever danone heinz kellogg coca-cola
    coca cola pepsi pepsico starbucks mcdonald harvard yale princeton stanford oxford cambridge columbia cornell duke
    berkeley georgetown mit ucla usc nyu brandeis tufts vassar emory disney warner paramount miramax dreamworks pixar
    harpercollins schuster penguin knopf doubleday reuters bloomberg newsweek forbes vogue playboy nbc cbs abc cnn bbc fox
    hbo mtv espn npr pbs afp upi xinhua tass interfax irna itar-tass kyodo dpa greenpeace amnesty oxfam unicef unesco who
    nato opec eu un u.n imf wto fifa uefa nfl nba mlb nhl ncaa pga fbi cia nsa dea irs epa fda faa nasa sec fcc ftc hamas
    hezbollah fatah taliban al-qaida qaida qaeda isis vatican kremlin pentagon interpol europol mossad smithsonian fed
    treasury knesset bundestag duma likud fidesz sinn fein ira plo eta arsenal chelsea liverpool everton juventus barcelona
    madrid bayern ajax celtic benfica lazio roma mclaren lotus moody moodys fitch lloyd barclays hsbc ubs ing kpmg deloitte
    mckinsey ernst andersen kidder peabody witter fitzgerald democrats republicans democrat republican gop congress
    parliament senate labour labor tory tories yankees mets dodgers giants cubs sox braves knicks lakers bulls celtics
    cowboys redskins packers steelers wall nasdaq nikkei dax dow`),
  /** Surnames of people whom every reader knows: "Yeltsin". */
  leader: LEADER_WORDS,
  locative: words('in at near from outside inside around via into across throughout'),
  byline: words(
    'by writers writer correspondent reporter reporters contributed reporting editing photo photograph image credit compiled',
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WordClass = keyof typeof WORD_CLASSES;
