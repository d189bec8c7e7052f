export default {
  firstRunTitle: "Prepare su tablero",
  firstRunLead:
    "Dos cosas y puede empezar: su grupo, y usted como primera persona que lo administra.",
  theGroup: "Su grupo",
  theAdmin: "Usted",
  thePlace: "Dónde trabaja su grupo",
  placeOptional:
    "Una ciudad, un condado, un distrito escolar o un estado. Puede dejarlo para después.",
  placeLater: "Ningún lugar todavía",
  groupName: "Nombre del grupo",
  groupNameHint: "Lo puede ver cualquiera. Puede cambiarlo más tarde.",
  emailHint:
    "Con él inicia sesión. Solo lo ven quienes administran y organizan sus grupos.",
  setUp: "Crear el grupo",

  newGroupTitle: "Fundar un grupo",
  newGroupLead:
    "Usted lo administrará, invitará a otras personas y decidirá quién puede hacer qué. Los demás grupos solo ven su página pública.",
  aboutField: "Sobre el grupo",
  aboutHint:
    "Quiénes son y para qué trabajan. Lo puede leer cualquiera; no escriba sobre la situación migratoria de nadie.",
  createGroup: "Fundar el grupo",

  groupPages: "Páginas de este grupo",
  tabOverview: "Grupo",
  tabBook: "Libreta de contactos",
  tabMembers: "Miembros",
  tabInvitations: "Invitaciones",
  tabRequests: "{count, plural, =0 {Solicitudes} other {Solicitudes (#)}}",
  tabForecasts: "Pronósticos",
  tabSettings: "Ajustes",
  tabActivity: "Actividad",

  about: "Sobre este grupo",
  noAbout: "El grupo todavía no ha contado nada de sí mismo.",
  worksIn: "Trabaja en",
  memberCount: "{count, plural, one {# miembro} other {# miembros}}",
  yourRole: "Usted pertenece a este grupo. Su función: {role}.",
  leaveGroup: "Salir de este grupo",
  nextTitle: "Qué hacer ahora",
  toTasks: "Ver lo que puede hacer",
  toBoard: "Mi tablero",
  nextFor: "Qué hacer ahora: {group}",
  nextCouncil: "Registre el concejo de {place}",
  nextCouncilWhy:
    "O el órgano que decida allí. Los votos se pueden contar en cuanto se sabe cuántos escaños tiene.",
  nextRoster: "Anote quiénes integran el concejo",
  nextRosterWhy:
    "Una línea por escaño; después podrá anotar la postura de cada integrante.",
  nextRule: "Anote cómo decide el concejo",
  nextRuleWhy:
    "Qué mayoría hace falta y quién deshace un empate. Mientras tanto, los votos se cuentan según las reglas de Robert.",
  nextLead: "Esta lista desaparece cuando todo está hecho.",
  nextInvite: "Invite por lo menos a otra persona",
  nextInviteWhy:
    "Con una segunda persona que administre, el grupo sigue abierto cuando usted no está.",
  nextAbout: "Cuente de qué se trata el grupo",
  nextAboutWhy: "La gente del lugar lo lee antes de pedir unirse.",
  nextPlace: "Elija el lugar donde trabajan",
  nextPlaceWhy: "La página de ese lugar los nombrará ante quien busque ayuda.",
  waitingRequests:
    "{count, plural, one {# persona pide} other {# personas piden}} unirse y {count, plural, one {espera} other {esperan}} respuesta.",
  answerThem: "Responder",

  joinTitle: "Unirse a este grupo",
  joinLead:
    "Alguien que administra el grupo lo leerá y le responderá por correo.",
  joinNote: "Unas palabras sobre usted (opcional)",
  joinNoteHint:
    "Cómo conoce al grupo y qué le gustaría hacer. No escriba sobre la situación migratoria de nadie.",
  ask: "Pedir unirme",
  signInToJoin:
    "¿Vive aquí y quiere ayudar? Inicie sesión y pida unirse. Si no tiene cuenta, necesita la invitación de un miembro.",
  signIn: "Iniciar sesión",
  asked:
    "Pidió unirse. Alguien que administra el grupo le responderá por correo.",
  alreadyAsked: "Ya lo pidió. Le responderán por correo.",
  askedRecently:
    "El grupo dijo que no hace poco. Puede volver a pedirlo una semana después de su respuesta.",
  alreadyMember: "Esta persona ya es miembro del grupo.",
  youAreMember: "Usted ya es miembro de este grupo.",
  tooManyAsked: "Hoy ya lo pidió a muchos grupos. Inténtelo de nuevo mañana.",

  membersTitle: "Miembros",
  searchMembers: "Buscar por nombre o correo",
  search: "Buscar",
  membersFound:
    "{count, plural, =0 {No se encontró a nadie} one {# miembro} other {# miembros}}",
  noMembersFound: "Nadie aquí coincide con esas palabras.",
  showAll: "Ver a todos los miembros",
  colName: "Nombre",
  colEmail: "Correo",
  colRole: "Función",
  colSince: "Desde",
  role: "Función",
  you: "usted",
  memberSince: "Miembro desde el {day}",
  changeRole: "Cambiar la función",
  saveRole: "Guardar la función",
  roleSaved: "La función cambió. Vale desde este momento.",
  whatRolesMay: "Qué puede hacer cada función",
  endTitle: "Terminar la membresía de {name}",
  endLead:
    "{name} pierde de inmediato el acceso a todo lo de {group}. Lo que hizo por el grupo se conserva. Las invitaciones que envió dejan de funcionar.",
  endConfirm: "Terminar la membresía",
  leaveTitle: "Salir de {group}",
  leaveLead:
    "Usted pierde de inmediato el acceso a todo lo del grupo. Para volver necesitará una invitación o pedir unirse.",
  leaveConfirm: "Salir del grupo",
  endLink: "Terminar la membresía",
  lastAdmin:
    "Un grupo necesita a alguien que lo administre. Primero dé esa función a otra persona.",
  cancel: "Cancelar",

  invitationsTitle: "Invitaciones",
  inviteTitle: "Invitar a alguien",
  inviteEmail: "Correo electrónico",
  inviteRoleHint: "Lo que podrá hacer desde el momento en que acepte.",
  sendInvitation: "Enviar la invitación",
  invitationSent: "La invitación va en camino.",
  invitationRevoked: "La invitación quedó anulada.",
  openInvitations: "Sin respuesta todavía",
  noInvitations: "No hay invitaciones abiertas.",
  noInvitationsHint: "Escriba arriba un correo: la invitación sale enseguida.",
  invitedBy: "La envió {name}; abierta hasta el {until}",
  revoke: "Anular",
  revokeExplained: "El enlace enviado a {email} deja de funcionar.",
  roleTooHigh: "Usted no puede dar una función superior a la suya.",
  tooManyInvitations:
    "El grupo envió 50 invitaciones en un día. Inténtelo de nuevo mañana.",
  mailInvitationSubject: "{inviter} le invita a {group}",
  mailInvitationText:
    "Hola:\n\n{inviter} le invita a unirse a {group} en Groundwork, el tablero de campañas del grupo. Función: {role}.\n\nPara aceptar, abra esta página (sirve una sola vez, durante 72 horas):\n\n{link}\n\nSi no conoce al grupo, no tiene que hacer nada.",

  invitationTitle: "Invitación a {group}",
  invitationLead: "{inviter} le invita a unirse a {group}. Su función: {role}.",
  invitedAs: "La invitación se envió a {email}.",
  accountFirst:
    "Alguien ya inicia sesión con este correo. Inicie sesión y volverá aquí para aceptar.",
  makeAccount: "Elija un nombre y una contraseña, y listo.",
  acceptNew: "Crear mi cuenta y unirme",
  acceptAs: "Unirme como {name}",
  otherAddress:
    "Inició sesión como {name} ({mine}). Si acepta, esa cuenta se une al grupo.",
  haveAccount:
    "Este correo ya tiene una cuenta. Inicie sesión y abra de nuevo la invitación.",
  goToGroup: "Ir al grupo",

  requestsTitle: "Personas que piden unirse",
  noRequests: "Nadie espera respuesta.",
  noRequestsHint:
    "Quien tiene una cuenta puede pedirlo desde la página pública del grupo.",
  askedOn: "Lo pidió el {day}",
  welcome: "Dar la bienvenida",
  decline: "Decir que no",
  declineExplained:
    "{name} recibirá un correo breve y amable, y podrá volver a pedirlo en una semana.",
  answered: "La respuesta va en camino.",
  someoneWasFirst: "Otra persona ya respondió a esta solicitud.",
  mailRequestSubject: "Alguien pide unirse a {group}",
  mailRequestText:
    "Hola, {admin}:\n\n{name} pide unirse a {group}. Lea la solicitud y responda aquí:\n\n{link}",
  mailWelcomeSubject: "Le damos la bienvenida a {group}",
  mailWelcomeText:
    "Hola, {name}:\n\n¡Qué gusto tenerle en {group}! Ya forma parte del voluntariado del grupo:\n\n{link}",
  mailDeclinedSubject: "Su solicitud para unirse a {group}",
  mailDeclinedText:
    "Hola, {name}:\n\nPor ahora {group} no puede recibirle. Igual puede firmar sus peticiones y seguir sus campañas aquí:\n\n{link}",

  settingsTitle: "Ajustes",
  saveSettings: "Guardar",
  settingsSaved: "Guardado.",
  placeNotSaved: "El lugar cambia solo cuando usted guarda abajo.",
  placeGone: "Este lugar no está en la lista. Elija otro.",

  activityTitle: "Actividad",
  activityLead:
    "Quién hizo qué en este grupo, lo más reciente primero. Nada de esto se puede cambiar ni borrar.",
  activityEmpty: "Todavía no hay nada anotado.",
  colWhen: "Cuándo",
  colWhat: "Qué",
  timesIn: "Las horas son de {zone}.",
  theSite: "El sitio",
  activityOther: "{who}: {verb}",
  "verb_group.created": "{who} fundó el grupo.",
  "verb_group.settings_changed": "{who} cambió los ajustes del grupo.",
  "verb_member.joined": "{who} se unió por invitación ({role}).",
  "verb_member.left": "{who} salió del grupo.",
  "verb_member.removed": "{who} terminó la membresía de {what}.",
  "verb_member.role_changed":
    "{who} cambió la función de {what}: de {from} a {to}.",
  "verb_invitation.sent": "{who} invitó a alguien ({role}).",
  "verb_invitation.revoked": "{who} anuló una invitación.",
  "verb_pledge.made": "{who} se comprometió ante la coalición: {purpose}.",
  "verb_pledge.withdrawn": "{who} retiró un compromiso.",
  "verb_join_request.made": "{who} pidió unirse.",
  "verb_join_request.welcomed": "{who} dio la bienvenida a {what}.",
  "verb_join_request.declined": "{who} dijo que no a la solicitud de {what}.",

  coalitionsTitle: "Coaliciones",
  pledgeLedger: "Comprometido y cumplido",
  tabCoalitions: "Coaliciones",
  coalitionsLead:
    "Quienes dirigen una coalición ven un solo recuento de votos y los totales de firmas y tareas de todos sus grupos; nunca el nombre ni la dirección de nadie.",
  noCoalitions: "El grupo no pertenece a ninguna coalición.",
  noCoalitionsHint:
    "Forme una con los grupos con los que trabaja, o espere una invitación: aparecerá aquí.",
  startCoalition: "Formar una coalición",
  joinedOn: "Desde el {day}",
  groupsAndLeads: "Grupos y dirección",
  leaveCoalition: "Salir",
  leaveCoalitionExplained:
    "{group} sale de {coalition}. Quienes la dirigen ya no verán los totales de este grupo, y quien no pertenezca a otro de sus grupos dejará de dirigirla.",
  coalitionInvitations: "Invitaciones",
  asksToJoin: "{name} pide que su grupo se una.",
  accept: "Aceptar",
  joinedCoalition: "Su grupo ya pertenece a la coalición.",
  declinedCoalition: "Se dijo que no a la invitación.",
  leftCoalition: "Su grupo salió de la coalición.",

  newCoalitionTitle: "Formar una coalición",
  newCoalitionLead:
    "Uno de sus grupos la funda y usted es la primera persona que la dirige. Después invita a otros grupos; cada uno decide por sí mismo.",
  coalitionName: "Nombre de la coalición",
  coalitionAbout: "Para qué sirve",
  coalitionAboutHint: "Lo leen los grupos que usted invite.",
  foundingGroup: "Grupo fundador",
  createCoalition: "Formar la coalición",

  coalitionGroupsTitle: "Grupos y dirección de {coalition}",
  toVoteBoard: "Abrir el tablero de votaciones",
  coalitionGroups: "Grupos",
  speaksForIt: "habla por ella",
  speaksForItWhy:
    "Quienes administran este grupo y quienes dirigen la coalición invitan a grupos y nombran a quienes dirigen.",
  noGroupsLeft: "Ya ningún grupo pertenece a esta coalición.",
  invitedGroups: "Grupos invitados",
  invitedOn: "Invitación del {day}",
  withdraw: "Anular",
  inviteGroupTitle: "Invitar a un grupo",
  inviteGroupField: "Dirección de la página del grupo",
  inviteGroupHint: "Cópiela de la página del grupo, por ejemplo {example}.",
  inviteGroup: "Invitar al grupo",
  groupInvited: "Quienes administran el grupo recibirán un correo.",
  groupWithdrawn: "La invitación quedó anulada.",
  noSuchGroup: "No hay ningún grupo en esa dirección.",
  isInCoalition: "Este grupo ya pertenece a la coalición.",
  alreadyInvited: "Este grupo ya recibió la invitación y aún no responde.",
  leads: "Dirección",
  noLeads: "Por ahora nadie dirige la coalición.",
  leadSince: "Desde el {day}",
  stopLead: "Terminar",
  endLeadExplained:
    "{name} ya no verá el tablero de votaciones ni los totales de la coalición.",
  leadEnded: "Esa persona ya no dirige la coalición.",
  nameLead: "Nombrar a quien dirija",
  nameLeadLead:
    "Debe pertenecer a uno de los grupos. Recibirá un correo y verá el tablero de votaciones desde su próxima página.",
  leadEmail: "Correo con el que inicia sesión",
  nameLeadButton: "Darle la dirección",
  leadNamed: "La persona quedó nombrada.",
  notInCoalition:
    "Nadie en los grupos de la coalición inicia sesión con ese correo.",
  alreadyLead: "Esta persona ya dirige la coalición.",
  mailGroupInvitedSubject: "{coalition} invita a {group}",
  mailGroupInvitedText:
    "Hola, {name}:\n\n{inviter} pide que {group} se una a la coalición {coalition}. Quienes dirigen una coalición ven un solo recuento de votos y los totales de firmas y tareas; nunca el nombre ni la dirección de nadie.\n\nQuien administra su grupo responde aquí:\n\n{link}",
  mailLeadSubject: "Usted dirige {coalition}",
  mailLeadText:
    "Hola, {name}:\n\n{by} le dio la dirección de {coalition}. Verá su tablero de votaciones y los totales de todos sus grupos:\n\n{link}",
  "verb_coalition.founded": "{who} fundó la coalición {what}.",
  "verb_coalition.group_invited": "{who} invitó a {group} a unirse a {what}.",
  "verb_coalition.joined": "{who} unió el grupo a la coalición {what}.",
  "verb_coalition.declined": "{who} dijo que no a la coalición {what}.",
  "verb_coalition.left": "{who} sacó al grupo de la coalición {what}.",
  "verb_lead.named": "{who} dio a {what} la dirección de {coalition}.",
  "verb_lead.ended": "{who} terminó la dirección de {what} en {coalition}.",
  "verb_campaign.started": "{who} inició la campaña «{what}».",
  "verb_campaign.changed": "{who} cambió la campaña «{what}».",
  "verb_campaign.closed": "{who} cerró la campaña «{what}».",
  "verb_campaign.reopened": "{who} reanudó la campaña «{what}».",
  "verb_demand.written": "{who} escribió la demanda «{what}».",
  "verb_demand.changed": "{who} cambió la demanda «{what}».",
  "verb_demand.step": "{who} registró un paso de la demanda «{what}».",
  "verb_demand.correction": "{who} corrigió un paso de la demanda «{what}».",
  "verb_petition.drafted": "{who} redactó la petición «{what}».",
  "verb_petition.edited": "{who} cambió la petición «{what}».",
  "verb_petition.opened": "{who} abrió la petición «{what}».",
  "verb_petition.reopened": "{who} reabrió la petición «{what}».",
  "verb_petition.closed": "{who} cerró la petición «{what}».",
  "verb_petition.delivered": "{who} registró la entrega de «{what}».",
  "verb_petition.list_frozen":
    "{who} fijó la lista de «{what}» con {signatures, plural, one {# firma} other {# firmas}}.",
  "verb_petition.answered":
    "{who} registró la respuesta de las autoridades a «{what}».",
  "verb_petition.told": "{who} envió novedades a quienes firmaron «{what}».",
  "verb_petition.told_back":
    "{who} retiró novedades para quienes firmaron «{what}».",
  "verb_petition.recounted":
    "El total de «{what}» se corrigió de {stored} a {counted}.",
  "verb_petition.purged":
    "Los datos de quienes firmaron «{what}» se destruyeron en su día.",
  "verb_petition.held":
    "{who} puso una retención legal sobre los datos de quienes firmaron «{what}».",
  "verb_petition.purge_set":
    "{who} cambió cuándo se destruyen los datos de quienes firmaron «{what}».",
  "verb_signature.swept":
    "{who} decidió sobre muchas firmas de «{what}» a la vez.",
  "verb_signature.unswept":
    "{who} deshizo una decisión sobre muchas firmas de «{what}».",
  "verb_paper.opened": "{who} abrió el lote {batch} de hojas de «{what}».",
  "verb_paper.given":
    "{who} eligió quién puede pasar el lote {batch} de «{what}».",
  "verb_paper.entered":
    "{who} terminó de pasar el lote {batch} de «{what}»: {lines, plural, one {# renglón} other {# renglones}}.",
  "verb_paper.checked":
    "{who} leyó por segunda vez {lines, plural, one {# renglón} other {# renglones}} del lote {batch} de «{what}»; {wrong} no coincidieron.",
  "verb_paper.corrected":
    "{who} corrigió un renglón del lote {batch} de «{what}».",
  "verb_paper.counted":
    "{who} contó el lote {batch} de «{what}»: {signatures, plural, one {# firma} other {# firmas}}.",
  "verb_paper.set_aside": "{who} apartó el lote {batch} de «{what}».",
  "verb_paper.restored": "{who} recuperó el lote {batch} de «{what}».",
  "verb_paper.sent_back":
    "{who} devolvió el lote {batch} de «{what}» para corregirlo. Motivo: {why}",
  "verb_guards.changed": "{who} cambió la lista de quién puede firmar.",
  "verb_signature.withdrawn": "Una persona retiró su firma de «{what}».",
  "verb_signature.invalidated":
    "{who} sacó del recuento una firma de «{what}».",
  "verb_signature.restored":
    "{who} devolvió al recuento una firma de «{what}».",
  "verb_signatures.exported":
    "{who} descargó {signatures, plural, one {# firma} other {# firmas}} de «{what}». Motivo: {why}",
  "verb_book.imported":
    "{who} trajo una lista de personas: {created} nuevas, {changed} cambiadas, {refused} fuera.",
  "verb_book.undone":
    "{who} deshizo una lista de personas: {removed} quitadas, {restored} como antes.",
  "verb_book.removed": "{who} quitó a una persona de la libreta.",
  "verb_book.silenced": "{who} anotó que una persona no quiere correos.",
  "verb_book.exported":
    "{who} descargó {people, plural, one {# persona} other {# personas}} de la libreta. Motivo: {why}",
  "verb_targets.exported":
    "{who} descargó {officials, plural, one {# cargo público} other {# cargos públicos}} como destinatarios. Motivo: {why}",
  "verb_signups.exported":
    "{who} descargó {people, plural, one {# inscripción} other {# inscripciones}} de «{what}». Motivo: {why}",
  "verb_body.added": "{who} agregó el órgano {what}.",
  "verb_body.edited": "{who} cambió el órgano {what}.",
  "verb_seats.edited": "{who} cambió los escaños de {what}.",
  "verb_roster.entered": "{who} anotó quiénes integran {what}.",
  "verb_official.added": "{who} agregó a {what}.",
  "verb_official.edited": "{who} cambió los datos de {what}.",
  "verb_term.started": "{who} registró un mandato de {what}.",
  "verb_term.ended": "{who} registró el fin de un mandato de {what}.",
  "verb_meeting.added": "{who} anotó una sesión de {what}.",
  "verb_meeting.edited": "{who} cambió una sesión de {what}.",
  "verb_motion.added": "{who} anotó la moción «{what}».",
  "verb_motion.edited": "{who} cambió la moción «{what}».",
  "verb_rule.added": "{who} registró una regla de votación de {what}.",
  "verb_rule.ended": "{who} terminó una regla de votación de {what}.",
  "verb_roll.entered": "{who} anotó la votación nominal sobre «{what}».",
  "verb_consent.entered":
    "{who} anotó un calendario de consentimiento de {what}.",
  "verb_protest.recorded": "{who} registró una protesta contra «{what}».",
  "verb_reading.recorded": "{who} registró una lectura de «{what}».",
  "verb_reading.taken_back": "{who} quitó una lectura de «{what}».",
  "verb_conflict.settled": "{who} dijo que vale el acta de «{what}».",
  "verb_conflict.reopened": "{who} volvió a abrir el conflicto sobre «{what}».",
  "verb_lean.recorded":
    "{who} registró la postura de una autoridad sobre «{what}».",
  "verb_promise.recorded": "{who} anotó una promesa de {what}.",
  "verb_promise.corrected": "{who} corrigió una promesa de {what}.",
  "verb_promise.dispute": "{who} disputó una promesa de {what}.",
  "verb_promise.settlement":
    "{who} cerró una disputa sobre una promesa de {what}.",
  "verb_promise.answer":
    "{who} anotó la respuesta de {what} sobre una promesa.",
  "verb_promise.withdrawal": "{who} retiró una promesa anotada de {what}.",
  "verb_promise.restoration":
    "{who} restableció una promesa anotada de {what}.",
  "verb_promise.note_published":
    "{who} hizo pública una nota sobre una promesa de {what}.",
  "verb_promise.note_held_back":
    "{who} dejó de publicar una nota sobre una promesa de {what}.",
  "verb_policy.recorded": "{who} registró la política «{what}».",
  "verb_policy.stage_recorded":
    "{who} registró una etapa de la política «{what}».",
  "verb_policy.clause_recorded":
    "{who} registró una cláusula de la política «{what}».",
  "verb_policy.clause_edited":
    "{who} corrigió una cláusula de la política «{what}».",
  "verb_policy.clause_checked":
    "{who} verificó una cláusula de la política «{what}».",
  "verb_place.added": "{who} agregó el lugar {what}.",
  "verb_place.edited": "{who} editó el lugar {what}.",
  "verb_place.removed": "{who} quitó el lugar {what}.",
  "verb_place.restored": "{who} recuperó el lugar {what}.",
  "verb_place.named": "{who} agregó un nombre a {what}.",
  "verb_place.unnamed": "{who} quitó un nombre de {what}.",
  "verb_policy.withdrawn": "{who} retiró de la lista la política «{what}».",
  "verb_vote.source_taken_off": "{who} quitó una fuente de una votación.",
  "verb_policy.edited": "{who} corrigió la política «{what}».",
  "verb_policy.restored": "{who} repuso en la lista la política «{what}».",
  "verb_policy.stage_removed": "{who} quitó un paso de la política «{what}».",
  "verb_policy.stage_restored": "{who} repuso un paso de la política «{what}».",
  "verb_policy.clause_removed":
    "{who} quitó una cláusula de la política «{what}».",
  "verb_policy.clause_restored":
    "{who} repuso una cláusula de la política «{what}».",
  "verb_policy.file_added": "{who} añadió un archivo a la política «{what}».",
  "verb_policy.file_removed": "{who} quitó un archivo de la política «{what}».",
  "verb_policy.disputed":
    "{who} puso en duda una cláusula de la política «{what}».",
  "verb_policy.dispute_ended":
    "{who} cerró una objeción sobre la política «{what}».",
  "verb_policy.replied":
    "{who} registró la respuesta de una autoridad sobre la política «{what}».",
  "verb_policy.reply_taken_back":
    "{who} retiró una respuesta registrada sobre la política «{what}».",
  "verb_policy.starter_cleared":
    "{who} retiró los registros iniciales de políticas.",
  "verb_policy.starter_reloaded":
    "{who} volvió a cargar los registros iniciales de políticas.",
  "verb_council_record.imported":
    "{who} importó las actas de un concejo para {what}.",
  "verb_speakers.added": "{who} anotó a alguien en una lista de oradores.",
  "verb_speakers.changed": "{who} cambió un turno en una lista de oradores.",
  "verb_speakers.arranged": "{who} ordenó una lista de oradores.",
  "verb_speakers.removed": "{who} quitó a alguien de una lista de oradores.",
  "verb_speakers.points": "{who} cambió los puntos que se dirán en una sesión.",
  "verb_task.posted": "{who} publicó la tarea «{what}».",
  "verb_task.changed": "{who} cambió la tarea «{what}».",
  "verb_task.moved": "La tarea «{what}» cambió de fecha con su votación.",
  "verb_clock.set": "{who} fijó los plazos antes de las sesiones de {what}.",
  "verb_task.cancelled": "{who} canceló la tarea «{what}».",
  "verb_tasks.changed_together": "{who} cambió varias tareas a la vez.",
  "verb_tasks.put_back": "{who} deshizo un cambio de varias tareas.",
  "verb_task.done": "{who} dio por hecha la tarea «{what}».",
  "verb_task.attendance": "{who} anotó quién asistió a «{what}».",
  "verb_claim.registered": "{who} tomó la tarea «{what}».",
  "verb_claim.waiting": "{who} entró en la lista de espera de «{what}».",
  "verb_claim.cancelled": "{who} canceló su lugar en «{what}».",
  "verb_claim.moved_up": "{who} pasó de la lista de espera a «{what}».",
  "verb_claim.confirmed": "{who} confirmó su lugar en «{what}».",
  "verb_claim.reported": "{who} informó sobre «{what}».",
} as const;
