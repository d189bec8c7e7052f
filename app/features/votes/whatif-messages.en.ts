export default {
  seatTried: "{now}; imagined: {lean}",
  chamberHow:
    "Pick a seat to imagine its member otherwise. The arrow keys walk the room.",
  panelAsk: "What if this member stood otherwise? Nothing is saved.",
  panelAskVacant: "What if somebody filled this seat? Nothing is saved.",
  toEvidence: "To the evidence",
  vacancyOf: "Vacancy, {seat}",
  whatIfHow:
    "Imagine members otherwise in the chamber or in the table, and see the count beside the one of today. Nothing is saved until you say so; the address of this page keeps your thought.",
  tryCol: "What if",
  tryOf: "What if: {name}",
  tryBelow: "Below",
  asCounted: "As counted",
  staysVacant: "Stays vacant",
  strip:
    "{changes, plural, one {# thing imagined} other {# things imagined}}: chance {then} instead of {now}, {short, plural, =0 {enough firm votes} one {# firm vote short} other {# firm votes short}}.",
  stripCompare: "Compare",
  keepThese: "Keep these as leans",
  findMember: "Name or seat",
  anyStand: "Any",
  orderBy: "Order by",
  order_seat: "Seat",
  order_name: "Family name",
  order_stand: "Stand, from for to against",
  order_oldest: "Oldest evidence first",
  show: "Show",
  showAllAgain: "Show everybody",
  showWhole: "Show all {total, number} on one page",
  shownOf:
    "{total, plural, =0 {No member is like that.} one {# member} other {# members}}",
  stillOpen:
    "Of those who have promised neither side, {name} counts most: with a yes the chance is {yes}, with a no {no}.",
  pivotalAll: "List all who could decide",
  openTasks: "{tasks, plural, one {# open task:} other {# open tasks:}}",
  noOpenTasks: "No open task",
  constituents:
    "Your petitions in {place} hold {signatures} signatures. Which of the signers live in a member’s district is not known: petitions ask for no district.",
  constituentsNone:
    "You have no signatures in {place} yet, so nothing is known of the constituents you share with a member.",
  keepTitle: "Keep what you imagined",
  keepLead:
    "Each becomes an entry of your group on “{title}”. Say how you know it: a lean without evidence helps nobody.",
  keepNothing: "There is nothing to keep",
  keepNothingHint:
    "Only stands of members and the mayor can be recorded. Imagine some in the count first.",
  keepWas: "Counted so far: {lean}",
  keepThis: "Record this one",
  howNeeded: "Say how you know it.",
  dayNeeded: "Give the day of the evidence.",
  chooseHow: "Choose",
  keepSave: "Record these",
  keepForget: "Forget them",
  keepNoneChosen: "Choose at least one to record, or forget them.",
} as const;
