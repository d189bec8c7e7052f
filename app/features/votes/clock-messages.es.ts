export default {
  clockTitle: "Antes de la sesión",
  deadline_agenda: "Plazo para publicar el orden del día",
  deadline_comments: "Cierre de comentarios por escrito",
  deadline_meeting: "La sesión",
  deadlineMet: "publicado",
  deadlineToday: "hoy",
  deadlinePast: "ya pasó",
  deadlineLate: "con retraso: aquí no se conoce ningún orden del día",
  inDays: "{days, plural, one {dentro de # día} other {dentro de # días}}",
  handInComment: "Enviar un comentario",
  noClock:
    "Nadie ha anotado todavía cuándo publica este órgano sus órdenes del día y cierra los comentarios.",
  setClock: "Fijar plazos",
  changeClock: "Cambiar plazos",
  clockFormTitle: "Plazos antes de las sesiones",
  clockFormLead:
    "Cuánto antes de cada sesión de {body} debe publicarse el orden del día y se cierran los comentarios por escrito. Cada sesión muestra las fechas que resultan; una sesión puede tener las suyas.",
  noticeHours: "El orden del día se publica, horas antes de la sesión",
  noticeHoursHint:
    "72 para las sesiones ordinarias según muchas leyes de sesiones públicas.",
  commentHours: "Los comentarios por escrito cierran, horas antes de la sesión",
  commentHoursHint: "0 si se aceptan hasta que empieza la sesión.",
  commentUrl: "Dónde se entregan los comentarios",
  clockSource: "Dónde está escrito",
  saveClock: "Guardar plazos",
  commentsOn: "Último día para comentarios por escrito",
  commentsOnHint:
    "Solo si es distinto de lo habitual en este órgano. Si no, déjelo vacío.",
  commentsAt: "Hasta qué hora",
  commentTimeNeedsDay: "Indique también el día, o deje la hora vacía.",
  commentsAfterMeeting: "Es después de la sesión.",
  calendarOfBody: "Calendario de sus sesiones (ICS)",
  calendarHint:
    "Suscríbase a esta dirección en su calendario: se actualiza cuando cambia una sesión.",
  calendar_agenda: "Plazo del orden del día: {body}",
  calendar_comments: "Cierre de comentarios por escrito: {body}",
} as const;
