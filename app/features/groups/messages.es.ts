export default {
  firstRunTitle: "Prepare su tablero",
  firstRunLead:
    "Dos cosas y puede empezar: su grupo, y usted como primera persona que lo administra.",
  theGroup: "Su grupo",
  theAdmin: "Usted",
  thePlace: "Dónde trabaja su grupo",
  placeOptional:
    "Una ciudad, un condado, un distrito escolar o un estado. Puede dejarlo para después.",
  changePlace: "Elegir otro lugar",
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
  tabMembers: "Miembros",
  tabInvitations: "Invitaciones",
  tabRequests: "{count, plural, =0 {Solicitudes} other {Solicitudes (#)}}",
  tabSettings: "Ajustes",
  tabActivity: "Actividad",

  about: "Sobre este grupo",
  noAbout: "El grupo todavía no ha contado nada de sí mismo.",
  worksIn: "Trabaja en",
  memberCount: "{count, plural, one {# miembro} other {# miembros}}",
  yourRole: "Usted pertenece a este grupo. Su función: {role}.",
  leaveGroup: "Salir de este grupo",
  nextTitle: "Qué hacer ahora",
  nextLead: "Esta lista desaparece cuando todo está hecho.",
  nextInvite: "Invite por lo menos a otra persona",
  nextInviteWhy:
    "Con una segunda persona que administre, el grupo sigue abierto cuando usted no está.",
  nextAbout: "Cuente de qué se trata el grupo",
  nextAboutWhy: "Sus vecinos lo leen antes de pedir unirse.",
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
  noMembersFound: "Nadie aquí corresponde a esas palabras.",
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
  "verb_join_request.made": "{who} pidió unirse.",
  "verb_join_request.welcomed": "{who} dio la bienvenida a {what}.",
  "verb_join_request.declined": "{who} dijo que no a la solicitud de {what}.",
} as const;
