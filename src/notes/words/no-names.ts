/** Capitalised words of notes that are nobody's name. */
export const notNames = new Set(
  `
a ability able about absent action actions additional additionally advice after afternoon again agenda agreement aim aims aktuell all almost already als
also alternative although always am amanhã an and android announcement announcements annual anonymous another answer any anybody anyone api apologies app
application approach apr april are artificial as asap assign assigned assignee assuming assumption assumptions at attempt attendance attendees auch aufgabe
aufgaben aug august aujourd'hui automated automatic außerdem avec backend background backlog based basically be before bei beim bereits best better big bis
bisher bitte blocked blocker blockers board bonding bonjour both branding budget bug bugs but by cd ce ces cette chair challenge challenges ci class cli
client clients closed code coding com committee community comprehensive con concern concerns conclusion conclusions conference consensus consistent context
contract contracts could council course css currently custom customer customers da dafür daily danach dann dans das data date datum day dazu db deadline
dec december decided decision decisions default dem demain den dependent der derzeit des description design desire detailed details development didn die
different discord discussion docker docs document documentation documents doesn done dort draft du due dynamic déjà each efficient eight ein eine einem
einer el ela ele election elections eles ella elle elles ellos email end engineering eod eow er es est eta even evening event events eventual eventually
ever every everybody everyone example examples exercise exercises expectation expectations external facilitator falls faut feature features feb february
fecha feedback few final finally finance first five fix fixes focus follow followup for four frage fragen free fri friday from frontend full fully
functional further fyi für general generative github gitlab goal goals golang good google great group guidance half hardware hay he hello her here heute
hier high his hoje homework hopefully host hot how however hoy html i ich idea ideally ideas if il ils im important impractical in incorrect individual
info informal information initial instead instruction instructions intent intention intentions intermittent internal into ios is issue issues it item items
its january java javascript jede jeder jira jour js jueves jul july jun june just já kanban keen keine kickoff kubernetes la largest las last later latest
le lead legal leider les link links linux lo location long los low lunes mac mail main major man many mar march marketing martes may maybe mañana meeting
meetings member members milestone milestones minor minutes misc mit miércoles moderator mon monday month monthly more morgen morning most motion motions
multiple my n/a na nach name need needs never new newest news next nice nine no nobody noch none nope not note noted notes notetaker nothing nous nov
november now number nur não nächste objective objectives oct october oder of official ok old on once one only open operations option optional options or
ordre original ort os other others otherwise our outcome overall overview owner owners page pages para part participants parts pas password people perhaps
persistent person personal place plan plans please point points policy poll polls por possibly potential potentially pour pr preference present presenter
president previous priority privacy probably problem process prochaine product progress progressive project proposal proposals protokoll prs purpose python
qa quarta quarterly question questions quinta react readme reason reasons recent recommendation recommendations regrets regular release releases relevant
reminder repo report reports repository request requests required requirement requirements research responsable responsables response responses
responsibility responsible responsável result results retrospective reunião reunión review reviews risk risks roadmap role roles room rough rust sat
saturday schon school scope screenshot scribe sdk se second secondary secretary security see segunda semaine semana sep sept september sequential server
seven several sexta she short should sie site six slack small so software solution some somebody someone soon speaker sprint standup start status step
steps still strategic strategy stuff su suggestion suggestions summary sun sunday support sur sus system systems target targets task tasks tba tbc tbd team
teams tech technical template temporary ten terça test testing tests thank thanks that the their them thema themen then there these they thing things third
this those thought thoughts three thu thur thurs thursday time timezone title to today todo tomorrow tonight too topic topics total traditional training
treasurer trello tue tues tuesday tutorial two type typescript ui un unclear und une unfortunately university up update updates urgent url us user users ux
verantwortlich version very vice viernes von vorschlag vote votes vous want wants we web website wed wednesday week weekly welcome well wenn wer were what
when where which while who whom whose why wiki windows wip wir wish wishes with woche work working works worksheet workshop would written ya year yearly
yes yesterday yet you your zeit zero zoom zum zur zuständig zusätzlich ça él
`
    .trim()
    .split(/\s+/),
)

/** Capital letters that are nobody's initials. */
export const notInitials = new Set(
  'TBD TBA TBC TODO WIP NONE NA PR PRS CI CD UI UX QA DB SDK CLI URL HTML CSS JS TS API APIS OK FYI ETA EOD EOW EOM ASAP AOB IT HR PO AI AP II III IV VI US EU UK PDF CSV JSON SQL AWS DNS HTTP SSH SSL VM VMS OS IOS MVP POC RFC RFCS FAQ KPI OKR OKRS NDA CEO CTO CFO DM PM AM UTC GMT EST PST CET ET PT CT NB PS WG SIG TSC DONE OPEN NEW NOT TOP POLL VOTE GOAL NOTE'.split(
    ' ',
  ),
)

/** "N. N.", "NN", "n.n.": somebody who is still to be named. */
export function isNotYetNamed(words: string): boolean {
  return /^(?:[Nn]\. ?[Nn]\.?|NN|N N|nn)$/.test(words)
}
