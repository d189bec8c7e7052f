export default {
  mailSubject: "Your week in your groups, from {day}",
  mailHello: "Hello {name}, this is the week ahead.",
  mailMine: "You signed up for:",
  mailShort: "Short of people:",
  mailVotes: "Votes ahead:",
  mailMoved: "What moved last week:",
  mailHome: "Everything else is on your page:",
} as const;
