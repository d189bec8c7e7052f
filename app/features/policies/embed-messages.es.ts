export default {
  cardTitle: "{place}: qué protege a la gente aquí",
  mapTitleNation: "A quién se protege y dónde",
  allPlace: "Ver quién lo dice, con qué palabras y con qué fuentes",
  allMap: "Abrir el mapa con su tabla y sus fuentes",
  byAll:
    "{count, plural, one {# protección de la que aún no consta nada} other {# protecciones de las que aún no consta nada}}",
  districtsDiffer:
    "En {count, plural, one {# distrito o campus} other {# distritos o campus}} rige algo distinto que en el resto del lugar:",
  districtsMany:
    "En {count} distritos o campus rige algo distinto que en el resto del lugar.",
  districtsAtLeast:
    "Al menos en {count, plural, one {# distrito o campus} other {# distritos o campus}} rige algo distinto que en el resto del lugar.",
  districtsWhich: "Ver en cuáles y qué rige",
  onDay: "Al {date}",
  opensNew: "se abre en otra pestaña",
  nothingYet: "Aún no consta nada sobre este lugar.",
  noCouncilHere:
    "Nadie gobierna esta zona por sí sola, así que no tiene ficha.",
  missingTitle: "Aquí no hay nada que mostrar",
  missingBody:
    "La dirección de este recuadro no lleva a ningún lugar ni mapa nuestro. Quizás cambió de nombre.",
  missingLink: "Buscar el lugar",
  embedThis: "Insertar en otra página",
  pageTitlePlace: "Insertar la ficha de {place}",
  pageTitleMap: "Insertar el mapa",
  pageLead:
    "Copie el código en una página suya. Muestra lo que consta el día en que se mira; no guarda cookies, no ejecuta scripts ni cuenta a nadie.",
  language: "Idioma",
  state: "Estado",
  provision: "Protección",
  nation: "Todo el país",
  countAll: "Cuántas protecciones rigen",
  showCode: "Mostrar el código",
  code: "Código para copiar",
  codeHint:
    "Péguelo donde su página acepte HTML. Cambie la altura si su columna es estrecha.",
  link: "O un simple enlace",
  linkHint: "Para páginas, boletines y publicaciones que no aceptan recuadros.",
  script: "Un recuadro que se ajusta solo",
  copy: "Copiar",
  copied: "Copiado",
  preview: "Cómo se ve",
  frameTitle: "{title}, en {site}",
} as const;
