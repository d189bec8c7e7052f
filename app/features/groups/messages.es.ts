export default {
  firstRunTitle: "Prepare su tablero",
  firstRunLead:
    "Dos cosas y puede empezar: su grupo, y usted como primera persona que lo administra.",
  theGroup: "Su grupo",
  theAdmin: "Usted",
  groupName: "Nombre del grupo",
  groupNameHint: "Lo puede ver cualquiera. Puede cambiarlo más tarde.",
  emailHint:
    "Con él inicia sesión. Solo lo ven quienes administran y organizan sus grupos.",
  setUp: "Crear el grupo",

  about: "Sobre este grupo",
  noAbout: "El grupo todavía no ha contado nada de sí mismo.",
  worksIn: "Trabaja en {place}",
  memberCount: "{count, plural, one {# miembro} other {# miembros}}",
} as const;
