// Verbs with which work begins ("Write the runbook"), and the forms that tell how far it is.

const base = `
accept access acquire act activate add address adjust advertise advise agree align allocate allow analyse analyze announce answer apply appoint approach
approve archive arrange ask assemble assess assign assist attach attempt attend audit automate avoid backport backup balance ban begin benchmark block blog bond book
bootstrap borrow brainstorm break bring broadcast brush budget bug build bump buy calculate call cancel capture carry catch categorize celebrate centralize change chase check choose
circulate claim clarify clean cleanup clear click clone close coach code collaborate collate collect come combine comment commission commit communicate compare compile complete
compose compute conduct configure confirm connect consider consolidate construct consult contact continue contribute convene convert convince coordinate copy correct cover craft create cut debug
decide declare decorate decouple deduplicate deepen defer define delegate delete deliver demo demonstrate deploy deprecate derive describe design detect determine develop devise diagnose diagram
digitize discover discuss display distribute do dockerize document donate double-check download draft draw drive drop edit elect email embed enable encourage enforce engage enhance enlist ensure
enter escalate establish estimate evaluate evolve examine exclude execute expand experiment explain explore export expose extend extract facilitate fetch figure file fill filter
finalise finalize find finish fix flag flesh focus follow forecast fork form formalise formalize format formulate forward freeze gather generate get give go grant group grow guide hack handle harden have
help hide highlight hire hold host identify implement import improve incorporate increase inform initialise initialize initiate inquire insert inspect inspire install instruct integrate interview
introduce inventory investigate invite invoice isolate iterate join keep kick land launch lead learn leave let link liaise list load lock log look lower maintain make manage map mark meet mentor
merge message migrate minimise minimize mock model moderate modify monitor move name negotiate nominate notify nudge obtain offer onboard open optimise optimize orchestrate order organise organize outline outreach
overhaul oversee own package pair paint participate pass patch pay perform persist pick pilot ping pitch plan play poke poll populate port post postpone practice practise prepare present press price
print prioritise prioritize probe process procure produce profile program promote proofread propose protect prototype provide prune publicise publicize publish pull purchase push put quantify query
raise re-evaluate re-run reach read reassign rebase rebuild recap recommend reconcile record recruit redesign redirect redo reduce refactor refine reformat register rehearse release relocate remind remove rename
render renew rent reorganize repair repeat rephrase replace replicate reply report repository reproduce request require rerun research reschedule reserve reset resolve respond restart restore
restructure resubmit retest retrieve return reuse revamp revert review revise revisit reword rewrite rework roll rotate route run sanitize save scan schedule scope scrape search secure seek select sell send separate
serve set setup settle shape share ship shop shorten shoot show shut sign simplify simulate sketch socialise socialize solicit solve sort source speak specify speed spend spike split sponsor stabilise stabilize
stage standardize start state stop store streamline strengthen structure study submit subscribe suggest summarise summarize supply support survey switch sync synchronize tackle tag take talk teach tell test think
thank tidy track train transcribe transfer transform transition translate treat triage trigger trim troubleshoot try tune turn tweak twitter type understand undo unify uninstall unblock unlock update upgrade upload use validate
verify view visit volunteer vote wait walk wash watch weigh wire withdraw work wrap write zip
renovate refurbish redecorate reconstruct demolish dismantle disseminate downgrade provision shrink decrease reinforce encrypt decrypt insure attain scrutinize ponder ideate conceive envision
imagine invent count measure cook boil fundraise haul offboard arbitrate appraise reprioritize reprioritise bisect animate retouch typeset bind photocopy tutor furnish replenish recharge deactivate mute debrief cooperate earn gain plot graph underline showcase reassign
ring pursue proceed mend weigh sew fold dig plant feed water polish sand varnish spearhead scout liaise tar
abandon accelerate accommodate acknowledge adapt adopt aggregate alert alter amend annotate append appeal articulate attract author authorise authorize backfill bake boost brief browse
calibrate canvass catalog catalogue certify characterise characterize cherry-pick cite classify commemorate compress conclude condense congratulate copyedit crop crowdsource curate crystallise crystallize customise customize dedicate deduct
demote destroy detach differentiate digitise disable disassemble disconnect dispatch dispose dissolve divide dump duplicate educate elaborate elicit eliminate emphasise emphasize employ emulate enrich enrol enroll equip erase
exhibit expedite extrapolate fabricate familiarise familiarize film flatten foster fund gauge generalise generalize glue grab grade grease hang harmonise harmonize harvest illustrate incentivise incentivize index
inject instantiate instrument interpret invest justify label laminate lay lend lint lobby localise localize locate maximise maximize mediate mitigate mobilise mobilize mount mow narrow normalise normalize observe
operationalise operationalize outsource overcome overwrite paste perfect photograph preserve prevent preview prolong prompt prove rank ratify rearrange rebook rebrand recalibrate recognise recognize recompile reconnect
reconsider recover rectify recycle redeploy redraft reevaluate refill reflect refresh refund regenerate regulate reimburse reinstall reject relabel relaunch relay remap remodel renegotiate reopen reorder repaint repost represent
reprint resend resize restock restrict resume retain rethink retire retrain retry reverse sample salvage scale scrap screen script scrub seal segment shadow sharpen shift shortlist shuffle skim slice smooth solder spot spread
staff stack steer stock straighten strip style subdivide substitute supervise suppress suspend sustain swap sweep tabulate tailor target tender terminate tighten toggle trace trial truncate uncover undertake
unfreeze unload unpack untangle utilise utilize vacuum vectorise vectorize vet visualise visualize warn weed whitelist widen wipe
abrufen absprechen ändern anfordern anschließen ansetzen anstoßen auffüllen auflösen aufsetzen ausdrucken aushelfen ausmessen aussuchen austauschen beantworten bedrucken befragen befestigen begrenzen beheben beitragen beladen bemalen besuchen betreuen debuggen designen einsenden erfragen erproben filmen füllen gießen helfen kleben kochen löten malen mieten nachbauen nachhaken nähen ordnen packen pflegen refactoren sägen säubern schleifen schrauben spülen staubsaugen tauschen übergeben umbenennen umstellen updaten upgraden verbinden vereinfachen verfolgen vergeben verkleinern vermitteln versorgen vervollständigen vorlegen waschen wegbringen zählen zusammentragen zustellen
abarbeiten abgeben abgleichen absagen abschaffen abschließen anbieten anbringen anfertigen annehmen ansehen antworten aufnehmen aufteilen ausfüllen aushängen auslegen auswerten beginnen beenden begleiten benachrichtigen
benennen beobachten beraten berechnen berichten beschließen beschreiben besichtigen besprechen bestimmen beweisen bewerten bezahlen bringen einarbeiten einbauen einführen einholen einlesen einsammeln einsetzen empfehlen entfernen
entscheiden entsorgen entwickeln erarbeiten erfassen erheben erklären erneuern erweitern festhalten finden fortsetzen führen geben gehen herunterladen herstellen holen laden leiten lesen lösen nachbessern nachholen nachlesen
nutzen öffnen putzen raussuchen rausfinden rechnen reinigen schauen schließen sprechen stellen treffen trennen umbauen unterschreiben unterstützen untersuchen verbessern vereinbaren vergleichen verkaufen vermessen
vorschlagen wechseln weitergeben weitermachen wiederholen wählen zeichnen zeigen zurückgeben zurückrufen zusammenfassen zusenden zuweisen anpassen erweitern weiterarbeiten
abklären abholen abschicken abstimmen anfangen anmelden anschauen anschaffen ausleihen ausprobieren beauftragen bewerben drucken durchführen einkaufen
einpflegen einreichen entwerfen erledigen ersetzen festlegen fertigstellen gestalten hochladen installieren kündigen machen messen mitbringen nachschauen
versuchen recherchieren reparieren sichten streichen teilen umsetzen umziehen verlängern verschieben vorstellen weiterleiten zusammenstellen überlegen
aktualisieren anfragen anlegen anpassen anrufen ansprechen aufbauen aufräumen ausarbeiten bauen beantragen bearbeiten beschaffen besorgen bestellen buchen einladen einrichten erstellen fragen informieren
kaufen klären kontaktieren korrigieren melden nachfragen organisieren planen prüfen reservieren schicken schreiben sammeln suchen testen verschicken verteilen veröffentlichen vorbereiten überarbeiten überprüfen übersetzen ankündigen versenden einbinden terminieren überweisen auffordern übernehmen anschreiben bereitstellen ergänzen
formulieren freigeben herausfinden hinzufügen konvertieren kümmern löschen nachbestellen nachreichen posten rückmelden schneiden senden setzen
sortieren starten verfassen verlinken verwalten vermerken zusagen abrechnen aufhängen aufstellen auswählen beschriften einstellen eintragen
accrocher activer aménager arroser assembler assurer brancher calculer clarifier coller comparer construire consulter convoquer copier coudre couper débloquer découper décorer démonter déployer désigner dessiner emballer emprunter enregistrer entretenir estimer expédier fabriquer facturer fournir illustrer implémenter inventorier investiguer laver lister livrer louer mesurer migrer monter numériser obtenir payer peindre percer photographier piloter prototyper recenser recruter réduire rembourser remettre remonter renouveler repeindre répertorier retirer retravailler réunir séparer simplifier soumettre souder structurer tondre traduire transférer vendre vider
améliorer apporter avancer changer choisir commencer concevoir continuer corriger créer déposer développer déplacer discuter documenter
effectuer essayer établir étudier évaluer faire finir fixer imprimer inscrire installer intégrer lancer lire mettre modifier modéliser optimiser planifier
préciser présenter prévoir produire ranger récupérer réfléchir refaire regarder remplir remplacer renseigner réparer répondre résoudre revoir
s'assurer s'occuper supprimer terminer traiter transmettre trier trouver valider voir
acheter ajouter analyser appeler chercher commander compléter contacter corriger créer demander définir écrire envoyer faire finaliser finir organiser préparer prendre proposer publier rechercher rédiger relancer
réserver tester vérifier mettre trouver
renseigner patrouiller vérifier fermer ouvrir nettoyer distribuer afficher relayer solliciter négocier programmer rappeler inviter accompagner gérer coordonner animer collecter
implementar realizar corrigir adicionar finalizar desenvolver criar melhorar refatorar integrar documentar configurar resolver iniciar concluir participar contribuir apresentar
encaminhar ajustar revisar comprar convidar atualizar verificar enviar preparar organizar escrever agendar marcar contatar contactar ligar solicitar elaborar divulgar cadastrar corrigir levantar pesquisar montar testar fechar abrir trazer levar imprimir providenciar acompanhar coletar redigir entregar
activar adaptar adjuntar alquilar ampliar anotar aplicar armar bajar borrar calcular cargar cocinar codificar colgar comparar compartir conectar construir contratar copiar cortar cotizar depurar desplegar dibujar difundir dividir editar ejecutar ensamblar ensayar entrevistar escanear establecer estimar estructurar explorar exportar extraer fabricar facturar filmar firmar generar guardar habilitar identificar incorporar inscribir lavar llenar llevar maquetar medir migrar modelar negociar numerar optimizar ordenar pagar pintar plantar podar priorizar programar quitar recabar recortar reducir refactorizar reforzar regar reparar repartir repasar rellenar sacar seleccionar separar simular simplificar solucionar soldar tomar traducir trasladar vender
acabar aclarar agregar ajustar arreglar asignar averiguar cambiar comenzar comunicar concretar conseguir consultar crear cerrar dar decidir desarrollar
documentar diseñar elegir eliminar empezar encontrar entregar escoger estudiar evaluar explicar fijar gestionar grabar imprimir incluir informar integrar
instalar leer limpiar mejorar mirar modificar montar mover obtener planificar proponer probar recoger recopilar registrar resolver responder
seguir traer unificar validar ver
actualizar añadir analizar avisar buscar comprar completar confirmar contactar convocar coordinar corregir crear definir diseñar elaborar enviar escribir finalizar hacer implementar investigar llamar mandar organizar
pedir preparar presentar probar publicar realizar redactar reservar revisar solicitar subir terminar
abastecer alinhar aplicar arrumar assinar automatizar baixar carregar compartilhar consertar costurar cotar cozinhar cuidar desenhar digitalizar emitir escolher estabelecer evoluir extrair faturar fornecer garantir gravar hospedar implantar importar inscrever juntar limpar listar mapear otimizar padronizar priorizar prototipar puxar recolher reduzir reescrever refazer reformular remover renovar repassar replanejar substituir traduzir transferir treinar
acompanhar agendar alterar analisar apresentar avaliar buscar colocar começar completar conferir conversar corrigir cobrar decidir discutir documentar
encaminhar encontrar entregar estudar estruturar executar gerar implementar incluir iniciar instalar integrar melhorar montar mudar organizar planejar
realizar refatorar resolver responder subir terminar trazer validar ver
adicionar atualizar comprar concluir contatar convidar criar definir desenvolver divulgar elaborar entrar enviar escrever falar fazer finalizar marcar pesquisar
preparar procurar publicar reservar revisar solicitar testar verificar levantar ajustar corrigir
`

