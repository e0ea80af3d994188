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
  laureate lady superstar star legend pioneer visionary preacher televangelist theologian deacon elder abbot abbess caucus-chair majority-leader prefect burgomaster reeve commissar apparatchik oligarch
  acrobat adjudicator agronomist aide-de-camp alderman alderwoman archduke archduchess archer arsonist artisan assemblyperson assessor astrologer astrophysicist auctioneer autocrat bailiff barista
  baronetess bellhop benefactor biochemist biophysicist boatman boilermaker bookseller bouncer bricklayer burglar cabbie cadet cameraman camerawoman caregiver caterer chauffeur childminder
  chiropractor superdelegate adoptee choirmaster chronicler claimant clergywoman clairvoyant co-accused co-chair co-chairman co-chairwoman co-defendant co-pilot co-president collaborator committeeman committeewoman
  complainant concierge confidant confidante conscript constable contestant cop copilot copywriter cosmologist craftsman craftswoman cricketer croupier dairyman deckhand decorator defenceman defenseman
  despot diarist dietician dispatcher diver docent dockworker doorkeeper dressmaker embezzler endocrinologist engraver escapee executioner executor extremist eyewitness farmhand farmworker felon fencer
  ferryman fiddler flutist forester forger freelancer fugitive fundraiser gamekeeper gangster garda gatekeeper gendarme geneticist ghostwriter grandmaster greengrocer groundskeeper groundsman gunsmith
  gynaecologist gynecologist hairstylist handyman harpist headhunter herbalist hitman horseman horsewoman humorist ideologue illusionist impersonator impresario industrialist infantryman influencer
  informant innkeeper insurgent interviewer intruder islamist jailer jester jihadi jihadist juggler killer knight lama lawman leaseholder linesman lobsterman locksmith logger longshoreman luthier
  lyricist magician maharaja marksman masseur masseuse matador mayoress mercenary militiaman minstrel moneylender motorcyclist motorist mountaineer multimillionaire mufti murderer newspaperman nobleman
  noblewoman notary novice nuncio oarsman oceanographer officeholder oilman ophthalmologist optometrist orator orderly organist orphan overlord overseer paedophile parachutist paratrooper parishioner
  paymaster peasant pedestrian pedophile perpetrator petitioner pharmacologist plenipotentiary placekicker plasterer podcaster policymaker polymath postmaster postmistress potter prelate
  premier-designate presbyter printmaker procurator prodigy promoter propagandist proprietor prospector prostitute psychic purser quartermaster racketeer rapist recluse recruiter reformer reformist
  repairman revolutionary ringmaster roofer salesperson sapper satirist saxophonist schoolboy schoolgirl schoolmaster schoolmistress scribe scriptwriter seafarer seamstress secessionist separatist
  serviceman servicewoman sexton shaman sharpshooter shipbuilder shoemaker shopper signatory silversmith singer-songwriter skydiver sniper sommelier songstress speechwriter speculator sportscaster
  sportsman sportsperson sportswoman sportswriter squatter steelworker stenographer steward stewardess stonemason storekeeper storyteller stowaway stuntman stuntwoman stylist subcontractor sub-editor
  subeditor suffragette supermodel swindler tailback tattooist technocrat terrorist theorist thief timekeeper tradesman trafficker trapper traveler traveller trombonist trumpeter typist undersheriff
  unionist upholsterer valet ventriloquist vice-mayor vice-minister vice-premier vice-governor videographer vigilante viscount viscountess vlogger vocalist weatherman weightlifter whaler wicketkeeper
  woodcutter woodworker writer-director yachtswoman zookeeper archimandrite catholicos deaconess metropolitan hieromonk prioress suffragan pandit swami brigadier-general colonel-general
  lieutenant-colonel lieutenant-general lieutenant-commander major-general sergeant-major rifleman submariner helmsman midshipman bosun boatswain coxswain gunner bombardier director-general
  attorney-general auditor-general governor-general solicitor-general surgeon-general undersecretary-general governor-elect mayor-elect senator-elect ombudswoman moneychanger crewmember
  pensioner breadwinner goalscorer matchwinner titleholder record-holder groom-to-be commissioner-general inspector-general prosecutor-general procurator-general premier-elect
`);
