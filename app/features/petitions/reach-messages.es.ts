export default {
  petitionIn: "Petición · {place}",
  signIt: "Firmar esta petición",
  readIt: "Leer la petición",
  noLonger: "Ya no se puede firmar",
  goneTitle: "Aquí no hay ninguna petición",
  goneBody:
    "La dirección de este recuadro no lleva a ninguna petición abierta al público.",
  goneLink: "Ver peticiones abiertas",
  embedThis: "Insertar esta petición en otra página",
  embedTitle: "Insertar «{title}»",
  embedLead:
    "Copie uno de estos códigos en una página suya. Quienes la lean verán el título, las primeras líneas y cuántas personas han firmado, con un botón que lleva a la página para firmar. Nada de esto guarda cookies ni cuenta a nadie.",
  scriptHint:
    "Añade un pequeño script que convierte el enlace en el recuadro, con la altura que necesita. Donde no se ejecutan scripts o su página no permite recuadros, queda el enlace.",
  copyAddress: "Copiar la dirección",
  copied: "Copiado",
  openData:
    "Estas cifras son datos abiertos: {counts} (JSON, siempre al día) y {hours} (CSV). No nombran a nadie.",
  openDataCounts: "firmas hasta ahora",
  openDataHours: "firmas por hora",
} as const;
