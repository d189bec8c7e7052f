import type en from "./forecast-messages.en";

export default {
  movementHeading: "Cómo cambió el recuento",
  movementTitle: "Votos según la postura",
  movementSummary:
    "A favor o con inclinación a favor: {before, number} el {day}, {after, number} ahora; hacen falta {needed, number} (línea discontinua).",
  movementCaption: "Votos según la postura, cada día en que se registró algo",
  movementHow:
    "Reconstruido con las entradas tal como se registraron: lo que decía el recuento al final de cada día. Lo registrado después de la votación no cuenta.",
  movementThinned:
    "Se muestran {shown, number} de {all, number} días con entradas.",
  chanceSummary: "{before} el {day}, {after} ahora.",
  chanceCaption: "Probabilidad de aprobación, cada día en que se registró algo",
  theNumbers: "Las cifras",
  dayCol: "Día",
  band_for: "A favor",
  band_leanFor: "Se inclina a favor",
  band_open: "Sin decidir o desconocida",
  band_out: "Ausente, excusado o vacante",
  band_leanAgainst: "Se inclina en contra",
  band_against: "En contra",
  nothingForeseen:
    "Nadie había registrado nada antes de la votación, así que no hubo pronóstico que evaluar.",
  foresaw:
    "El recuento le daba {chance}. {passed, select, true {Se aprobó.} other {No se aprobó.}}",
  foresawOpen:
    "El recuento le daba {chance}. Aún no se sabe si se aprobó, así que no se evalúa.",
  scoreLine:
    "Puntuación {brier}: {than, select, better {mejor que echarlo a suertes} worse {peor que echarlo a suertes} other {igual que echarlo a suertes}}. 0 es perfecto; a suertes se obtiene 0.25.",
  membersScore:
    "Integrantes: {right, number} de {scored, number} votaron del lado más probable. Puntuación media {brier}.",
  membersNone: "No se pudo evaluar el voto de ningún integrante.",
  frozenAtHour:
    "Tal como estaba al empezar la sesión, {moment}: {known, number} de {seats, number} escaños tenían alguna entrada. Lo registrado después no es pronóstico.",
  frozenAtDay:
    "Tal como estaba antes del {day}, porque no se conoce la hora de la sesión: {known, number} de {seats, number} escaños tenían alguna entrada. Lo registrado después no es pronóstico.",
  eachMember: "Cada integrante",
  membersCaption: "Cada integrante según el pronóstico, y cómo votó",
  foreseenCol: "Pronóstico",
  chanceOfYesCol: "Probabilidad de un sí",
  scoreCol: "Puntuación",
  noRow: "Sin registro",
  notScored: "No se evalúa",
  toGroupForecasts: "Todos los pronósticos de {group}",
  groupTitle: "Los pronósticos y lo que pasó",
  groupLead:
    "Cada votación que su grupo contó antes de que ocurriera, tal como estaba el recuento al empezar la sesión.",
  groupEmpty: "Todavía no hay pronósticos que evaluar",
  groupEmptyHint:
    "Cuando ocurra una votación que su grupo contó y conste su resultado o su votación nominal, se evaluará aquí.",
  toCounts: "Ir a sus campañas",
  overall:
    "{scored, plural, one {# votación evaluada} other {# votaciones evaluadas}}, puntuación media {brier}; {passed, plural, one {se aprobó #} other {se aprobaron #}}.",
  overallNone: "Todavía no hay ninguna votación con resultado definitivo.",
  few: "Con tan pocas votaciones esto dice poco: por debajo de unas veinte, la suerte y el acierto se parecen.",
  bandsHeading: "¿Ocurrió lo probable?",
  bandsCaption:
    "Votaciones según la probabilidad que se les dio, y cuántas se aprobaron",
  bandsLead:
    "De las votaciones a las que se dio entre 60 y 80 de cada 100, deberían aprobarse unas 70 de cada 100.",
  bandCol: "Probabilidad dada",
  bandName: "De {from} a {to}",
  bandPassed: "Aprobadas",
  bandMean: "Probabilidad media dada",
  bandLine: "{passed, number} de {votes, number}",
  bandEmpty: "Ninguna aún",
  leansHeading: "Lo que valió cada postura",
  leansCaption:
    "Integrantes según su postura antes de la votación, y cuántos dijeron que sí",
  leansLead:
    "De los integrantes contados así y que estuvieron presentes, cuántos dijeron que sí.",
  leansYes: "Dijeron que sí",
  leansShare: "Proporción",
  leansOdds: "Lo esperado",
  tooFew: "Son muy pocos para saberlo",
  listHeading: "Votación por votación",
  listCaption: "Cada votación evaluada, la más reciente primero",
  voteCol: "Votación",
  chanceCol: "Probabilidad dada",
  resultCol: "Lo que pasó",
  didPass: "Se aprobó",
  didNotPass: "No se aprobó",
  notSettled: "Sin resultado definitivo",
  memberScoreCol: "Por integrante",
  meanSoFarCol: "Media hasta ahí",
} as const satisfies Record<keyof typeof en, string>;
