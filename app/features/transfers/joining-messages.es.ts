/** Votes that two sources tell of. */
export default {
  sameHeading: "Quizá ya consten",
  sameLead:
    "{count, plural, one {Una votación} other {# votaciones}} de estos archivos {count, plural, one {se parece} other {se parecen}} a una que ya consta por otra fuente: el mismo órgano, día y expediente o título, y nadie votó otra cosa. Hasta que usted lo diga, {count, plural, one {queda} other {quedan}} fuera. La misma votación conserva las dos fuentes; se puede deshacer en su página.",
  sameAll: "Para todas",
  sameAll_each: "Lo elegido abajo, una por una",
  sameAll_same: "Cada una es la misma votación, si solo se parece a una",
  sameAll_apart: "Cada una es una votación aparte",
  sameOne: "{title} ({date}, {body})",
  sameIs: "La misma votación que: {title}",
  sameSee: "Ver {title}",
  sameApart: "Una votación aparte",
  sameMore:
    "y {count, plural, one {# más} other {# más}}, que también responde la elección para todas",
  sameKeep: "Guardar estas respuestas",
  sourceOf:
    "{system, select, legistar {Archivos de Legistar} csv {Una tabla (CSV)} ocd {Archivos de Open Civic Data} other {Archivos importados}}",
  takeOff: "No es la misma votación: quitar esta fuente",
  takeOffHint:
    "Varias fuentes hablan de esta votación. Una fuente que se quita trae una votación aparte en su próxima importación.",
  reason_maybe_same_vote:
    "«{title}» se parece a una votación que consta por otra fuente. Diga si es la misma.",
  why_maybe_same_vote: "quizá ya conste",
} as const;
