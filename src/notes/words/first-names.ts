// First names that are no common English words: the second sign, beside its place in the line, that a word is a person.
// Names that are words as well (Will, Mark, May, Grant, Hope, Chase …) are left out; those need a sign in the note.

const listed = `
aaliyah aarav aaron abby abdul abdullah abe abebe abel abena abhishek abigail abraham achieng ada adaeze adam addison adele adeline aditya adrian
adriana adrien adwoa afonso afua agata agnes agnieszka agustin ahmad ahmed ahmet aidan aiden ainhoa aino aisha aishwarya aisling aissatou aitor ajay
akari akash akira akosua aksel akshay alain alan alana alasdair alba albert alberta alberto aldo alec alejandra alejandro alejo aleksander aleksandra
aleksei aleksey aleksi alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandros alexandru alexei alexey alexis
alfonso alfred alfredo ali alice alicia alina aline alison alistair allan allen allison alma alvaro alvin alyssa amal amanda amandine amani amara
amber amelia amelie amina aminata amir amit amparo amy ana anahi anais anand ananya anastasia anastasiya anders andre andrea andreas andreea andrei
andreina andres andrew andrey andrii andrzej andy angela angelica angelika angelina angelo angie angus anh anika aniket anil anirudh anita anja anjali
anke ankit ann anna annalisa anne anneke annette annie annika anouk anthony antje antoine anton antonella antonia antonio antony antti anya aoi aoife
apoorva aravind archana ari ariana arianna ariel arjun arman armando arnau arnaud arne arno arnold artem arthur artur arturo arun arvid arvind aryan
asbjorn asha asher ashish ashley ashok ashwin asier asle astrid atle atsushi attila aubrey audrey aurelie austin avi avigail axel ayanda ayesha ayo
ayse ayush balazs baptiste baraka barbara barry bart bartek bartosz bas basil bastian bastien bea beata beatrice beatriz becca becky begona ben
benedict benedikt benjamin benny benoit bente beppe berit bernadette bernard bernd bernhard bertrand beth bethany bettina betty beverly bharat bianca
bilal birger birgit birte bisi bjarne bjoern bjorn bjørn blake bob bobby bogdan bogdana bogusław bohdan bojan bongani boris borja brad bradley bram
brandon branko brayden brenda brendan brent brett brian brianna bridget brigitte britt britta brittany brittney brody bruce bruna bruno bryan bryce
burak busra caetano caio caitlin caleb callum calum calvin cameron camila camilla camille cansu caoimhe carina carl carla carlo carlos carmen carol
carolina caroline carolyn carrie carsten casey cassandra cassidy cassie catalina catarina caterina catherine cathy caua cecile cecilia cedric celeste
celia celine cesar chad chandra chantal charlene charles charlie charlotte chen chenxi cheryl chiara chidi chinedu chioma chirag chloe chris christa
christel christelle christina christine christoph christophe christopher christos cian ciara ciaran cindy claire clara clare clarissa claude claudia
claudio claus clemence clemens clement clive clyde cody cole colette colin coline colleen collin concha connor conor conrad constance corentin corey
corinna corinne cormac cornelia cory courtney craig cristian cristiana cristiane cristiano cristina curtis cynthia cyril cyrille daan dagmar daiki
daisuke daisy damian damien damon dan dana daniel daniela daniele danielle danilo danny dante daphne daria dario darius dariya darko darnell darragh
darrell darren darryl daryl dasha dave davi david davide dawid dawit debbie debora deborah debra declan deepa deepak deepika deirdre dejan deji
delaney delilah delphine demetrius denis denise deniz dennis derek dermot derrick deshawn desiree desmond despina detlef devika devin devon dewi dhruv
diana diane didier diederik diego dieter dietmar dietrich dilip dillan dillon dimitra dimitri dimitris dina dinesh diogo dirk divya dmitri dmitry
dmytro dominic dominik dominique donald dongwook donna donovan dora doris dorota dorothee dorothy doug douglas dragan drew duarte duncan dusan dustin
dwayne dwight dylan eamon ebba ebru eckhard eddie edgar edith edmund edo edoardo edson eduard eduarda eduardo edward edwin eefje eelco eero eeva efua
egil eileen eimear eino eirik eitan eivind ekaterina ekkehard elaine eleanor elena eleni eli eliana elias elif elijah elina eliot elisa elisabeth
elise eliza elizabeth elke ella ellen ellie elliot elliott elodie elsa elsie elvira emanuele emeka emeline emi emil emilia emiliano emilie emilien
emilio emily emma emmanuel emmanuelle emmett emre encarnacion enora enrico enrique eoin eric erica erich erik erika erin erkki erna ernest ernesto
erwin erzsebet esmee espen esteban estelle esther estibaliz ethan etienne euan eugene eugenia eunji eva evan evelyn evgeniya evgeny ewa ewan ezra
fabian fabiana fabien fabio fabrice fabrizio facundo faisal farah farai farid fatemeh fatima fatma fatou federica federico felicia felipe felix femi
femke fenna ferdinand ferenc fergus fermin fernanda fernando filip filipa filippo finn fiona fionn flavia flavio fletcher floor florencia florent
florian florin floris floyd folake folke franca frances francesca francesco francis francisca francisco franck franco francois francoise frank
frantisek franz frauke fred freddie freddy frederic frederick frederik freja freya frieda friedrich fritz gabby gabe gabi gabor gabriel gabriela
gabriele gabriella gabrielle gaby gaelle gail galina ganesh gareth garrett gary gaston gaurav gautam gavin geert geeta geir gemma genevieve gennady
geoff geoffrey geoffroy georg george georgina geraint gerald geraldo gerard gerben gerd gerhard german gerrit gesa giacomo gianluca gianna gianni
giannis gideon gijs gilad gilbert giles gilles gina ginny giorgia giorgio giorgos giovanna giovanni girish gisela gisele giulia giulio giuseppe gizem
glen glenn gloria goncalo gonzalo gopal goran gordana gordon gorka gosta gracie graeme graham grainne greg gregor gregory greta griffin grzegorz
guadalupe gudrun guido guilhem guilherme guillaume guillermo gunilla gunnar gunter gunther gunvor guro gus gustav gustavo gwen hadi hailey hakan hakon
haley halvor hamid hamish hamza hana hank hanna hannah hanne hanneke hannelore hannes hannu hans hao haoran haoyu harald hari harold harri harriet
harris harrison harry harsh harsha harshit harshita hartmut haruka haruto harvey hasan hassan hauke heather hector hedvig hege heidi heike heikki
heiko heiner heinrich heinz heitor heleen helen helena helene helga helmut hemant hendrik henna henning henri henrik henrike henrique henry herbert
herman hermann herve hieu hilary hilde hillary hiro hiroki hiroshi hjalmar holger holly horst hossein howard hubert huda hugh hugo hugues hui humberto
huong huseyin hussein huy hyejin hyun hyunwoo hywel iain ian iara ibrahim ida ifeoma ignacio igor iker ilana ilaria ilia ilkka ilona ilse ilya imani
imke imogen imran ina inaki indira ineke ines inga inge ingeborg ingela inger ingmar ingo ingrid ingvild inma inmaculada inna ioana ioanna ionut ira
irene irina irma irmgard iryna isaac isabel isabela isabell isabella isabelle isadora isaiah ishaan ishita isidro ismael ismail isobel istvan itai
itxaso itziar ivan ivana ivo ivone jaakko jaap jacek jackie jackson jaclyn jacob jacopo jacqueline jacques jaime jake jakob jakub jamal james jamie
jamila jan jana jane janet janice janina janine janis janne janneke jannis janusz jaqueline jared jarek jaroslav jarosław jarrod jasmin jasmine jason
jasper javi javier jaxon jay jayden jayesh jean jeanette jeanne jeff jeffery jeffrey jelena jelle jen jenn jenna jenni jennie jennifer jenny jens
jeppe jeremiah jeremie jeremy jermaine jeroen jerome jerry jerzy jesper jess jesse jessi jessica jessie jiahui jian jiayi jie jihoon jill jim jimena
jimmy jin jing jiri jisoo jitka jiwoo joachim joan joana joanna joanne joao joaquin joaquina jochen jodie jody joe joel joelle joep joerg joern joey
johan johann johanna johannes john johnny jokin jolanda jolene jon jona jonah jonas jonathan joost jordan jordi jorg jorge jorgen jorid joris jorn
jose josef josefa josefine josep joseph josephine josh joshua josiah josie josue jouni jovan jovana joyce juan juanita juanjo judit judith judy
juergen juha juhani jukka jules julia julian juliana julie julien juliet julieta juliette julio julius jun juraj jurgen jurriaan jussara jussi justin
justine justyna jutta jyoti kaarina kaede kagiso kai kaisa kaitlyn kamal kamau kamil kaori kara kareem karel karen kari karianne karim karin karina
karine karl karla karolina karsten karthik kartik kasia kasper katalin katarzyna kate katerina katharina kathe katherine kathleen kathrin kathryn
kathy katie katja katri katrin katrina katy katya kavita kavya kayla kaylee kazuki kazuya keegan keerthi kees keiko keiran keisha keith kelechi kelly
kelsey kelsie kelvin kemal ken kendra kenichi kenji kenneth kenny kent kenta kerem kerry kerstin ketil kevin khadija khaled khalid khanh kiana kiara
kieran kim kimberly kimmo kinsley kipchoge kiran kirill kirk kirsi kirsten kirsty kjell kjetil klaas klara klaus klemens knut koen kofi konrad
konstantin kostas krishna kristen krister kristian kristin kristina kristof krisztina kriti krystian krzysztof ksenia kumar kumiko kunal kunle kurt
kwabena kwame kwesi kyle lachlan laetitia laia laila lakshmi laleh lara larisa larissa larry lars lasse laszlo latisha latoya laura laure lauren
laurence laurent lauri laurie lautaro layla lea leah leander leandro lee leena leif leila len lena lenka lennart lenny leo leon leona leonard leonardo
leonie leonor leopold lerato leroy lesley leslie lester leticia levi lewis lex leyla liam liang lidia lieke liesel lili lilian lilly lily lin lina
linda lindiwe lindsay lindsey linh linnea linus lionel lisa lisbet lise liu liz lizzie ljubica lloyd logan loic lola lorena lorenzo loretta lori
lorraine lothar lotte lou louis louisa louise lourdes lovisa luana lubos luc luca lucas lucho lucia lucian luciana luciano lucie lucien lucille
lucinda lucy ludmila ludovic ludovica ludwig luigi luis luisa luisda luise luiz luiza luka lukas lukasz luke lutz lydia lyla lynn lyubov lyudmila
maaike maarten mabel macarena machteld maciej mackenzie madalena maddie madeleine madhav madhu madison mads maelle maeve magali magda magdalena maggie
magnus mahdi mahesh mahmoud maia maja makena makoto maksim maksym malcolm malgorzata malik malin malte mamadou mandy manfred manish manoj manolo manon
manuel manuela mara marc marcel marcela marcello marcelo marcia marcin marcio marco marcos marcus mareike marek margaret margarita margaux margit
margot maria mariam marian mariana marianne marie marieke mariel marija marijke marika marilyn marina mario marion marisa marissa marit marius mariusz
marja marjo marjolein marjorie marketa markku marko markus marleen marlene marloes marlon marsha marta martha martin martina marty martyna marvin mary
maryam masaki masato massimo matej mateo mateus mateusz matheus mathias mathieu mathilde mathis matias matilda matilde mats matt matteo matthew
matthias matthieu matthijs matti mattias maura maureen maurice mauricio maurizio maxence maxim maxime maximilian maxwell maya mayank małgorzata
mechthild meera megan megha mehdi mehmet mei meike mel melanie melinda melissa melvin mengyao menno meredith merle merve mette mia micah michael
michaela michal michał michel michela michele michelle mick mickael mieke miguel mihai mihajlo mika mikael mike mikel mikhail miki mikkel mikko mila
milan milena milica milo milos mina minghao minh minho minji minjun mira miranda mircea mireille mirek miren miriam mirjana miroslav miroslaw misaki
misha mitch mitchell mithuna mladen mohamed mohammad mohammed mohan mohit moira molly mona monica monika monique montse montserrat morgan moritz
morten moshe mostafa moussa muhammad muhammed mukesh murat muriel murilo mustafa mwangi mya mykola mylene myriam nabil nacho nadav nadege nadezhda
nadia nadine nadja nagy nahuel naledi namrata nancy naoki naoko naomi naresh nasrin nastya natalia natalie nataliya natalya natasha nate nathalia
nathalie nathan nathaniel naveen nazanin neal nebojsa ned neele neeraj neha neil nekane nelly nelson nemanja nenad nerea nevaeh ngoc ngozi nguyen
nhung niall niamh nicholas nick nicky niclas nico nicola nicolai nicolas nicole nicoletta nidhi niels nienke nigel nik nikhil nikita nikki niklas niko
nikola nikolai nikolaj nikolaus nikolay nikos niloofar nils nina ning nino niraj nisha nishant nitin njeri njoroge nkosana nneka noah noam noel noelia
noemi noemie nolan nomsa noor noortje nora norbert noriko norma norman nour noura nuno nuria obinna oceane octavia octavio odile oier oisin oksana
olaf olatz olav ole oleg oleh oleksandr oleksii olena olga oliver olivia olivier olli oluwaseun omar omri ondrej onur orhan oriol orla orlando oscar
oskar osman ostap otavio otieno otto ousmane owain owen oystein oyvind ozan ozgur ozlem oznur paavo pablo paco padraig paige pallavi pam pamela
panagiotis paola paolo parisa parth pascal pascale patrice patricia patricio patrick patrik patryk patty paul paula pauli paulina pauline paulo pavel
pavla pawel paweł pedro peggy pekka pelle penelope peng pepa perla perrine pertti pete peter petr petra petri petros petter peyton phil philip philipp
philippa philippe phillip phoebe phuong phyllis pia pierre pierrick piet pieter pietro pilar pinar piotr pirjo polina pontus pooja pooya prakash
pranav prashant prateek pratik praveen predrag preeti priscila priscilla priya priyanka pryia przemek qian qiang quang quentin quinn quique rachael
rachel radek radha radka radu rafa rafael rafaela rafal rafał raffaele raffi raghav ragnhild rahul rainer raissa raj raja rajesh rakesh ralf ralph
raman ramesh ramiro ramon ramona ramya randall randy rania raoul raphael raquel rasheed rashid rasmus raul ravi raymond razvan rebecca regina reginald
regis reinhard reinhold rekha remi remy renan renata renate renato renaud rene renee reuben reza rhonda rhys ria ricardo riccardo richard rick
rickard ricky rieke riikka rik rika riley rita ritika ritu ritva riya rob robban robbie robert roberta roberto rochelle rocio roderick rodney rodolfo
rodrigo roel roger rogerio rohan rohit roisin roland rolf romain roman romina romy ron ronald ronan ronen ronja ronnie rory rosa rosalie rosalind
rosanna rosario roselyn rosemary rosie ross roswitha roxana roxanne roy ruben rudi rudiger rudolf rudy ruediger rui ruoxi rupert ruslan russell rutger
ruth ruud ryan rylee ryo ryota ryszard saara sabina sabine sabrina sachin sadie saeed sahil sai sakura sally salma salman salvador salvatore sam
samantha samara sami samir samira samuel sandeep sander sandor sandra sandrine sandro sanja sanjana sanjay sanjeev sanna sanne santiago saoirse sara
sarah sascha sasha saskia satish satoshi saul saurabh sayaka scott seamus sean seb sebastian sebastien selena selim selin selina selma seojun seoyeon
seppo serena serge sergei sergey sergi sergio serhii serkan seth severine sevgi shabaz shane shanice shankar shannon shari sharon shaun shauna shawn
sheila shelby shelley sheng sheryl shinji shira shirley shivani shlomo shota shreya shruti shubham shweta sian sibusiso siddharth sidney siegfried
signe sigrid silas silke silvana silvia silvio simon simona simone simran sinan sindre sinead siobhan sipho siyu sjoerd skye slawomir slobodan sneha
snezana sofia sofie solange soledad solene solomon solveig sonal sonali sondre sonia sonja sonke sonya sooyoung sophia sophie soren sota sourav
spencer spyros sridhar srinivas stacey stacy stan stanislav stanislaw stanley stavros stef stefan stefania stefanie stefano steffen steffi stella
stellan stepan steph stephan stephane stephanie stephen steve steven stewart stijn stuart subhash sudhir suman sumit sungho sungmin sunil sunita
sunniva suresh surya susan susana susanna susanne susie suzanne svante svein sven svenja sverre svetlana svitlana swantje swati sybille sylvain sylvia
sylvie szymon søren sławomir tabitha tadeusz taeyang tage takashi takeshi talita tamar tamara tamas tamika tamir tammo tammy tanguy tania tanja tanmay
tanvi tanya tapio tara taras tarek tariq tarja tatenda tatiana tatjana taylor ted teddy teemu tejas tendai terence teresa tereza terje tero terrence
terry tesfaye tess tessa tetiana tetsuya thabo thais thandeka thanh thanos thao thea themba theo theodor theodore theresa therese thiago thibaud
thibault thibaut thierry thijs thilo thomas thorben thorsten thuy tiago tianyu tiffany tiina tijana tijmen tilda tilman tim timo timothy timur tina
tineke tino titouan tjark tjeerd tobias tobin toby todd tolga tom tomas tomasz tomek tommaso tommy tomoki tomoko toni tony tonya torben torbjorn tore
torgeir torstein torsten torunn tracey tracy trang travis trevor tricia trish trisha tristan trond troy trudy trygve tshepo tuan tugba tunde tuomas
tushar tuula txema tyler tyrone uche uday udo ufuk ugochi ulf uli ulla ulrich ulrika ulrike umar umberto umit unai ursula urszula usha ute utkarsh uwe
vaclav vadim vaibhav valentin valentina valeria valerie valeriia vanesa vanessa vanja varun vasco vasiliki vasilis vasily vassilis vasyl vegard veit
verena verity vernon veronica veronika veronique vesna vicente vicki vicky victor victoria vidar vidya vijay vikas vikram viktor viktoria ville vinay
vince vincent vincenzo vineet vinicius vinod virginie virpi vishal vitaly vito vitor vitoria vittoria vittorio vivek viveka vivian viviane vivien vlad
vladimir vladislav vojislav vojtech volkan volker volodymyr vyacheslav walid wally walter waltraud wambui wanda wanjiru warren wayne wei wendy wenjie
wenke wenzel werner wes wesley whitney wiebe wiebke wiesław wilbur wilco wilfred wilfried wilhelm willem william willy wilma wim winfried winnie
winston wojciech wojtek wolfgang wouter wyatt xabi xabier xander xavi xavier xiao xiaoming xiaoyu ximena xin xinyi yacine yael yago yair yan yana yang
yann yannick yannis yara yaroslav yasaman yasemin yash yasin yasmin yasmine yasser yating yaw yee yelena yemi yevhen yi yiannis yichen yifan yigit
ying ylva yngve yoav yogesh yohan yoko yolanda yonatan yondon yosef youngjae yousef youssef yu yuan yue yui yuka yuki yuko yulia yun yuri yuriy yusuf
yusuke yuta yuto yuxin yvan yves yvette yvonne zac zach zachary zack zahra zaid zainab zak zane zanele zara zawadi zbigniew zdenek zeinab zelda zeljko
zeynep zhang zhen zhi ziad zihan ziyi zoe zoey zofia zoltan zoran zorica zoya zsofia zsuzsanna zuzana zuzanna øystein øyvind łukasz
`

export const firstNames: ReadonlySet<string> = new Set(listed.trim().split(/\s+/))
