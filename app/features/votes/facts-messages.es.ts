export default {
  presidedField: "Quién presidió esta votación",
  presidedUsual: "{name}, como de costumbre",
  presidedNobody: "El acta no lo dice",
  presidedBy: "Presidió {name}.",
  optionLeft: "Se fue",
  hadLeft: "se fue antes de la votación",
  quorumLost:
    "El quórum se perdió cuando se fue {names}; sin él, el órgano no puede decidir nada.",

  requirementsHeading: "Qué más necesita esta votación",
  requirement_met: "Se cumple",
  requirement_not_met: "No se cumple",
  requirement_unknown: "No se sabe",
  readingsNeeded:
    "{readings, plural, one {# lectura} other {# lecturas}}, con {days, plural, =0 {ningún día completo} one {# día completo} other {# días completos}} de por medio",
  readingsKnown: "Se leyó antes el {days}.",
  readingsNone:
    "No hay anotada ninguna lectura anterior. Eso no significa que no la hubiera.",
  readingsEarliest: "Puede aprobarse a partir del {day}.",
  readingsShort: "Demasiado pronto: podía aprobarse a partir del {day}.",
  readingsMore:
    "Hay anotadas menos lecturas de las que pide la regla; puede que aquí falte alguna.",
  readingsLink: "Lecturas",
  protestHeading: "Protesta",
  protestRaises: "Hay una protesta en pie; hacen falta más votos.",
  protestNoEffect:
    "Hay una protesta registrada, pero la regla de este órgano no dice nada sobre protestas.",
  protestLink: "Registrar una protesta",
  protestMore: "La protesta y sus pasos",
  protestStep_filed: "Presentada",
  protestStep_withdrawn: "Retirada",
  protestStep_rejected: "Declarada inválida",
  protestLine: "{step} el {day}: {who}",

  protestTitle: "Una protesta contra esta votación",
  protestLead:
    "En algunos lugares, quienes tienen terrenos cerca pueden protestar y entonces hacen falta más votos. Anote lo que dice el acta; cada paso queda a la vista.",
  protestNone: "No hay ninguna protesta registrada.",
  protestStepField: "Qué pasó",
  protestWho: "Quién",
  protestWhoHint: "Como lo dice el acta, o cuántas personas eran.",
  protestDay: "Día",
  protestSave: "Registrar",
  protestEffect:
    "Según la regla de este órgano, una protesta válida exige más:",
  protestSteps: "Lo que pasó hasta ahora",

  readingsTitle: "Lecturas antes de esta votación",
  readingsLead:
    "Días en que se leyó antes. Las votaciones anteriores del órgano sobre el mismo expediente se encuentran solas.",
  readingDay: "Día de la lectura",
  readingSave: "Registrar esta lectura",
  readingsList: "Lecturas anteriores",
  readingsListNone: "Todavía no hay ninguna anotada.",
  readingVote: "votación sobre el mismo expediente",
  readingTakeBack: "Quitar",
  readingTakeBackWhy: "Esta lectura se registró por error. Deja de contar.",
  readingTakeBackDo: "Quitar esta lectura",
  readingsOneOnly:
    "Según la regla de este órgano basta una lectura; aquí las lecturas no cambian nada.",
  readingTooLate:
    "Una lectura anterior tiene que ser antes del día de la votación.",

  consentTitle: "Calendario de consentimiento de {body}, {day}",
  consentLead:
    "Un solo voto para una lista de puntos. Cada punto conserva su propia votación: una persona puede dejar pasar la lista y constar en contra de un punto.",
  consentLink: "Calendario de consentimiento",
  consentNoVotes: "Todavía no hay ninguna votación en esta sesión",
  consentNoVotesHint: "Primero agregue los puntos; después vótelos como lista.",
  consentAddVote: "Agregar una votación",
  consentTooEarly:
    "Esta sesión todavía no ha sido. Anote la votación cuando se haya hecho.",
  consentItems: "Puntos",
  consentItemsHint:
    "Un punto retirado de la lista se vota aparte: anote su votación en su propia página.",
  consentPlace_on: "En la lista",
  consentPlace_off: "Retirado de la lista",
  consentPlace_none: "No es de consentimiento",
  consentExceptions: "Constan de otro modo en este punto",
  consentExceptionsHint:
    "Una línea por persona: nombre, palabra. Por ejemplo: Ortiz, no",
  consentRoll: "El voto sobre la lista",
  consentSave: "Guardar el voto sobre la lista",
  consentCheck: "Comprobar antes",
  consentPreview: "En qué quedaría cada punto",
  consentPreviewLine:
    "{title}: {result}. {yes, number} a favor, {no, number} en contra.",
  consentPreviewOff: "{title}: retirado de la lista, todavía sin votación.",
  consentPart: "Se votó como parte del calendario de consentimiento.",
  consentProblem_noItems: "Elija al menos un punto que estuviera en la lista.",
  consentProblem_unreadLine:
    "La línea {line, number} no tiene ninguna palabra después del nombre.",
  consentProblem_unknownName:
    "{name} no es el nombre de nadie, o es el de más de una persona. Escriba el nombre completo.",
  consentHasRoll: "ya tiene votación; al guardar se crea una versión nueva",

  liveHeading: "Según lo marcado hasta ahora",
  liveLine:
    "{result}: {yes, number} a favor, {no, number} en contra; hacen falta {needed, number}.",
  liveConsentLine: "{result}: {yes, number} a favor, {no, number} en contra.",
  liveConsentItems: "{count, plural, one {{title}} other {# puntos}}",
  liveConsentMore:
    "{outcomes, plural, one {Y 1 resultado más} other {Y # resultados más}}, de {items, plural, one {1 punto} other {# puntos}}. «Comprobar antes» muestra todos los puntos.",
  liveMarked: "{marked, number} de {seats, number} con marca.",
  keysHint:
    "En la fila de cada integrante una letra la marca y pasa a la siguiente: S a favor, N en contra, A ausente, L se fue, E con justificación, B se abstuvo, R se excusó, P presente.",
  keysSummary: "Teclas",

  conflictsTitle: "Donde el acta y la regla no coinciden",
  conflictsLead:
    "Votaciones en las que el acta dice una cosa, mientras que la regla y los votos dan otra. Averigüe cuál es la correcta y dígalo.",
  conflictsOfTitle: "{body}: donde el acta y la regla no coinciden",
  conflictsLink:
    "{count, plural, one {# votación donde el acta y la regla no coinciden} other {# votaciones donde el acta y la regla no coinciden}}",
  conflictsEverywhere: "Conflictos de todos los órganos",
  conflictsState: "Mostrar",
  conflicts_open: "Sin resolver",
  conflicts_stands: "Vale el acta",
  conflictsSearch: "Palabras del título, o el órgano",
  conflictsShow: "Mostrar",
  conflictsNone: "No hay nada sin resolver",
  conflictsNoneHint:
    "Una votación aparece aquí cuando sus votos, contados por la regla de ese día, dan otro resultado que el acta.",
  conflictsNoneStands: "Nada se ha resuelto a favor del acta",
  conflictsNoneFound: "Ninguna votación coincide",
  conflictsAll: "Mostrar todas",
  conflictsCaption:
    "{count, plural, one {# votación, la última primero} other {# votaciones, las últimas primero}}",
  conflictTitle: "El acta y la regla no coinciden",
  conflictSolve: "Investigarlo",
  conflictOpen: "Sin resolver: nadie ha dicho todavía cuál es la correcta.",
  conflictStands: "Resuelto: vale el acta.",
  conflictGone: "El acta y la regla ya coinciden; no hay nada que resolver.",
  conflictNoRoll:
    "Nadie ha anotado los votos, así que no hay con qué comparar el acta.",
  conflictWhy: "Por qué pueden diferir",
  conflictWhyLead: "Cada una de estas causas se probó con estos mismos votos.",
  conflictWhyNone:
    "Nada de lo que podemos probar lo explica. Compare los votos con el acta, nombre por nombre.",
  reason_missing_rows:
    "{count, plural, one {# integrante no tiene una fila legible} other {# integrantes no tienen una fila legible}}; puede que el acta diga cómo votaron.",
  reason_default_rule:
    "No hay ninguna regla anotada de este órgano, así que se tomó la de Robert.",
  reason_other_rule:
    "Con otra regla, los mismos votos dan lo que dice el acta:",
  reason_protest:
    "Tras una protesta válida, los mismos votos dan lo que dice el acta, y no hay ninguna protesta registrada.",
  reason_other_question_second:
    "Como segunda votación de la regla (cláusula de emergencia, aprobación el mismo día), los mismos votos dan lo que dice el acta. Puede que la clase de moción esté mal.",
  reason_other_question_override:
    "Como votación contra un veto, los mismos votos dan lo que dice el acta. Puede que la clase de moción esté mal.",
  reason_disapproval:
    "La acción impresa es de rechazo («{action}»): si esa moción se aprobó, el punto perdió. Puede que el acta hable del punto y no de la moción.",
  reason_words:
    "La acción impresa («{action}») dice otro resultado que el que consta en el acta.",
  reason_taken_again:
    "El mismo expediente se votó otra vez con otro resultado; puede que estos votos sean de aquella votación.",
  conflictWays: "Maneras de resolverlo",
  wayRoll: "Corregir los votos",
  wayRollHint: "Si falta una fila o está mal. La versión anterior se conserva.",
  wayRule: "Anotar la regla vigente ese día",
  wayRuleHint:
    "Si el órgano decide por otra regla. Todas las votaciones de su tiempo se cuentan de nuevo.",
  wayFacts: "Corregir la votación",
  wayFactsHint: "Si el resultado del acta o la clase de moción están mal.",
  wayStands: "Vale el acta",
  wayStandsHint:
    "Si el acta es correcta y lo que sabemos no lo explica. Diga por qué, para que otras personas puedan comprobarlo.",
  standsWhy: "Por qué vale el acta",
  standsSave: "Decir que vale el acta",
  conflictSteps: "Lo que se hizo",
  step_stands: "Vale el acta",
  step_reopened: "Se volvió a abrir",
  stepLine: "{step}, {day}",
  stepFacts:
    "Entonces: en el acta {recorded}, según la regla y los votos {computed}.",
  conflictReopen: "Volver a abrirlo",
  reopenTitle: "Volver a abrir este conflicto",
  reopenLead: "Lo que se dijo antes queda a la vista.",
  reopenWhy: "Por qué se vuelve a abrir",
  someoneFirst:
    "El acta o los votos han cambiado entretanto, o alguien ya lo resolvió. Mire otra vez.",
};
