export default {
  news: "Novedades",
  newsTitle: "Novedades para quienes firmaron",
  newsLead:
    "Las novedades aparecen en la página de la petición y llegan por correo a quienes aceptaron que se les escriba sobre ella. Usted no ve ninguna dirección.",
  reach:
    "{count, plural, =0 {Nadie ha aceptado todavía que se le escriba: las novedades aparecen solo en la página.} one {Le llegan por correo a # firmante.} other {Les llegan por correo a # firmantes.}}",
  notYet:
    "Primero abra la petición: las novedades son para quienes la firmaron.",
  noMore:
    "Los datos de quienes firmaron se destruyeron en su fecha, así que ya no se le puede escribir a nadie.",
  write: "Escribir novedades",
  titleEn: "Titular en inglés",
  bodyEn: "Texto en inglés",
  titleEs: "Titular en español",
  bodyEs: "Texto en español",
  bothHint:
    "Cada firmante lee el idioma en que firmó; si hay un solo idioma, todas las personas reciben ese.",
  check: "Verlo antes",
  checkTitle: "Esto es lo que reciben",
  checkSubject: "Asunto: {title}",
  checkStill:
    "Para cambiar algo, cámbielo en el formulario de abajo y vuelva a verlo.",
  send: "{count, plural, =0 {Ponerlo en la página} one {Enviar a # firmante} other {Enviar a # firmantes}}",
  sendNote:
    "Sale en {minutes, number} minutos; mientras no haya salido todo, puede retirarlo. Después ya no se puede deshacer.",
  sentTitle: "Novedades hasta ahora",
  none: "Todavía no hay novedades",
  noneHint:
    "Una respuesta, la fecha de la votación, un agradecimiento: a quien firma le gusta saberlo.",
  by: "Por {name}",
  waiting: "Sale en unos minutos",
  going:
    "Está saliendo: {count, plural, one {# correo} other {# correos}} hasta ahora",
  gone: "{count, plural, =0 {En la página; no había a quién escribir} one {Enviado a # firmante} other {Enviado a # firmantes}}",
  stopped:
    "{count, plural, =0 {Retirado antes de que saliera ningún correo} one {Retirado después de # correo} other {Retirado después de # correos}}",
  stop: "Retirarlo",
  stopWhat:
    "No sale ningún correo más y no se muestra en la página. Los correos que ya salieron no se pueden recuperar.",
  noWords: "Escriba un titular y un texto en al menos un idioma.",
  titleEnMissing:
    "Escriba también un titular en inglés, o deje vacíos los dos campos.",
  bodyEnMissing:
    "Escriba también un texto en inglés, o deje vacíos los dos campos.",
  titleEsMissing:
    "Escriba también un titular en español, o deje vacíos los dos campos.",
  bodyEsMissing:
    "Escriba también un texto en español, o deje vacíos los dos campos.",
  toldLately:
    "Quienes firmaron recibieron novedades de esta petición hace menos de un día. Espere hasta mañana: a quien se le escribe demasiado, se da de baja.",
  already_done: "Ya salió todo, o se retiró antes.",
  onPage: "Novedades",

  mailNews: "Usted firmó «{title}». {group} tiene novedades:",
  mailPetition: "La petición:",
  mailWhy:
    "Recibe esto porque aceptó que {group} le escriba sobre esta petición. Para que no le escriba más, o para ver o retirar su firma:",
} as const;
