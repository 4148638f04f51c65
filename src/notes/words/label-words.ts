// What the words of a heading or label mean, one class a row. A label is understood when every word of it is in some
// class (order does not matter), or when it ends in a phrase of `work`. Phrases are joined by `_`; one that means no more
// than its words do together has no place here.

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
    a_faire a_fazer a_realiser a_realizar a_ser_feito a_tomar acciones acciones_a_seguir acoes actielijst actiepunten acties action action_item
    action_items action_register action_step action_steps actionable actionable_steps actionables actions actions_à_mener actions_à_suivre afspraken
    agreed_actions ai ais aktionen aktionsplan aktionspunkte anstehend ap aps arbeitsaufteilung arbeitsauftrag arbeitsaufträge arbeitspakete
    arbeitsteilung asignaciones asignación_de_tareas assigned_tasks assigned_work assignment assignments att_göra attgöra aufgabe aufgaben aufgabenliste
    aufgabenverteilung aufträge azioni ações ações_a_seguir breakdown_of_work call_to_action calls_to_action ce_qu'il_reste_à_faire changes_to_make chores
    commitments compiti compromisos compromissos continue_to continue_working_on cosas_por_hacer cose_da_fare d'actions da_fare da_svolgere dalsze_kroki
    další_kroky deberes delegated delegations deliverable deliverables devoirs distribución_de_tareas distribuição_de_tarefas
    distribution_of_tasks distribution_of_work division_of_labor division_of_labour division_of_tasks division_of_work divisão_de_tarefas do_zrobienia
    encaminhamentos erledigt_werden errands expected_deliverables feladatok follow_up follow_up_conversations follow_up_items follow_ups
    followup followup_conversations followups game_plan gemacht_werden geplant getan_werden handlinger handlungsbedarf has_to_be_done hausaufgaben have_to
    have_to_be_done homework i_will job_list joblist jobs keep_working_on la_suite massnahmen maßnahmen maßnahmenplan missions moving_forward must_be_done
    must_do must_dos naechste_schritte następne_kroki need_to need_to_be_done need_to_get_done needs_doing needs_to needs_to_be_done needs_to_get_done
    needs_to_happen neste_steg next_action next_actions next_moves next_step next_steps noch_offen noch_zu_erledigen noch_zu_klären noch_zu_machen
    noch_zu_tun nächste_schritte nächster_schritt nästa_steg næste_skridt offene_aufgaben offene_punkte openstaande_punten opgaver oppgaver pasos_a_seguir
    passos_a_seguir path_forward pendencias pendiente pendientes pendências plan plan_d'action plan_de_acción plan_of_attack planejamento planificación
    planned plano plano_de_ação planos plans planung pläne points_d'action points_à_suivre points_à_traiter pontos_de_ação por_fazer por_hacer
    preparation_for_next_meeting preparation_for_the_next_meeting preparations_for_the_next_meeting prochaine_étape prochaines_etapes prochaines_étapes
    promises prossimi_passi proximos_pasos próxima_etapa próximas_acciones próximas_ações próximas_etapas próximo_paso próximo_passo próximos_pasos
    próximos_passos puntos_de_acción quem_faz_o_quê qui_fait_quoi quién_hace_qué qué_sigue reparto_de_tareas responsabilidades responsibilities reste
    roles_and_tasks répartition_des_tâches répartition_du_travail seuraavat_askeleet should_be_done siguientes_pasos split_of_tasks split_of_the_work
    split_of_work splitting_tasks splitting_the_work splitting_up_tasks splitting_up_the_tasks splitting_up_the_work splitting_up_work steps_forward
    steps_to_take stuff_to_get_done suites suites_à_donner taches tarea tareas tareas_y_reparto tarefa tarefas task task_allocation
    task_checklist task_delegation task_distribution task_division task_list task_split tasking taskings tasklist tasks tasks_and_roles tasks_checklist
    te_doen teendők tehtävät things_to_be_done things_to_get_done to_be_completed to_be_done to_be_finished to_complete to_do to_do's to_do_checklist
    to_dos to_finish to_get_done to_take to_work_on todo todo's todo_checklist todo_liste todos tâche tâches tâches_à_venir uppgifter urgent_work
    verantwortlichkeiten vereinbarungen volgende_stappen volunteers_needed volunteers_requested volunteers_wanted vorhaben was_ist_zu_tun
    was_steht_noch_an way_forward we_will weitere_schritte weiteres_vorgehen wer_macht_was wer_was_bis_wann wer_was_wann what's_left what_is_left
    what_will_i_do what_will_we_do what_will_you_do where_do_we_go_from_here where_next where_to_next who's_doing_what who's_on_what
    who's_responsible_for_what who's_working_on_what who_did_what_ who_does_what who_has_what who_is_doing_what who_is_on_what who_is_responsible_for_what
    who_is_working_on_what who_takes_care_of_what who_takes_what wie_geht's_weiter wie_geht_es_weiter will_be_done will_do work_allocation work_assigned
    work_breakdown work_checklist work_distribution work_division work_for work_item work_items work_left work_remaining work_split workplan yapılacaklar
    zadania zu_erledigen zu_klären zu_tun zuständigkeiten à_effectuer à_entreprendre à_faire à_finir à_préparer à_prévoir à_réaliser à_terminer å_gjøre
    åtgärder étapes_suivantes úkoly действия задачи план планы сделать следующие_шаги что_делать やること アクション アクションアイテム 下一步 下一步计划 任务 宿題 待办 待办事项 次回まで 行动项 计划
    다음_단계 할_일 할일`,
  // Work where nothing speaks against it.
  weak: `
    actividades activities activity activités aktivitäten arbeit arbeiten atividades attività entregas focus future_business
    future_investigation future_investigations issues items
    priorities priority prs pull_requests schwerpunkte stories tickets top_priorities top_priority trabajo trabalho travail user_stories work`,
  next: `
    anstehende aujourd'hui avant before bis by cette coming deze diese dieser esta following futuras future_business future_investigation future_investigations futuros geplante going_forward
    heute hoje hoy in_the_pipeline kommende naechste następny następnym neste next next_meeting next_time now nächste nächsten
    nächster nächstes nästa næste planeadas planejadas planificadas prochain prochaine prochaines prossima prossime prossimi prossimo proxima
    proximo próxima próximas próximo próximos seguinte siguiente suivante this till today today's tomorrow tomorrow's until upcoming
    volgende à_venir по_плану`,
  last: `
    anterior anteriores ayer brought_forward carried_forward carried_over carry_over carryover close_of_week_summary end_of_week_summary week_in_review depuis dernier dernière desde earlier former
    forrige förra gestern hier last last_time leftover leftovers letzte letzten letzter matters_arising old ontem original pasada
    passada past previous prior précédente précédentes recent recently rückblick scorsa scorso seit sidste since since_we_last_met ultima
    vergangene verleden vorige yesterday yesterday's wasn't weren't última прошлая_неделя`,
  period: `
    april august call cycle daily day december dienstag donnerstag february fois fortnight freitag friday iteration january july june keer
     last_time mal march meeting meeting's meetings mes milestone mittwoch mois monat monday montag month month's mês next_meeting
    november october period quarter reunião round reunión réunion saturday scrum semaine semana semester september sesión session settimana sitzung sprint
    sprint's sunday séance term thursday time time's treffen tuesday tydzień uge uke vecka veckan vergadering vez volta wednesday week week's weekend weekly
    weeks woche`,
  done: `
    abgeschlossen accomplished accomplishment accomplishments achieved achievements afgerond ce_qui_a_été_fait closed
    completadas completado complete completed concluded concluídas concluído concluídos cosa_è_stato_fatto delivered done effectué effectuée effectuées
    effectués erledigt erledigte erledigtes fait faits fatto feitas feito ferdig fertig finalizado finished færdig gedaan gemacht gjort
    got_done hecho hechos hotovo klaar lo_hecho lo_que_se_ha_hecho lo_realizado merged
    o_que_fiz qué_hice realizadas realizado realizados resolved réalisations réalisé
    réalisée réalisées réalisés shipped so_far svolte svolti terminada terminadas terminado terminé terminée terminées terminés utfört valmis
    was_wurde_erledigt what_happened what_i_did wrapped_up
    what_we_did worauf_gearbeitet worked_on wurde_gemacht zrobione готово сделано 完了 完成 已完成 済 완료`,
  doing: `
    being_done being_worked_on current currently doing em_andamento en_cours en_curso en_progreso in_arbeit in_process in_progress in_work
    laufend ongoing processing started under_way underway wip working_on`,
  idle: `
    ausstehend didn't_accomplish didn't_do didn't_finish didn't_get_done didn't_get_to didn't_we_accomplish didn't_we_finish incomplete not_started not_yet_started offen open_tasks outstanding pendentes pending remaining restantes sin_empezar
    not_done_yet not_yet_done uncompleted unfinished wasn't weren't`,
  dropped: `
    adiado aplazado canceled cancelled deferred delayed dropped on_hold postponed reporté verschoben`,
  update: `
    activity_summary andamento became_of_it avancement avances avancées avanços bericht berichte bilan check_in check_ins checkin contribuciones
    contribuições contribution contributions contributor_updates contributors fortschritt informe informes
    officer_reports point_d'avancement progress rapports recap relatório relatórios report reporting reports retrospective_of
    review revisão revisión revue round_robin round_table roundtable stand stand_der_dinge stand_ups standup standups status status_update
    suivi tour_de_table update updates weekly_summary where_we_are where_we_stand`,
  backlog: `
    backlog backlogs down_the_road eventually for_the_future future future_features future_ideas future_improvements future_plans future_tasks ice_box
    icebox ideas_for_later if_there_is_time if_time if_time_permits irgendwann later long_term longer_term mais_tarde más_adelante
    nice_to_have nice_to_haves not_urgent parked parked_items plus_tard road_map roadmap someday später stretch stretch_goals
    themenspeicher useful_future_tasks wish_list wishlist`,
  blocker: `
    blocages blocked blocker blockers blocking blocks bloqueios bloqueos challenges concerns difficulties help_needed hindernisse impediment
    impediments needs_help obstacles problems risk risks stuck`,
  attendance: `
    aanwezig aanwezigen absences absent absentees absents abwesend afwezig anwesend anwesende anwesenheit apologies asistencia asistentes
    assenti attendance attended attendee attendees attending ausentes entschuldigt excused excusés frånvarande guest guests gäste
     introductions invited invitees join_us late members members_present non_voting närvarande observers on_call on_the_call
    participant participante participantes participants people present presentes presenti presença presenças présences présent présents quorum
    regrets roll roll_call rollcall sign_in staff teilnehmende teilnehmer teilnehmerinnen who's_here who_attended who_came who_is_here who_was_here`,
  agenda: `
    agenda full_agenda meeting_plan discussion_topics items_for_discussion ordem_do_dia orden_del_dia orden_del_día order_of_business ordre_du_jour
    outline pauta process program proposed_agenda schedule standing_agenda standing_items tagesordnung temas themen top topic topics
    topics_for_discussion tops`,
  notes: `
    abertura advantages aob apertura approval ata avantages besprechung closing closing_remarks compte_rendu cons content contents current_issues
    desarrollo desvantagens desventajas details disadvantages discusión ditch downsides drawbacks inconvénients keep discussed discussion discussions
    discussions_et_échanges discussão diskussion eröffnung highlights individual_issues key_points log main_points minutes
    nachteile new_business notas notes notizen old_business open_floor opening opening_remarks other_business ouverture
    pros protokoll retro retrospective side_note summary takeaways transcript unfinished_business upsides vantagens ventajas vorteile welcome went_well what_went_wrong`,
  news: `
    ankündigungen annonces announcement announcements anuncios avisos celebrate celebrations community_events events future_events good_news
    interesting_links kudos neuigkeiten news release_notes releases shout_outs shoutouts thanks wins`,
  decision: `
    acuerdos agreed agreements beschluss beschlüsse conclusion conclusions consensus decided decision decisiones decisions decisões décision
    décisions entscheidungen motion motions outcome outcomes resolution resolutions results votes voting`,
  goal: `
    aim aims desired_outcomes expected_outcomes explicit_outcomes goal goals metas mission objectif objectifs objective objectives objetivo objetivos okr okrs purpose scope
    success_criteria target targets theme themes vision ziel ziele`,
  question: `
    alternatives answered answers brainstorm brainstorming comments dudas feedback fragen ideas open_issues open_problems options parking_lot perguntas preguntas proposals q&a
    q_and_a qa question questions suggestions thoughts unresolved`,
  info: `
    abstract adjourn adjournment appendix archive attachments background calendar call_to_order chair contact context date
     deadlines dial_in documents due_dates facilitator future_meetings glossary important_dates info information
    key_dates legend link links location logistics materials minute_taker moderator next_meeting note_taker notes_link notetaker
    nächste_sitzung nächster_termin nächstes_treffen nästa_möte prochaine_réunion prochaine_séance prossima_riunione próxima_reunião
    próxima_reunión reading recording recordings reference references resource resources scribe table_of_contents termine time timeline toc
    ended_at finished_at rationale started_at upcoming_dates upcoming_meetings video volgende_vergadering when where why zoom`,
  chores: `
    after_the_meeting before_the_meeting checklist code_of_conduct expectations ground_rules host_checklist housekeeping how_to instructions norms
    post_meeting pre_meeting preparation rules structure template`,
  filler: `
    & a acordadas acordados added adding additional adquiridos agreed agreed_upon all alle already am an and and/or any are arising asignadas
    asignados assigned assignées asumidos at atribuídas attribuées au aus aux avant be been being bereits bis breakdown ce com commit con cosa couple
    created d' d'ici da das date_ de definidas definidos deja del dem den der des dias did die do does done_by dos du due during déjà e each
    el em engineering equipe equipo et everybody everyone's few five following_ for four from fuer für general generated going group had has
    have her here's high_level his how i i'd i'm i've identified identified_ im immediate important in individual initial integrante
    integrantes is it item items_ just key l' la las le left les let's list lists los made main major matrix maybe me member member's membre mentioned
    membro membros miembro miembros minor mit my na nas needed neue new no nos notre nouvelles nuestras nuevas nuove nuovi o of offene on one
    open or os other others our out outstanding_ over overall overview owner owners par para per person person's personal point points por
    pour pris prises project qu' que qui quick relevé remaining_ required responsáveis resulting se seit_der several short six so
    some specific sprint_ statt still stuff summary_of table tableau taken tbd team team's technical that the their then there they they've
    choses coisas cosas dinge sachen thing things three throughout time_ to todas tomadas tomados toutes tracker tracking two und unser unsere up upon urgent us vom von voor
    wann was we we'd we're we've weekly were what what's where who who's wichtige will wir with within working_on_ y yet you you're your zum zur à
    équipe`,
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
