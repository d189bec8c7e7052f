export default {
  // On the petition's page
  title: "Lo que respondieron las autoridades",
  officials: "Las autoridades",
  ofAddressed:
    "De {count, plural, one {# persona destinataria} other {# personas destinatarias}}:",
  tally_agrees:
    "{count, plural, one {# está de acuerdo} other {# están de acuerdo}}",
  tally_partly:
    "{count, plural, one {# está de acuerdo en parte} other {# están de acuerdo en parte}}",
  tally_refuses: "{count, plural, one {# se niega} other {# se niegan}}",
  tally_no_position:
    "{count, plural, one {# no toma posición} other {# no toman posición}}",
  tallySilent:
    "{count, plural, =0 {todas han respondido} one {# no ha respondido} other {# no han respondido}}",
  silent: "Todavía no han respondido:",
  earlier:
    "{count, plural, one {Lo que dijo antes} other {Lo que dijo antes (# respuestas)}}",
  translatedBy: "Traducción de {group}; las palabras originales",
  stance_agrees: "De acuerdo",
  stance_partly: "De acuerdo en parte",
  stance_refuses: "Se niega",
  stance_no_position: "No toma posición",

  // Recording one
  whoLabel: "¿Quién respondió?",
  whoHint:
    "Una respuesta por persona: así la página muestra quién no ha respondido.",
  whoElse: "Otra persona, o el órgano en conjunto",
  whoAlready: "{name} (respondió el {day})",
  speakerLabel: "¿Quién, si no está en la lista?",
  speakerLabelAlone: "¿Quién respondió?",
  speakerHint:
    "Un nombre con su cargo, o el órgano; por ejemplo, «Fiscalía municipal».",
  stanceLabel: "¿Cuál es su posición sobre lo que pide la petición?",
  localeLabel: "Idioma de la respuesta",
  translationLabel: "Lo mismo en el otro idioma (opcional)",
  translationHint:
    "Se muestra a quienes leen en ese idioma, como traducción de su grupo, junto a las palabras originales.",
  whoAnswered: "Elija quién respondió o escriba un nombre.",
  oneAnswers:
    "Elija a alguien de la lista o escriba otro nombre: una respuesta tiene un solo autor.",

  // Closing
  reasonLabel: "¿Por qué?",
  reason_won: "Se consiguió lo que pide",
  reason_decided: "La decisión ya se tomó",
  reason_goal_reached: "Reunió las firmas que necesitaba",
  reason_replaced: "Otra petición toma su lugar",
  reason_out_of_time: "Se acabó su plazo",
  reason_given_up: "El grupo ya no la impulsa",
  reason_other: "Otro motivo",
  reasonWords: "En sus palabras (opcional)",
  reasonWordsHint:
    "Se muestra en la página de la petición, debajo del motivo. Hace falta si elige «Otro motivo».",
  otherReasonNeedsWords: "Diga en una frase por qué se cierra.",
} as const;
