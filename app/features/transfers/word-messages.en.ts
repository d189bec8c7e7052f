export default {
  unknownHeading: "Words not understood",
  unknownLead:
    "{count, plural, one {The clerk prints a word} other {The clerk prints # words}} that nobody here knows. Nothing is guessed: until you say what is meant, the votes keep the word and count as no readable record. What you say is remembered for this place.",
  notSaid: "Not said yet",
  keepWords: "Keep these meanings",
} as const;