const irregularPast = `
rang swam flew threw grew wore hung lent dealt dug fed fought forgot froze hid laid lit rode sank shook shot slept stuck stole struck swept swung tore woke bound bred caught clung crept drank drove forbade foresaw hit hurt overcame oversaw proved quit rebuilt reset resent reran rethought sought spun stood strove undid withdrew
began bought broke brought built came caught chose did drew drove fell figured finished found gave got had held kept knew led left let lost made met moved paid put ran reached read rewrote said sat saw
sent set showed shut signed sold spent split spoke started stood taught talked thought told took tried underwent undertook understood uploaded went won worked wrote synced
`

export const baseVerbs: ReadonlySet<string> = new Set(base.trim().split(/\s+/))
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
  if (baseVerbs.has(lower) || (lower.length > 7 && lower.endsWith('ieren'))) return 'base'
  if (lower.endsWith('en') && /[aou]e/.test(lower) && baseVerbs.has(withUmlauts(lower)))
    return 'base'
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
    (one) => baseVerbs.has(one),
  )
}

// "Once the hull is dry, tar it"
const subordinate =
  /^(?:once|after|as soon as|sobald|une fois|cuando|quando) [^,;:.?!]{3,60}, (?=\p{Ll}{2})/iu

const need =
  /^(?:(?:(?:we|i) )?(?:still |also )?(?:needs?|have) (?:still |also )?to |make sure |be sure to |please |let's |don't |do not |try to |remember to )/i

