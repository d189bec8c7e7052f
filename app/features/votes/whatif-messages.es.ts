import type en from "./whatif-messages.en";

export default {
  seatTried: "{now}; supuesto: {lean}",
  chamberHow: "Elija un escaño para suponer otra postura.",
  chamberKeys: "Con las flechas se recorre la sala.",
  panelAsk: "¿Y si su postura fuera otra? No se guarda nada.",
  panelAskVacant: "¿Y si alguien ocupara este escaño? No se guarda nada.",
  toEvidence: "Ver las pruebas",
  vacancyOf: "Vacante, {seat}",
  whatIfHow:
    "Suponga otra postura en la sala o en la tabla y vea el recuento junto al de hoy. No se guarda nada hasta que usted lo diga; la dirección de esta página conserva lo supuesto.",
  protest: "Protesta",
  protestRecorded: "Como consta: hay una protesta válida",
  protestNotRecorded: "Como consta: no hay protesta válida",
  protest_yes: "Hay una protesta válida",
  protest_no: "No hay ninguna protesta válida",
  tryCol: "¿Y si…?",
  tryOf: "¿Y si…?: {name}",
  tryBelow: "Más abajo",
  asCounted: "Como está",
  staysVacant: "Sigue vacante",
  strip:
    "{changes, plural, one {# cosa supuesta} other {# cosas supuestas}}: probabilidad {then} en vez de {now}, {short, plural, =0 {votos firmes suficientes} one {falta # voto firme} other {faltan # votos firmes}}.",
  stripCompare: "Comparar",
  keepThese: "Guardarlas como posturas",
  findMember: "Nombre o escaño",
  anyStand: "Cualquiera",
  orderBy: "Ordenar por",
  order_seat: "Escaño",
  order_name: "Apellido",
  order_stand: "Postura, de a favor a en contra",
  order_oldest: "Prueba más antigua primero",
  show: "Mostrar",
  showAllAgain: "Mostrar a todos",
  showWhole: "Mostrar los {total, number} en una página",
  shownOf:
    "{total, plural, =0 {No hay integrantes así.} one {# integrante} other {# integrantes}}",
  stillOpen:
    "De quienes no han prometido nada, {name} es quien más cuenta: con un sí la probabilidad es {yes}; con un no, {no}.",
  pivotalAll: "Ver a todos los que podrían decidir",
  openTasks:
    "{tasks, plural, one {# tarea abierta:} other {# tareas abiertas:}}",
  noOpenTasks: "Ninguna tarea abierta",
  constituents:
    "Sus peticiones en {place} reúnen {signatures} firmas. No se sabe qué firmantes viven en el distrito de cada integrante: las peticiones no preguntan el distrito.",
  constituentsNone:
    "Todavía no tiene firmas en {place}, así que no se sabe nada de los votantes que comparte con cada integrante.",
  keepTitle: "Guardar lo supuesto",
  keepLead:
    "Cada una será una postura registrada por su grupo sobre «{title}». Diga cómo lo sabe: una postura sin pruebas no le sirve a nadie.",
  keepNothing: "No hay nada que guardar",
  keepNothingHint:
    "Solo se pueden registrar posturas de integrantes y de la alcaldía. Supóngalas primero en el recuento.",
  keepWas: "Contado hasta ahora: {lean}",
  keepThis: "Registrar esta",
  howNeeded: "Diga cómo lo sabe.",
  dayNeeded: "Indique el día de la prueba.",
  chooseHow: "Elija",
  keepSave: "Registrarlas",
  keepForget: "Olvidarlas",
  keepNoneChosen: "Elija al menos una para registrar u olvídelas.",
} as const satisfies Record<keyof typeof en, string>;
