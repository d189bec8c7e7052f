export default {
  choicesTitle: "Correo que recibe",
  choicesLead:
    "Desmarque lo que no quiera recibir. El correo sobre su cuenta (una contraseña nueva, una invitación) llega siempre.",
  choicesLegend: "Envíenme",
  choicesSaved:
    "Guardado. Este es el correo que recibirá de ahora en adelante.",
  choicesSave: "Guardar",
  choicesCount:
    "{count, plural, =0 {Solo recibe correo sobre su cuenta} other {Recibe # de {all, number} tipos}}",

  kind_reminders: "Recordatorios de los turnos a los que se apuntó",
  kindHint_reminders:
    "La víspera, en horas de día del lugar, con la pregunta de si va a venir.",
  kind_task_changes: "Cambios en las tareas a las que se apuntó",
  kindHint_task_changes:
    "Otra hora u otro lugar, una cancelación, o un lugar para usted desde la lista de espera. Si lo desactiva, mire «Mis tareas» antes de salir.",
  kind_sign_ups: "Cancelaciones tardías en tareas que publicó o dirige",
  kindHint_sign_ups:
    "Cuando alguien cancela con menos de un día de antelación.",
  kind_join_requests: "Solicitudes para unirse a su grupo",
  kindHint_join_requests: "Para quienes administran un grupo.",
  kind_digest: "La semana en sus grupos",
  kindHint_digest:
    "El lunes por la mañana: a qué se apuntó, tareas a las que les falta gente, votaciones próximas y lo que avanzó. En una semana sin novedades no hay correo.",

  stopTitle: "Dejar de recibir este correo",
  stopLead: "Recibe de nosotros este tipo de correo:",
  stopButton: "No recibir más este tipo de correo",
  stoppedTitle: "No recibirá más de estos correos",
  stoppedLead: "Ya no se envía este tipo de correo:",
  startAgain: "Volver a recibirlos",
  otherChoices: "Elegir entre todos los tipos de correo",
  mailFooter:
    "Recibe este correo como «{kind}».\nNo recibir más este tipo: {link}\nTodos los tipos de correo: {choices}",
};
