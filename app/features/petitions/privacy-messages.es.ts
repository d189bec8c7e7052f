export default {
  privacy: "Datos de quienes firman",
  privacyLead:
    "Los nombres, direcciones, códigos postales y comentarios se destruyen junto con sus claves; las cuentas quedan. Ocurre 30 días después de la entrega o 90 días después del cierre.",
  purgedOn:
    "Los datos de quienes firmaron se destruyeron el {day}. Las cuentas quedan.",
  purgeDay: "Se destruyen el",
  purgeDayUnknown: "90 días después del cierre o 30 después de la entrega",
  purgeHeld: "Retenidos, porque la ley lo exige",
  purgeOn: "Destruirlos antes, el",
  purgeOnHint:
    "Déjelo vacío para el día habitual. No se puede elegir un día posterior. El día no corre mientras la petición está abierta.",
  holdIt: "Una retención legal conserva los datos más allá de su día",
  holdWhy: "¿Qué ley u orden lo exige?",
  holdWhyHint:
    "Se anota en el registro de actividad. Retiene solo esta petición.",
  privacySave: "Guardar",
  purgeTooLate: "Es posterior al día habitual.",
  purgeInPast: "Elija hoy o un día posterior.",
  holdWhyShort: "Diga en una frase qué ley u orden lo exige.",
  already_done: "Los datos ya se destruyeron.",
} as const;
