export default {
  addHere: "Agregar un distrito o un campus",
  addTitle: "Agregar un lugar dentro de {place}",
  addLead:
    "Los distritos escolares, los campus, los distritos hospitalarios, los distritos del concejo y las naciones tribales no están en ninguna lista. Lo que usted agregue lo puede encontrar todo el mundo y tiene su propia hoja de protecciones.",
  kind: "Qué es",
  name: "Nombre",
  nameHint:
    "Como lo dice la gente: Distrito 3 del concejo, Distrito Escolar Unificado de Riverbend.",
  website: "Dirección web",
  websiteHint: "Si tiene una, comienza con https://",
  save: "Agregar este lugar",
  saveEdit: "Guardar",
  editTitle: "Editar {place}",
  edit: "Editar este lugar",
  removal: "Quitar este lugar",
  removalTitle: "¿Quitar {place}?",
  removalLead:
    "Sale enseguida de la búsqueda y de las listas. Más tarde puede recuperarlo desde esta página.",
  removeNow: "Quitarlo",
  removedTitle: "{place} se quitó",
  removedLead: "Ya nadie lo encuentra. Puede recuperarlo tal como estaba.",
  restoreNow: "Recuperarlo",
  names: "Otros nombres",
  namesTitle: "Otros nombres de {place}",
  namesLead:
    "Un nombre que usa la gente, como Frisco para San Francisco, ayuda a encontrar el lugar. Se muestra en su página.",
  newName: "Otro nombre",
  addName: "Agregar este nombre",
  dropName: "Quitar",
  noNames: "Ningún grupo ha agregado un nombre todavía",
  noNamesHint:
    "Agregue uno abajo si la gente busca este lugar con otro nombre.",
  by: "agregado por {group}",
  no_place: "Este lugar no se encuentra, o no admite distritos dentro de él.",
  there_already: "Este nombre ya está.",
  in_use:
    "Todavía hay políticas, órganos, campañas o grupos de este lugar. Retírelos o muévalos primero.",
} as const;
