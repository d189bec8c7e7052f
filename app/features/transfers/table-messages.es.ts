export default {
  matchTitle: "¿Qué contiene cada columna?",
  matchLead:
    "{file}: {rows, plural, one {# fila} other {# filas}} en {columns, plural, one {# columna} other {# columnas}}, para {place}. El significado de cada columna se dedujo de su encabezado y de lo que hay debajo. Corrija lo que esté mal y luego vea qué cambiaría.",
  matchAgain: "Volver a asignar las columnas",
  matchedAsBefore:
    "Las columnas se leyeron como su grupo las asignó la última vez.",
  columnMeansOf: "Qué contiene {column}",
  columnUnnamed: "Columna {number, number} (sin encabezado)",
  columnEmpty: "nada",
  firstRows: "Las primeras filas",
  rowNumber: "Fila",
  memberColumns:
    "{count, plural, one {# columna} other {# columnas}} con votos de integrantes:",
  newWords:
    "Las columnas que eligió contienen palabras nuevas aquí. Diga qué significan.",
  droppedColumns:
    "Estas columnas parecen privadas y se descartaron. No se guardan: {columns}.",
  bodyField: "¿Qué órgano votó?",
  bodyHint:
    "Para las filas que no lo dicen. Con el nombre que tiene aquí, por ejemplo City Council.",
  dateOrderField: "¿Cómo se escriben los días?",
  dateOrderHint:
    "Solo importa para días como 03/04/2025. Nada en este archivo dice con certeza cuál número es el mes.",
  dateOrderKnownHint: "Solo para días como 03/04/2025.",
  dateOrder_mdy: "Primero el mes: 03/04/2025 es el 4 de marzo",
  dateOrder_dmy: "Primero el día: 03/04/2025 es el 3 de abril",
  wordsHeading: "¿Qué significan las palabras?",
  wordsLead:
    "Cada palabra se conserva tal como está impresa; aquí usted dice cómo cuenta. Las palabras que nadie haya explicado cuentan como sin registro.",
  knownWords: "Palabras que se entienden",
  wordMeans: "«{word}» ({count, plural, one {una vez} other {# veces}})",
  resultsHeading: "¿Qué significan los resultados?",
  knownResults: "Resultados que se entienden",
  resultsLead: "Si la moción se aprobó, tal como lo imprime el archivo.",
  word_yes: "Sí",
  word_no: "No",
  word_abstain: "Abstención",
  word_absent: "Ausente",
  word_excused: "Ausencia justificada",
  word_recused: "Recusación",
  word_present: "Presente",
  word_not_voting: "No votó",
  word_vacant: "Escaño vacante",
  word_paired: "Voto pareado",
  word_other: "Sin registro legible",
  word_skip: "No es un voto: omitir",
  result_pass: "Aprobada",
  result_fail: "Rechazada",
  result_none: "No lo dice",
  means_ignore: "Omitir",
  means_date: "Día de la sesión",
  means_time: "Hora de la sesión",
  means_body: "Órgano que votó",
  means_body_id: "Número del órgano",
  means_meeting_id: "Número de la sesión",
  means_file: "Número de expediente",
  means_title: "Título oficial",
  means_type: "Tipo de moción o expediente",
  means_status: "Estado del expediente",
  means_vote_id: "Número de la votación",
  means_sequence: "Orden dentro de la sesión",
  means_agenda_number: "Número en el orden del día",
  means_action: "Qué se propuso o se hizo",
  means_result: "Resultado de la votación",
  means_note: "Nota",
  means_mover: "Propuesta por",
  means_seconder: "Secundada por",
  means_consent: "En el orden del día de consenso",
  means_source_url: "Dirección de la fuente",
  means_member: "Nombre de integrante",
  means_member_first: "Nombre de pila de integrante",
  means_member_last: "Apellido de integrante",
  means_member_id: "Número de integrante",
  means_district: "Distrito de integrante",
  means_word: "Voto de integrante",
  means_vote_code: "Voto en código (1 sí, 2 no)",
  means_member_votes: "Votos de quien se nombra arriba",
  means_mayor_votes: "Votos de desempate de la alcaldía",
  means_yes_total: "Suma de votos a favor",
  means_no_total: "Suma de votos en contra",
  means_abstain_total: "Suma de abstenciones",
  means_absent_total: "Suma de ausencias",
  means_group_when: "Cuándo y dónde",
  means_group_what: "Qué se votó",
  means_group_long: "Votos, uno por fila",
  means_group_wide: "Votos, una columna por integrante",
  means_group_sums: "Sumas del archivo",
  noDateColumn: "Diga qué columna contiene el día de la sesión.",
  noSubjectColumn:
    "Diga qué columna cuenta qué se votó: título, número de expediente o moción.",
  noVoteColumns:
    "Diga dónde están los votos: el nombre de cada integrante con su voto, una columna por integrante o al menos el resultado.",
  wordWithoutMember:
    "Hay una columna de votos, pero ninguna con los nombres de integrantes.",
  memberWithoutWord:
    "Hay una columna con nombres de integrantes, pero ninguna con sus votos.",
  bothShapes:
    "Los votos están en una columna o en una columna por integrante, no de las dos maneras. Omita una de ellas.",
  twoColumns: "Solo una columna puede contener esto; hay {count, number}.",
  bodyMissing: "Diga qué órgano votó.",

  mixedKinds:
    "Se eligieron juntos tablas y archivos JSON. Impórtelos por separado.",
  system_legistar: "Legistar",
  system_csv: "votos en una tabla (CSV)",
  system_ocd: "Open Civic Data",

  kind_casting_vote: "Votos de desempate de la alcaldía",

  reason_not_text:
    "El archivo no es de texto. Guarde la hoja de cálculo como CSV y elija ese archivo.",
  reason_no_heading:
    "La primera fila debe nombrar las columnas, como Fecha, Título, Integrante, Voto.",
  reason_no_rows: "No hay nada debajo del encabezado.",
  reason_too_many_columns: "El archivo tiene demasiadas columnas.",
  reason_other_columns:
    "Sus columnas no son las de {file}. Impórtelo por separado.",
  reason_no_date: "La fila no tiene día.",
  reason_future_vote:
    "El {date} todavía no ha llegado, así que nadie puede haber votado.",
  reason_bad_quotes:
    "Unas comillas se abren y no se cierran, así que no se distinguen las celdas.",
  reason_too_many_cells:
    "La fila tiene más celdas que las {columns, number} del encabezado. Puede haber una coma en un texto sin comillas.",
  reason_too_few_cells:
    "La fila termina antes de la columna {column}. Puede estar cortada.",
  reason_no_subject: "La fila no dice qué se votó.",
  reason_above_heading: "La línea está encima del encabezado.",
  reason_not_a_vote: "Se indicó que «{word}» no es un voto.",
  reason_older_row:
    "La fuente lo cambió después: la fila {row, number} es más nueva y es la que se conserva.",
  reason_not_a_body:
    "{name}: un partido o una empresa no es un órgano que vota.",
  reason_matter_without_votes:
    "«{title}»: no hay ninguna votación sobre esto en estos archivos.",
  reason_repeated_row: "La fila dice lo mismo que la fila {row, number}.",

  why_not_text: "no es un archivo de texto",
  why_no_heading: "sin encabezado",
  why_no_rows: "nada debajo del encabezado",
  why_too_many_columns: "demasiadas columnas",
  why_other_columns: "otras columnas",
  why_no_date: "sin día",
  why_future_vote: "un día que no ha llegado",
  why_bad_quotes: "comillas que no se cierran",
  why_too_many_cells: "celdas de más",
  why_too_few_cells: "faltan celdas",
  why_no_subject: "no dice qué se votó",
  why_above_heading: "encima del encabezado",
  why_not_a_vote: "no es un voto",
  why_older_row: "más antigua que otra fila",
  why_not_a_body: "de un partido",
  why_matter_without_votes: "sin votación",
  why_repeated_row: "ya estaba dicho",

  notice_sums_differ:
    "Fila {row, number}, {date}: el archivo dice {stated, number} {kind, select, yes {a favor} no {en contra} abstain {abstenciones} absent {ausencias} other {}}; sus filas dicen {counted, number} ({title}). Se conservan las filas.",
  notice_columns_left_out:
    "{count, plural, one {Se omitió # columna} other {Se omitieron # columnas}}: {columns}.",
  notice_encoding_guessed:
    "{encoding, select, mixed {Algunas líneas no se guardaron en UTF-8 y se leyeron como Windows-1252.} other {El archivo no se guardó en UTF-8 y se leyó como Windows-1252.}} Revise los nombres con acentos.",
  notice_letters_mended:
    "{count, plural, one {Se corrigió # celda} other {Se corrigieron # celdas}} con letras guardadas dos veces (GonzÃ¡lez → González).",
  notice_blank_cells:
    "{count, plural, one {# celda} other {# celdas}} bajo el nombre de alguien {count, plural, one {está} other {están}} en blanco: sin registro, no es una ausencia.",
  notice_cells_left_out:
    "{count, plural, one {Se omitió # celda} other {Se omitieron # celdas}}, como usted indicó.",
  notice_unknown_word:
    "«{word}» ({count, plural, one {una vez} other {# veces}}) no es una palabra de voto conocida aquí. Se conserva tal como está impresa y cuenta como sin registro.",
  notice_result_unclear:
    "«{words}» ({count, plural, one {una vez} other {# veces}}) no dice si la moción se aprobó. Se conservan las palabras.",
  notice_newest_first:
    "El archivo va de lo nuevo a lo antiguo, así que los votos de un mismo día se ordenan desde su final.",
  notice_casting_vote_read:
    "{file}, fila {row, number}: la nota dice cómo la alcaldía ({name}) rompió el empate ({word}). Se conserva como voto de la alcaldía.",
} as const;
