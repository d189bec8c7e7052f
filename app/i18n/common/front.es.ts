export default {
  headline: "Qué protege a la gente de su lugar y quién puede cambiarlo",
  lead: "Encuentre su ciudad o condado. Vea qué protecciones rigen ahí y por palabra de quién, qué falta y qué puede hacer usted.",
  findPlace: "Encuentre su lugar",
  placeHint: "Ciudad, condado o estado",
  search: "Buscar",
  mapAlt:
    "Mapa pequeño de Estados Unidos: cuántas protecciones rigen por ley de cada estado. El mapa de políticas dice lo mismo en una tabla.",
  mapOpen: "Abrir el mapa de políticas",
  mapNote:
    "Azul: algunas protecciones rigen por ley estatal. Liso: ninguna rige. Punteado: nadie lo ha registrado todavía. Un punto es un lugar con registro.",
  howTitle: "Tres maneras de cambiarlo",
  demandTitle: "Exigir",
  demandText:
    "Convierta lo que falta en una demanda a quienes pueden decidirlo. Firme la petición, siga la votación, haga que cumplan su palabra.",
  buildTitle: "Organizar",
  buildText:
    "Únase a un grupo local y tome una tarea que mueva a una autoridad con nombre: una llamada, una hora de recorrido, un aventón a la audiencia.",
  runTitle: "Postularse",
  runText:
    "Vea quién ocupa cada escaño, cómo votó y cuándo termina su mandato. La próxima persona en ocuparlo puede ser usted.",
  openPetitions: "Peticiones abiertas",
  allPetitions: "Todas las peticiones abiertas",
  homeTitle: "Mi tablero",
  homeGreeting: "Hola, {name}",
  yourGroups: "Sus grupos",
  noGroups: "Usted todavía no es miembro de ningún grupo.",
  noGroupsHint:
    "Abra la invitación que recibió por correo, o pida unirse desde la página de un grupo.",
  foundGroup: "Fundar un grupo",
  tasksForYou: "Tareas para usted",
  noTasksForYou:
    "En este momento no hay nada cerca de usted a lo que le falte gente.",
  seeTasks:
    "{count, plural, =0 {Abrir la lista de tareas} one {Ver la única tarea} other {Ver las {count, number} tareas}}",
} as const;
