export default {
  // Sources
  noSource: "sin nombre",
  asStated: "según consta en {date}",

  // Open data
  openData: "Llévese los datos",
  openDataLead:
    "Los registros según los filtros de arriba, en el día elegido, cada uno con su fuente. De uso libre citando el origen (CC BY 4.0).",
  downloadJson: "JSON",
  downloadGeoJson: "GeoJSON",
  codebook: "Qué significan las columnas",
  changesHere: "Qué ha cambiado aquí",
  changesEverywhere: "Qué ha cambiado últimamente",
  feed: "Avisos de cambios (Atom)",

  // Codebook
  codebookTitle: "Libro de códigos",
  codebookLead:
    "Cada columna de las descargas y cada palabra que puede contener. Las palabras de los archivos son las mismas en ambos idiomas.",
  codebookColumns: "Columnas",
  codebookColumn: "Columna",
  codebookHolds: "Qué contiene",
  codebookValues: "Palabras y su significado",
  codebookValue: "En el archivo",
  codebookEnglish: "Inglés",
  codebookSpanish: "Español",
  codebookFiles: "Los archivos",
  codebookFiles1:
    "El CSV tiene una línea por registro: lo que un documento dice sobre una protección. El JSON tiene los mismos registros en una lista, con la dirección de cada lugar y documento. El GeoJSON tiene un punto por lugar, con sus registros.",
  codebookFiles2:
    "Los tres siguen los filtros y el día elegidos en el mapa. Un registro retirado no está en ninguno. En el CSV, una celda que una hoja de cálculo podría tomar por una fórmula empieza con un apóstrofo.",
  codebookFiles3:
    "El mismo formato se puede volver a importar aquí: las líneas que ya constan no cambian nada.",
  codebookTerms: "Condiciones de uso",
  codebookTerms1:
    "Los registros se pueden usar, copiar y modificar con cualquier fin según {licence}. Nombre este sitio y la fuente de cada afirmación que repita.",
  codebookQuotes:
    "Las citas provienen de documentos públicos y siguen siendo lo que son: compárelas con su fuente antes de confiar en ellas.",
  column_place: "Nombre corto del lugar.",
  column_official_name: "Su nombre completo, si es distinto.",
  column_kind: "Qué tipo de lugar es.",
  column_county:
    "El condado al que pertenece, para distinguir lugares con el mismo nombre.",
  column_state: "El estado, en dos letras.",
  column_ocd_id:
    "Su identificador de Open Civic Data; vacío en los lugares que añadieron los grupos.",
  column_geoid:
    "Su código del Censo (FIPS): 2 cifras para un estado, 5 para un condado, 7 para un municipio.",
  column_provision: "La protección, con su clave permanente.",
  column_provision_name: "La protección en el idioma de la descarga.",
  column_standing: "En qué queda este registro por sí solo ese día.",
  column_instrument: "Qué tipo de documento es.",
  column_number: "Su número oficial.",
  column_title: "Su título.",
  column_stage: "Hasta dónde había llegado ese día.",
  column_stage_date:
    "Desde cuándo: un año (2017), un mes (2017-05) o un día (2017-05-12), según lo que se sepa.",
  column_coverage: "Cuánto concede de la protección.",
  column_exceptions: "Para quién o para qué no vale.",
  column_section: "Sección o página de la cita.",
  column_quote: "Las palabras del documento.",
  column_practice: "Lo que se hace en la práctica, aparte de lo escrito.",
  column_last_verified_on:
    "El último día en que alguien lo comparó con su fuente; vacío: nunca.",
  column_source_url:
    "Dónde se puede leer; vacío si la fuente es un documento impreso.",
  column_archived_url: "Una copia en un archivo web.",
  column_force:
    "Si las autoridades deben cumplirlo; vacío: lo habitual en su tipo.",
  column_source_title: "Cómo se llama la fuente.",
  column_stated_on:
    "Cuándo lo dijo la fuente, si la fuente no es el documento mismo.",
  column_record_id: "El identificador permanente del registro en este sitio.",
  column_second_check_on:
    "Cuándu otra persona lo cotejó también con su fuente.",
  column_second_check_by:
    "Quién fue: de otro grupo (other_group), u otra persona del único grupo (other_person).",
  column_open_disputes:
    "Cuántas personas lo ponen en duda hoy, sin que se haya resuelto.",
  column_dispute_reasons: "Sus motivos con sus fuentes, uno por línea.",
  alsoInJson: "Solo en JSON y GeoJSON",
  column_population: "Cuántas personas viven allí, si se sabe.",
  column_place_url: "La página del lugar en este sitio.",
  column_record_url: "La página del documento en este sitio, con su historial.",

  // Changes
  changesTitle: "Qué ha cambiado en los registros de políticas",
  changesLead:
    "Cada registro, paso, comprobación y corrección, de lo más reciente a lo más antiguo. Se nombran los grupos, no las personas.",
  changesOfPlace: "Qué ha cambiado en los registros de {place}",
  noChanges: "Todavía no se ha registrado nada",
  noChangesHint:
    "En cuanto alguien registre, corrija o compruebe una política, aparecerá aquí.",
  change_recorded: "Registrado: {document}",
  change_stage: "{document}: {stage}, {date}",
  change_clause: "{document}: se añadió lo que dice sobre «{provision}»",
  change_mended: "{document}: se corrigió lo que dice sobre «{provision}»",
  change_checked: "{document}: se comparó «{provision}» con la fuente",
  change_withdrawn: "Retirado: {document}",
  change_edited: "Corregido: {document}",
  change_dispute:
    "{document}: se puso en duda lo que se dice de «{provision}».",
  change_reply:
    "{document}: la oficina de una autoridad respondió sobre «{provision}».",
  change_settled: "{document}: se resolvió la objeción sobre «{provision}».",
  change_dispute_withdrawn:
    "{document}: se retiró la objeción sobre «{provision}».",
  change_taken_back: "{document}: se retiró una respuesta sobre «{provision}».",
  change_restored: "Repuesto: {document}",
  change_stage_removed: "{document}: se quitó el paso «{stage}, {date}»",
  change_stage_restored: "{document}: se repuso el paso «{stage}, {date}»",
  change_clause_removed: "{document}: se quitó lo que dice sobre «{provision}»",
  change_clause_restored:
    "{document}: se repuso lo que dice sobre «{provision}»",
  change_file_added: "{document}: se añadió un archivo.",
  change_file_removed: "{document}: se quitó un archivo.",
  changeBy: "por {group}",
  olderChanges: "Cambios anteriores",
  newerChanges: "Cambios más recientes",
} as const;
