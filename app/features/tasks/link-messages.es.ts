export default {
  formTitle: "Apuntarse por correo",
  formLead:
    "No hace falta contraseña: le mandamos un enlace y, con un toque ahí, su lugar queda reservado.",
  name: "Su nombre",
  email: "Su correo electrónico",
  emailHint:
    "Solo lo ven quienes organizan esta tarea. Se usa para esta tarea y nada más.",
  leaveEmpty: "Deje este campo vacío",
  send: "Mándenme el enlace",
  haveAccount: "Tengo una cuenta: iniciar sesión",
  mailed:
    "Revise su correo: el enlace sirve tres días. Su lugar queda apartado cuando pulse el botón que hay ahí.",
  nameNoLinks: "Un nombre no lleva direcciones.",
  too_many:
    "Demasiados intentos desde su red. Espere diez minutos y vuelva a intentarlo.",
  noLongerOpen: "Esta tarea ya no recibe a más personas: terminó o se canceló.",

  linkTitle: "Su lugar",
  hello: "Hola, {name}:",
  claim: "Yo lo hago",
  joinWaiting: "Entrar a la lista de espera",
  notYou:
    "Si usted no lo pidió, no haga nada: sin un toque no se apunta a nadie.",
  isRegistered:
    "Usted tiene un lugar. Guarde el correo: su enlace trae de vuelta aquí.",
  isConfirmed: "Usted tiene un lugar y ya confirmó.",
  isWaiting:
    "Está en la lista de espera. Si se libera un lugar, usted avanza y recibe un correo.",
  isAttended: "Usted hizo esta tarea. ¡Gracias!",
  isMissed: "Quien organiza anotó que usted no asistió.",
  isCancelled: "Ya no está en esta tarea.",
  closed: "Esta tarea ya no recibe a más personas.",
  tooLate: "Ya es tarde para eso: la tarea terminó.",
  confirm: "Ahí estaré",
  cancel: "Cancelar mi lugar",
  seeTask: "Ver la tarea",

  placeTasksTitle: "Cómo ayudar en {place}",
  placeTasksLead:
    "Trabajo abierto que cualquiera puede tomar. Apúntese con una cuenta o por correo.",
  placeTasksNone: "Ahora no hay ninguna tarea pública abierta aquí",
  placeTasksNoneHint:
    "Los grupos que trabajan aquí, las peticiones abiertas y las próximas votaciones están en la página del lugar.",
  toPlace: "La página de {place}",
  allTasks: "Todas las tareas abiertas aquí",
  found: "{count, plural, one {# tarea abierta} other {# tareas abiertas}}",

  mailSubject: "Un toque para apuntarse: {title}",
  mailText:
    "Alguien, probablemente usted, quiere apuntarse en esto:\n\n{title}\n{when}\n{where}\n{group}\n\nPulse el botón que hay detrás de este enlace para apartar su lugar. Después sirve para confirmar o cancelar:\n{link}\n\nSi no fue usted, no haga nada.\n",
} as const;
