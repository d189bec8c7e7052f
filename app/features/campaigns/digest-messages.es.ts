export default {
  mailSubject: "Su semana en sus grupos, desde el {day}",
  mailHello: "Hola, {name}. Esto es lo que hay esta semana.",
  mailMine: "Se apuntó a:",
  mailShort: "Falta gente en:",
  mailVotes: "Próximas votaciones:",
  mailMoved: "Lo que avanzó la semana pasada:",
  mailHome: "Todo lo demás está en su página:",
} as const;
