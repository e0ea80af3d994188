const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Given names that tell the bearer's gender in most of the world, lower case, without diacritics. Names that serve both
 * (Andrea, Jean, Nikita, Kim, Robin, Sasha, Alexis, Jamie) are left out.
 */
export const MALE_NAMES: ReadonlySet<string> = words(`
  woody clark humphrey montgomery norio kanezo baz philippe mick mitt barak boban satydeo odd erling zeljko slobodan clarence eric calvin wendell otis rex russ chip cliff earnest elmer ernie garth gene gil gordie hal herb homer irving irwin ivor ike jed jude kelvin kent kip
  aaron abbas abdel abdelaziz abdelfattah abdallah abdirahman abdou abdul abdulaziz abdulla abdullah abdulrahman abel abiy abraham abu adam adan adel adil adnan adolf adrian agostinho ahmad ahmed akbar akio akira alain alan
  alasdair alassane albert alberto aldo alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alexander alexandre alexandros alexei alexey alfonso alfred alfredo ali alistair allan allen alpha alvaro amadou amar amir
  amit amos anatoli anatoly anders andre andreas andrei andrej andres andrew andrey andriy andrzej andry andy angelo angus anil anselm ansgar antal anthony antoine anton antonin antonio antonis antony anwar ari arif armand armando arnaud
  arne arnold arthur arturo arun arvind asaad ashraf asif askar atef august augusto augustin ayman aziz baba babak badr bakari baltasar ban barack barry bart bartosz bashar bashir basil beau ben benedict benito benjamin benny benoit
  bernard bernardo bernd bernhard bernie bert bertrand bilal bill billy bjorn blaise bo bob bobby bogdan boniface boris boubacar brad bradley brendan brent brett brian bruce bruno bryan burhan byron carl carlo carlos carsten casey-lee
  cedric cees cesar chad chaim charles charlie chester chinedu christian christoph christophe christopher chris chuck claude claudio claus clement clifford clint clive colin conor conrad constantin cornelius cory craig cristian cristiano
  cristobal cyril dale damian damien dan daniel daniele danilo danny dante dario darius darren daryl david davide dean deandre declan deepak denis dennis derek derrick desmond didier diego dieter dietmar dimitri dimitris dinesh dirk djibril
  dmitri dmitriy dmitry dmytro domenico dominic dominique-pierre don donal donald donnie doug douglas duane dumisani duncan dusan dustin dwayne dwight earl ed eddie edgar edi eduardo edward edwin efrain egor ehud eitan elias elie
  elijah elliott elmar elon emanuel emil emiliano emilio emmanuel emmerson emomali enda enrico enrique eric erich erik ernest ernesto ernst erwin esteban ethan etienne eugene eugenio evan evgeny evo ezra fabian fabio fabrice fadi fahd faisal faly
  farid farouk faustin federico felipe felix ferdinand fernando fidel filip filippo finn florian floyd francesco francis francisco franck franco francois frank franklin franz fred frederic frederick frederik fredrik friedrich fritz fumio
  fyodor gabor gabriel gael gareth gary gaston gavin gennady geoff geoffrey george georges georg georgi georgios gerald gerard gerardo gerhard gerry gert gianni gil gilbert gilles giorgio giorgos giovanni giulio giuseppe glen glenn godfrey
  goodluck goran gordon graeme graham grant greg gregor gregory grigory guido guillaume guillermo gulbuddin gunnar gunter gustav gustavo guy habib hakan hakim hamad hamid hamza hanif hank hannes hans harald harold haroun harrison
  harry haruhiko hasan hashim hashem hassan hassan-ali hatem hector heinrich heinz helmut hendrik henri henrik henrique henry herbert herman hermann hernan hichem hideki hikaru hiroshi honore horacio horst hosni howard hubert hugh hugo
  humberto hun husein hussain hussein iain ian ibrahim idris idriss ignacio ignazio igor ilham ilir ilya imran ingmar ioannis isa isaac isaias ishaq isidro ismael ismail israel issa istvan ivan ivo jack jackson jacob jacques jaime jair
  jakob jakub jalal jamal james jamil jan janez janos janusz jared jaroslav jaroslaw jason javad javier jay jean-baptiste jean-claude jean-francois jean-jacques jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jean-robert jean-yves jeff
  jeffrey jens jens-peter jeremy jerome jerry jerzy jesper jesus jim jimmy jiri joachim joao joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jordi jorg jorge jose josef joseph josh joshua josip juan
  judson jukka jules julian julio julius junichiro jurgen justin kabir kamal kareem karim karl karol kaspar kazimierz keir keith kemal ken kenneth kenny kenji kent kevin khaled khalid khalifa kirk kirill kiril klaus kofi kostas kristian
  krzysztof kurt kwame kwasi kyle kyriakos lamar lamine lance lanre larry lars laszlo laurent laurence lawrence lazar lech lee-roy leif len lennart leo leon leonard leonardo leonid leopold leroy lev levi levon lewis liam lindsey-john lionel
  lloyd lorenzo louis luc luca lucas lucian luciano ludwig luigi luis luiz lukas lukasz luke luther mads magnus mahamat mahathir mahdi mahinda mahmood mahmoud maher mahmud malcolm malik mamadou manfred manmohan manoj manuel marc marcel
  marcelo marcin marcio marco marcos marcus mariano mario marius mark marko markus martin martti marty marvin massimo masoud mateo mateusz mathias mathieu matt matteo matthew matthias matti maurice mauricio mauro max maxim maxime
  maximilian mehdi mehmet mel menachem michael michal micheal michel michele-paolo miguel mihai mihail mikael mike mikhail mikheil miklos milan milos miloslav milton miro miroslav mitch mitchell mladen mo moctar mohamad mohamed mohammad
  mohammed mohsen moises morgan-james morris morten moses moshe mostafa moussa mubarak muhammad muhammadu muhyiddin mukhtar muqtada murad murat musa mustafa mwai naftali naguib najib narendra naser nasser nathan nathaniel neal
  ned neil nelson neven nicholas nick nickolas nicola-pietro nicolae nicolas nicos nigel niklas niko nikol nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils noah noam noel norbert norman nouri nuno nursultan obiang octavio olaf olav
  ole oleg oleh oleksandr oleksiy oleksii oliver olivier olusegun omar osama osamu oscar oskar osman oswaldo otto owen oyunbat pablo paddy panos paolo pascal pat-john patrice patricio patrick patrik paul paulo pavel pavlo pawel pedro
  pekka per percy perry pete peter petr petro petros phil philip philipp philippe phillip pier pierre pieter piet piotr pius prabowo pranab prem preston prince qasem rafael rafal rafic rafik raheem rahim rahul raila rainer raj rajesh
  rajiv rakesh ralf ralph ram rami ramon ramzan randall randy rashad rashid raul ravi ray raymond recep reinhard reinhold rejep remi renato rene reuven reza ricardo riccardo richard richie rick ricky rishi riyad rob robert roberto
  rod roderick rodney rodolfo rodrigo roel roger rogerio roland rolf roman romano romeo ron ronald ronaldo ronnie rory ross roy ruben rudi rudolf rudy rui rupert russell rustam ruslan ryan saad saddam sadiq saeb saeed said saif sajid
  salah salif salim salman salva salvador salvatore sam-john samer sami samir samuel samvel sander sandro sanjay santiago-jose saud scott sean sebastian seamus sergei sergej sergey serge sergio serhii serhiy seth shahid shane shaun shavkat
  shigeru shimon shinzo sidney siegfried sigmar sigmund silvio simon slobodan solomon song soren spencer spiro stan stanislav stanislaw stanley stef stefan stefano stefanos stephan stephane stephen sterling steve steven stewart
  stig stuart sultan sunil surin svein sven sylvain sylvester tadeusz tadeusz taha takeshi tamas tariq taro tayyip ted teddy teodoro terence terry-john thabo thaksin theo theodore thierry thomas tiago tibor tigran tim timothy timur tito
  tobias toby todd tom tomas tomasz tomaz tommaso tommy toni-erik tony tor torsten travis trent trevor tristan tuomas tyler ulf ulrich umar umaro urho uwe vaclav vadim valdis valentin valery valeriy vasil vasile vasily vaughn venkaiah
  vernon victor vijay vikram viktar viktor vince vincent vincenzo vinod viorel vitali vitaly vito vivek vlad vladimir vladislav vojislav volker volodymyr vyacheslav wael walid wallace walt walter warren wayne werner wes wesley wilbur wilfred wilhelm
  will willem william willie willy wim winston wladyslaw wojciech wolfgang xavier yair yaakov yannick yannis yasser yasir yasuo yevgeny yitzhak yoav yoshihide yoshiro yossi youssef youssouf yuri yuriy yusuf yves zac zach zachary zahir
  zalmay zbigniew zdenek zeid zeljko zine zlatko zoltan zoran zvi
  aarav abdoulaye abhijit abhishek achim adao adebayo adedayo adekunle ademola adewale adeyemi aditya adriaan
  afonso agung agus aires aivars ajay ajit akhil akhilesh aki akihiko akihiro akinori aksel akshay alastair aled
  alioune almaz alok aman americo amichai amilcar amol amresh anand anant andriamasy andris andrus anibal anies aniket
  anirudh ankit ankur antti anubhav anupam anurag anutin anwaruddin arie arief arjun armindo arnaldo arnulfo artur
  arvydas asad ashish ashok ashutosh assane asser atsushi atul aurelio avi avinash ayush azamat azlan babacar
  babajide babatunde baboucarr balaji balazs baldev balram baltazar bambang baraka barasa barnaby bartlomiej
  bas bastian bataar batbayar batsile bayu bekzat belmiro bence bengt benigno bento bertil bhagwan bharat bhupendra
  bhupinder bilawal binod bjarne blazej boaz bolat bongani bonifacio borge bosse bozidar bram branko
  brayden brijesh budi burkhard caetano callum camilo casimiro celestino celso cesario chaiwat chandan chandrashekhar
  cheikh chetan chijioke chike chinonso christof chukwudi chukwuemeka ciaran cillian cirilo cody
  colby cormac cornelis crisanto crispin crispulo cristino csaba daan dafydd dag daichi daiki dainis daisuke dalton
  damaso dapo dariusz darko darnell daulet dayanand debashish dedi dejan demba dequan deshawn devendra dhananjay
  dharmendra dietrich dilip dinanath diogo diouf dov drazen dries duarte eamon ebo ebrima ebuka eckart edem edgars
  eelco eero efe egidio egon eiji einar eirik ejike ekkehard eko eladio eli eligio elisio eloy elpidio emeka emeterio
  emlyn eoin epifanio eran erasmo erez erkki erlan esa espen euan eurico eusebio evaristo evelio ewald ewan faizal
  fares fausto fawad feliciano felino femi ferenc fergus fernao festus fidelino filipe fionn firas firmino
  flemming folarin fons frans frede friedhelm frode fulgencio fumihiko gadi ganbold ganesh gaspar gaurav gautam gbenga
  geert geir geraint gerd gergely gernot gerrit gervasio gethin ghassan ghulam gijs gilad gintaras girish girts gojko
  goncalo gonzalo gopal goro gotz govind gregorio grzegorz gualberto gudmund guenther gunther guntis gurdial gustl
  gwyn gyorgy haakon habibullah hafiz hage haitham haji halvor hamidullah hamish hamisi hani hannu haqyar hardeep
  harish harri harsh harsha hartmut haruki hayato hazem heikki heiko heiner heitor hemant hendra henk henning heraclio
  heribert heriberto hernani hery hideaki hidetoshi hifikepunye hilario himanshu hinrich hipolito hiroki hironori
  hiroto hiroyuki hishammuddin hiten hitoshi holger honorio hung huub hywel ib ibou ibrahima idrissa ieuan ifeanyi
  ikechukwu ikenna ilkka imants imre imtiaz inacio inder ingemar ingo irwan isamu ishaan isidoro ismaila itamar itzhak
  ivars ivica iwan iyad jaak jaap jacek jacinto jacobo jacobus jagan jagdish jairam jairo janardan janis jaona jari
  jarkko jarmo jarvis jaswant jatin jayant jayden jelle jeppe jermaine jeroen jide jitendra joaquim joko joop joost
  jorgen joris joschka joselito jouni jovan jozsef juanito juha juma junichi juri juris jussi justino kacper   kailash kaito kalle kamau kamil kanat kapil karam karanja kari kariuki karlis karoly karsten kartik katsuya kayode
  kazuhiko kazuhiro kazuki kazuo kazuya kees keisuke keita kendrick kenichi kenta kestutis kgosi khairul
  khawaja kieran kimani kimmo kipchoge kipkemboi kiprono kiprotich kishore kiyoshi kjeld kjell klaas knut kobina koen
  koichi koji kojo kosuke kota krishna krisztian krystian kuldeep kunal kunle kwabena kwadwo kwaku kweku
  lachlan lakhan lalit lamin lasse lauge laurens lauri lavar laxman lazaro leandro lenny leocadio leoncio leonel
  leopoldo leszek linas lino lisandro ljubomir lodewijk lorand lorcan lothar louay lourenco lucky lutz lwazi maarten
  macario macharia maciej macky madan madhav mahendra mahesh maina mamadu mamoudou manabu mandla manish manoel manohar
  marcelino marciano marek margus marijn maris mariusz markku marquis martim marwan masahiro masaki masaru masashi
  masato masayuki mathijs mats matthijs mawuli mazen mbugua mduduzi meir melquiades mikko milorad mindaugas miodrag
  miroslaw mirza mitsuo moacir modesto modou mogens mohan mohit mokgweetsi momcilo momodou mounir muchiri mugo mukesh
  mukul mulayam munene munir munyaradzi murali murithi muriuki mutua mutuma muyunda mwangi mzwandile nabih nabil nadav
  nagendra naivo najwan naoki naoto narayan naresh naseer nasri nasrullah naveen nawaz nazri ndirangu nebojsa nemesio
  nenad nestor ngugi nhlanhla niall nicanor nicky niek niels nikhil nilesh nir nitin njabulo njenga njoroge njuguna
  nkosana nnamdi nobuo nobuyuki nonso obi obinna ochieng oddvar odhiambo ofer ohad oisin okechukwu okon okoth ola
  olavo olegario olli olufemi olumide omer omondi omprakash onno onofre onyango opiyo
  oren orlando osmar osvaldo otieno ottmar ouma oumar ousainou ousmane owain owino oystein paavo padraig palle pankaj
  paresh parth pascual pavan pawan peer pelle percival pertti pervez petter petteri piers pim plutarco policarpo
  prabhat prabhu pradeep prakash pramod pranav prasad prashant pratap pravin prawit prayut preben predrag priit
  primitivo prithvi prudencio przemyslaw purushottam qasim quang quentin quintin quirino rade radoslaw radovan raed
  rafferty rafiq raghav raghu raghunath ragnar rahmatullah raimo raimonds rajan rajat rajeev rajendra rajinder rajnath
  raman ramesh ramiro ramzi ran ranjit rashidi rasmus ratan ratko ravindra raymundo reggie rehman reijo reinaldo
  reiner renzo reynaldo rhys riad rigoberto rik riku rimantas risto ritesh rivo rizal roar rogelio rohan rohit romulo
  ronan ronen rosendo rotimi ruairi rudiger ruediger rufino rune ruperto rutilio ruud ruy ryo ryosuke ryota ryszard
  ryuichi sabino sachin sajjad sakari saliou salum samba sandeep sandile sandor sanjeev sanjiv santos santosh sarvesh
  satish satoru satoshi satyendra saulius saurabh savo seb sebastiaan segun selorm seppo serik severino seydou seyi
  shadi shafiq shahbaz shai shailesh shankar sharad shashank shaukat shekhar sher shin shingo shinichi shinji shivam
  shivraj shlomo sho shogo shohei shoichi shota shuichi shunsuke shyam sibusiso siddharth sidiki sidy siebren sigurd
  siim silverio silvestre simao simba sindre sipho sixten sixto siyabonga sizwe sjoerd slamet slawomir snorre sohail
  solofo somchai sota souleymane sourav srdjan sridhar srinivas staffan stale steen steffen stevan sture subhash
  sudhanshu sudhir sufyan sugeng sukhbir suleiman sumit sune surachai surendra suresh surinder susumu sutrisno suvendu
  swapan syed szymon taavi tadashi tadhg tahina tahir taichi takahiro takao takashi takeo taku takuma takumi takuya
  talal talgat tamer tapio tarmo tarquin tarun tatsuo tatsuya tavon tawanda teemu teguh tejashwi telmo
  temujin teofilo terje terrell tetsuo tetsuya teun themba thiago thierno thijs thilo thorbjorn thorsten tiburcio
  tidiane tihomir tijmen timo timoteo tjeerd tojo tome tomer tomi tomislav tomohiro ton toomas topi
  torben torbjorn tore torgeir torquil toru toshio trevon troels trond trygve tshepo tsutomu tsuyoshi tuan   tunde tunji tyrell tyrone ubaldo udo ugochukwu ullrich ulrik umesh upendra urbano uri urmas usman uttam
  vaibhav valdir varun vasco veljko venancio venkatesh victorino vidar viet vikas vikrant ville vimal vinay vineet
  vipin viraj virat virgilio vishal vishnu vitor vladan vuk vusi vusumuzi vytautas wafula wagner wahyu wale walther
  waqar wasim wekesa wellington wenceslao wieslaw wilf wilfredo wilfried winfried wissam wouter xolani yakubu yankuba
  yash yasuhiro yaw yaya yazan yehuda yigal yogendra yogesh yoichi yoram yoshihiro yoshio yosuke yousaf yudi yuichi
  yuji yukio yusuke yuta yutaka zabihullah zacarias zahid zaid zakaria zdravko zdzislaw ze'ev zeferino zenon ziad
  zsolt zubair zuhair zulfiqar zulkifli zweli zwelinzima zygimantas zygmunt
`);

