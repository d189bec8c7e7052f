export default {
  mergeTwins: "Same person twice?",
  mergeTitle: "Make one page of two",
  mergeLead:
    "When {name} has two pages here, put them together: terms, votes, leans, contacts, tasks and demands of both then show on one. It can be undone.",
  searchTwin: "Name on the other page",
  search: "Search",
  noTwins: "No other official of {place} has that name. Try a part of it.",
  chooseTwin: "Which page is the same person?",
  compareWith: "Compare",
  otherTwin: "Choose another page",
  compareTitle: "What is on record",
  onRecordOf: "On record",
  rows_terms: "Terms",
  rows_votes: "Votes",
  rows_leans: "Leans your groups recorded",
  rows_contacts: "Contacts your groups made",
  rows_tasks: "Tasks of your groups",
  rows_demands: "Demands of your groups",
  bothVoted: "They are two people",
  bothVotedLead:
    "Both voted in one roll call, so these pages cannot be put together:",
  whichStays: "Which page stays?",
  whichStaysHint:
    "Its name and address stay. The address of the other leads to it.",
  whyOne: "How do you know that they are one person?",
  whyOneHint:
    "In a sentence, for those who come after you: married in May, the clerk prints both names.",
  notice:
    "Votes keep their printed names. A term that both pages have is kept once.",
  mergeNow: "Put them together",
  mergesHeading: "Pages put together here",
  mergedLine: "{name}, by {who} on {day}: {why}",
  someone: "somebody",
  undo: "Undo",
  undoExplained:
    "{name} gets a page again, with all that came from it. What was recorded since stays here.",
  undoNow: "Make two pages again",
  undoLaterFirst: "Undo the one above first.",
  both_voted:
    "Both voted in one roll call since you looked: they are two people.",
  other_place: "The two hold office in different places.",
  same_page: "That is the same page. Choose the other one.",
  not_found: "Somebody else has just changed this. Look again.",
} as const;
