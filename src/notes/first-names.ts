// First names that are no common English words: the second sign, beside its place in the line, that a word is a person.
// Names that are words as well (Will, Mark, May, Grant, Hope, Chase …) are left out; those need a sign in the note.

const listed = `
aaron abby abdul abdullah abe abel abhishek abigail abraham achieng ada adam adele aditya adrian adriana adrien agata agnes agnieszka ahmad ahmed
ahmet aidan aiden aisha aishwarya ajay akash akira akshay alain alan alana alba albert alberto aldo alec alejandra alejandro aleksander aleksandra
aleksi alessandra alessandro alessio alex alexa alexander alexandra alexandre alexandru alexei alexis alfonso alfred alfredo ali alice alicia alina
alison alistair allan allen allison alma alvaro alyssa amal amanda amandine amber amelia amina amir amit amy ana anais anand ananya anastasia anders
andre andrea andreas andrei andres andrew andrey andrzej andy angela angelica angelina angelo angie angus anika aniket anil anirudh anita anja anjali
anke ankit ann anna anne annette annie anouk anthony antoine anton antonia antonio antony antti anya apoorva aravind archana ari ariana ariel arjun
arman armando arnau arnaud arno arnold arthur artur arturo arun arvind aryan asha asher ashley ashok ashwin astrid atsushi audrey aurelie austin avi
axel ayesha ayse ayush balazs baptiste barbara barry bart bartek bas basil bastian bastien bea beatrice beatriz becca becky ben benedict benedikt
benjamin benny benoit bernadette bernard bernd bernhard bertrand beth bethany betty bharat bianca bilal birgit bjoern bjorn björn blake bob bobby
bogdan boris brad bradley brandon brenda brendan brent brett brian brianna bridget britta brittany bruce bruno bryan bryce burak caitlin caleb callum
calum calvin cameron camila camille carina carl carla carlo carlos carmen carol carolina caroline carolyn carrie carsten casey cassandra cassie
catalina catarina caterina catherine cathy cecile cecilia cedric celeste celia celine cesar chad chandra charles charlie charlotte chen cheryl chiara
chidi chirag chloe chris christa christel christelle christina christine christoph christophe christopher ciara cindy claire clara clare clarissa
claude claudia claudio claus clemence clemens clement cody cole colette colin coline colleen connor conor conrad constance corentin corey corinna
corinne cory courtney craig cristian cristiana cristina curtis cynthia cyril cyrille daan dagmar daisy damian damien damon dan dana daniel daniela
daniele danielle danilo danny dante daphne darko darren daryl dave david davide dawid debbie deborah deepa deepak deirdre delphine demetrius denis
denise deniz dennis derek derrick desmond devin devon dhruv diana diane didier diego dieter dietmar dietrich dilip dimitri dimitris dina dinesh dirk
divya dmitri dmitry dominic dominik dominique donald donna donovan doris dorothy doug douglas duncan dustin dwight dylan eamon eddie edgar edith
edmund eduard eduardo edward edwin eero eileen ekaterina elaine eleanor elena eli elias elif elijah elina elisa elisabeth elise eliza elizabeth ella
ellen ellie elliot elliott elodie elsa elsie elvira emil emilia emiliano emilie emilien emilio emily emma emmanuel emmanuelle emre enora enrico
enrique eric erica erich erik erika erin ernest ernesto esteban esther ethan etienne eugene eugenia eva evan evelyn evgeny ewa fabian fabien fabio
fabrice fabrizio faisal farah fatima fatma federica federico felicia felipe felix femi femke ferdinand fernanda fernando filip filippo finn fiona
flavia flavio florent florian floris franca frances francesca francesco francis francisca francisco franck franco francois francoise françois franz
fred freddy frederic frederick frederik freya frieda friedrich fritz gabby gabe gabi gabriel gabriela gabriele gabriella gabrielle gaby gaelle gail
gareth garrett gary gaurav gautam gavin geert gemma genevieve geoff geoffrey georg george georgina gerald gerard gerd gerhard gianluca gideon gijs
gilbert giles gilles gina ginny giorgio giovanna giovanni giulia giulio giuseppe glen glenn gloria gonzalo gopal gordon graham greg gregor gregory
greta grzegorz guido guilherme guillaume guillermo gunnar gunther gus gustav gustavo gwen hadi hailey hakan hamza hana hank hanna hannah hanne hans
hao haoran harald hari harold harriet harris harrison harry harsh harsha harshit harvey hasan hassan heather hector heidi heike heiko heinrich heinz
helen helena helene helga hemant henning henri henrik henrique henry herbert hermann hilary hilde hillary hiro hiroshi holger holly horst howard
hubert huda hugh hugo hui humberto hussein huy hyun iain ian ibrahim ida ignacio igor iker ilana ilia ilona ilse ilya imani imogen imran ina indira
ines inga inge ingo ingrid inna ioana ira irene irina irma isaac isabel isabella isabelle isaiah ishaan isidro ismael istvan ivan ivana ivo jaakko
jaap jackie jackson jaclyn jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jamila jan jana jane janet janice janina janine janis
janne jared jarek jaroslav jarrod jasmin jasmine jason jasper javier jay jayden jean jeanette jeanne jeff jeffrey jelena jelle jen jenna jennifer
jenny jens jeremiah jeremy jeroen jerome jerry jess jesse jessica jessie jian jiayi jie jihoon jill jim jimena jimmy jin jing jiwoo joachim joan joana
joanna joanne joao joaquin jochen jodie joe joel joerg joern joey johan johann johanna johannes john johnny jon jona jonah jonas jonathan joost jordan
jordi jorg jorge jose josefine josep joseph josephine josh joshua josiah josie jovan joyce jörg juan juanita judith judy juergen jukka jules julia
julian juliana julie julien juliet julieta juliette julio julius jun juraj jurgen justin justine justyna jutta jürgen kai kaitlyn kamal kamau kamil
kara karel karen kari karim karin karina karl karla karolina karsten karthik kasia kasper katarzyna kate katerina katharina katherine kathleen kathrin
kathryn kathy katie katja katrin katrina katy kavita kavya kayla kazuki keerthi keiko keith kelly kelsey kelvin ken kenji kenneth kenny kerry kerstin
kevin khaled khalid khanh kieran kim kimberly kiran kirk kirsten kirsty klara klaus klemens koen kofi konrad konstantin krishna kristen kristian
kristin kristina kristof krystian krzysztof kumar kunal kurt kwame kyle laia laila lakshmi lara larissa larry lars lasse laszlo laura lauren laurence
laurent laurie layla lea leah leander leandro lee leila len lena lenny leo leon leona leonard leonardo leonie leopold lerato leroy lesley leslie
leticia levi lewis lex liam liang lidia lieke lili lilian lilly lily lin lina linda lindsay lindsey linh linnea linus lionel lisa lise liu liz lizzie
logan loic lola lorena lorenzo loretta lori lorraine lou louis louisa louise luc luca lucas lucia lucian luciana luciano lucie lucien lucille lucinda
lucy ludovic ludwig luigi luis luisa luise luiz lukas lukasz luke lutz lydia lynn maarten mabel maciej maddie madeleine madhav madhu madison maelle
magda magdalena maggie magnus mahesh mahmoud maia maja malcolm malgorzata malik mandy manfred manish manoj manolo manon manuel manuela mara marc
marcel marcela marcello marcelo marcia marcin marcio marco marcos marcus marek margaret margarita margit margot maria mariam marian mariana marianne
marie marieke mariel marika marilyn marina mario marion marisa marissa marius marjorie marko markus marlene marloes marlon marsha marta martha martin
martina marty martyna marvin mary maryam massimo mateo mateus mateusz mathias mathieu mathilde mathis matilda mats matt matteo matthew matthias
matthieu matthijs mattias maura maureen maurice mauricio maurizio maxence maxim maxime maximilian maxwell maya mayank meera megan mehdi mehmet mei
meike mel melanie melinda melissa meredith merve mia micah michael michaela michal michel michele michelle mick miguel mihai mika mikael mike mikhail
mikko mila milena milo milos mina minh minji mira miranda mirek miriam miroslav misha mitch mitchell mithuna mohamed mohammad mohammed mohan mohit
moira molly mona monica monika monique montserrat morgan moritz morten muhammad mukesh murat muriel mustafa myriam nabil nacho nadia nadine nadja nagy
nancy naomi naresh natalia natalie nataliya natasha nate nathalie nathan nathaniel naveen neal ned neeraj neha neil nelly nelson ngozi nguyen nhung
nicholas nick nicky nico nicola nicolai nicolas nicole nidhi niels nigel nik nikhil nikita nikki niklas niko nikola nikolai nikolaus nikolay nils nina
ning nino niraj nisha nishant nitin noah noel noemi noemie nolan noor nora norbert norma norman nour nuno octavia octavio olaf ole oleg oleksandr olga
oliver olivia olivier olli omar ondrej onur oriol orlando oscar oskar osman otto owen ozan pablo paco paige pallavi pam pamela paola paolo parth
pascal patrice patricia patricio patrick patrik patryk patty paul paula paulina pauline paulo pavel pawel pedro peggy pekka penelope peng perla
perrine pete peter petr petra petros phil philip philipp philippa philippe phillip phoebe phyllis pia pierre pieter pilar pinar piotr pooja prakash
pranav prashant prateek pratik praveen preeti priscilla priya priyanka pryia qian quentin quinn rachael rachel radek radu rafa rafael rafal raffaele
raffi raghav rahul rainer raj raja rajesh rakesh ralf ralph raman ramesh ramiro ramon ramona ramya randall randy rania raoul raphael raquel rashid
rasmus raul ravi raymond rebecca regina reinhard reinhold remi remy renata renato renaud rene renee reuben reza rhys ria ricardo riccardo richard rick
ricky rik riley rita ritika ritu rob robbie robert roberta roberto rochelle rocio roderick rodney rodolfo rodrigo roel roger rohan rohit roland rolf
romain roman romina romy ron ronald ronan ronja ronnie rory rosa rosalie rosalind rosanna rosario roselyn rosemary rosie ross roswitha roxana roxanne
roy ruben rudi rudolf rudy rui rupert ruslan russell ruth ryan sabina sabine sabrina sachin sadie sahil sai sally salma salman salvador salvatore sam
samantha samara sami samir samira samuel sandeep sander sandra sandrine sandro sanjay sanjeev sanna sanne santiago sara sarah sasha saskia satish saul
saurabh scott sean seb sebastian sebastien selena selin selina selma serena serge sergei sergey sergio seth shabaz shane shankar shannon shari sharon
shaun shauna shawn sheila shelby shelley sheng sheryl shirley shivani shreya shruti shubham sian siddharth sidney siegfried signe sigrid silke silvana
silvia silvio simon simona simone siobhan sipho skye sneha sofia sofie solene solomon sonia sonja sonya sophia sophie soren spencer sridhar srinivas
stacey stacy stan stanislav stanley stef stefan stefania stefanie stefano steffen stella steph stephan stephane stephanie stephen steve steven stewart
stijn stuart subhash sudhir suman sumit sunil suresh surya susan susanna susanne susie suzanne sven svenja svetlana swati sylvain sylvia sylvie søren
tabitha tadeusz takashi takeshi tamara tamas tania tanja tanmay tanvi tanya tara tarek tariq tatiana taylor ted teddy tejas terence teresa terrence
terry tess tessa thabo thao thea theo theodor theodore theresa therese thiago thibaud thibault thierry thijs thilo thomas thorsten tiago tiffany tilda
tilman tim timo timothy timur tina tino titouan tobias tobin toby todd tom tomas tomasz tommaso tommy toni tony tonya torben torsten tracey tracy
trang travis trevor tricia trish trisha tristan troy trudy tuan tunde tuomas tushar tyler tyrone uday udo ulf uli ulrich ulrike umar umberto ursula
usha ute uwe vaclav vadim vaibhav valentin valentina valeria valerie vanessa vanja varun vasco vasily veit verena verity veronica veronika veronique
vicki vicky victor victoria vidya vijay vikas vikram viktor viktoria vinay vince vincent vincenzo vineet vinod vishal vitaly vito vittoria vivek
vivian viviane vivien vlad vladimir volker volodymyr walid wally walter wanda wanjiru warren wayne wei wendy wenzel werner wes wesley whitney wilfried
wilhelm willem william willy wilma wim winfried winnie winston wojciech wojtek wolfgang wouter xander xavi xavier xiao ximena xin yael yan yang yann
yannick yara yasemin yash yasin yasmin yasmine yaw yee yi yifan ying yogesh yolanda yondon yosef youssef yu yuan yue yuki yulia yun yuri yusuf yuta
yvan yves yvette yvonne zac zach zachary zack zahra zaid zainab zak zane zara zdenek zelda zeynep zhang zhen zhi zoe zoey zofia zoltan zsofia zuzana
`

export const firstNames: ReadonlySet<string> = new Set(listed.trim().split(/\s+/))
