export default {
  agendaHeading: "Orden del día",
  agendaLead:
    "{count, plural, one {# punto} other {# puntos}}, tal como los publicó la secretaría, en el orden de la sesión.",
  matterFile: "Expediente {file}",
  consentItem: "Calendario de consentimiento",
  action: "Acción: {action}",
  moved: "Moción de {mover}",
  movedAndSeconded: "Moción de {mover}, secundada por {seconder}",
  seconded: "Secundada por {seconder}",
  recorded_pass: "Aprobada",
  recorded_fail: "Rechazada",
  seeVote: "Ver la votación",
  seeVoteOn: "Ver la votación: {title}",
  clerkNote: "Nota de la secretaría",
} as const;
