// Verbs with which work begins ("Write the runbook"), and the forms that tell how far it is.

const base = `
abandon abarbeiten abastecer abgleichen abrir abrufen absagen abschaffen abstimmen acabar accelerate accept access accommodate accompagner accrocher
acheter acknowledge aclarar acompanhar acquire act activar activate activer actualizar adapt adaptar add address adicionar adjuntar adjust adopt
advertise advise afficher agendar aggregate agree agregar ajouter ajustar alert align alinhar allocate allow alquilar alter alterar amend ampliar
améliorer aménager analisar analizar analyse analyser analyze anbieten anfangen anfertigen anfordern animate animer anlegen annehmen annotate announce
anotar anpassen anrufen anschaffen ansehen anstoßen answer antworten aplicar appeal appeler append apply appoint apporter appraise approach approve
apresentar arbitrate archive armar arrange arreglar arroser arrumar articulate asignar ask assemble assembler assess assign assinar assist assurer
attach attain attempt attend attract atualizar audit auffordern aufhängen aufnehmen aufräumen ausarbeiten aushängen auslegen ausleihen auswerten
author authorize automate automatizar avaliar avancer averiguar avisar avoid añadir backfill backport backup baixar bajar bake balance ban bauen
beantragen bearbeiten beauftragen beenden befestigen begin beginnen begleiten begrenzen beheben beitragen benachrichtigen benchmark benennen
beobachten beraten bereitstellen berichten beschaffen beschriften besichtigen besorgen bestimmen betreuen beweisen bewerben bewerten bezahlen bind
bisect block blog boil bond book boost bootstrap borrar borrow brainstorm brancher break brief bring bringen broadcast browse brush buchen budget bug
build bump buscar buy cadastrar calcular calculate calculer calibrate call cambiar cancel canvass capture cargar carregar carry catalog catalogue
catch categorize celebrate centralize cerrar certify change changer characterize chase check chercher cherry-pick choisir choose circulate cite claim
clarifier clarify classify clean cleanup clear click clone close coach cobrar cocinar code codificar coletar colgar collaborate collate collect
collecter coller colocar combine come comenzar começar commander commemorate commencer comment commission commit communicate comparar compare comparer
compartilhar compartir compile completar complete compléter compose comprar compress compute comunicar conceive concevoir conclude concluir concretar
condense conduct conectar conferir configurar configure confirm confirmar congratulate connect conseguir consertar consider consolidate construct
construir construire consult consultar consulter contact contactar contacter contatar continue continuer contratar contribuir contribute convene
conversar convert convidar convince convocar convoquer cook cooperate coordinar coordinate coordonner copiar copier copy copyedit correct corregir
corriger corrigir cortar costurar cotar cotizar coudre count couper cover cozinhar craft crear create criar crop crowdsource crystallize créer cuidar
curate customize cut dar deactivate debrief debug debuggen decide decidir declare decorate decouple decrease decrypt dedicate deduct deduplicate
deepen defer define definir delegate delete deliver demander demo demolish demonstrate demote deploy deprecate depurar derive desarrollar describe
desenhar desenvolver design designen desplegar dessiner destroy detach detect determine develop devise diagnose diagram dibujar differentiate difundir
dig digitalizar digitize disable disassemble disconnect discover discuss discuter discutir diseñar dismantle dispatch display dispose disseminate
dissolve distribuer distribute divide dividir divulgar do dockerize document documentar documenter donate double-check downgrade download draft draw
drive drop drucken dump duplicate débloquer décorer découper définir démonter déplacer déployer déposer désigner développer earn edit editar educate
effectuer einarbeiten einbinden einreichen einrichten eintragen ejecutar elaborar elaborate elect elegir elicit eliminar eliminate email emballer
embed emitir empezar empfehlen emphasize employ emprunter emulate enable encaminhar encontrar encourage encrypt enforce engage enhance enlist
enregistrer enrich enrol enroll ensamblar ensayar ensure enter entfernen entrar entregar entretenir entrevistar entscheiden entsorgen entwerfen
entwickeln enviar envision envoyer equip erarbeiten erase erfassen ergänzen erheben erledigen erneuern erproben erweitern escalate escanear escoger
escolher escrever escribir essayer estabelecer establecer establish estimar estimate estimer estructurar estruturar estudar estudiar evaluar evaluate
evoluir evolve examine exclude executar execute exhibit expand expedite experiment explain explicar explorar explore export exportar expose expédier
extend extract extraer extrair extrapolate fabricar fabricate fabriquer facilitate facturar facturer faire falar familiarize faturar fazer fechar feed
fermer festhalten festlegen fetch figure fijar file fill film filmar filmen filter finaliser finalizar finalize find finden finir finish firmar fix
fixer flag flatten flesh focus fold follow forecast fork form formalize format formulate fornecer fortsetzen forward foster fournir fragen freeze fund
fundraise furnish führen füllen gain garantir gather gauge geben gehen generalize generar generate gerar gestalten gestionar get gießen give glue go
grab grabar grade grant graph gravar grease group grow guardar guide gérer habilitar hacer hack handle hang harden harmonize harvest haul have helfen
help herausfinden herunterladen hide highlight hinzufügen hire hold holen hospedar host ideate identificar identify illustrate illustrer imagine
implantar implement implementar implémenter import importar imprimer imprimir improve incentivize incluir incorporar incorporate increase index inform
informar iniciar initialize initiate inject inquire inscrever inscribir inscrire insert inspect inspire instalar install installer instantiate
instruct instrument insure integrar integrate interpret interview introduce intégrer invent inventorier inventory invest investigar investigate
investiguer invite inviter invoice isolate iterate join juntar justify kaufen keep kick kleben klären kochen kümmern kündigen label laden laminate
lancer land launch lavar laver lay lead learn leave leer leiten lend lesen let levantar levar liaise ligar limpar limpiar link lint lire list listar
lister livrer llamar llenar llevar load lobby localize locate lock log look louer lower löschen lösen löten machen maintain make malen manage mandar
map mapear maquetar marcar mark maximize measure mediate medir meet mejorar melden melhorar mend mention mentor merge message messen mesurer mettre
mieten migrar migrate migrer minimize mirar mitigate mobilize mock model modelar moderate modificar modifier modify modéliser monitor montar monter
mount move mover mow mudar mute nachbessern nachhaken nachreichen name narrow negociar negotiate nettoyer nominate normalize notify nudge numerar
numériser nutzen nähen négocier observe obtain obtener obtenir offboard offer onboard open operationalize optimiser optimizar optimize orchestrate
ordenar order ordnen organiser organizar organize otimizar outline outreach outsource ouvrir overcome overhaul oversee overwrite own package packen
padronizar pagar paint pair participar participate pass paste patch patrouiller pay payer pedir peindre percer perfect perform persist pesquisar
pflegen photocopy photograph photographier pick pilot piloter ping pintar pitch plan planejar planen planificar planifier plant plantar play plot
podar poke polish poll ponder populate port post posten postpone practice practise prendre preparar prepare present presentar preserve press prevent
preview price print prioritize priorizar probar probe proceed process procurar procure produce produire profile program programar programmer prolong
promote prompt proofread proponer propose proposer protect prototipar prototype prototyper prove provide providenciar provision prune préciser
préparer présenter prévoir prüfen publicar publicize publier publish pull purchase pursue push put putzen puxar quantify query quitar raise ranger
rank rappeler ratify re-evaluate re-run reach read realizar rebase rebrand recabar recap recenser recharge rechnen recoger recognize recolher
recommend reconcile recopilar record recruit recruter rectify recycle redactar redigir redirect redo reduce reducir reduzir refactor refactoren
refactorizar refatorar refine reflect reformular reforzar refresh refurbish regar regarder register registrar regulate rehearse reimburse reinforce
reinigen reject relay relayer release remap rembourser remind remplacer remplir render renew renouveler renovar renovate renseigner rent reparar
repartir repasar repassar repeat rephrase replace replenish replicate reply repository request require rerun reservar reset resize resolver respond
responder restrict resume retain retire retirer retouch retravailler retrieve retry reuse revamp reverse revert revisar revise reword ring roll rotate
route run récupérer rédiger réduire réfléchir réparer répertorier répondre réserver résoudre réunir rückmelden s'assurer s'occuper sacar salvage
sammeln sample sand sanitize save scale scan schauen schedule schicken schleifen schließen schneiden schrauben schreiben scope scout scrap scrape
screen script scrub scrutinize seal search secure seek segment seguir seleccionar select sell send senden separar separate serve set settle setup
setzen sew shadow shape share sharpen shift ship shoot shop shorten shortlist show showcase shrink shuffle shut sichten sign simplificar simplifier
simplify simular simulate sketch skim slice smooth socialize soldar solder solicit solicitar solliciter solucionar solve sort souder soumettre source
speak spearhead specify speed spend spike split sponsor spot spread sprechen spülen stabilize stack staff stage standardize start starten state
staubsaugen steer stellen stock stop store straighten streamline streichen strengthen strip structure structurer study style subdivide subir submit
subscribe substituir substitute suchen suggest summarize supervise supply support suppress supprimer survey suspend sustain swap sweep switch sync
synchronize sägen säubern séparer tabulate tackle tag tailor take talk tar target tauschen teach teilen tell tender terminar terminate terminer test
testar testen tester thank think tidy tighten toggle tomar tondre trace track traducir traduire traduzir traer train traiter transcribe transfer
transferir transform transférer transition translate transmettre trasladar trazer treat treffen treinar trennen triage trial trier trigger trim
troubleshoot trouver truncate try tune turn tutor tweak twitter type typeset umziehen unblock uncover underline understand undertake undo unfreeze
unificar unify uninstall unload unlock unpack untangle unterstützen update updaten upgrade upgraden upload use utilize vacuum validar validate valider
varnish vectorize vender vendre ver verbessern verbinden vereinbaren vereinfachen verfassen verfolgen vergleichen verificar verify verkleinern
verlinken verlängern vermerken vermitteln verschieben versorgen vervollständigen verwalten veröffentlichen vet vider view visit visualize voir
volunteer vorbereiten vorlegen vorschlagen vote vérifier wait walk warn waschen wash watch water wechseln weed weigh weiterarbeiten whitelist widen
wipe wire withdraw work wrap write wählen zeichnen zeigen zip zurückgeben zurückrufen zusagen zusammenfassen zusammenstellen zusammentragen zuweisen
zählen ändern écrire établir étudier évaluer öffnen überarbeiten überlegen übernehmen überweisen
`

