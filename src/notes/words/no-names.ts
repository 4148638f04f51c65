/** Capitalised words of notes that are nobody's name. */
export const notNames = new Set(
  `
a ability able about absent action actions additionally after afternoon again agenda aktuell all already als also always am amanhã an and android anonymous
announcement announcements answer any anybody anyone api apologies app application apr april as asap assign assigned assignee assuming at attempt
attendance attendees auch aufgabe aufgaben aug august aujourd'hui außerdem avec backend background backlog based basically be before bei beim bereits best better
big bis bisher bitte bonding branding blocked blocker blockers board bonjour both budget bug bugs but by cd ce ces cette chair ci class cli client clients closed code
coding com committee community con conclusion conclusions contract contracts conference consensus context council course css currently customer customers da dafür danach
dann dans das data date datum day dazu db deadline dec december decided decision decisions dem demain den der derzeit des description design details
development die discord discussion docker docs document documentation documents done dort draft du due déjà each eight ein eine einem einer el ela ele
election elections eles ella elle elles ellos email end engineering eod eow er es est eta even evening event events eventually ever every everybody
everyone example examples exercise exercises external facilitator falls faut feature features feb february fecha few final finally finance first five
fix fixes follow followup for four frage fragen free fri friday from frontend full further fyi für general github gitlab goal goals golang good google great
group half hardware hay he hello her here heute hier high his hoje hopefully host hot how however hoy html i ich idea ideally ideas if il ils im
important in info information initial instead internal into ios is issue issues it item items its january java javascript jede jeder jira jour js
jueves jul july jun june just já kanban keen keine kubernetes la las last later le lead legal leider les link links linux lo location long los low lunes
mac mail main major man many mar march marketing martes may maybe mañana meeting meetings member members minor minutes misc mit miércoles moderator
mon monday month more morgen morning most motion motions my n/a na nach name need needs never new news next nice nine no nobody noch none nope not note notes
notetaker nothing nous nov november now number nur não nächste oct october oder of ok old on once one only open operations option optional options or ordre ort os
other others otherwise our outcome overall owner owners page pages para part participants parts pas people perhaps person place plan plans please
policy poll polls por possibly potentially pour pr present presenter president priority privacy probably problem prochaine product progress project
proposal proposals protokoll prs purpose python qa quarta question questions quinta react readme regrets release releases reminder repo report reports
repository request requests required research responsable responsables responsibility responsible responsável result results reunião reunión review
reviews risk risks roadmap role roles room rust sat saturday schon school scope scribe sdk se second secretary security see segunda semaine semana sep sept
september server seven sexta she short sie site six slack small so software solution some somebody someone soon speaker sprint start status still
stuff su summary sun sunday support sur sus system systems task tasks tba tbc tbd team teams tech technical ten terça test testing tests thank thanks that the their
them thema themen then there these they thing things third this those three thu thur thurs thursday time title to today todo tomorrow tonight too
topic topics total training treasurer trello tue tues tuesday two type typescript ui un und une unfortunately university up update updates urgent url
us user users ux verantwortlich version very vice viernes von vorschlag vote votes vous want wants we web website wed wednesday week welcome well wenn
wer what when where which while who whom whose why wiki windows wip wir with woche work working works workshop ya year yes yesterday yet you your zeit
zero zoom zum zur zuständig zusätzlich ça él
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
