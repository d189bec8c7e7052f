export default {
  homeTitle: "Dónde vive",
  homeLead:
    "Una autoridad escucha a la gente de su propio distrito. Si usted dice dónde vive, sus grupos saben cuántas personas son.",
  homePrivacy:
    "Es su decisión. Nadie ve quién dijo qué: quien organiza sus grupos ve cuántas personas viven en un distrito; los demás grupos de sus coaliciones solo ven pasos de cinco (menos de 5, 5 o más). Con pocos miembros, quien organiza podría adivinarlo. No se pide ninguna dirección, y con la primera línea se olvida lo que dijo.",
  homeNone:
    "En los lugares donde trabajan sus grupos no hay ningún concejo registrado, así que todavía no hay nada que decir.",
  notSaid: "Sin decir, o en otra parte",
  placeOnly: "En {place}; no sé el distrito",
  seatOf: "{body}, {place}",
  homeSave: "Guardar",
  homeSaved: "Guardado.",
  homeLink: "Decir dónde vive, para contarle (opcional)",
  reachTitle: "Quién puede llegar a {name}",
  reachLead:
    "Miembros que dijeron en su propia cuenta dónde viven. Solo cantidades.",
  inSeat: "En {seat}",
  inPlace: "En {place}",
  columnGroup: "Grupo",
  fewer: "menos de {step}",
  atLeast: "{count} o más",
  reachCaption: "Miembros por grupo: {body}",
  reachCaptionIn: "{caption} ({of})",
  othersNote:
    "Los demás grupos de sus coaliciones se cuentan en pasos de cinco, a fecha del lunes.",
  nobodySaid:
    "Nadie en sus grupos ha dicho todavía que vive aquí. Pídales que lo digan en «Dónde vive», en su cuenta.",
  livingHere:
    "{count, plural, one {# miembro de sus grupos vive} other {# miembros de sus grupos viven}} en este distrito",
} as const;
