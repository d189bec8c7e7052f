export default {
  // list
  campaigns: "Campañas",
  newCampaign: "Empezar una campaña",
  search: "Palabras del nombre o del resumen",
  findCampaigns: "Buscar campañas",
  show: "Mostrar",
  openOnes: "Abiertas",
  closedOnes: "Cerradas",
  whichOnes: "Qué campañas",
  listCaption: "Campañas de sus grupos",
  columnCampaign: "Campaña",
  columnPlace: "Lugar",
  columnGroup: "Grupo",
  columnWho: "Quién la ve",
  noneOpen: "No hay ninguna campaña abierta.",
  noneOpenHint:
    "Una campaña reúne lo que pertenece a una misma lucha en un lugar: demandas, votaciones, peticiones y tareas.",
  noneClosed: "No se ha cerrado ninguna campaña.",
  noneFound: "Ninguna campaña coincide con esta búsqueda.",
  found:
    "{count, plural, =0 {Ninguna campaña} one {1 campaña} other {{count, number} campañas}}",

  // form
  choosePlace: "¿Dónde es la campaña?",
  choosePlaceLead:
    "Busque la ciudad, el condado, el distrito escolar u otro lugar.",
  yourPlaces: "Donde trabajan sus grupos",
  forPlace: "Para",
  changePlace: "Elegir otro lugar",
  fieldGroup: "Grupo que la lleva",
  fieldName: "Nombre",
  fieldNameHint:
    "Corto, como se dice en la puerta: «No al acuerdo de la cárcel».",
  suggestedName: "Ganar en {place}: {provision}",
  fieldSummary: "De qué se trata",
  fieldSummaryHint:
    "Dos o tres oraciones para alguien del lugar que oye de ella por primera vez.",
  fieldVisibility: "¿Quién puede ver su página?",
  visibility_public: "Todo el mundo",
  visibility_group: "Solo los miembros del grupo",
  start: "Empezar la campaña",
  editCampaign: "Editar la campaña",
  saveChanges: "Guardar los cambios",
  cancel: "Cancelar",
  firstDemand: "Su primera demanda pedirá: {provision}",

  // board
  badge_public: "Pública",
  badge_group: "Solo el grupo",
  tabs: "Partes de esta campaña",
  overview: "Resumen",
  demands: "Demandas",
  votes: "Votaciones",
  petitions: "Peticiones",
  newPetition: "Escribir una petición",
  noPetitionHint:
    "Una petición muestra a las autoridades cuánta gente quiere esto.",
  petitionsCaption: "Peticiones de esta campaña",
  columnPetition: "Petición",
  columnCloses: "Último día",
  noLastDay: "sin último día",
  countOfGoal: "{count, number} de {goal, number}",
  noVoteHint:
    "Una votación se cuenta en cuanto se agrega para una de las demandas: abra la demanda y agregue la votación que la cumpliría.",
  toDemands: "Ir a las demandas",
  pastVotes: "Votaciones pasadas",
  columnRecorded: "Según el acta",
  recorded_pass: "Aprobada",
  recorded_fail: "Rechazada",
  recordedNothing: "sin resultado anotado",
  edit: "Editar",
  close: "Cerrar",
  reopen: "Reanudar",
  publicPage: "Página pública",
  closedNotice: "Esta campaña se cerró.",
  closeTitle: "Cerrar la campaña",
  closeLead:
    "Sus páginas quedan como están, sale de las listas de campañas abiertas y no se le pueden agregar demandas. Se puede reanudar.",
  closeWhy: "¿Por qué?",
  closeWhyHint:
    "Ganada, perdida por ahora, unida a otra… para quien pregunte más tarde.",
  closeConfirm: "Cerrar esta campaña",
  reopenTitle: "Reanudar la campaña",
  reopenLead: "Vuelve a las listas de campañas abiertas.",
  reopenWhy: "¿Por qué ahora?",
  reopenConfirm: "Reanudar",
  history: "Cierres y reanudaciones",
  event_closed: "Cerrada",
  event_reopened: "Reanudada",
  by: "por {name}",

  // dashboard
  needsYou: "Lo que hoy le espera",
  showRest: "Mostrar {count, number} más",
  beginHere:
    "Una campaña empieza por su demanda: qué piden, a quién y para cuándo.",
  writeFirstDemand: "Escribir la primera demanda",
  nothingWaits: "No hay nada pendiente. Todo está al día.",
  attention_new_signups: "Gente nueva",
  attention_roster_to_verify: "Verificar contactos",
  why_new_signups:
    "{count, plural, one {1 persona se apuntó en los últimos dos días.} other {{count, number} personas se apuntaron en los últimos dos días.}} Deles la bienvenida.",
  why_roster_to_verify:
    "{count, plural, one {Los datos de contacto de 1 autoridad se verificaron hace mucho.} other {Los datos de contacto de {count, number} autoridades se verificaron hace mucho.}}",
  attentionLead:
    "Marque «mío» en lo que usted atiende, para que nadie lo haga dos veces. Cada asunto se va solo cuando queda resuelto.",
  take: "Mío",
  takeNamed: "Mío: {title}",
  giveBack: "Devolver",
  giveBackNamed: "Devolver: {title}",
  takenBy: "{name} lo atiende.",
  takenByYou: "Usted lo atiende.",
  allThatWaits: "Todo lo pendiente y quién lo atiende",
  attention_overdue_answer: "Respuesta atrasada",
  attention_vote_soon: "Votación cercana",
  attention_stale_leans: "Posturas viejas",
  attention_unmarked: "¿Quién vino?",
  attention_unconfirmed: "Sin confirmar",
  attention_short_task: "Falta gente",
  attention_record_conflict: "El acta y la regla no coinciden",
  attention_to_verify: "Por comprobar",
  records_to_verify: "Registros de políticas de sus grupos",
  attention_petition_to_deliver: "Por entregar",
  attention_join_request: "Quiere unirse",
  why_overdue_answer:
    "{count, plural, one {La respuesta lleva un día de atraso.} other {La respuesta lleva # días de atraso.}} Pregunte otra vez y anote lo que digan.",
  why_vote_soon:
    "{count, plural, =0 {Los votos alcanzan; cuídelos.} one {Falta 1 voto.} other {Faltan {count, number} votos.}}",
  why_stale_leans:
    "{count, plural, one {Hace mucho que no se sabe qué piensa 1 integrante.} other {Hace mucho que no se sabe qué piensan {count, number} integrantes.}} Pregunte otra vez.",
  why_unmarked:
    "{count, plural, one {Falta anotar si vino 1 persona.} other {Falta anotar si vinieron {count, number} personas.}}",
  why_unconfirmed:
    "{count, plural, one {1 persona no ha confirmado. Llámela.} other {{count, number} personas no han confirmado. Llámelas.}}",
  why_short_task:
    "{count, plural, one {Falta 1 persona.} other {Faltan {count, number} personas.}}",
  why_record_conflict:
    "El acta dice una cosa; la regla y los votos, otra. Diga cuál es la correcta.",
  why_to_verify:
    "{count, plural, one {1 cláusula espera} other {{count, number} cláusulas esperan}} a que se coteje con la fuente.",
  why_petition_to_deliver:
    "{count, plural, one {1 firma espera} other {{count, number} firmas esperan}} la entrega.",
  why_join_request:
    "{count, plural, one {1 persona pide unirse al grupo.} other {{count, number} personas piden unirse al grupo.}}",
  theNumbers: "Los números en una tabla",
  columnDay: "Día",
  signaturesTitle: "Firmas",
  signaturesSummary:
    "{count, number} de las {goal, number} firmas que se buscan; {gained, number} más desde el {day}.",
  columnSignatures: "Firmas hasta ese día",
  noPetitionYet: "Todavía no se ha abierto ninguna petición de esta campaña.",
  tasksTitle: "Tareas",
  tasksSummary:
    "Abiertas: {open, number} (les falta gente: {short, number}). Hechas: {done, number}.",
  columnPosted: "Publicadas hasta ese día",
  columnDone: "Hechas hasta ese día",
  postFirstTask: "Publicar la primera tarea",
  writeFirstPetition: "Escribir una petición",
  noTaskYet: "Todavía no se ha publicado ninguna tarea de esta campaña.",
  pipelineTitle: "Demandas en camino",
  pipelineSummary:
    "{total, plural, one {1 demanda} other {{total, number} demandas}}. Ganadas: {won, number}.",
  columnState: "Estado",
  columnDemands: "Demandas",

  // votes
  votesTitle: "Próximas votaciones",
  noVoteYet: "Todavía no se cuenta ninguna votación de esta campaña.",
  noDateYet: "Sin fecha todavía",
  risk_at_risk: "En peligro",
  risk_close: "Reñida",
  risk_on_track: "Va bien",
  risk_not_counted: "Sin contar",
  stance_firm: "{count, number} a favor",
  stance_leaning:
    "{count, plural, one {# se inclina} other {# se inclinan}} a favor",
  stance_undecided: "{count, number} sin decidir",
  stance_open: "{count, number} sin saber o sin votar",
  stance_leaningAgainst:
    "{count, plural, one {# se inclina} other {# se inclinan}} en contra",
  stance_against: "{count, number} en contra",
  countInWords:
    "{firm, number} a favor, {leaning, plural, one {# se inclina} other {# se inclinan}} a favor, {undecided, number} sin decidir, {open, number} sin saber o sin votar, {leaningAgainst, plural, one {# se inclina} other {# se inclinan}} en contra, {against, number} en contra. Se necesitan {needed, number}.",
  needsVotes: "Necesita {needed, number} de {total, number}.",
  notShort: "Hay bastantes votos firmes a favor.",
  shortBy:
    "{firm, plural, one {Falta 1 voto firme} other {Faltan {firm, number} votos firmes}}; {leaning, plural, =0 {no falta ninguno si se cuenta a quienes se inclinan a favor.} one {falta 1 si se cuenta a quienes se inclinan a favor.} other {faltan {leaning, number} si se cuenta a quienes se inclinan a favor.}}",
  chanceIs: "Probabilidad de ganar: {chance}.",
  chanceGuessed: "sin conteo",
  chanceGuessedLong: "Una conjetura: todavía no se conoce ninguna postura.",
  decidedBy: "Depende de",
  noSeatsYet:
    "Nadie ha anotado quién integra este órgano, así que no se puede contar.",

  // vote board
  boardTitle: "{coalition}: tablero de votaciones",
  groupsAndLeads: "Grupos y quienes la dirigen",
  boardLead:
    "{votes, plural, one {1 votación por venir} other {{votes, number} votaciones por venir}}, {risk, number} en peligro. Al {day}.",
  boardCaption: "Votaciones de los grupos de la coalición",
  sortVotes: "Orden de las votaciones",
  sortBy_risk: "Las de más peligro primero",
  sortBy_date: "Las próximas primero",
  columnVote: "Votación",
  columnWhen: "Cuándo",
  columnRisk: "Cómo va",
  columnNeeded: "Necesarios",
  columnFirm: "Firmes",
  columnLeaning: "Tal vez",
  columnShort: "Faltan",
  columnChance: "Prob.",
  columnSwing: "Depende de",
  columnChanged: "Último cambio",
  columnWeek: "Esta semana",
  sortBy_movement: "Las que más perdieron esta semana",
  movedUp: "sube {points} puntos",
  movedDown: "baja {points} puntos",
  movedStill: "sin cambios",
  firmMoved:
    "{firm, plural, one {# voto firme} other {# votos firmes}} {way, select, up {más} other {menos}}",
  groupsDisagree:
    "{count, plural, one {Los grupos no coinciden sobre 1 integrante} other {Los grupos no coinciden sobre # integrantes}}",
  filterBoard: "Acotar el tablero",
  searchBoard: "Buscar",
  boardGroup: "Grupo",
  anyGroup: "Todos los grupos",
  anyRisk: "Todas",
  showVotes: "Mostrar",
  showAllVotes: "Mostrar todas",
  noVoteMatches: "Ninguna votación coincide.",
  projector: "Vista para proyector",
  leaveProjector: "Volver al tablero",
  wallAsOf: "Al {moment}",
  wallLive: "Actualizar cada minuto",
  wallStop: "Dejar de actualizar",
  wallMore:
    "{count, plural, one {1 votación más en el tablero} other {# votaciones más en el tablero}}",
  votesCsv: "Descargar (CSV)",
  swingIs: "Depende de {name}",
  neverHeard: "nada todavía",
  boardNote:
    "Solo se cuentan las posturas que un grupo comparte con la coalición o ha hecho públicas. Donde los grupos no coinciden, cuenta la menos optimista.",
  countOfVote: "El conteo",
  keptFromBoard:
    "{count, plural, one {1 postura} other {# posturas}} que su grupo no comparte y que aquí no se cuentan",
  noVotes:
    "Ningún grupo de esta coalición cuenta una votación en este momento.",
  noVotesHint:
    "Una votación aparece aquí en cuanto quien organiza en uno de los grupos la agrega a una sesión o la anota como esperada.",
  groupCountsTitle: "Lo que han hecho los grupos",
  groupCountsCaption:
    "Solo cifras, desde que cada grupo empezó; nunca una persona.",
  columnOpenTasks: "Tareas abiertas",
  columnDoneTasks: "Tareas hechas",
  columnTurnout: "Asistencias a turnos",
  columnContacts: "Conversaciones con autoridades",

  // home
  allCampaigns: "Todas las campañas",
  firmOfNeeded: "{firm, number} de {needed, number} votos firmes",
  voteBoards: "Tableros de votaciones",
  boardSummary:
    "{votes, plural, =0 {En este momento no se cuenta ninguna votación.} one {1 votación por venir, {risk, number} en peligro.} other {{votes, number} votaciones por venir, {risk, number} en peligro.}}",

  // public page
  runBy: "Una campaña de {group}",
  whatWeAsk: "Qué pedimos",
  nothingAskedYet: "Las demandas de esta campaña todavía no son públicas.",
  howToHelp: "Cómo ayudar",
  signPetition: "Firmar la petición",
  signatures:
    "{count, plural, one {1 firma} other {{count, number} firmas}} de {goal, number} que buscamos",
  nextVotes: "Próximas votaciones",
  agenda: "Orden del día",
  publicTasks: "Tareas que necesitan gente",
  needsMore:
    "{count, plural, one {Falta 1 persona} other {Faltan {count, number} personas}}",
  dueBy: "hasta el {day}",
  noHelpYet:
    "En este momento no hay nada abierto para firmar ni para participar. Vuelva pronto o pregunte al grupo.",
  askGroup: "Escribir o unirse a {group}",
  campaignClosed: "Esta campaña terminó.",
  openBoard: "Abrir el tablero",

  // refusals
  someone_was_first:
    "Otra persona lo hizo antes que usted, así que ahora no se cambió nada.",
  place_not_found: "Elija el lugar otra vez.",
  calendarTitle: "Calendario",
  calendarLead:
    "Suscríbase una vez: las sesiones que votan sobre esta campaña, los plazos anteriores y sus turnos aparecen en su propio calendario y cambian cuando cambian.",
  calendarPublic: "Para todo el mundo",
  calendarPublicHint: "Solo lo que es público: compártala.",
  calendarSecret: "Para usted",
  calendarSecretHint:
    "Con las votaciones y tareas propias del grupo. Quien tenga esta dirección puede leerlo, así que no la comparta; termina cuando usted deja el grupo.",
  calendarMade:
    "Copie ahora esta dirección en su calendario. Solo se muestra esta vez.",
  calendarMadeOn: "Creó una dirección el {day}.",
  calendarMake: "Crear una dirección",
  calendarRenew: "Crear una nueva y anular la anterior",
  calendarEnd: "Anular la dirección",
  calendarLink: "Calendario",
  calendarSubscribe: "Calendario de esta campaña (ICS)",
} as const;
