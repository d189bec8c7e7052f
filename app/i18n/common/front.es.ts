export default {
  headline: "Qué protege a la gente de su lugar y quién puede cambiarlo",
  lead: "Encuentre su ciudad o condado. Vea qué protecciones rigen ahí y por palabra de quién, qué falta y qué puede hacer usted.",
  findPlace: "Encuentre su lugar",
  placeHint: "Ciudad, condado o estado",
  search: "Buscar",
  homeTitle: "Mi tablero",
  homeGreeting: "Hola, {name}",
  yourGroups: "Sus grupos",
  noGroups: "Usted todavía no es miembro de ningún grupo.",
  noGroupsHint:
    "Abra la invitación que recibió por correo, o pida unirse desde la página de un grupo.",
} as const;
