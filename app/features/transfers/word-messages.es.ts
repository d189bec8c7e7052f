export default {
  unknownHeading: "Palabras que no se entienden",
  unknownLead:
    "La secretaría usa {count, plural, one {una palabra} other {# palabras}} que aquí nadie conoce. No se adivina nada: hasta que usted diga qué significa, los votos conservan la palabra y cuentan como constancia ilegible. Lo que diga se recuerda para este lugar.",
  notSaid: "Aún sin decir",
  keepWords: "Guardar estos significados",
} as const;