// Those that end in -ed, and those that are as well a base form, are told without a table
const irregularPast = `
began bought bound bred broke brought built came caught chose clung crept dealt did drank drew drove dug fed fell flew forbade foresaw forgot fought
found froze gave got grew had held hid hit hung hurt kept knew laid led left lent lit lost made met overcame oversaw paid quit ran rang rebuilt
reran resent rethought rewrote rode said sank sat saw sent shook shot slept sold sought spent spoke spun stole stood strove struck stuck swam swept
swung taught thought threw told took tore understood undertook underwent undid went withdrew woke won wore wrote
`

const baseVerbs: ReadonlySet<string> = new Set(base.trim().split(/\s+/))
// "hochladen", "nachzufragen": a verb that we know, behind one of its prefixes
const prefixed =
  /^(?:ab|an|auf|aus|be|bei|durch|ein|ent|er|fertig|fest|frei|her|hin|hoch|los|mit|nach|raus|rein|rum|runter|um|unter|ver|vor|weg|weiter|wieder|zer|zu|zurück|zusammen|über)(?:zu)?(\p{Ll}{4,}n)$/u

// "reopen", "re-open", and no "resource" or "resort"
const again = /^re-?(?!source$|sort$|treat$|form$|mark$)(\p{Ll}{4,})$/u

