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
