const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns for people by office, calling or part: heads of roles, and of sources that have no name; singular lemmas in lower case, without full stops: "the mine's safety chief", "Sheriff Early". */
export const ROLE_HEADS: ReadonlySet<string> = words(`
  accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor anchorman anchorwoman
  anthropologist apprentice archaeologist archbishop architect archivist artist assemblyman assemblywoman assistant associate astronaut astronomer athlete
  attache attaché attorney auditor author aviator ayatollah backbencher baker ballerina banker barber barman barrister bartender batsman biographer biologist bishop blogger
  bodyguard boss botanist bowler boxer broadcaster broker brewer builder bureaucrat bursar businessman businessperson businesswoman butcher buyer bystander caliph campaigner candidate cantor captain
  cardinal caretaker carer carpenter cartoonist cashier catcher celebrity cellist ceo cfo coo cto chair chairman chairperson chairwoman chairlady champion chancellor chaplain chargé chef chemist chief
  chieftain choreographer cleaner clergyman cleric clerk climatologist climber clinician co-author cofounder co-founder coach collector colonel columnist comedian commandant commander commando commentator
  commissioner comptroller communist composer comptroller conductor congressman congresswoman consul consultant contractor controller convener convict cook coordinator co-ordinator coroner correspondent
  councillor councilor councilman councilwoman counsel counselor counsellor courier cosmonaut crewman critic curator custodian cyclist dancer dealer dean defender defendant defector delegate demographer
  dentist deputy designer detective developer dictator dietitian diplomat director dissident dj doctor donor doorman doyen dramatist driver drummer duchess duke earl ecologist economist editor
  editor-in-chief educator electrician emir emperor empress employee engineer entertainer entrepreneur envoy epidemiologist ethicist evangelist examiner ex-president executive expert explorer exporter
  fan farmer father-general fighter filmmaker film-maker financier firefighter fireman fisher fisherman footballer forecaster foreman forward founder freshman friar gardener general geographer geologist
  geophysicist goalie goalkeeper golfer governor graduate guard guerrilla guide guitarist gymnast hacker hairdresser head headmaster headmistress headteacher heir herder herdsman hero historian
  homemaker host hostess hotelier housekeeper housewife human-rights hunter hydrologist illustrator imam immunologist importer incumbent inspector instructor intern interpreter inventor investigator investor janitor
  jeweler jeweller jockey journalist judge junior jurist juror justice keeper kickboxer king labourer laborer landlady landlord landowner lawmaker lawyer leader lecturer legislator librarian lieutenant
  lifeguard linebacker linguist lobbyist logistician machinist magistrate magnate mailman major manager manufacturer marketer marshal marine mathematician mayor mechanic mediator medic member merchant
  metallurgist meteorologist microbiologist midfielder midwife militant military miller millionaire billionaire miner minister missionary mister mobster moderator monarch monk monsignor mp mep msp mla
  musician muezzin mullah nanny narrator naturalist naval navigator negotiator neurologist neuroscientist neurosurgeon newscaster nominee novelist nun nurse nutritionist observer obstetrician officer official ombudsman
  oncologist operative operator organiser organizer orthodontist owner paediatrician painter paleontologist paralegal paramedic parliamentarian participant partner passenger pastor pathologist patriarch patrolman peacekeeper
  pediatrician penologist performer pharmacist philanthropist philosopher photographer photojournalist physician physicist physiotherapist pianist pilot pitcher plaintiff planner player playwright plumber
  pm poet policeman policewoman politician pollster pontiff pope porter postman premier presenter president president-elect priest primate prime prince princess principal prisoner producer professor
  programmer prosecutor protester protestor provost psychiatrist psychologist psychotherapist publicist publisher quarterback queen rabbi racer radiologist rancher ranger rapper rapporteur realtor rebel
  receiver receptionist rector referee refugee regent registrar regulator reporter representative rep rescuer researcher resident restaurateur retiree reverend rider ringleader robber rower ruler runner
  sailor salesman saleswoman scholar schoolteacher scientist screenwriter sculptor seaman secretary secretary-general seismologist selectman senator senior sergeant setter settler shadow sheik sheikh shepherd sheriff shipowner
  shopkeeper showrunner singer skater skier skipper smuggler socialist sociologist soldier solicitor songwriter soprano speaker specialist spokesman spokesperson spokeswoman spy staffer statesman
  statistician stockbroker strategist subordinate streamer striker student sultan superintendent supervisor surfer surgeon surveyor survivor suspect swimmer tailor tanaiste tánaiste taoiseach taxi-driver teacher technician technologist
  tenor tenant therapist toxicologist trader trainee trainer translator treasurer trooper trucker trustee tsar tutor tycoon umpire undersecretary under-secretary undertaker urologist usher vendor vet veteran
  veterinarian vice-chairman vice-president vice-chancellor vicar victim viceroy villager vintner violinist virologist visitor volcanologist volunteer waiter waitress warden warlord warrior weaver welder whistleblower
  whip winemaker witness wrestler writer yachtsman youtuber zoologist czar mogul kingpin mastermind gunman hijacker shooter assassin bomber captive hostage inmate detainee chief-executive counterpart
  correspondent-at-large goaltender shortstop outfielder infielder cornerback lineman winger fullback halfback centre-back centre-forward playmaker batter all-rounder fly-half scrum-half hooker prop lock decathlete sprinter hurdler
  jumper thrower marathoner triathlete biathlete medalist medallist newsreader columnist-at-large postdoctoral fellow undergraduate sophomore valedictorian alumnus alumna breeder bookkeeper beekeeper grower brewer
  archpriest archdeacon draughtsman draftsman clearer optician anaesthetist anesthetist prophet nazim envoy-designate private
  laureate lady superstar star legend pioneer visionary preacher televangelist theologian deacon elder abbot abbess prior caucus-chair majority-leader prefect burgomaster reeve commissar apparatchik oligarch
`);