/** Whether the word is a verb that we know, "reopen" as "open", "aufbauen" as "bauen" and "organise" as "organize". */
export function isBaseVerb(word: string): boolean {
  if (baseVerbs.has(word) || (word.length > 7 && word.endsWith('ieren'))) return true
  if (word.endsWith('ise') && baseVerbs.has(`${word.slice(0, -3)}ize`)) return true
  const stem = word.startsWith('re') ? again.exec(word)?.[1] : undefined
  if (stem !== undefined && isBaseVerb(stem)) return true
  return word.endsWith('n') && isBaseVerb(prefixed.exec(word)?.[1] ?? '')
}

const pastVerbs: ReadonlySet<string> = new Set(irregularPast.trim().split(/\s+/))

const notGerunds = new Set(
  'thing nothing something anything everything king ring string during morning evening spring meeting building bring missing pending outstanding remaining interesting according regarding including'.split(
    ' ',
  ),
)

export type VerbForm = 'base' | 'gerund' | 'past' | 'need'

/** The form of the word if work can begin with it; null for other words. */
export function verbForm(word: string): VerbForm | null {
  const lower = word.toLowerCase().replace(/^re-/, '')
  if (isBaseVerb(lower)) return 'base'
  if (lower.endsWith('en') && /[aou]e/.test(lower) && isBaseVerb(withUmlauts(lower))) return 'base'
  if (pastVerbs.has(lower)) return 'past'
  if (lower.length > 4 && lower.endsWith('ing') && !notGerunds.has(lower)) return 'gerund'
  if (lower.length > 4 && lower.endsWith('ed') && isKnownStem(lower)) return 'past'
  return null
}

