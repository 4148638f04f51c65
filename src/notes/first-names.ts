// First names that are no common English words: the second sign, beside its place in the line, that a word is a person.
// Names that are words as well (Will, Mark, May, Grant, Hope, Chase …) are left out; those need a sign in the note.

const listed = `
aaron abby abdul abdullah abe abel abigail abraham ada adam adele aditya adrian adriana adrien agata agnes ahmad ahmed aidan
aiden aisha ajay akash akira akshay alain alan alana alba albert alberto aldo alec alejandra alejandro aleksandra aleksander
alessandra alessandro alessio alex alexa alexander alexandra alexandre alexandru alexei alexis alfonso alfred alfredo ali alice
alicia alina alison alistair allan allen allison alma alvaro alyssa amal amanda amandine amelia amir amit amy ana anand anastasia
anders andre andrea andreas andrei andres andrew andrey andrzej andy angela angelica angelina angus anika anil anita anja anjali
ankit ann anna anne annette annie anthony antoine anton antonia antonio antony anya apoorva aravind archana ari ariana ariel arjun arman
armando arnaud arnold arthur artur arturo arun arvind asha asher ashley ashok ashwin astrid atsushi audrey aurelie 
 avi axel ayesha ayush baptiste barbara barry bart bas basil bastian bea beatrice beatriz becca becky ben benedict benedikt
benjamin benoit bernadette bernard bernd bernhard bertrand beth bethany betty bianca bjoern björn blake bob bobby bogdan boris
brad bradley brandon brenda brendan brent brett brian brianna bridget britta brittany bruce bruno bryan bryce caitlin caleb callum
calum calvin cameron camila camille carina carl carla carlo carlos carmen carolina caroline carolyn carrie carsten cassandra
cassie catalina catarina caterina catherine cathy cecile cecilia cedric celeste celia celine cesar chad chandra charles charlie
charlotte chen chiara chloe chris christa christel christina christine christoph christophe christopher ciara cindy claire
clara clare clarissa claude claudia claudio claus clemens clement cody cole colette colin colleen connor conor conrad constance corey
corinna corinne cory courtney craig cristian cristiana cristina curtis cynthia cyril cyrille dagmar damian damien damon dan
dana daniel daniela daniele danielle danilo danny dante daphne darko darren daryl dave david davide dawid debbie deborah
deepa deepak deirdre delphine demetrius denis denise dennis derek derrick desmond devin devon dhruv diana diane didier
diego dieter dietmar dietrich dilip dimitri dimitris dina dinesh dirk divya dmitri dmitry dominic dominik dominique 
donald donna doris dorothy doug douglas duncan dustin dylan eamon eddie edgar edith edmund eduard eduardo edward edwin eileen
ekaterina elaine elena eleanor eli elias elif elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elsa elsie elvira
emil emilia emilie emiliano emilio emily emma emmanuel emmanuelle enrico enrique eric erica erich erik erika erin ernest ernesto esteban
esther ethan etienne eugene eugenia eva evan evelyn evgeny ewa fabian fabien fabio fabrice fabrizio faisal fatima fatma federica federico felicia
felipe felix ferdinand fernanda fernando filip filippo fiona flavia flavio florent florian floris franca frances francesca
francesco francis francisca francisco franck francois françois francoise franz fred freddy frederic frederick frederik frieda friedrich fritz
gabe gabi gabriel gabriela gabriele gabriella gabrielle gaby gail gareth garrett gary gaurav gautam gavin geert gemma genevieve geoff
geoffrey george georg georgina gerald gerard gerd gerhard gianluca gideon gilbert giles gilles gina giorgio giovanna
giovanni giulia giulio giuseppe glen glenn gloria gonzalo gopal gordon graham greg gregor gregory greta grzegorz guido guilherme guillaume
guillermo gunnar gunther gus gustav gustavo gwen hadi hailey hamza hana hanna hannah hans harald hari harold harriet harris
harrison harry harsh harsha harshit hasan hassan heather hector heidi heike heiko heinrich heinz helen helena helene helga hemant henning henri
henrik henrique henry herbert hermann hilary hilde hiro hiroshi holger holly horst howard hubert hugh hugo humberto hussein iain ian ibrahim
ida ignacio igor ilana ilia ilona ilse ilya imani imran ina indira ines inga inge ingo ingrid inna ira irene irina irma isaac isabel isabella
isabelle isaiah ishaan isidro ismael ivan ivana ivo jaap jackie jackson jaclyn jacob jacqueline jacques jaime jake jakob jakub
jamal james jamie jamila jan jana jane janet janice janina janine janis jared jarek jaroslav jasmin jasmine jason javier jayden jean
jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremiah jeremy jerome jerry jesse jessica jessie jill jim jimmy
jin jing joachim joan joana joanna joanne joao joaquin jochen jodie joe joel joerg joey johan johann johanna johannes john johnny jon jona
jonah jonas jonathan jordi jorge jörg jose joseph josefine josep josephine josh joshua josiah jovan joyce juan juanita judith judy
juergen jules julia julian juliana julie julien juliet julieta julio julius jun juraj jürgen jurgen justin justine justyna jutta kai kaitlyn kamal
kamil kara karel karen karim karin karina karl karla karolina karsten karthik kasia kasper kate katerina katharina katherine kathleen kathrin
kathryn kathy katie katja katrin katrina katy kavita kayla kazuki keiko keith kelly kelsey kelvin ken kenji kenneth kenny kerry kerstin
kevin khaled khalid kieran kim kimberly kiran kirsten kirsty klara klaus klemens konrad konstantin krishna kristen kristian kristin kristina
kristof krzysztof kumar kurt kyle laila lara larissa larry lars laszlo laura lauren laurence laurent laurie lea leah leander leandro leila len lena
lenny leo leon leona leonard leonardo leonie leopold leroy lesley leslie leticia levi lewis lex liam lidia lili lilian lilly lily lin lina linda
lindsay lindsey linh linus lisa lise liu liz lizzie loic lola lorena lorenzo loretta lori lorraine lou louis louisa louise luc luca lucas lucia
lucian luciana luciano lucie lucien lucille lucinda lucy ludovic ludwig luigi luis luisa luise luiz lukas lukasz luke lutz lydia lynn
maciej maddie madeleine madhu madison magda magdalena maggie magnus mahesh mahmoud maia maja malcolm malik malte manfred manish manoj manolo manon
manuel manuela mara marc marcel marcela marcello marcelo marcin marcio marco marcos marcus marek margaret margarita margit margot
maria mariam marian mariana marianne marie mariel marika marilyn marina mario marion marisa marissa marius marjorie marko markus marlene marlon
marsha marta martha martin martina marty martyna marvin mary maryam massimo mateo mateusz mathias mathieu mathilde matilda mats matt matteo
matthew matthias matthieu mattias maura maureen maurice mauricio maurizio maxim maxime maximilian maxwell maya meera megan mehdi mehmet
mei meike mel melanie melinda melissa mia micah michael michaela michal michel michele michelle mick miguel mihai mika mikael mike mikhail
mikko mila milena milo mina minh mira miranda miriam miroslav misha mitch mitchell mithuna mohamed mohammad mohammed mohan mohit moira
molly mona monica monika monique moritz muhammad mukesh murat muriel mustafa myriam nabil nadia nadine nadja nagy naomi naresh natalia
natalie nataliya natasha nate nathalie nathan nathaniel neal neeraj neha neil nelly nelson nhung nicholas nick nicky nico nicola nicolai nicolas nicole
niels nigel nik nikhil nikita niklas niko nikola nikolai nikolaus nikolay nils nina nino niraj nisha nishant nitin noah noel noemi nolan nora norbert
noor norma norman nuno octavia octavio olaf ole oleg oleksandr olga oliver olivia olivier omar oriol orlando oscar oskar osman otto owen
pablo paige pamela paola paolo pascal patricia patricio patrick patrik patryk patty paul paula paulina pauline paulo pavel pawel pedro peggy penelope 
 perla pete peter petr petra petros phil philip philipp philippa philippe phillip phoebe pia pierre pieter pilar pinar piotr pooja pranav
prashant pratik praveen preeti priscilla priya priyanka pryia qian quentin quinn rachel radek radu rafael rafal raffaele raffi raghav rahul rainer raj raja
rajesh rakesh ralf ralph raman ramesh ramiro ramon ramona ramya randall randy rania raoul raphael raquel rashid raul ravi raymond rebecca regina reinhard
reinhold remi remy renata renato renaud rene renee reuben reza rhys ria ricardo riccardo richard rick ricky rita ritu rob robert roberta roberto 
rochelle roderick rodney rodolfo rodrigo roger rohan rohit roland rolf romain roman romina romy ron ronald ronan ronja ronnie rory rosa rosalie rosalind rosanna
rosario roselyn rosemary rosie ross roswitha roxana roxanne roy ruben rudi rudolf rudy rui rupert ruslan russell ruth ryan sabina sabine sabrina sachin sadie sai
 salma salman salvador salvatore sam samantha samara sami samir samira samuel sandeep sander sandra sandrine sandro sanjay sanjeev santiago sara
sarah sasha saskia satish saul saurabh sean seb sebastian sebastien selina selma serena serge sergei sergey sergio seth shabaz shane shankar shannon shari
sharon shaun shauna shawn sheila shelby shelley sheng shirley shreya shruti shubham sian siddharth sidney siegfried sigrid silke silvana silvia silvio
simon simona simone siobhan sofia sofie solomon sonia sonja sonya sophia sophie soren søren spencer sridhar srinivas stacey stacy stan stanislav stanley stef
stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stewart stuart subhash sudhir suman sumit sunil
suresh surya susan susanna susanne susie suzanne sven svenja svetlana swati sylvain sylvia sylvie tadeusz takashi takeshi tamara tamas tania tanja tanya tara
tarek tariq tatiana ted teddy teresa terence terrence tess tessa thea theo theodor theodore theresa therese thibault thierry thijs thilo thomas thorsten
tiago tiffany tilman tim timo timothy timur tina tino tobias tobin toby todd tom tomas tomasz tommaso tommy toni tony tonya torben torsten tracey tracy travis trevor
tricia trish tristan troy trudy tyler tyrone udo ulf uli ulrich ulrike umar umberto ursula usha ute uwe vadim valentin valentina valeria valerie
vanessa vanja varun vasco vasily veit verena verity veronica veronika veronique vicki vicky victor victoria vidya vijay vikas vikram viktor
viktoria vinay vincent vincenzo vineet vinod vishal vitaly vito vittoria vivek vivian viviane vivien vlad vladimir volker volodymyr walid wally
walter wanda warren wayne wei wendy wenzel werner wesley whitney wilfried wilhelm willem william willy wilma wim winfried winnie winston wojciech wolfgang
xander xavier xiao ximena xin yael yan yang yannick yara yasemin yash yasin yasmin yasmine yaw yee yi yifan ying yolanda yondon yosef yu yuan yuki yulia yuri yusuf yuta yvan yves
yvette yvonne zac zach zachary zack zahra zainab zak zane zara zeynep zhang zhen zhi zoe zoey zofia zoltan zuzana
`

export const firstNames: ReadonlySet<string> = new Set(listed.trim().split(/\s+/))