export const FEMALE_NAMES: ReadonlySet<string> = words(`
  bente milica milanka zhivka ilinka dorie nettie ellie hattie jodi kristi lana luz inez ines mabel mamie minnie myrna nell opal priya rhoda roz sally sonya sherri tess thea trisha velma wilhelmine yoko zoya jen liza robyn deanna
  aaliyah abigail ada adela adele adelaide adriana agata agatha agnes agnieszka aicha aida aisha alana alba alejandra aleksandra alena alessandra alexandra alice alicia alina alisa alison alla alma alyssa amal amalia amanda amber amelia
  amina aminata amira amy ana anahit anastasia angela angelica angelina angie anika anita anja anke ann anna annabel annalena annamaria anne anneke annemarie annette annie anouk antje antonia april ariana arlene asha ashley asma asta astrid athena
  audrey aurora ava awa ayesha azadeh barbara beata beate beatrice beatriz becky belinda bella benazir bernadette bertha bethany betsy betty beverly bianca birgit birgitta bonnie brenda bridget brigitte britney brittany camilla camille
  candace carla carmen carol carole carolina caroline carolyn carrie cassandra catarina caterina catherine cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiara chidinma chloe christa christel
  christiane christina christine cindy claire clara clarissa claudette claudia colette colleen concepcion connie constance consuelo cora corazon corinne cristina cynthia dagmar daisy dalia dalila dana daniela danielle danuta daphne
  darlene darya dawn deb debbie deborah debra deirdre delia delphine denise diana diane dilma dilnoza dina dolores dominika donna dora doreen doris dorothea dorothy ebba edith edna eileen ekaterina elaine elena eleanor eleni elif elina elisa elisabeth
  elise eliza elizabeth elke ella ellen eloise elsa elsie elvira emilia emily emma erika erin erna ernestine esmeralda esperanza estelle esther ethel eudora eugenia eunice eva evelyn evita ewa fabiola faith farah farida farnoush fatima fatma fatou
  faye federica felicia fiona flora florence fran frances francesca francine francoise frauke freda frederica frida gabriela gabriella gabrielle gail galina gayle gemma genevieve georgia-rose georgina geraldine gertrude ghada gillian gina ginger
  giorgia giovanna gisela giselle giulia gladys gloria golda grace graciela greta gretchen gretel gro grace gudrun guadalupe gulnara gwen gwendolyn habiba hadiza halima hana hanan hanna hannah hannelore harriet hazel heather hedwig heidi helen helena
  helene helga henrietta hilary hilda hillary hope huda ida ikram ildiko ilona ilse imelda imogen ines inge ingeborg ingrid irena irene iris irina irma isabel isabela isabella isabelle isla ivana ivanka jacinda jacinta jacqueline jacqui jadwiga
  jana jane janet janice janine jasmine jean-anne jeanette jeanine jeanne jelena jemima jenna jennifer jenny jessica jessie-mae jill jillian joan joanna joanne jocelyn jodie johanna josefina josephine joy joyce juana juanita judith
  judy julia juliana julie juliet juliette june justina justine kaisa kaja kamala kamila karen karin karina karla karolina kasia kate katerina katherine kathleen kathryn kathy katia katie katja katrin katrina kay kayla keiko kellyanne kendra
  khadija kirsten kirsty klara kristalina kristen kristin kristina ksenia kyra laila lara larisa latifa latoya laura lauren laurie lea leah leila lena lenka leonor leticia leyla lidia liesbeth lila lilian liliana lillian lily lina linda lindsay
  lisa lisbeth livia liz liza lois lola lorena loretta lori lorna lorraine louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa luiza lydia lynda lynn lynne maddie madeleine madison magda magdalena maggie maha mahsa maia maja malala
  malgorzata mandy manuela mara marcela marcia margaret margarita margarethe margherita margo margot margrethe marguerite maria mariam marian marianna marianne maribel marie marie-ange marie-claire marie-louise mariana marija marika marilyn marina marine marion marisa
  marisol marit marjorie marlene marta martha martina mary maryam masha matilda maud maureen mavis maxine maya megan meghan melania melanie melinda melissa mercedes meredith merve meryl mette mia michele michelle mildred mina mira miranda
  miriam mitra moira molly mona monica monika monique moriah muriel myra nabila nada nadezhda nadia nadine nafisa najat nana nancy naomi narges nasreen natalia natalie nataliya natalya natasha nathalie nawal neha nelly nia niamh
  nicola nicole nigora nikki nina noelle noemi noor nora norma nour nuria nyakim odile oksana olena olga olivia olympia ona ophelia orla paloma pam pamela patricia patrizia patsy patty paula paulina pauline pearl peggy penelope penny petra philippa
  phoebe phyllis pia pilar ploypailin polina polly portia prisca priscilla priti priya rachel rachida rahel ramona rana rania raquel rasha razia reba rebecca regina reina rena renata renate renee rhonda rita roberta rochelle romina rosa rosalie
  rosalind rosalynn rose roseanne rosemary rosie roxanne ruby ruta ruth sabina sabine sabrina sadia safia sahar saima salma samantha samar samia sana sandra sania sanna sara sarah saskia sean-marie selma serena shabnam shakira shannon
  sharon sheila shelley sheri sherry shirin shirley sian sigrid silke silvia simone siobhan sofia solange solveig sonia sonja sophia sophie stacey stefania stella stephanie suella sue sumaya summer sunita susan susana susanna susanne susie suzan suzanne
  svetlana swati sybil sylvia sylvie tabitha tamara tammy tania tanya tara tatiana tatjana tatyana teresa tessa thandi thelma theresa therese tiffany tina toyin tracey trish trudy ulrike una ursula usha valentina valeria valerie vanessa
  vera verena veronica veronika veronique victoria vigdis viktoria viola violet violeta virginia virginie vivian viviane wanda wendy wilhelmina wilma winnie winona xiomara yael yasmin yasmine yekaterina yelena yevgenia yolanda yulia yuliya yulya
  yvette yvonne zainab zara zeinab zelda zhanna zoe zofia zohra zsuzsanna zuzana
  aafke aarti aase abeer abena abimbola abla abosede achieng adaeze adanna adaobi adaora adebisi adenike aderonke
  adetoun adhiambo aditi adja adjoa adoracion adunni adwoa afi afia afua agnete agripina ahalya ahlam aija aiko ailsa
  aino aishwarya aisling aissata aissatou aisyah akane akanksha akemi akiko akinyi akosiwa akosua akoth akua albertina
  alcinda aldina aleida alisha alka alzbeta alzira ama amaka amarachi amba amondi amrita amruta anabel anamika ananya
  anat anda anezka angharad aniko anindita anjali anju ankita annapurna annegret anneli annelies anneliese annemiek
  anniina annika anthea anuli anuradha anusha anyango aoife aparna apiyo araba arabella araceli aradhana araminta
  archana arundhati asa asabi asami ascension ase ashwini asmita asuka asuncion atieno atsuko aud auma aurea austeja
  avantika averil avital awino awuor ayaka ayako ayelet ayu ayumi azizah azucena babette baiba barbel barbora beatrijs
  beatrix belen benedicte benedita bep berit bernarda bethan bettina bhavana bhavya binta bintou birgitte birte birute
  blanca blanka blathnaid blythe bodil bohumila bongiwe borbala bozena branca briana brianna bridie brigida brinda
  britt britta bronagh bronwen bryony bukola bunmi busisiwe buthaina candelaria caridad carlota carmela carmelita
  carola carolien carys catalina cathrine catrin catriona cayetana cecily chandana chanel chantelle charu chebet
  chelimo chepkoech chepngetich cherono cheyenne chhaya chiamaka chie chieko chihiro chika chikako chimamanda chinatsu
  chinelo chinyere chioma chipo chitra chiyo chizuko ciara cisca citra clementine clodagh clotilde conceicao cordelia
  corinna cornelia corrie coumba cremilda cristeta custodia dace dafna dagny daiva dalal deepa deepali deepika deja
  delfina deolinda destiny devika devyani dewi dieuwke dieynaba dineke dineo dipika disha dita divya domitila dorota
  dorothee dorottya drahomira dulce dupe durga dzifa ebele ebony edeltraud edinam edit edite eduarda eefje eeva effie
  efia efua egle ego eija eilish eimear einat eirlys ejiro ekta ekua elba eldbjorg eleri elfriede elin elinam eline
  elisabet eliska ellemieke ellinor elodie elowen elpidia elsbeth elsebeth elske elspeth elvia elzbieta emelie emem
  emerita emiko emmeline encarnacion endang enedina engracia eniko enitan enyonam eri eriko ermelinda ernestina
  erzsebet esha esi esme estefania estela estrella eszter etsuko eufemia eufrasia eugenie eulalia euphemia evangelina
  evija ezinne fadekemi falguni fanta faten fatouma fatoumata fay felicidade felicitas felicity femke fenna ffion
  fidela filipa filomena fionnuala flavia fleur florencia folake folasade fortunata francisca franziska frederieke
  freya friederike fumie fumiko funke funmi funmilayo furaha gabriele galit gauri gayatri geertje geertruida geeta
  geetanjali genoveva georgiana gerda gerdien gerlinde gertrud giedre gila ginika gintare girija gita gitanjali graca
  grainne grazyna greetje grethe griet gry gugu guilhermina guiomar gulalai gunhild gunilla gunn gunvor guri gwyneth
  hadas hagit haingo halina hanae hanitra hanne hanneke harini harisoa harsimrat haruka haruko harumi hasina hatsue
  hauwa hawa hege heidemarie heike heledd heleen helle helma hema hemalatha hemlata hendrika henny henriette herdis
  herisoa hermenegilda herminia hermione herta hester hiba hideko hila hilde hildegard hilkka hilla hina hiroko hiromi
  hisako hitomi hiyori hjordis hoa honoka honor hortensia huong huyen hyacinth ibolya idalina idit ieva ifeoma
  ifeyinwa ijeoma ikuko ilda iliana ilka ilze imani imke inara inas inbal indah indira indu ineke inese inga ingebjorg
  inger ingrida ingunn ingvild iniobong inkeri inmaculada iona ira iracema irja irmgard isadora isatou isaura ishita
  isidra itidal itzel iveta ivone ivonne ivy iwona iyabo izabela izumi jainaba janelle jannike jantien jantje jarmila
  jaroslava jayalalithaa jayanti jayashree jelagat jeltje jepchirchir jepkosgei jeptoo jhumpa jimena jirina jitka
  joana jocasta jolanda jolanta jolien jorunn josefa jovita judit judite juhi julieta julissa jumana jumoke junko
  jurate jurgita justyna jutta jyoti jyotsna kaarina kadiatou kadidia kadri kagendo kaia kajal kajsa kalpana kalyani
  kamini kamla kana kanae kanako kanika kanimozhi kankou kaori karianne kartika karuna kasumi kata katalin katarina
  katarzyna katelijne kathambi katharina katri kavita kavitha kayo kayoko kazue kazuko keisha kemi kersti kerstin
  khady khanyi khanyisile khawla khushboo kiara kikuko kimiko kinga kiranjit kirsi kirsti kiyoko kjersti kofoworola
  komal kotone krijna kristiina kristyna krisztina kriti krystyna kulli kulsoom kumari kumiko kumkum kyoko laima
  lakeisha lakesha lalao lalita lama lamia lanto lashonda lastenia lata latasha latha latisha latonya laurinda
  lavinia lawanda laxmi leela leena lene leni leocadia leonie leonora lerato lestari letitia lettice libuse lien lies
  liesel lieve liga ligia liina liisa lilla lillemor limor lindiwe liora lisbet lise liselotte liv loan loes lotte
  lottie lowri lubna lucero lucilia lucrecia lucyna ludivina ludovina luise lurdes luzviminda maame maarit maarja
  macarena madalena madelon madhavi madhuri maeve mafalda magali magdolna magnhild maija maiko mair mairead mairi
  maite maj makayla makena maki makiko malee malin malini malti mamata mami manami manasi mandira manisha manju
  manjula marcelina maren margarete margarida margit margret margriet mari mariama maricela maricruz marieke marigold
  marijke mariko marilia marilu mariola maritza marja marjan marjatta marjolein marketa marleen marlies marte masae
  masako masayo massata matilde mawusi mayawati mayra maysa maysoon mayu mayuko mayumi mbali mechteld mechthild medha
  meena meenakshi meenal meera megawati megha meghna megumi mehreen meike menna merav merike merja mhairi mialy
  micaela michaela michiko midori mieke mieko mies miho miki miku milada milagros milda milena millicent minako
  minakshi minna mireya miri mirja mirjam miroslava misaki mitali mitsuko miwa miyako miyu miyuki mizuho mizuki
  mojisola momoko morag morenike mridula mukta mumbi muniba muthoni mutsumi mwanaisha myrtle nadezda nafula naheed
  nahla najla naledi naliaka nalini nami namrata nanako nandi nandini nandita nanjala naoko nasimiyu natercia natsuki
  natsuko natsumi nayeli nayla ndeye ndidi nduta neelam neelie neeltje neema neeta nekesa nel nele nelida nene nereida
  nerys nesrine ngoc ngozi nhung nibal nichelle nidhi nienke nieves niina nikia ningsih nirina nirit nirmala nisha
  nishita nisreen nita nivedita njeri njoki nkatha nkechi nkem nkiru nneka nnenna nobuhle nobuko noelia noemia nogaye
  noluthando nompumelelo nomsa nomthandazo nomvula non nonhlanhla nontando noraini noriko noro nosipho nthabiseng
  ntombi ntombizodwa nuala nubia nurhaliza nurit nurul nwakaego nyambura nyokabi obiageli obioma octavia oda odete
  ofelia ofra ogechi olabisi olajumoke olimpia olive olubunmi oluchi olufunke omobola omolara onja onyinye oonagh orit
  orly orna orsolya osnat otilia ottilie outi oyinkansola padma padmini paivi palesa pallavi palmira pansy parul
  parvati pastora patcharee patrycja pauliina pavla perdita perla pernille perpetua petronella phumzile phyllida
  piedad piedade piret pirkko piroska pooja poonam pornthip prachi pragya prajakta pratibha pratima precious preeti
  primitiva primrose priyanka prudence prunella puan pumla purificacion pushpa puspita quanisha queenie quiteria rabi
  rabia rachna radha radhika radka rafidah ragini ragnhild rahayu rahela raija raina rajeshwari rajni raksha
  ramatoulaye ramya randa randi rani ranjana rasa rashidat rashmi ratna rebeca reem reet refilwe rehema reidun reiko
  reka rekha remedios renske renu renuka reshma retno revathi revital rhian rhiannon rianne richa rie rigmor riikka
  riina rika rina rinat rini risa ritika ritsuko ritu ritva riya rocio roisin rokhaya rola romana ronit ronke ronnaug
  roopa roos rosalba rosalina rosamund rosaura rosemarie roswitha rowena rozalia ruba ruchi rudo rufina rukhsana
  rukmini rula rumbidzai rumi rumiko rupa rupali ruti ruvimbo ruzena ryoko saara sachiko sadako sade sadhna sadhvi
  saffron safiya sagrario saholy saida saki sakshi sakura salimata salome salud salwa samina sanaa sancha sandhya
  sangeeta saoirse sarala saraswati sari sarit sarita sarka sarojini satoko satomi satu savita savitri saya sayaka
  sayuri seema seija selina setsuko shabana shade shaima shalini shanice shanika shaniqua shanita shanta shantel
  shanti sharmila sharmistha sharonda shashikala shawna sheela sheetal shefali shelly shiho shikha shilpa shiori shira
  shireen shiri shizuka shizuko shlomit shobha shona shonda shraddha shreya shruti shubha shukria shuvai shweta
  sibongile sibylle sidonie sidsel sietske sigal signe silje silvana simisola simona simran sindhu sinead sini sira
  siriporn sirje sirpa sissel sita siti siv smadar smita smriti sneha socorro sokhna sola soledad solfrid solvita
  somying sonal sonali sorcha souad srividya stanislava stefanie steffi subhadra suchitra sudha sugandha suha suhair
  sujata sukanya sulochana sumaira sumathi sumiko sumire sumitra sunanda sunniva supriya surabhi suruchi suryani
  susannah sushma sushmita susi suzuko svenja swapna swara sylvana sylwia synne synnove szilvia tae taeko tahani
  tahira taina takako tali talia tamaki tamar tameka tamika tamiko tamsin tanisha tanja tantely tanuja tanvi tariro
  tarja tasha tecla tejaswini telesfora telma teodora teresinha tereza teruko thandeka thandiwe thao thembi theodora
  thuli thuy tiana tiara tierra tiina tilda tilly timea tineke titilayo tokiko tomoe tomoko tomomi tone tonya torhild
  torill torpekai toshiko tove trang trijntje trine truus tsitsi tsukiko tuija tulsi turid tuula tuva tuyet tytti
  tzipi ugochi uju ulla ulle ulrika uma umeko unn unni upendo urmila ursulina urszula urvashi uschi uta utami ute
  uzoamaka vaida vaira vaishali vanda vandana vani vanita varsha vasudha vasundhara veena vendula vered verity vibeke
  vibha vicenta vidya viktorija vilija vimala vimbai vineeta virpi virtudes viviana vlasta voahangy voahirana vololona
  wacera wafa wairimu waithera wakana waltraud wambui wangari wangui wanja wanjiku wanjiru wanna wenche widad wiebke
  wieslawa wietske willemijn winifred wulan ximena yaa yadira yaffa yamini yanira yanti yashoda yasuko yawa yayoi
  yesenia yetunde yewande yifat yingluck ylva yoshie yoshiko yui yuka yukari yukie yukiko yumi yumiko yuna yuni yuriko
  yuuka zainabu zandile zane zanele zaria zarifa zawadi zdena zdenka zeba zehava zeina zelia zenaida zinhle zita zodwa
  zoleka zoraida zsofia zubaida zuhura zukiswa zulema zulmira zuraida zuzanna
`);

