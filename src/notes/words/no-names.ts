/** Capitalised words of notes that are nobody's name. */
export const notNames = new Set(
  `
a ability able about absent action actions actual additional additionally after afternoon again agenda aktuell all almost already als also alternative
although always am amanhã an and android announcement announcements annual anonymous another answer any anybody anyone api apologies app application apr
april are artificial as asap assign assigned assignee assuming async at attempt attendance attendees auch aufgabe aufgaben aug august aujourd'hui automated
automatic außerdem avec backend background backlog based basic basically be before bei beim bereits best beta better big bis bisher bitte blocked blocker
blockers board bonding bonjour both branding brief budget bug bugs but by cache calendar cd ce ces cette chair ci class cli client clients closed code
coding com committee common community comprehensive con conclusion conclusions conference consensus consistent content context contract contracts could
council course css currently custom customer customers da dafür daily danach dann dans das data date datum day dazu db deadline dec december decided
decision decisions default dem demain den dependent der derzeit des description design detailed details development didn die different discord discussion
docker docs document documentation documents doesn done dort double draft du due dynamic déjà each efficient eight ein eine einem einer el ela ele election
elections eles ella elle elles ellos email end engineering eod eow er error errors es est eta even evening event events eventual eventually ever every
everybody everyone example examples exercise exercises external facilitator falls fast faut feature features feb february fecha feedback few final finally
finance first five fix fixes follow followup for four frage fragen free fri friday from frontend full fully functional further fyi für general generative
github gitlab global goal goals golang good google great group half hardware hay he header hello her here heute hier high his hoje homework hopefully host
hot how however hoy html huge i ich idea ideally ideas if il ils im impact important impractical in incorrect individual info informal information initial
input instead interface intermittent internal into ios is issue issues it item items its january java javascript jede jeder jira jour js jueves jul july
jun june just já kanban keen keine kickoff kubernetes la largest las last later latest le lead legal leider les license lifetime limit link links linux lo
local location login logo long los low lunes mac mail main major man manual many mar march marketing martes may maybe mañana meeting meetings member
members metadata milestone milestones minor minutes misc mit mixed miércoles mobile moderator mon monday month monthly more morgen morning most motion
motions multi multiple my n/a na nach name native need needs never new newest news next nice nine no nobody noch none nope not note noted notes notetaker
nothing nous nov november now number nur não nächste oct october oder of official ok old on once one only open operations option optional options or ordre
original ort os other others otherwise our outcome overall overview owner owners page pages para part participants parts pas password people perhaps
permanent persistent person personal phase pipeline place plan plans platform please policy poll polls por possibly potential potentially pour pr present
presenter president previous primary priority privacy private probably problem prochaine product progress progressive project proposal proposals protocol
protokoll prs public purpose python qa quarta quarterly question questions quick quinta react readme recent regrets regular release releases relevant
reminder removal repo report reports repository request requests required research responsable responsables responsibility responsible responsável result
results retro retrospective reunião reunión review reviews risk risks roadmap role roles room rough round rust sat saturday schema schon school scope
screenshot scribe sdk se second secondary secretary security see segunda semaine semana sep sept september sequential server seven several sexta she short
should sie simple site six slack slow small smaller smallest so software solution some somebody someone soon speaker spec special sprint standard standup
start static status still strategic strong stuff su summary sun sunday support sur surprise sus system systems task tasks tba tbc tbd team teams tech
technical template temporary ten terça test testing tests text thank thanks that the their them thema theme themen then there these they thing things third
this those three thu thur thurs thursday time timeline timer timezone title to today todo tomorrow tonight too topic topics total traditional training
treasurer trello tue tues tuesday tutorial two type typescript ui un unclear und une unfortunately unique university up update updates urgent url us user
users ux verantwortlich version very vice viernes virtual visual von vorschlag vote votes vous want wants we weather web website wed wednesday week weekly
welcome well wenn wer were what when where which while who whole whom whose why wiki windows wip wir with woche work workflow working works worksheet
workshop would written ya year yearly yes yesterday yet you your zeit zero zoom zum zur zuständig zusätzlich ça él
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
