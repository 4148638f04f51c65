// What the words of a heading or label mean, one class a row. A label is understood when every word of it is in some
// class (order does not matter), or when it ends in a phrase of `work`. Phrases are joined by `_`.

export type WordClass =
  | 'work'
  | 'weak'
  | 'next'
  | 'last'
  | 'period'
  | 'done'
  | 'doing'
  | 'idle'
  | 'dropped'
  | 'update'
  | 'backlog'
  | 'blocker'
  | 'attendance'
  | 'agenda'
  | 'notes'
  | 'news'
  | 'decision'
  | 'goal'
  | 'question'
  | 'info'
  | 'chores'
  | 'filler'

const rows: Readonly<Record<WordClass, string>> = {
  // Work promised: enough by itself.
  work: `
    action actions action_item action_items action_point action_points action_list actions_required action_required
    action_steps action_step actionable actionables ai ais ap aps todo todos to_do to_dos to_do_list to_do's todo's
    things_to_do todo_list task tasks task_list tasklist tasking taskings next_step next_steps next_action next_actions
    follow_up follow_ups followup followups follow_up_items follow_up_actions follow_up_conversations
    followup_conversations assignment assignments deliverable deliverables work_items work_item commitments homework
    plan plans planned plan_for chores_list jobs job_list joblist responsibilities assigned_tasks delegated
    what_will_we_do what_will_you_do what_will_i_do what_i_will_do what_we_will_do what_to_do to_be_done
    steps_forward way_forward moving_forward action_log action_plan
    aufgabe aufgaben to_dos maßnahmen massnahmen nächste_schritte nächster_schritt weitere_schritte naechste_schritte aufgabenverteilung arbeitsaufträge
    aktionspunkte offene_aufgaben zu_erledigen handlungsbedarf vereinbarungen aufträge todo_liste
    tâche tâches taches à_faire a_faire à_réaliser a_realiser à_préparer à_finir à_terminer prochaines_étapes prochaine_étape étapes_suivantes prochaines_etapes actions_à_mener actions_à_faire relevé_d'actions
    plan_d'action suites_à_donner points_d'action
    tarea tareas acciones pendientes pendiente por_hacer próximos_pasos próximo_paso siguientes_pasos proximos_pasos puntos_de_acción compromisos
    acuerdos_y_tareas plan_de_acción asignaciones
    tarefa tarefas ações acoes a_fazer próximas_etapas próxima_etapa próximos_passos próximo_passo encaminhamentos pendências pendencias plano_de_ação
    pontos_de_ação
    action_register action_tracker call_to_action calls_to_action work_division division_of_work division_of_labor division_of_labour
    division_of_tasks work_distribution distribution_of_work task_distribution distribution_of_tasks task_allocation task_assignment
    task_assignments task_division work_assignments work_allocation who_does_what who_is_doing_what who's_doing_what who_is_working_on_what who's_working_on_what who_did_what_ who's_on_what who_is_on_what who_has_what who_takes_what things_to_be_done needs_doing
    what_needs_to_be_done what_needs_doing what_is_left what's_left left_to_do still_to_do stuff_to_do work_for work_to_do to_be_completed
    hausaufgaben zu_tun noch_zu_tun wer_macht_was arbeitspakete arbeitsauftrag arbeitsteilung verantwortlichkeiten aktionsplan
    qui_fait_quoi reste_à_faire travail_à_faire répartition_des_tâches répartition_du_travail prochaines_actions tâches_à_faire
    reparto_de_tareas distribución_de_tareas asignación_de_tareas quién_hace_qué próximas_acciones cosas_por_hacer
    actions_arising action_items_arising actiepunten acties actielijst azioni prossimi_passi da_fare att_göra åtgärder uppgifter nästa_steg
    tasks_and_roles roles_and_tasks workplan work_plan to_complete to_finish to_be_finished to_take to_work_on will_do we_will i_will actions_needed actions_required
    offene_punkte was_ist_zu_tun planned_activities agreed_actions
    divisão_de_tarefas distribuição_de_tarefas compromissos próximas_ações quem_faz_o_quê o_que_fazer
    steps_to_take next_moves where_to_next where_next will_be_done should_be_done what_should_be_done needs_to_happen need_to_be_done needs_to_be_done must_be_done has_to_be_done have_to_be_done path_forward plan_of_attack game_plan must_do must_dos need_to needs_to have_to errands chores delegations promises actionable_steps preparation_for_next_meeting preparation_for_the_next_meeting preparations_for_the_next_meeting where_do_we_go_from_here
    volunteers_needed assigned_work work_assigned breakdown_of_work work_breakdown
    weiteres_vorgehen gemacht_werden erledigt_werden getan_werden was_steht_noch_an aufgabenliste arbeitsaufteilung pläne vorhaben noch_zu_machen wie_geht_es_weiter wie_geht's_weiter noch_offen noch_zu_erledigen zu_klären noch_zu_klären was_steht_an
    wer_macht_was_bis_wann wer_was_wann wer_was_bis_wann zuständigkeiten aktionen maßnahmenplan geplant planung anstehend
    à_effectuer à_entreprendre points_à_suivre actions_à_suivre tâches_à_effectuer tâches_à_venir ce_qu'il_reste_à_faire reste suites la_suite points_à_traiter devoirs missions à_prévoir d'actions
    a_realizar a_tomar qué_sigue qué_falta lo_que_falta responsabilidades acciones_a_realizar acciones_a_tomar acciones_a_seguir pasos_a_seguir trabajo_a_realizar deberes qué_haremos lo_que_haremos planificación
    por_fazer a_ser_feito o_que_falta planos plano ações_a_seguir passos_a_seguir o_que_será_feito o_que_faremos planejamento
    te_doen afspraken openstaande_punten da_svolgere volgende_stappen to_do's_voor cose_da_fare compiti azioni_da_fare
    zadania do_zrobienia następne_kroki dalsze_kroki attgöra å_gjøre oppgaver neste_steg handlinger opgaver næste_skridt tehtävät seuraavat_askeleet úkoly další_kroky
    teendők feladatok задачи действия следующие_шаги план планы что_делать сделать yapılacaklar
    待办 待办事项 下一步 下一步计划 行动项 任务 计划 やること アクション アクションアイテム 次回まで 宿題 할_일 할일 다음_단계`,
  // Work where nothing speaks against it.
  weak: `arbeiten attività entregas work items focus priorities priority activities activity goals_for objectives_for issues tickets stories
    user_stories prs pull_requests schwerpunkte arbeit travail trabajo trabalho
    atividades activités actividades aktivitäten`,
  next: `next next_time this coming following upcoming today tomorrow tomorrow's today's now until before avant till by going_forward next_meeting
    up_next next_up coming_up in_the_pipeline nächste nächsten nächster nächstes naechste kommende heute bis prochaine prochain suivante
    aujourd'hui próxima proxima próximo proximo esta siguiente hoy hoje seguinte diese dieser cette prochaines
    à_venir anstehende próximas próximos volgende prossime futuras futuros deze prossima prossimo prossimi nästa neste næste następny następnym geplante planejadas planificadas planeadas по_плану`,
  last: `last last_time last_period last_meeting original old previous past prior yesterday yesterday's since former earlier old carried_over carryover carry_over
    brought_forward leftover leftovers matters_arising recently recent letzte letzten letzter vorige seit gestern vergangene
    dernière dernier précédente depuis hier última ultima pasada anterior anteriores ayer passada ontem précédentes
    carried_forward rückblick since_we_last_met desde vorige verleden scorsa scorso förra forrige sidste прошлая_неделя`,
  period: `last_time last_meeting last_period next_meeting week week's weeks sprint sprint's meeting meeting's meetings month month's iteration call session cycle period day time
    quarter milestone semester term fortnight weekly daily woche sitzung treffen monat semaine séance réunion mois semana reunión sesión
    mes reunião mês fois vez mal january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag settimana vecka veckan uke uge tydzień vergadering volta keer`,
  done: `done completed complete finished accomplished accomplishments accomplishment achievements achieved closed resolved
    shipped merged delivered what_we_did what_i_did what_did_you_do what_did_we_do what_did_i_do what_was_done what_have_you_done
    worked_on what_have_you_accomplished erledigt erledigtes abgeschlossen fertig fait faits terminé terminée réalisé réalisés hecho hechos completado
    completadas realizadas realizado feito feitas concluído concluídas gemacht
    what_has_been_done what_got_done got_done was_wurde_erledigt lo_realizado réalisations svolte svolti ce_qui_a_été_fait travail_effectué travail_réalisé lo_hecho lo_que_hicimos lo_que_hemos_hecho lo_que_se_ha_hecho qué_hicimos o_que_fizemos ce_que_nous_avons_fait wurde_gemacht worauf_gearbeitet lo_que_se_hizo trabajo_realizado o_que_foi_feito trabalho_realizado was_wurde_gemacht
    so_far what_happened erledigte effectué effectués effectuées effectuée terminées terminés réalisée réalisées qué_se_hizo qué_hice lo_hecho terminado terminada terminadas finalizado
    o_que_fiz concluídos realizados gedaan afgerond klaar fatto cosa_è_stato_fatto zrobione gjort utfört ferdig færdig hotovo valmis сделано готово 已完成 完成 完了 済 완료`,
  doing: `in_progress ongoing wip doing work_in_progress current currently in_work underway started in_arbeit laufend en_cours
    en_curso en_progreso em_andamento working_on being_worked_on
    in_process processing under_way being_done`,
  idle: `not_started not_done unfinished incomplete not_yet_started not_completed open_tasks remaining outstanding uncompleted
    nicht_erledigt offen ausstehend pas_fait sin_empezar pendentes restantes
    pending`,
  dropped: `postponed deferred dropped cancelled canceled on_hold delayed verschoben reporté aplazado adiado`,
  update: `where_we_are where_we_stand stand_der_dinge bilan revue contribuições contribuciones activity_summary weekly_summary contributions contribution update updates status progress progress_report status_update status_updates standup stand_up stand_ups standups
    round_table roundtable round_robin report reports reporting reports_from check_in check_ins checkin suivi recap review retrospective_of
    individual_updates team_updates member_updates officer_reports contributor_updates contributors bericht berichte
    stand fortschritt point_d'avancement avancement tour_de_table rapports informe informes avances relatório relatórios andamento
    avancées avanços`,
  backlog: `backlog roadmap road_map someday wishlist wish_list icebox future_tasks useful_future_tasks future later
    long_term open_problems ideas_for_later nice_to_have nice_to_haves stretch stretch_goals themenspeicher
    ice_box longer_term not_urgent if_time_permits if_time if_there_is_time parked parked_items future_improvements future_features future_ideas future_plans down_the_road eventually for_the_future später irgendwann plus_tard más_adelante mais_tarde`,
  blocker: `blocked blocker blockers blocking impediments impediment obstacles issues_blocking stuck hindernisse bloqueos
    bloqueios blocages needs_help help_needed risks risk challenges problems concerns difficulties`,
  attendance: `attendance attendees attendee attending participants participant present people_present members_present in_attendance
    absent absentees apologies regrets roll_call rollcall roll who_is_here who's_here who_was_here absences excused people invitees invited
    members guests guest sign_in quorum late anwesend anwesende anwesenheit abwesend entschuldigt teilnehmer teilnehmende teilnehmerinnen
    gäste présents présent présences absents excusés participantes asistentes asistencia presentes ausentes participante
    presenças presença aanwezig aanwezigen afwezig presenti assenti närvarande frånvarande join_us on_the_call on_call attended voting_members non_voting observers staff introductions`,
  agenda: `agenda agenda_items topics topic meeting_agenda schedule program tagesordnung themen top tops ordre_du_jour orden_del_día
    orden_del_dia temas pauta ordem_do_dia standing_agenda standing_items agenda_topics proposed_agenda outline items_for_discussion
    discussion_topics topics_for_discussion order_of_business process`,
  notes: `notes minutes discussion discussions discussed meeting_notes meeting_minutes content contents summary log
    discussion_items discussion_points discussion_notes protokoll diskussion besprechung notizen compte_rendu discussions_et_échanges
    notas discusión desarrollo ata discussão transcript details_of_discussion new_business old_business unfinished_business other_business
    any_other_business aob individual_issues additional_notes
    call_notes key_points main_points takeaways key_takeaways highlights other_notes open_discussion open_floor
    retro retrospective what_went_well what_went_wrong went_well
    opening closing welcome approval approval_of_minutes opening_remarks closing_remarks eröffnung ouverture apertura abertura`,
  news: `future_events upcoming_events news announcements announcement good_news shoutouts shout_outs kudos celebrations celebrate events upcoming_events
    community_events ankündigungen neuigkeiten annonces anuncios avisos thanks wins releases release_notes interesting_links`,
  decision: `decision decisions decided decisions_made resolutions resolution agreements agreed conclusions conclusion outcome
    outcomes results beschluss beschlüsse entscheidungen décisions décision decisiones acuerdos decisões motions motion votes voting
    key_decisions consensus`,
  goal: `goal goals objective objectives okrs okr purpose mission aim aims target targets vision scope ziele ziel objectif objectifs objetivo
    objetivos metas sprint_goal theme themes expectations success_criteria`,
  question: `question questions answered_questions answered answers open_questions q&a qa questions_and_answers q_and_a fragen offene_fragen preguntas dudas
    perguntas unresolved open_issues parking_lot brainstorm brainstorming ideas feedback thoughts comments proposals suggestions`,
  info: `info information details logistics links link resources resource references reference recording recordings location date time
    when where zoom dial_in video notes_link next_meeting date_of_next_meeting nächste_sitzung nächstes_treffen nächster_termin
    prochaine_réunion próxima_reunión próxima_reunião termine calendar upcoming_meetings future_meetings adjournment adjourn
    call_to_order meeting_details documents attachments background context appendix materials reading
    minute_taker scribe chair facilitator moderator notetaker note_taker contact table_of_contents toc deadlines
    important_dates key_dates timeline due_dates archive legend glossary abstract
    prochaine_séance upcoming_dates volgende_vergadering prossima_riunione nästa_möte`,
  chores: `moderator_checklist checklist facilitator_checklist housekeeping before_the_meeting after_the_meeting host_checklist
    meeting_checklist pre_meeting post_meeting preparation instructions how_to rules ground_rules template
    meeting_rules code_of_conduct norms`,
  filler: `some initial integrante integrantes membre membro membros miembro miembros equipo equipe équipe time_ resulting arising acordadas acordados asumidos adquiridos definidas definidos assignées attribuées prises pris tomados tomadas everybody responsáveis d'ici needed required during throughout within agreed_upon upon the a an our my your all any other others additional main key immediate new open outstanding_ remaining_ agreed weekly
    team team's summary_of list lists list_of of for from in on at to be with that and & or i we you me us they it is are was were been
    what did do does will have has had important urgent short_term arising_from items_ up high_level major minor quick short general
    individual personal per each person member member's person's engineering technical project group everyone's assigned identified generated made created
    added adding taken due tbd overall sprint_ and/or out identified_ points point things thing item specific
    following_ stuff done_by left over date_ owner owners who der die das den für fuer von aus zur zum und des dem im am vom alle unsere unser neue offene wichtige
    le la les de du des pour et l' d' à au aux nos notre toutes nouvelles el los las del para y nuestras todas nuevas o os da dos das
    e do no na nos nas em mit par por con com que se wir was ce qui qu' dias statt seit_der avant la_la
    one two three four five six several few couple i'm i've i'd we're we've you're they they've what's who's here's let's been being so then where who how their his her there going working_on_ have we'd just
    breakdown overview table tracker tracking matrix already still bereits déjà deja bis wann maybe asignadas asignados atribuídas relevé tableau voor per nuovi nuove cosa`,
}

export const wordClasses: ReadonlyMap<string, readonly WordClass[]> = classes()

/** The most words that a phrase of the table has. */
export const longestPhrase = 6

function classes(): Map<string, readonly WordClass[]> {
  const found = new Map<string, WordClass[]>()
  for (const [name, words] of Object.entries(rows)) {
    for (const phrase of words.trim().split(/\s+/)) {
      const key = phrase.replace(/_/g, ' ').trim()
      const before = found.get(key) ?? []
      if (!before.includes(name as WordClass)) found.set(key, [...before, name as WordClass])
    }
  }
  return found
}