/** Given names of the lists above that a good many of the other gender bear too: a pronoun outweighs them. */
export const LEANING_NAMES: ReadonlySet<string> = words(`
  akira ali alpha amal amit ariel asha beverly camille carmen carol christian cameron cecil chidi chip claude cruz dale dana daniele deniz dominique emmanuel evelyn francis gael gail giles guadalupe habib hikaru hilary hope hun ida imran indra isa
  jan jaya jean jesse jo joan jocelyn joey jody jordan joyce jules julian kai kay kaoru kelly kim lakshmi laurence lee leslie lindsay loren marian marion may mel michele mika misha muriel nana nicola noel noelle nour noor nur ona osamu pat paz
  pilar remi rene robin ronnie sacha salva sam sana sasha shannon sharon sidney simone solange sonam stacey stevie stuart swati taylor terry tracey tracy trinidad valentine valery vivian vivien wallace whitney yael yuri
`);

/** Given names that men and women bear alike: they tell nothing, whatever a lexicon says. */
export const UNISEX_NAMES: ReadonlySet<string> = words(`
  adrian alex alexis amparo andrea angel ariel ashley aubrey avery bao blair casey charlie chris courtney cruz dakota dana darcy deniz devon eden elia finley frankie hayden hollis jackie jamie jean jess jessie jo jody jordan jun kamal kaoru kelly kendall kerry kim kiran
  kit lee leigh leslie lindsay loren lynn makoto marley mika morgan nikita noor nour parker pat paz quinn reese refugio reyes riley robin rosario rowan sacha sam sandy sasha shannon shay skyler sol sonam stacy sunny taylor terry toni tracy trinidad val wen xin yi yu yuki
`);

