export default {
  movementHeading: "How the count moved",
  movementTitle: "Votes by stand",
  movementSummary:
    "For and leaning for: {before, number} on {day}, {after, number} now; {needed, number} needed (dashed line).",
  movementCaption:
    "Votes by stand, on each day on which something was recorded",
  movementHow:
    "Replayed from the entries as they were recorded: what the count said at the end of each day. Entries made after the vote are left out.",
  movementThinned:
    "{shown, number} of {all, number} days with entries are shown.",
  chanceSummary: "{before} on {day}, {after} now.",
  chanceCaption:
    "Chance of passing, on each day on which something was recorded",
  theNumbers: "The numbers",
  dayCol: "Day",
  band_for: "For",
  band_leanFor: "Leaning for",
  band_open: "Undecided or unknown",
  band_out: "Away, recused, vacant",
  band_leanAgainst: "Leaning against",
  band_against: "Against",
  nothingForeseen:
    "Nobody had recorded anything before the vote, so there was no forecast to score.",
  foresaw:
    "The count gave it {chance}. {passed, select, true {It passed.} other {It did not pass.}}",
  foresawOpen:
    "The count gave it {chance}. Whether it passed is not settled, so this is not scored.",
  scoreLine:
    "Score {brier}: {than, select, better {better than a coin} worse {worse than a coin} other {no better than a coin}}. 0 is perfect, a coin gets 0.25.",
  membersScore:
    "Members: {right, number} of {scored, number} voted on the likelier side. Mean score {brier}.",
  membersNone: "No member’s vote could be scored.",
  frozenAtHour:
    "As it stood before the meeting began, {moment}: {known, number} of {seats, number} seats had an entry. What was entered later is no forecast.",
  frozenAtDay:
    "As it stood before {day}, because the hour of the meeting is not known: {known, number} of {seats, number} seats had an entry. What was entered later is no forecast.",
  eachMember: "Each member",
  membersCaption: "Each member as foreseen, and how they voted",
  foreseenCol: "Foreseen",
  chanceOfYesCol: "Chance of a yes",
  scoreCol: "Score",
  noRow: "No record",
  notScored: "Not scored",
  toGroupForecasts: "All forecasts of {group}",
  groupTitle: "Forecasts and what happened",
  groupLead:
    "Every vote your group counted before it was taken, as the count stood when the meeting began.",
  groupEmpty: "No forecast to score yet",
  groupEmptyHint:
    "Once a vote that your group counted has been taken and its result or roll is recorded, it is scored here.",
  toCounts: "To your campaigns",
  overall:
    "{scored, plural, one {# vote scored} other {# votes scored}}, mean score {brier}; {passed, number} passed.",
  overallNone: "No vote with a settled result yet.",
  few: "With so few votes this says little: luck and skill look alike below about twenty.",
  bandsHeading: "Did what was likely happen?",
  bandsCaption: "Votes by the chance they were given, and how many passed",
  bandsLead:
    "Of the votes that were given 60 to 80 in 100, about 70 in 100 should pass.",
  bandCol: "Chance given",
  bandName: "{from} to {to}",
  bandPassed: "Passed",
  bandMean: "Mean chance given",
  bandLine: "{passed, number} of {votes, number}",
  bandEmpty: "None yet",
  leansHeading: "What a lean was worth",
  leansCaption: "Members by their lean before the vote, and how many said yes",
  leansLead:
    "Of the members counted so, and who were there to be asked, how many said yes.",
  leansYes: "Said yes",
  leansShare: "Share",
  leansOdds: "Expected",
  tooFew: "Too few to say",
  listHeading: "Vote by vote",
  listCaption: "Every scored vote, the latest first",
  voteCol: "Vote",
  chanceCol: "Chance given",
  resultCol: "What happened",
  didPass: "Passed",
  didNotPass: "Did not pass",
  notSettled: "Not settled",
  memberScoreCol: "By member",
  meanSoFarCol: "Mean so far",
} as const;
