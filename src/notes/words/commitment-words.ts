import { letter } from '../text/letters.ts'

// The words between a person and the verb of a promise, by language. `Anna will send`, `Anna und Ben kümmern sich um`.

// In German minutes a promise stands in the present: "Merle schreibt dem Dekanat".
const germanPresent =
  '(?:schreib|schick|reich|erstell|mach|frag|kontaktier|bestell|kauf|organisier|besorg|bereite|bring|hol|prüf|klär|meld|plan|reservier|buch|lad|druck|verteil|veröffentlich|aktualisier|überarbeit|such|sammel|ruf|antwort|beantrag|besprich|besprech|änder|teste?|richte?|räum|übersetz|geh|trag|träg|schau|pfleg|korrigier|informier|recherchier|setz|leg|bedien|leite|führ|stell|liefer|ergänz|koordinier|kommunizier|betreu|unterstütz|verschick|verfass|hol|repariere?|installier|terminier|eröffne|besuch|überweis|sicher|verlänger|kündig|mess|bau)(?:e?t|en|n)|lädt|hält|gibt|nimmt|hilft|vertritt|schließt|bereitet'

// The same in French: "Léa appelle la mairie", "Marc et Léa envoient le devis".
const frenchPresent =
  '(?:appelle|envoie|contacte|prépare|réserve|rédige|organise|commande|gère|relance|vérifie|achète|apporte|imprime|répare|publie|finalise|termine|corrige|recherche|demande|crée|ajoute|prend|fait|écrit|transmet|renvoie|regarde)(?:nt)?|envoient|font|mettent|prennent|écrivent|transmettent'

const rows: Readonly<Record<string, readonly string[]>> = {
  en: [
    'to',
    'will',
    'gonna',
    // "Ada going to draw the map"
    'going to(?= [a-z])',
    // "Ada can look into this"
    'can(?= (?:do|set up|set|take|take on|handle|look into|arrange|organi[sz]e|make|cover|fix|write|send|prepare|check|sort|chase|draft|help with|work on|see to) (?:this|that|it|these|those)\\b| (?:look into|take care of|follow up|take over|work(?:ing)? on (?!(?:[a-z]+days?|weekends?|sites?|holidays?|one of|its|their|his|her)\\b)) ?[a-z])',
    '(?:is|are) gonna',
    "'ll",
    '’ll',
    'should',
    'shall',
    'must',
    'needs? to',
    // Minutes tell promises in the past: "Ada would ring the mill"
    'wants to(?= .{3,60} (?:shortly|soon|today|tomorrow|this week|next week)[.!]?$)',
    'would be (?:happy|glad|willing) to',
    'would(?! you)',
    'ha(?:s|ve) to',
    // "Ada has some sails to mend"
    `ha(?:s|ve)(?= (?:an?|the|some|more|a few|several|two|three) (?:[${letter}-]+ ){1,3}to (?:make|do|fix|finish|mend|write|add|review|send|sort|test)[.!]?$)`,
    "(?:is|are|was|were|'s|’s) (?:also )?(?:going|due|supposed|asked|tasked|set|planning) (?:to|with)",
    '(?:is|are) (?:happy|glad|willing) to',
    '(?:is|are|was|were) to(?! blame)',
    '(?:is|are|will be) (?:also )?(?:responsible for|in charge of|assigned (?:to|with)|tasked with)',
    '(?:has been |have been |was |were )(?:asked|assigned|tasked) (?:to|with)',
    '(?:has|have|had) (?:also )?(?:agreed|volunteered|offered|promised|undertaken|committed|kindly agreed|kindly offered) to',
    '(?:agree[sd]?|volunteer(?:s|ed)?|offer(?:s|ed)?|promise[sd]?|plan(?:s|ned)?|hope[sd]?|intend(?:s|ed)?|aim(?:s|ed)?|commit(?:s|ted)?) to',
    'volunteer(?:s|ed) for(?= [a-z]+ing)',
    '(?:takes?|took|has|have|had) (?:the |an )?(?:action|AI|task|todo|action item|to-do)(?: item)? to',
    '(?:takes?|took) (?:on|over|care of|charge of)',
    'looks? into',
    'follows? up (?:on|with)',
    'undertakes? to',
    `ask(?= (?:[${letter}]|@|the ))`,
    '(?:please|pls|plz)(?!,)',
    '(?:can|could|would) you(?: please)?',
  ],
  de: [
    'wird',
    'werden',
    'soll(?:te|ten|en)?',
    'muss',
    'müssen',
    'will',
    'möchte(?= (?!k?ein|nicht))',
    'kümmer[tn] sich(?: um)?',
    'übernimmt',
    'übernehmen',
    'schaut sich',
    '(?:ist|sind) (?:zuständig|verantwortlich) für',
    'hat sich bereit erklärt',
    'erklär(?:t|en) sich bereit',
    germanPresent,
    // "Ada spricht mit dem Vermieter"
    'spr(?:icht|echen)(?= (?!über))',
  ],
  fr: [
    `se [${letter}]{3,}(?:era|eront|ira|iront)(?= )`,
    "s'occupera(?: de)?",
    'va',
    'vont',
    'doit',
    'doivent',
    'devra',
    "s'occupe(?:nt)?(?: de)?",
    'se charge(?:nt)?(?= d)',
    '(?:est|sont) chargée?s?(?= d)',
    'prend en charge',
    "propose(?= d[e'’])",
    `[${letter}]{2,}(?:era|eront|ira|iront|rra|ndra|udra)(?= )`,
    "s'engage à",
    frenchPresent,
  ],
  es: [
    'va(?:n|mos)? a',
    'debe(?:n|rá|rán)?',
    'se encarga(?:n|rá|rán)?(?: de)?',
    'se compromete(?:n)? (?:a|de|con)',
    `se [${letter}]{3,}(?:ará|ará|arán|erá|irá|aría|arían)(?= )`,
    'tiene(?:n)? que',
    'queda(?:n)? en',
    'queda(?:n)? encargad[oa]s?(?: de)?',
    'es responsable de',
    'está(?:n)? a cargo de',
    'se ofrec(?:e|ió) (?:a|para)',
    'quedó en',
    'hará',
    `[${letter}]{2,}(?:ará|erá|irá|arán|erán|irán)(?= )`,
  ],
  pt: [
    'vai',
    'vão',
    'deve(?:m|rá|rão)?',
    'fic(?:a|ou|am|ará|aram) (?:de|responsáve(?:l|is) (?:por|pel[ao]s?))',
    'se encarrega(?:m)?',
    'se compromet(?:e|eu|em|eram) (?:a|em)',
    'se responsabiliz(?:a|ou|ará) (?:por|pel[ao]s?)',
    'se ofereceu (?:para|a)',
    'fará',
    'irá',
    'irão',
    'tem que',
    'precisa(?:m)?',
  ],
}

export const modals: readonly string[] = Object.values(rows).flat()