/** "ueberpruefen", as it is typed where the keys have no umlauts. */
function withUmlauts(word: string): string {
  return word.replaceAll('ae', 'ä').replaceAll('oe', 'ö').replaceAll('ue', 'ü')
}

function isKnownStem(past: string): boolean {
  return isVerbOfStem(past.slice(0, -2)) || past.length > 5
}

/** "Writing", "setting": of a verb that we know. */
export function isGerundOfVerb(word: string): boolean {
  return isVerbOfStem(word.slice(0, -3))
}

function isVerbOfStem(stem: string): boolean {
  const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return [stem, `${stem}e`, doubled, stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem].some(
    isBaseVerb,
  )
}

// "Once the hull is dry, tar it"  "For the hull, buy tar"
const subordinate =
  /^(?:for(?! (?:example|instance|those)\b)|once|after|as soon as|sobald|une fois|cuando|quando) [^,;:.?!]{3,60}, (?=\p{Ll}{2})/iu

const need =
  /^(?:(?:(?:we|i) )?(?:still |also )?(?:needs?|have) (?:still |also )?to |make sure |be sure to |please |let's |don't |do not |try to |remember to )/i

// "Maybe", "clearly", and neither "weekly" nor "Beverly"
const adverb =
  '(?:maybe|also|then|(?!(?:dai|(?:bi)?week|fortnight|month|year|quarter|ear|fami|assemb|anoma|friend|general|bever|kimber)ly)\\p{L}{4,}ly)'
// "(Ada) clearly settle the plan"
const firstWord = new RegExp(
  `^(?:(?:\\([^()]{2,40}\\)|\\[[^[\\]]{1,40}\\]) *)?["'“(]?(?:${adverb}[:,]? )?(\\p{L}[\\p{L}'-]*)(?=[\\s,:/]|\\.(?:\\s|$)|$)`,
  'iu',
)