/** Short forms and the full names that they stand for. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    abe: ['abraham'],
    al: ['albert', 'alfred', 'alan', 'allen'],
    alex: ['alexander', 'alexandra', 'aleksandr'],
    andy: ['andrew'],
    barney: ['bernard'],
    ben: ['benjamin'],
    bernie: ['bernard'],
    beth: ['elizabeth'],
    bill: ['william'],
    billy: ['william'],
    bob: ['robert'],
    bobby: ['robert'],
    cathy: ['catherine'],
    charlie: ['charles'],
    concha: ['concepción', 'concepcion'],
    paco: ['francisco'],
    pepe: ['josé', 'jose'],
    manolo: ['manuel'],
    nacho: ['ignacio'],
    lupe: ['guadalupe'],
    pancho: ['francisco'],
    sasha: ['alexander', 'alexandra', 'aleksandr'],
    chris: ['christopher', 'christina', 'christine'],
    chuck: ['charles'],
    cindy: ['cynthia'],
    dan: ['daniel'],
    danny: ['daniel'],
    dave: ['david'],
    deb: ['deborah'],
    debbie: ['deborah'],
    dick: ['richard'],
    don: ['donald'],
    doug: ['douglas'],
    ed: ['edward', 'edwin'],
    eddie: ['edward'],
    fred: ['frederick'],
    gabe: ['gabriel'],
    gerry: ['gerald', 'gerard'],
    greg: ['gregory'],
    hank: ['henry'],
    harry: ['harold', 'henry'],
    jack: ['john'],
    jake: ['jacob'],
    jeff: ['jeffrey'],
    jen: ['jennifer'],
    jenny: ['jennifer'],
    jerry: ['gerald', 'jerome'],
    jim: ['james'],
    jimmy: ['james'],
    joe: ['joseph'],
    joey: ['joseph'],
    johnny: ['john'],
    jon: ['jonathan'],
    josh: ['joshua'],
    kate: ['katherine', 'catherine'],
    kathy: ['katherine', 'kathleen'],
    ken: ['kenneth'],
    leo: ['leonard', 'leonardo', 'leopold'],
    larry: ['lawrence', 'laurence'],
    liz: ['elizabeth'],
    maggie: ['margaret'],
    marty: ['martin'],
    matt: ['matthew'],
    max: ['maximilian', 'maxwell'],
    meg: ['margaret', 'megan'],
    mel: ['melvin', 'melanie'],
    mick: ['michael'],
    mike: ['michael'],
    mitch: ['mitchell'],
    nate: ['nathan', 'nathaniel'],
    nick: ['nicholas', 'nicolas'],
    pam: ['pamela'],
    pat: ['patrick', 'patricia'],
    peggy: ['margaret'],
    pete: ['peter'],
    phil: ['philip', 'phillip'],
    ray: ['raymond'],
    rich: ['richard'],
    rick: ['richard'],
    rob: ['robert'],
    ron: ['ronald'],
    russ: ['russell'],
    sam: ['samuel', 'samantha'],
    sandy: ['alexander', 'sandra'],
    stan: ['stanley'],
    steve: ['stephen', 'steven'],
    sue: ['susan'],
    susie: ['susan'],
    ted: ['edward', 'theodore'],
    terry: ['terence', 'teresa'],
    tim: ['timothy'],
    tom: ['thomas'],
    tommy: ['thomas'],
    tony: ['anthony', 'antonio'],
    vince: ['vincent'],
    walt: ['walter'],
    will: ['william'],
    zach: ['zachary'],
  }),
);
