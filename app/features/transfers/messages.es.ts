export default {
  title: "Importar actas del concejo",
  lead: "Traiga sesiones, mociones y votos de una tabla (CSV) o de los archivos de Legistar u Open Civic Data de su concejo. Primero verá qué cambiaría; nada se guarda hasta que usted confirme.",
  choosePlace: "¿De qué lugar es el concejo?",
  files: "Archivos de su concejo",
  filesHint:
    "Una tabla en CSV, con un voto por fila o una columna por integrante; o respuestas guardadas de la API web de Legistar; o archivos de Open Civic Data (Popolo), en JSON. De un solo tipo a la vez, tantos archivos como tenga, hasta {megabytes, number} MB en total; también dentro de un .zip.",
  seats: "Número de escaños",
  seatsHint:
    "Solo si lo sabe: cuántos escaños tiene el concejo completo, también los vacantes. Una importación nunca lo adivina.",
  lookFirst: "Ver qué cambiaría",
  privacyNote:
    "Las direcciones particulares, los segundos teléfonos y cualquier columna sobre la situación migratoria se descartan al leer el archivo. Nunca se guardan.",
  howTo: "¿Dónde consigo estos archivos?",
  howToBody:
    "Pida los votos a la secretaría en una hoja de cálculo y guárdela como CSV: después de elegirla, usted dice qué contiene cada columna. Legistar responde en webapi.legistar.com/v1/, seguido del nombre de su concejo y /events, /events/(número)/eventitems, /eventitems/(número)/votes, etc. Pida JSON (un navegador solo recibe XML) y guarde cada respuesta como archivo.",
  earlier: "Importaciones anteriores",
  noEarlier: "Su grupo todavía no ha importado nada.",
  when: "Cuándo",
  who: "Quién",
  what: "Lugar",
  state: "Estado",
  state_planned: "Revisada, sin realizar",
  state_running: "En curso",
  state_done: "Realizada",
  state_failed: "Interrumpida",
  state_discarded: "Descartada",

  dryRunTitle: "Qué cambiaría esta importación",
  doneTitle: "Qué cambió esta importación",
  dryRunLead:
    "Todavía no se ha guardado nada. Revise las cifras y las filas que quedarían fuera, y luego realícela o descártela.",
  doneLead:
    "Todo lo que sigue está guardado. Repetir la importación no cambiaría nada.",
  runningLead:
    "La importación está en curso: se han guardado {done, number} de {total, number} partes. Esta página no cambia por sí sola.",
  failedLead:
    "La importación se interrumpió antes de terminar. Lo guardado está completo; realícela otra vez para guardar el resto.",
  discardedLead: "Esta importación se descartó. Sus archivos ya no existen.",
  lookingLead:
    "Sus respuestas están guardadas. Se está revisando qué cambiaría la importación con ellas: {done, number} de {total, number} partes. Esta página no cambia por sí sola.",
  lookBrokeOff:
    "Sus respuestas están guardadas, pero la revisión de lo que cambian se interrumpió: las cifras de abajo son de antes. Guarde otra vez cualquier respuesta para repetir la revisión, o realice la importación con sus respuestas.",
  checkAgain: "Ver cuánto ha avanzado",
  carryOut: "Realizar la importación",
  carryOutAgain: "Realizarla otra vez",
  setAside: "Descartarla",
  nothingToDo: "Estos archivos no cambiarían nada aquí.",
  readFrom:
    "{files, plural, one {# archivo} other {# archivos}} de {system}, para {place}",
  onRecord:
    "De estos archivos constan: {meetings, plural, one {# sesión} other {# sesiones}}, {items, plural, one {# punto del orden del día} other {# puntos del orden del día}}, {votes, plural, one {# voto} other {# votos}}, {persons, plural, one {# persona} other {# personas}}.",
  readFromFiles:
    "Leído en estos archivos: {meetings, plural, one {# sesión} other {# sesiones}}, {items, plural, one {# punto del orden del día} other {# puntos del orden del día}}, {votes, plural, one {# voto} other {# votos}}, {persons, plural, one {# persona} other {# personas}}.",
  readItHere: "Léalo aquí",
  storedBodies: "Órganos",
  storedMeetings: "Sesiones",
  storedOfficials: "Autoridades y sus votos",
  meetingLine: "{day}, {body}",
  andMore: "y {count, plural, one {# más} other {# más}}",
  countsCaption: "Filas por tipo",
  kindHeading: "Tipo de fila",
  created: "Nuevas",
  updated: "Actualizadas",
  unchanged: "Sin cambios",
  skipped: "Omitidas",
  conflicting: "En conflicto",
  refused: "Rechazadas",
  kind_body: "Órganos",
  kind_person: "Autoridades (personas)",
  kind_membership: "Mandatos",
  kind_meeting: "Sesiones (eventos)",
  kind_item: "Puntos del orden del día",
  kind_motion: "Mociones entre ellos",
  kind_vote: "Votos",
  kind_matter: "Asuntos (expedientes)",
  kind_attendance: "Filas de asistencia",
  kind_unknown: "Otras",
  rowsOut_skipped: "{count, plural, one {Omitida} other {Omitidas}}",
  rowsOut_conflicting: "En conflicto",
  rowsOut_refused: "{count, plural, one {Rechazada} other {Rechazadas}}",
  rowsHeading: "Filas que quedan fuera",
  rowsLead:
    "Todas las filas rechazadas, omitidas o en conflicto, según el motivo. Si falta algo, corrija el archivo e impórtelo de nuevo.",
  rowsOfReason: "{count, plural, one {# fila} other {# filas}}",
  allRows: "Las {count, number} filas de este motivo",
  rowsTitle: "Filas que quedan fuera",
  rowsCsv: "Descargar en CSV",
  rowsReason: "Motivo",
  rowsEveryReason: "Todos los motivos",
  rowsShow: "Mostrar",
  csv_outcome: "Resultado",
  csv_reason: "Motivo",
  csv_file: "Archivo",
  csv_row: "Fila",
  csv_within: "Dentro de",
  csv_kind: "Tipo de fila",
  csv_sentence: "Qué pasa",
  moreRows: "y {count, plural, one {# fila más} other {# filas más}}",
  noRowsOut: "Ninguna fila queda fuera.",
  wholeFile: "{file}",
  rowOfFile: "{file}, fila {row, number}",
  rowWithin: "{file}, fila {row, number} de {within}",
  noticesHeading: "Conviene saber",
  moreNotices:
    "y {count, plural, one {# nota más} other {# notas más}} de este tipo",

  unknown_place: "No hay ningún lugar con esa dirección. Búsquelo primero.",
  several_councils:
    "Estos archivos son de más de un concejo. Importe cada concejo por separado.",
  other_place:
    "Las actas de este concejo ya se importaron para otro lugar. Elija ese lugar.",
  noFiles: "Elija al menos un archivo.",
  tooManyFiles: "Elija como máximo {most, number} archivos a la vez.",
  tooMuch:
    "Estos archivos suman más de {megabytes, number} MB. Impórtelos en varios pasos.",
  notText: "{file} no es un archivo de texto en UTF-8.",
  jsonTooBig:
    "{file} pasa de {most, number} MB, lo máximo que puede tener un archivo JSON. Divídalo en varios archivos (por años, por ejemplo) o traiga los votos en una tabla (CSV), que puede ser más grande.",

  reason_too_many_files:
    "Solo se leen los primeros {most, number} archivos a la vez.",
  reason_too_many_rows:
    "Solo se leen las primeras {most, number} filas a la vez.",
  reason_file_too_big:
    "El archivo tiene más de {most, number} caracteres, demasiados para leerlos de una vez. Divídalo o traiga los votos en una tabla (CSV).",
  reason_file_empty: "El archivo está vacío.",
  reason_not_json: "El archivo no es JSON o está incompleto.",
  reason_is_markup:
    "El archivo es XML o una página web. Pida JSON a Legistar y guarde esa respuesta.",
  reason_unknown_shape: "Nada en el archivo parece una fila de Legistar.",
  reason_unknown_row: "La fila no es de un tipo que conozcamos.",
  reason_wrong_shape:
    "Columna {column}: {found, select, missing {falta} empty {está vacía} text {contiene un texto que no corresponde} long_text {contiene demasiado texto} number {contiene un número que no corresponde} list {contiene una lista} object {contiene un objeto} other {contiene algo que no corresponde}}.",
  reason_no_item_link: "El voto no dice sobre qué punto se emitió.",
  reason_no_meeting_link: "El punto no dice de qué sesión es.",
  reason_unknown_meeting:
    "Su sesión ({meeting}) no está en estos archivos ni se importó antes.",
  reason_unknown_item:
    "Su punto ({item}) no está en estos archivos ni se importó antes.",
  reason_unknown_body: "Su órgano ({id}) no se importó.",
  reason_no_title:
    "El punto no tiene título, texto, número de expediente ni nota.",
  reason_no_name: "La fila no nombra a nadie.",
  reason_name_too_long:
    "«{name}» sigue por más de {most, number} letras: no es un nombre.",
  reason_bad_date: "«{date}» no es un día del calendario.",
  reason_vacant_seat: "«{name}» representa un escaño vacante, no una persona.",
  reason_test_body: "«{name}» es una prueba.",
  reason_test_meeting: "La sesión del {date} es una prueba ({body}).",
  reason_test_item: "«{title}» es una prueba.",
  reason_placeholder_meeting:
    "Una entrada vacía de {body} para el {date}: se conserva la sesión real ({kept}).",
  reason_restricted_matter: "El concejo no publica este asunto en la web.",
  reason_attendance: "La asistencia no es un voto.",
  reason_of_skipped_meeting: "Su sesión ({meeting}) queda fuera.",
  reason_of_skipped_item: "Su punto ({item}) queda fuera.",
  reason_not_a_member: "{name} no vota ni ocupa un escaño en estos archivos.",
  reason_body_without_meetings:
    "{name} no tiene sesiones ni integrantes en estos archivos.",
  reason_contradictory_rows:
    "Las filas con el número {id} difieren en {column} y ninguna es más reciente: no se cree a ninguna.",
  reason_contradictory_votes:
    "{name} figura con votos distintos en el punto {item} (aquí «{word}»): no se cree a ninguno.",
  reason_ambiguous_name:
    "Más de una autoridad se llama {name}: no se eligió a nadie y se conserva el nombre impreso.",
  reason_uncertain_name:
    "Puede que {name} ya conste aquí: no se eligió a nadie y se conserva el nombre impreso.",
  reason_left_unmatched:
    "{name} quedó sin asociar, como alguien eligió; se conserva el nombre impreso.",
  reason_edited_here:
    "{name}: alguien de aquí lo cambió o lo verificó, y la fuente también cambió. Se conserva lo nuestro.",

  why_too_many_files: "demasiados archivos",
  why_too_many_rows: "demasiadas filas",
  why_file_too_big: "archivo demasiado grande",
  why_file_empty: "archivo vacío",
  why_not_json: "no es JSON",
  why_is_markup: "XML o una página web",
  why_unknown_shape: "nada conocido en el archivo",
  why_unknown_row: "tipo de fila desconocido",
  why_wrong_shape: "una columna no corresponde",
  why_no_item_link: "voto sin su punto",
  why_no_meeting_link: "punto sin su sesión",
  why_unknown_meeting: "sesión no importada",
  why_unknown_item: "punto no importado",
  why_unknown_body: "órgano no importado",
  why_no_title: "sin título",
  why_no_name: "sin nombre",
  why_name_too_long: "nombre demasiado largo",
  why_bad_date: "no es un día",
  why_vacant_seat: "escaño vacante",
  why_test_body: "órgano de prueba",
  why_test_meeting: "sesión de prueba",
  why_test_item: "punto de prueba",
  why_placeholder_meeting: "entrada provisional junto a la sesión real",
  why_restricted_matter: "no publicado en la web",
  why_attendance: "asistencia",
  why_of_skipped_meeting: "de una sesión que queda fuera",
  why_of_skipped_item: "de un punto que queda fuera",
  why_not_a_member: "no vota ni ocupa un escaño",
  why_body_without_meetings: "órgano sin sesiones",
  why_contradictory_rows: "filas que se contradicen",
  why_contradictory_votes: "votos que se contradicen",
  why_ambiguous_name: "más de una autoridad con ese nombre",
  why_uncertain_name: "quizá ya consta aquí",
  why_left_unmatched: "sin asociar",
  why_edited_here: "cambiado aquí y en la fuente",

  notice_repeated_rows:
    "{count, plural, one {# fila decía lo mismo que otra y se leyó una vez} other {# filas decían lo mismo que otra y se leyeron una vez}} ({kind, select, body {órganos} person {personas} membership {mandatos} meeting {sesiones} item {puntos} vote {votos} matter {asuntos} other {otras filas}}).",
  notice_newer_row_kept:
    "Entre filas distintas se conservó la que la secretaría cambió por última vez, {count, plural, one {una vez} other {# veces}} ({kind, select, body {órganos} person {personas} membership {mandatos} meeting {sesiones} item {puntos} vote {votos} matter {asuntos} other {otras filas}}).",
  notice_immigration_columns_dropped:
    "Se descartaron columnas que parecen indicar la situación migratoria: {columns}.",
  notice_private_columns_dropped:
    "Se descartaron direcciones y otras columnas de contacto: {columns}.",
  notice_unsafe_notes_left_out:
    "{count, plural, one {Se dejó fuera # nota} other {Se dejaron fuera # notas}} de la secretaría: lo que dice (un teléfono particular, un domicilio, la situación migratoria de alguien…) nunca se publica.",
  notice_same_day_meetings:
    "{body} tiene una segunda entrada el {date} sin orden del día. Se conserva.",
  notice_flag_contradiction:
    "Punto {item}: el resultado figura como aprobado y rechazado a la vez, así que queda sin resultado.",
  notice_passed_without_votes:
    "{count, plural, one {# punto se aprobó} other {# puntos se aprobaron}} sin votos registrados.",
  notice_blank_vote_words:
    "{count, plural, one {# voto} other {# votos}} sin palabra: sin registro, no es una ausencia.",
  notice_unreadable_time:
    "{body}, {date}: no se pudo leer la hora «{time}», así que la sesión queda sin hora.",
  notice_several_clients: "Los archivos nombran varios concejos: {clients}.",
  notice_same_name_persons:
    "La fuente tiene más de una persona llamada {name}. Se mantienen separadas.",
  notice_alike_persons:
    "Los nombres {name} y {other} no aparecen juntos en ninguna votación y pueden ser la misma persona. Cada nombre recibe una página; si son la misma, una las páginas después.",
  notice_seats_kept:
    "{body} tiene aquí {seats, number} escaños, no {given, number}. Eso no se cambió.",
  notice_seats_body_unknown:
    "No se pudo asignar con certeza el número de escaños ({seats, number}) a un órgano, así que se omitió.",
  notice_voter_without_seat:
    "{name} votó en {body}, pero no ocupa un escaño allí. Revise quiénes lo integran.",
  notice_fewer_rows_than_seats:
    "{date}: {rows, number} filas para {seats, number} escaños ({title}). Las filas que faltan son falta de registro.",
  notice_old_roster:
    "El voto más reciente de {body} es del {date}. Compruebe quién ocupa hoy sus escaños.",
  notice_results_differ:
    "{date}: consta como {recorded, select, passed {aprobado} failed {rechazado} other {desconocido}}, pero según la regla y la votación es {computed, select, passed {aprobado} failed {rechazado} no_quorum {sin quórum} other {desconocido}} ({title}). Se muestran ambos.",
} as const;