/** How the words begin: with a verb, or with "need to" and the like. Words such as "Next: " before it do not count. */
export function leadingVerb(words: string): VerbForm | null {
  const clause = subordinate.exec(words)
  if (clause) return verbForm(/^\p{L}+/u.exec(words.slice(clause[0].length))?.[0] ?? '')
  if (need.test(words)) return 'need'
  const first = firstWord.exec(words)
  const word = first?.[1]
  if (word === undefined) return null
  // "Double check the rope"
  const form =
    verbForm(word) ?? (/^(?:double|cross|spot|fact)[- ]check/i.test(words) ? 'base' : null)
  const rest = words.slice((first?.[0] ?? '').length)
  if (form === null && romance.test(word) && article.test(rest) && !english.test(word))
    return 'base'
  if (form !== 'base') return form
  if (
    /^(?:update|report|talk|discussion|blog|post|survey|study|research|question|comment|demo)$/i.test(
      word,
    ) &&
    /^ on\b/.test(rest)
  )
    return null
  // "Do we want to go?"
  if (word.toLowerCase() === 'do' && /^ (?:we|you|they|i|it|the)\b.*\?$/is.test(rest)) return null
  // "Open proposal: …"
  if (
    word.toLowerCase() === 'open' &&
    /^ (?:proposals?|questions?|issues?|points?|items?|source|data)\b/.test(rest)
  )
    return null
  // "Pair programming went well"
  if (
    nounVerbs.has(word.toLowerCase()) &&
    /^ \p{Ll}{4,}ing (?:\p{Ll}+(?:ed|ing|nt)|is|was|went|goes)\b/u.test(rest)
  )
    return null
  // `Test: results`, `Update` alone and `Report of …` are nouns.
  if (
    /^\s*(?::|of\b|and\b|for\b(?!.*\bto\b)|is\b|are\b|was\b|were\b|has\b|-\s|$)/.test(rest) &&
    nounVerbs.has(word.toLowerCase())
  )
    return null
  return 'base'
}

// "Comparer notre analyseur", "Pensez à la corde", "Dibujar el muelle": an infinitive or imperative by its ending, before a
// word that follows verbs
const romance = /^\p{L}{2,}(?:er|ir|re|ar|ez)$/iu
const english =
  /^(?:rather|after|over|under|n?ever|either|whether|other|there|where|here|more|before|were|their|your|later|further|however|server|user|number|paper)$/i
const article =
  /^ (?:[ld]['’]|(?:les?|la|un|une|des?|du|nos|notre|votre|vos|leurs?|à|au|aux|ces?|cette|son|sa|ses|sur|avec|en|que|plus|tous|toutes|toute|el|los|las|unos|unas|una|del|al|con|para|por|nuestr[oa]s?|os|as|o|a|um|uma|uns|umas|do|da|dos|das|no|na|nos|nas|com|todos|todas|mais|más) )\p{L}/iu

const nounVerbs = new Set(
  'count measure cook plot graph showcase gain mute provision report update review plan test work design demo call process program list release question research answer change comment challenge focus support study record log link market model order poll price print profile purchase request search share sort source stage state store switch tag track type view vote visit watch budget bug email file form group guide hack help host map mark name pair patch pitch post present project push query run scan scope schedule set setup sketch split sponsor structure supply survey talk transfer wait access address audit block build document draft drop brief detail fund grade index label rank reference sample scale screen script segment shift stack staff stock style target trial'.split(
    ' ',
  ),
)

/** "Einladungstext vorbereiten": German puts the verb last. */
export function endsInVerb(words: string): boolean {
  const last = /^\p{Lu}.* (\p{Ll}{4,}n)[.!]?$/u.exec(words)?.[1]
  if (last === undefined) return false
  if (verbForm(last) === 'base') return true
  const stem = prefixed.exec(last)?.[1]
  return stem !== undefined && germanStems.has(stem)
}

const germanStems = new Set(
  'legen nehmen räumen hängen arbeiten nennen reden rufen sehen stimmen tragen ziehen weisen werfen'.split(
    ' ',
  ),
)
