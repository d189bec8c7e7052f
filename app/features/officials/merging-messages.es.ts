export default {
  mergeTwins: "¿La misma persona dos veces?",
  mergeTitle: "Unir dos páginas en una",
  mergeLead:
    "Si {name} tiene dos páginas aquí, únalas: los mandatos, votos, posturas, contactos, tareas y demandas de ambas aparecerán en una sola. Se puede deshacer.",
  searchTwin: "Nombre en la otra página",
  search: "Buscar",
  noTwins:
    "Ninguna otra autoridad de {place} tiene ese nombre. Pruebe con una parte.",
  chooseTwin: "¿Qué página es de la misma persona?",
  compareWith: "Comparar",
  otherTwin: "Elegir otra página",
  compareTitle: "Lo que consta",
  onRecordOf: "Consta",
  rows_terms: "Mandatos",
  rows_votes: "Votos",
  rows_leans: "Posturas que anotaron sus grupos",
  rows_contacts: "Contactos de sus grupos",
  rows_tasks: "Tareas de sus grupos",
  rows_demands: "Demandas de sus grupos",
  bothVoted: "Son dos personas",
  bothVotedLead:
    "Ambas votaron en una misma votación nominal, así que estas páginas no se pueden unir:",
  whichStays: "¿Qué página se queda?",
  whichStaysHint:
    "Su nombre y su dirección se quedan. La dirección de la otra llevará a ella.",
  whyOne: "¿Cómo sabe que son la misma persona?",
  whyOneHint:
    "En una frase, para quienes vengan después: se casó en mayo y la secretaría escribe los dos nombres.",
  notice:
    "Los votos conservan el nombre impreso. Un mandato que consta en las dos páginas se guarda una vez.",
  mergeNow: "Unir las páginas",
  mergesHeading: "Páginas unidas a esta",
  mergedLine: "{name}, por {who} el {day}: {why}",
  someone: "alguien",
  undo: "Deshacer",
  undoExplained:
    "{name} vuelve a tener su página, con todo lo que vino de ella. Lo anotado después se queda aquí.",
  undoNow: "Volver a tener dos páginas",
  undoLaterFirst: "Primero deshaga la unión de arriba.",
  both_voted:
    "Ambas votaron en una misma votación nominal desde que usted miró: son dos personas.",
  other_place: "Las dos autoridades son de lugares distintos.",
  same_page: "Es la misma página. Elija la otra.",
  not_found: "Otra persona acaba de cambiar esto. Mire de nuevo.",
} as const;