/** How the words begin: with a verb, or with "need to" and the like. Words such as "Next: " before it do not count. */
export function leadingVerb(words: string): VerbForm | null {
  const clause = subordinate.exec(words)
  if (clause) return verbForm(/^\p{L}+/u.exec(words.slice(clause[0].length))?.[0] ?? '')
  if (need.test(words)) return 'need'
  const first =
    /^(?:(?:\([^()]{2,40}\)|\[[^[\]]{1,40}\]) *)?["'“(]?(?:(?:possibly|maybe|also|finally|quickly|then|probably)[:,]? )?(\p{L}[\p{L}'-]*)(?=[\s,:/]|\.(?:\s|$)|$)/iu.exec(
      words,
    )
  const word = first?.[1]
  if (word === undefined) return null
  // "Double check the rope"
  const form =
    verbForm(word) ?? (/^(?:double|cross|spot|fact)[- ]check/i.test(words) ? 'base' : null)
  const rest = words.slice((first?.[0] ?? '').length)
  if (form === null && romance.test(word) && article.test(rest)) return 'base'
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
  if (verbForm(last) === 'base' || last.endsWith('ieren')) return true
  const stem = prefixed.exec(last)?.[1]
  return stem !== undefined && (germanStems.has(stem) || verbForm(stem) === 'base')
}

// "hochladen", "nachzufragen": a verb that we know, behind one of its prefixes
const prefixed =
  /^(?:ab|an|auf|aus|be|bei|durch|ein|ent|er|fertig|fest|frei|her|hin|hoch|los|mit|nach|raus|rein|rum|runter|um|unter|ver|vor|weg|weiter|wieder|zer|zu|zurück|zusammen|über)(?:zu)?(\p{Ll}{4,}n)$/u
const germanStems = new Set(
  'laden stellen legen setzen geben nehmen holen schicken schreiben suchen fragen räumen bauen bringen leiten lesen machen führen hängen kaufen klären arbeiten messen melden nennen ordnen prüfen reden rufen sammeln schauen sehen senden sprechen stimmen teilen tragen ziehen weisen werfen wechseln'.split(
    ' ',
  ),
)
