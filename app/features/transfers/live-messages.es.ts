export default {
  liveTitle: "Traer de Legistar en directo",
  liveLead:
    "Donde su concejo publica sus actas, este sitio puede preguntar qué cambió. Primero verá qué cambiaría aquí; no se guarda nada hasta que usted confirme.",
  switchedOffTitle: "Aquí está desactivado",
  switchedOff:
    "Quien administra este sitio tiene que permitirlo, nombrando el servidor en el ajuste LEGISTAR_HOSTS. Mientras tanto, guarde las respuestas de Legistar e importe los archivos.",
  importFiles: "Importar archivos",
  sourcesHeading: "De dónde se traen las actas",
  noSources: "Su grupo todavía no trae actas de ningún sitio.",
  noSourcesHint: "Agregue su concejo más abajo.",
  allBodies: "Todos los órganos",
  sourceLine: "{body}, {place}",
  throughLine: "Aquí consta hasta {moment}",
  throughNever: "Todavía no hay nada guardado de ahí.",
  fetchNow: "Traer lo que cambió",
  fetchGoOn: "Seguir trayendo",
  seeFetch: "Ver cuánto lleva",
  seeDryRun: "Ver qué cambiaría",
  endSource: "Quitar",
  endExplained: "No se traerá nada más de {address}. Lo importado se queda.",
  endNow: "Quitarlo",
  addHeading: "Agregar un concejo",
  livePlace: "Lugar",
  livePlaceHint: "La dirección de su página aquí, como riverbend-ca.",
  host: "Servidor",
  council: "Nombre del concejo en la dirección",
  councilHint:
    "En webapi.legistar.com/v1/riverbend/bodies es riverbend. El sitio de su concejo suele empezar así.",
  councilWrong: "Solo letras, cifras y guiones.",
  bodyNumber: "Número de un solo órgano",
  bodyNumberHint:
    "Solo si quiere un único órgano: su BodyId en la lista de órganos de Legistar. Si lo deja vacío, se traen todos.",
  liveBodyName: "Cómo llamarlo",
  liveBodyNameHint: "Solo para esta lista: Concejo Municipal.",
  since: "Sesiones desde",
  sinceHint:
    "Un año de un concejo son unos miles de preguntas, una tras otra; empiece con unos meses.",
  addSource: "Agregar este concejo",
  unknown_host: "Este sitio no puede preguntar a ese servidor.",
  known_source: "Su grupo ya tiene este concejo, o este órgano.",
  unknown_place:
    "No hay ningún lugar con esa dirección. Mire la dirección de su página aquí.",
  switched_off:
    "Está desactivado. Quien administra este sitio puede permitirlo.",

  fetchTitle: "Trayendo lo que cambió",
  fetchFrom: "{body}, {place}, de {address}",
  fetchRunning:
    "{asked, plural, one {Ha llegado # respuesta} other {Han llegado # respuestas}}; por ahora se {expected, plural, one {espera #} other {esperan #}}. Se hace una pregunta cada vez, con una pausa después.",
  fetchStays: "Esta página no cambia sola; puede dejarla.",
  fetchSilent:
    "Hace unos minutos que no hay noticias; seguramente el servidor se reinició. Lo que llegó se conserva.",
  fetchFailed: "Se interrumpió: {why} Lo que llegó se conserva; puede seguir.",
  fetchReady: "Ya llegó todo. Vea qué cambiaría aquí.",
  fetchAside: "Se dejó de lado.",
  answersSoFar: "Respuestas hasta ahora",
  setFetchAside: "Dejarlo de lado",
  problem_not_allowed: "este sitio no puede preguntar a ese servidor.",
  problem_private_address:
    "el nombre lleva a una red privada, y no se le pregunta.",
  problem_redirected:
    "la respuesta lleva a otra dirección, y no se sigue ninguna.",
  problem_unreachable: "ahí no contesta nadie.",
  problem_too_slow: "una respuesta tardó demasiado.",
  problem_cut_off: "una respuesta llegó cortada.",
  problem_too_big: "una respuesta era demasiado grande.",
  problem_not_json: "la respuesta no era JSON sino, quizá, una página web.",
  problem_not_rows: "la respuesta no era una lista de filas.",
  problem_pages_repeat:
    "sus páginas se repiten y no se sabe dónde acaba la lista.",
  problem_too_much:
    "es más de lo que se puede traer de una vez. Agregue el concejo de nuevo con un primer día posterior.",
  problem_busy: "el servidor está ocupado y pidió esperar.",
  problem_bad_status:
    "el servidor no conoce esa dirección. Compruebe el nombre del concejo.",
  problem_broke_off: "algo salió mal aquí.",
  problem_unknown_place: "el lugar ya no está aquí.",
  problem_several_councils: "las respuestas son de más de un concejo.",
  problem_other_place:
    "las actas de este concejo se importaron antes para otro lugar.",
} as const;
