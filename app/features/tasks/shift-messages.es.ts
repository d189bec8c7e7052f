export default {
  downloadSignUps: "Descargar inscripciones",
  // Turnos
  more: "Más",
  otherShifts: "Otros turnos",
  moreShifts: "{count, plural, one {y # turno más} other {y # turnos más}}",
  addShift: "Agregar un turno",
  repeatTitle: "¿Se repite?",
  repeatLead:
    "Cada turno tiene sus propios lugares y su gente. El horario sigue igual en el reloj del lugar, también cuando cambia la hora.",
  fieldRepeat: "Repetir",
  repeatNever: "Una sola vez",
  repeatWeeks: "{weeks, plural, one {Cada semana} other {Cada # semanas}}",
  fieldRepeatUntil: "Último día posible",
  fieldScope: "¿Para qué vale el cambio?",
  scope_one: "Solo este turno",
  scope_later: "Este turno y todos los siguientes",
  scopeLaterHint:
    "Cada uno conserva su día y su gente. Si cambia el horario o el lugar, se avisa por correo a quienes se apuntaron.",

  // La gente de un turno
  withTicked: "Con las personas marcadas",
  chase: "Pedir que confirmen",
  confirmFor: "Ya confirmaron",
  takeOff: "Quitar de la lista",
  moveTo: "Turno al que pasan",
  move: "Pasar",
  chasedOn: "se le preguntó: {when}",
  peopleChased:
    "{count, plural, =0 {No hay a quién preguntar: ya confirmaron o se les preguntó en las últimas doce horas.} one {Se le pidió a # persona que confirme.} other {Se les pidió a # personas que confirmen.}}",
  peopleConfirmed:
    "{count, plural, =0 {Ninguna de las personas marcadas se podía confirmar.} one {# persona anotada como confirmada.} other {# personas anotadas como confirmadas.}}",
  peopleRemoved:
    "{count, plural, =0 {No marcó a nadie.} one {# persona quitada de la lista y avisada.} other {# personas quitadas de la lista y avisadas.}}",
  peopleMoved:
    "{count, plural, =0 {Nadie cambió de turno.} one {# persona cambió de turno y recibió aviso.} other {# personas cambiaron de turno y recibieron aviso.}}",
  peopleFull:
    "{count, plural, one {Para # persona no había lugar en ese turno.} other {Para # personas no había lugar en ese turno.}}",
  restCame: "Los demás asistieron",
  restCameHint:
    "Marque quién no asistió y pulse aquí: todas las demás personas cuentan como asistentes, con las horas que están junto a su nombre.",

  // Plantillas
  templatesTitle: "Plantillas",
  templatesLead:
    "Empiece con palabras que funcionan y cambie lo que sea distinto.",
  startFromTemplate: "Empezar con una plantilla",
  useTemplate: "Usar",
  useTemplateNamed: "Usar: {name}",
  keepTemplate: "Guardar como plantilla",
  template_kept: "La plantilla quedó guardada para su grupo.",
  template_forgotten:
    "La plantilla se borró. Las tareas hechas con ella se quedan.",
  forgetTemplate: "Borrar",
  forgetTemplateHint:
    "La plantilla se borra para todo su grupo. Las tareas hechas con ella se quedan.",
  toolkit_own: "Las de su grupo",
  toolkit_contact: "Llegar a las autoridades",
  toolkit_outreach: "Llegar a la gente del barrio",
  "toolkit_know-your-rights": "Conozca sus derechos",
  "toolkit_rapid-response": "Prevenir redadas y arrestos",
  toolkit_accompaniment: "Luchar contra las deportaciones",
} as const;
