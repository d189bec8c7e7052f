export default {
  chooseAll: "Marcar todas las de esta página",
  chooseNone: "No marcar ninguna",
  changeChosen: "Cambiar las marcadas…",
  lastChanges: "Cambios hechos en conjunto",
  batchTitle: "Cambiar varias tareas",
  batchLead:
    "Primero se muestra qué cambiaría y qué no. Después, todo se puede deshacer en un solo paso.",
  nothingChosen: "No hay ninguna tarea marcada",
  nothingChosenHint:
    "Marque en la lista las tareas que quiere cambiar y vuelva aquí.",
  toList: "A la lista de tareas",
  chosenCount:
    "{count, plural, one {# tarea marcada} other {# tareas marcadas}}",
  notThere:
    "{count, plural, one {Una de las marcadas ya no existe.} other {# de las marcadas ya no existen.}}",
  what: "¿Qué hacer con ellas?",
  what_publish: "Publicar",
  whatHint_publish: "Cualquiera puede verlas, también sin cuenta.",
  what_close: "Dar por hechas",
  whatHint_close: "No se escribe a nadie.",
  what_reopen: "Abrir de nuevo",
  whatHint_reopen:
    "Las hechas, y las canceladas en las que nadie se había apuntado.",
  what_move: "Mover unos días",
  whatHint_move:
    "Los turnos conservan su hora y las fechas límite se mueven igual. Quien se apuntó recibe un correo.",
  what_lead: "Poner a cargo de otra persona",
  whatHint_lead: "Verá quién se apuntó y anotará quién asistió.",
  what_campaign: "Incluir en una campaña",
  whatHint_campaign: "Una de las campañas abiertas del mismo grupo.",
  what_remove: "Eliminar",
  whatHint_remove: "Solo aquellas en las que nunca se apuntó nadie.",
  days: "Cuántos días (para mover)",
  daysHint: "7 es una semana después; −7, una semana antes.",
  lead: "A cargo de (para cambiar de persona)",
  nobodyLeads: "Nadie",
  campaign: "Campaña (para incluirlas)",
  choose: "Elija",
  daysNeeded: "Indique cuántos días.",
  daysNotNone: "Con 0 días no se movería nada.",
  leadNeeded: "Indique quién estará a cargo.",
  campaignNeeded: "Indique qué campaña.",
  preview: "Mostrar qué cambiaría",
  previewTitle: "Qué cambiaría",
  willChange_publish:
    "{count, plural, one {# tarea pasaría} other {# tareas pasarían}} a ser {count, plural, one {pública} other {públicas}}.",
  willChange_close:
    "{count, plural, one {# tarea se daría por hecha} other {# tareas se darían por hechas}}.",
  willChange_reopen:
    "{count, plural, one {# tarea volvería a estar abierta} other {# tareas volverían a estar abiertas}}.",
  willChange_move:
    "{count, plural, one {# tarea cambiaría} other {# tareas cambiarían}} de fecha.",
  willChange_lead:
    "{count, plural, one {# tarea quedaría} other {# tareas quedarían}} a cargo de otra persona.",
  willChange_campaign:
    "{count, plural, one {# tarea pasaría} other {# tareas pasarían}} a la campaña.",
  willChange_remove:
    "{count, plural, one {# tarea se eliminaría} other {# tareas se eliminarían}}.",
  willTell:
    "Se avisará de la nueva fecha a {count, plural, one {# persona que se apuntó} other {# personas que se apuntaron}}; a quien había confirmado se le pregunta otra vez.",
  wouldStay:
    "{count, plural, one {# queda como está} other {# quedan como están}}: {why}",
  nothingWould: "Ninguna de las tareas marcadas cambiaría.",
  because_notOpen: "ya no está abierta",
  because_isOpen: "ya está abierta",
  because_toldItIsOff:
    "se canceló y ya se avisó a quienes se apuntaron; empiece con una copia",
  because_isPublic: "ya es pública",
  because_unsafe:
    "su texto contiene algo que no debe ser público, como un número de teléfono; edítela primero",
  because_noDay: "no tiene fecha",
  because_followsVote: "su fecha sigue a la votación",
  because_wouldBePast: "su hora ya habría pasado",
  because_leadElsewhere: "esa persona no pertenece a su grupo",
  because_leadsAlready: "ya está así",
  because_campaignElsewhere: "la campaña no es una de las abiertas de su grupo",
  because_inCampaignAlready: "ya está en esta campaña",
  because_signedUp: "alguien se apuntó; cancélela en lugar de eliminarla",
  columnNow: "Ahora",
  columnThen: "Después",
  staysSo: "Queda igual: {why}",
  then_publish: "Cualquiera",
  then_close: "Hecha",
  then_reopen: "Abierta",
  then_remove: "Eliminada",
  noLead: "Sin nadie a cargo",
  noCampaign: "Sin campaña",
  change_publish:
    "{count, plural, one {Publicar # tarea} other {Publicar # tareas}}",
  change_close:
    "{count, plural, one {Dar por hecha # tarea} other {Dar por hechas # tareas}}",
  change_reopen:
    "{count, plural, one {Abrir de nuevo # tarea} other {Abrir de nuevo # tareas}}",
  change_move: "{count, plural, one {Mover # tarea} other {Mover # tareas}}",
  change_lead:
    "{count, plural, one {Cambiar quién está a cargo de # tarea} other {Cambiar quién está a cargo de # tareas}}",
  change_campaign:
    "{count, plural, one {Incluir # tarea} other {Incluir # tareas}}",
  change_remove:
    "{count, plural, one {Eliminar # tarea} other {Eliminar # tareas}}",
  someone_was_first:
    "Algo en estas tareas cambió desde que las miró. Mire de nuevo: así están ahora.",
  nothingToChange: "Ninguna de las tareas marcadas cambiaría.",
  historyTitle: "Cambios hechos en conjunto",
  historyNone: "En los últimos 30 días no se cambió nada en conjunto.",
  historyHint: "Cada uno se puede deshacer durante 30 días.",
  did_publish:
    "{count, plural, one {# tarea publicada} other {# tareas publicadas}}",
  did_close:
    "{count, plural, one {# tarea dada por hecha} other {# tareas dadas por hechas}}",
  did_reopen:
    "{count, plural, one {# tarea abierta de nuevo} other {# tareas abiertas de nuevo}}",
  did_move:
    "{count, plural, one {# tarea movida} other {# tareas movidas}} {days, plural, one {# día} other {# días}}",
  did_lead:
    "{count, plural, one {# tarea a cargo de otra persona} other {# tareas a cargo de otra persona}}",
  did_campaign:
    "{count, plural, one {# tarea incluida en una campaña} other {# tareas incluidas en una campaña}}",
  did_remove:
    "{count, plural, one {# tarea eliminada} other {# tareas eliminadas}}",
  changed:
    "{count, plural, one {# tarea cambiada.} other {# tareas cambiadas.}}",
  madeBy: "{name}, {day} · {group}",
  undo: "Deshacer",
  undoLabel: "Deshacer: {what}",
  undone:
    "Deshecho: {count, plural, one {# tarea volvió a como estaba} other {# tareas volvieron a como estaban}}",
  undoneNote:
    "{back, plural, one {# tarea volvió a como estaba.} other {# tareas volvieron a como estaban.}} {left, plural, =0 {} one {# se cambió después y queda como está.} other {# se cambiaron después y quedan como están.}}",
  undoGone: "Esto ya se deshizo, o pasó demasiado tiempo.",
} as const;
