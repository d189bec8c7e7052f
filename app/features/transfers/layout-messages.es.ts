/** Sentences about tables laid out for people rather than for programs. */
export default {
  means_group_names: "Votos, nombres en una celda",
  means_roll_text: "Toda la votación en palabras («A favor: …; En contra: …»)",
  means_yes_names: "Votaron a favor: nombres o una marca",
  means_no_names: "Votaron en contra: nombres o una marca",
  means_abstain_names: "Se abstuvieron: nombres o una marca",
  means_absent_names: "Ausentes: nombres o una marca",
  means_excused_names: "Ausencia justificada: nombres o una marca",
  means_recused_names: "Se recusaron: nombres o una marca",
  reason_unread_cell:
    "«{text}» no se entendió como nombres ni como un solo voto. Lo demás que dice la fila se conserva.",
  why_unread_cell: "celda que no se entiende",
  reason_totals_row: "La fila solo suma otras.",
  why_totals_row: "sumas de otras filas",
  notice_days_carried:
    "{count, plural, one {# fila} other {# filas}} sin día {count, plural, one {tomó} other {tomaron}} el día de la fila de arriba, como usted dijo.",
  notice_table_turned:
    "Había una fila por integrante y una columna por moción, así que se giró la tabla. «Fila 3» es la tercera columna del archivo.",
  carryDownField: "¿Qué pasa con las filas sin día?",
  carryDownHint:
    "Algunas tablas escriben el día una sola vez, en una celda que abarca varias filas.",
  carryDown_yes: "Son del día de arriba",
  carryDown_no: "Dejarlas fuera y enumerarlas",
  dateOrderMissing:
    "Diga cómo se escriben los días: nada en el archivo lo indica.",
} as const;
