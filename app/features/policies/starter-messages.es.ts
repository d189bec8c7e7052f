export default {
  starterTitle: "Registros iniciales",
  starterLead:
    "Unos pocos registros públicos con fecha con los que empezó este sitio, para que el mapa no estuviera vacío: lugares que se citaban como modelo en 2016 y 2017. Cada uno indica qué página lo decía y cuándo. Aquí nadie los ha comprobado.",
  starterFront:
    "{count, plural, one {# registro inicial} other {# registros iniciales}} de 2016 y 2017 vinieron con este sitio: según lo decía entonces una página pública, sin comprobar desde entonces.",
  starterNotice:
    "Un registro inicial: vino con este sitio, según lo decía entonces una página pública. Aquí nadie lo ha comprobado y puede haber cambiado mucho.",
  starterManage: "Registros iniciales",
  starterClear: "Retirar los registros iniciales",
  starterClearExplanation:
    "Dejan de contar de inmediato en las fichas, el mapa y las descargas. Aquí mismo puede volver a cargarlos.",
  starterClearedReason: "Se retiraron los registros iniciales.",
  starterCleared:
    "Los registros iniciales están retirados: no cuentan en ningún lado.",
  starterNone: "En este sitio no se cargaron registros iniciales.",
  starterReload: "Cargarlos de nuevo",
} as const;
