export default {
  title: "Seguir {place} por correo",
  heading: "Siga este lugar",
  lead: "Cuando cambie algo en las políticas que rigen en {place} (las propias, las de su estado y su condado, las de distritos dentro de él), le escribiremos: los lunes, una vez por semana como máximo, y ninguna en una semana sin cambios.",
  email: "Correo electrónico",
  emailHint:
    "Primero le enviamos un enlace; nada empieza hasta que presione su botón.",
  language: "Idioma de los correos",
  leaveEmpty: "Deje esto vacío",
  send: "Seguir por correo",
  whatWeKeep:
    "Guardamos la dirección cifrada y solo para esto. A quien deja de seguir lo olvidamos de inmediato.",
  mailedTitle: "Revise su buzón",
  mailedBody:
    "Si la dirección es correcta, un correo va en camino. Abra su enlace en los próximos tres días y presione el botón.",
  too_many:
    "Demasiados intentos desde esta red. Vuelva a intentarlo en diez minutos.",
  followNow: "Seguir este lugar",
  following:
    "Usted sigue este lugar: los cambios le llegan por correo, los lunes.",
  unfollow: "Dejar de seguir",
  followed: "Ahora sigue {place}.",
  unfollowed: "Ya no sigue {place}.",
  alsoFeed: "O suscríbase al canal de cambios",

  confirmTitle: "¿Seguir {place}?",
  confirmLead:
    "Presione una vez y los cambios en las políticas que rigen allí llegarán a este buzón, una vez por semana como máximo.",
  confirmButton: "Sí, seguir",
  confirmedTitle: "Usted sigue {place}",
  confirmedLead:
    "Le escribiremos cuando cambie algo. Cada correo trae un enlace para dejar de recibirlos.",
  followAgain: "Seguir el lugar de nuevo",
  notYou:
    "¿No fue usted? Entonces no haga nada: en tres días olvidamos la dirección.",
  openPlace: "Abrir {place}",

  stopTitle: "¿Dejar de seguir {place}?",
  stopLead: "No llegarán más correos y olvidaremos la dirección de inmediato.",
  stopStored: "Lo que está guardado",
  storedAddress: "Dirección",
  storedLanguage: "Idioma",
  storedSince: "Desde",
  stopButton: "Dejar de seguir y olvidarme",
  stoppedTitle: "No llegarán más correos",
  stoppedLead:
    "Nadie sigue ya un lugar con este enlace. No queda nada guardado.",

  listTitle: "Lugares que sigue",
  listNone:
    "No sigue ningún lugar. En la página de un lugar basta con un botón.",

  mailConfirmSubject: "{place}: presione una vez y lo sigue",
  mailConfirmHello: "Hola:",
  mailConfirmBody:
    "Alguien escribió esta dirección en {site} para seguir {place} por correo: un aviso cuando cambien las políticas que rigen allí, una vez por semana como máximo.",
  mailConfirmDo: "Si fue usted, abra esto y presione el botón:",
  mailConfirmIgnore:
    "Si no, no haga nada. Olvidamos la dirección en tres días.",
  mailAgainSubject: "Usted ya sigue {place}",
  mailAgainBody:
    "Alguien escribió de nuevo esta dirección en {site} para seguir {place}. Usted ya lo sigue, así que no hay nada que hacer.",
  mailSubject:
    "{place}: {count, plural, one {# cambio} other {# cambios}} en los registros de políticas",
  mailLead:
    "Lo que cambió últimamente en los registros de lo que rige en {place}:",
  mailOwn: "{place}:",
  mailLayer: "{place} ({kind}):",
  mailMore: "… y {count, plural, one {# más} other {# más}}:",
  mailPlace: "El lugar, con todo lo que rige allí:",
  mailFooter:
    "Recibe esto porque sigue {place}. Dejar de seguir y que le olvidemos: {link}",
} as const;
