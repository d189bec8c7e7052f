export default {
  title: "Comparar lugares",
  lead: "De dos a cuatro lugares lado a lado, protección por protección: qué dice cada uno, en qué documento, desde cuándo y según quién.",
  chosen: "Lugares elegidos",
  remove: "Quitar",
  add: "Agregar un lugar",
  addHint: "Caben cuatro lugares lado a lado.",
  none: "Elija dos lugares para empezar",
  noneHint:
    "Busque su propio lugar y después uno que esté más avanzado. La dirección de esta página guarda lo que eligió, así que puede compartirla.",
  one: "Elija un segundo lugar",
  oneHint: "Búsquelo o tome uno de los lugares parecidos a {place}.",
  notFound: "Ya no hay ningún lugar en esta dirección: {slugs}.",
  full: "Se comparan cuatro lugares. Quite uno para agregar otro.",
  caption: "{places}: qué protege a la gente en cada uno",
  unknownRows:
    "{count, plural, one {# protección de la que no se sabe nada en ninguno de estos lugares} other {# protecciones de las que no se sabe nada en ninguno de estos lugares}}",
  nothingKnown: "No hay nada registrado en ninguno de estos lugares",
  nothingKnownHint:
    "Que no se sepa no quiere decir que no. Quienes organizan pueden registrar lo que saben en la página de cada lugar.",
  added: "solo aquí",
  removed: "solo en {place}",
  diffLegend:
    "Las citas se cotejan con la del primer lugar que tiene una: las palabras subrayadas están solo aquí; las tachadas, solo allá.",
  otherWords: "Con otras palabras que en {place}.",
  like: "Lugares parecidos a {place}",
  likeHint:
    "Del mismo tipo, con entre la mitad y el doble de habitantes, y con protecciones en vigor.",
  likeCount:
    "{count, plural, one {rige # protección} other {rigen # protecciones}}",
  likeCompare: "Comparar",
  noLike:
    "Ningún lugar parecido a {place} tiene todavía una protección registrada.",
  compareThis: "Comparar con otros lugares",
  from: "Según lo registrado al {date}.",
} as const;
