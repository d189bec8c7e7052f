export default {
  // Who presided, who had left
  presidedField: "Who presided at this vote",
  presidedUsual: "{name}, as usual",
  presidedNobody: "The record does not say",
  presidedBy: "{name} presided.",
  optionLeft: "Left",
  hadLeft: "left before the vote",
  quorumLost:
    "The quorum was lost when {names} left; without it the body can decide nothing.",

  // What a vote needs beside its votes
  requirementsHeading: "What else this vote needs",
  requirement_met: "Met",
  requirement_not_met: "Not met",
  requirement_unknown: "Not known",
  readingsNeeded:
    "{readings, plural, one {# reading} other {# readings}}, with {days, plural, =0 {no full day} one {# full day} other {# full days}} in between",
  readingsKnown: "Read before on {days}.",
  readingsNone:
    "No earlier reading is written down. That does not mean there was none.",
  readingsEarliest: "May pass on {day} at the earliest.",
  readingsShort: "Too soon: it could pass on {day} at the earliest.",
  readingsMore:
    "Fewer readings are written down than the rule asks for; one may be missing here.",
  readingsLink: "Readings",
  protestHeading: "Protest",
  protestRaises: "A protest stands; it raises the votes needed.",
  protestNoEffect:
    "A protest is recorded, but the rule of this body says nothing about protests.",
  protestLink: "Record a protest",
  protestMore: "The protest and its steps",
  protestStep_filed: "Filed",
  protestStep_withdrawn: "Withdrawn",
  protestStep_rejected: "Found invalid",
  protestLine: "{step} on {day}: {who}",

  // Recording a protest
  protestTitle: "A protest against this vote",
  protestLead:
    "In some places owners of land nearby can protest, and then more votes are needed. Write down what the record says of it; every step stays readable.",
  protestNone: "No protest is recorded.",
  protestStepField: "What happened",
  protestWho: "Who",
  protestWhoHint: "As the record names them, or how many they were.",
  protestDay: "Day",
  protestSave: "Record this",
  protestEffect: "Under the rule of this body a valid protest asks for more:",
  protestSteps: "What happened so far",

  // Readings
  readingsTitle: "Readings before this vote",
  readingsLead:
    "Days on which this was read before. Earlier votes of the body on the same file are found by themselves.",
  readingDay: "Day of the reading",
  readingSave: "Record this reading",
  readingsList: "Earlier readings",
  readingsListNone: "None is written down yet.",
  readingVote: "vote on the same file",
  readingTakeBack: "Take back",
  readingTakeBackWhy:
    "This reading was recorded by mistake. It no longer counts.",
  readingTakeBackDo: "Take this reading back",
  readingsOneOnly:
    "Under the rule of this body one reading is enough, so readings change nothing here.",
  readingTooLate: "A reading before the vote lies before the day of the vote.",

  // Consent agenda
  consentTitle: "Consent agenda of {body}, {day}",
  consentLead:
    "One vote for a list of items. Each item keeps a roll of its own: a member may let the list pass and still be recorded as a no on one item.",
  consentLink: "Consent agenda",
  consentNoVotes: "No vote is recorded at this meeting yet",
  consentNoVotesHint: "First add the items, then vote on them as a list.",
  consentAddVote: "Add a vote",
  consentTooEarly:
    "This meeting is still to come. Enter the vote once it was taken.",
  consentItems: "Items",
  consentItemsHint:
    "An item taken off the list is voted on apart: enter its roll on its own page.",
  consentPlace_on: "On the list",
  consentPlace_off: "Taken off the list",
  consentPlace_none: "Not a consent item",
  consentExceptions: "Recorded differently on this item",
  consentExceptionsHint: "One line each: name, word. For example: Ortiz, no",
  consentRoll: "The vote on the list",
  consentSave: "Save the vote on the list",
  consentCheck: "Check first",
  consentPreview: "What each item would come to",
  consentPreviewLine: "{title}: {result}. {yes, number} yes, {no, number} no.",
  consentPreviewOff: "{title}: taken off the list, no vote yet.",
  consentPart: "Voted on as part of the consent agenda.",
  consentProblem_noItems: "Choose at least one item that was on the list.",
  consentProblem_unreadLine: "Line {line, number} has no word after the name.",
  consentProblem_unknownName:
    "{name} is nobody’s name, or more than one member’s. Write the whole name.",
  consentHasRoll: "has a roll already; saving makes a new version",

  // Live result
  liveHeading: "As marked so far",
  liveLine:
    "{result}: {yes, number} yes, {no, number} no, {needed, number} needed.",
  liveConsentLine: "{result}: {yes, number} yes, {no, number} no.",
  liveConsentItems: "{count, plural, one {{title}} other {# items}}",
  liveConsentMore:
    "{outcomes, plural, one {And 1 more outcome} other {And # more outcomes}}, of {items, plural, one {1 item} other {# items}}. “Check first” shows every item.",
  liveMarked: "{marked, number} of {seats, number} marked.",
  keysHint:
    "On a member’s row a letter marks it and goes on to the next: Y yes, N no, A absent, L left, E excused, B abstained, R recused, P present.",
  keysSummary: "Keys",

  // Conflicts
  conflictsTitle: "Where record and rule disagree",
  conflictsLead:
    "Votes whose record says one thing while the rule and the roll amount to another. Find out which is right, and say so.",
  conflictsOfTitle: "{body}: where record and rule disagree",
  conflictsLink:
    "{count, plural, one {# vote where record and rule disagree} other {# votes where record and rule disagree}}",
  conflictsEverywhere: "Conflicts of all bodies",
  conflictsState: "Show",
  conflicts_open: "Open",
  conflicts_stands: "The record stands",
  conflictsSearch: "Words in the title, or the body",
  conflictsShow: "Show",
  conflictsNone: "No conflict is open",
  conflictsNoneHint:
    "A vote appears here when its roll, counted by the rule of its day, amounts to another result than the record states.",
  conflictsNoneStands: "Nothing was settled in favor of the record",
  conflictsNoneFound: "No vote fits",
  conflictsAll: "Show all",
  conflictsCaption:
    "{count, plural, one {# vote, the latest first} other {# votes, the latest first}}",
  conflictTitle: "Record and rule disagree",
  conflictSolve: "Look into it",
  conflictOpen: "Open: nobody has said yet which of the two is right.",
  conflictStands: "Settled: the record stands.",
  conflictGone: "Record and rule agree now; there is nothing to settle.",
  conflictNoRoll:
    "Nobody has entered a roll, so there is nothing to compare the record with.",
  conflictWhy: "Why they may differ",
  conflictWhyLead: "Each of these was tried out on this very roll.",
  conflictWhyNone:
    "Nothing we can try explains it. Compare the roll with the minutes, name by name.",
  reason_missing_rows:
    "{count, plural, one {# member has no readable row} other {# members have no readable row}}; the record may know how they voted.",
  reason_default_rule:
    "No rule of this body is written down, so Robert’s Rules were taken.",
  reason_other_rule:
    "Under another rule the same roll gives what the record says:",
  reason_protest:
    "After a valid protest the same roll gives what the record says, and no protest is recorded.",
  reason_other_question_second:
    "As the rule’s second vote (emergency clause, same-day adoption) the same roll gives what the record says. The kind of motion may be wrong.",
  reason_other_question_override:
    "As a vote over a veto the same roll gives what the record says. The kind of motion may be wrong.",
  reason_disapproval:
    "The printed action is one to refuse (“{action}”): if that motion passed, the item lost. The record may speak of the item, not of the motion.",
  reason_words:
    "The printed action (“{action}”) tells another result than the record’s own flag.",
  reason_taken_again:
    "The same file was voted on again with another result; the roll may belong to that vote.",
  conflictWays: "Ways to settle it",
  wayRoll: "Correct the roll",
  wayRollHint: "If a row is missing or wrong. The earlier version stays.",
  wayRule: "Set the rule in force that day",
  wayRuleHint:
    "If the body decides by another rule. All votes of its time are counted anew.",
  wayFacts: "Correct the vote",
  wayFactsHint: "If the recorded result or the kind of motion is wrong.",
  wayStands: "The record stands",
  wayStandsHint:
    "If the record is right and what we know does not explain it. Say why, so that others can check.",
  standsWhy: "Why the record stands",
  standsSave: "Say that the record stands",
  conflictSteps: "What was done about it",
  step_stands: "The record stands",
  step_reopened: "Opened again",
  stepLine: "{step}, {day}",
  stepFacts: "Then: recorded {recorded}, by rule and roll {computed}.",
  conflictReopen: "Open it again",
  reopenTitle: "Open this conflict again",
  reopenLead: "What was said before stays readable.",
  reopenWhy: "Why it is open again",
  someoneFirst:
    "Record or roll has changed meanwhile, or somebody has settled this. Look again.",
} as const;
