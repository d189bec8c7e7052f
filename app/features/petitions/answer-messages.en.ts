export default {
  // On the petition's page
  title: "What officials answered",
  officials: "The officials",
  ofAddressed:
    "Of {count, plural, one {# official} other {# officials}} addressed:",
  tally_agrees: "{count, plural, one {# agrees} other {# agree}}",
  tally_partly:
    "{count, plural, one {# agrees in part} other {# agree in part}}",
  tally_refuses: "{count, plural, one {# refuses} other {# refuse}}",
  tally_no_position:
    "{count, plural, one {# takes no position} other {# take no position}}",
  tallySilent:
    "{count, plural, =0 {all have answered} one {# has not answered} other {# have not answered}}",
  silent: "No answer yet from:",
  earlier:
    "{count, plural, one {What they said before} other {What they said before (# answers)}}",
  translatedBy: "Translated by {group}; the words as given",
  stance_agrees: "Agrees",
  stance_partly: "Agrees in part",
  stance_refuses: "Refuses",
  stance_no_position: "Takes no position",

  // Recording one
  whoLabel: "Who answered?",
  whoHint: "One answer for each: the page then shows who is silent.",
  whoElse: "Somebody else, or the body as a whole",
  whoAlready: "{name} (answered on {day})",
  speakerLabel: "Who, if not in the list above",
  speakerLabelAlone: "Who answered?",
  speakerHint: "A name with its office, or the body, such as “City Attorney”.",
  stanceLabel: "Where do they stand on what the petition asks?",
  localeLabel: "Language of the answer",
  translationLabel: "The same in the other language (optional)",
  translationHint:
    "Shown to those who read in that language, as your group’s translation, with the words as given beside it.",
  whoAnswered: "Choose who answered, or write a name.",
  oneAnswers:
    "Choose somebody in the list, or write another name: an answer has one author.",

  // Closing
  reasonLabel: "Why?",
  reason_won: "What it asks for has been won",
  reason_decided: "The decision has been taken",
  reason_goal_reached: "It has gathered the names it needed",
  reason_replaced: "Another petition takes its place",
  reason_out_of_time: "Its time is over",
  reason_given_up: "The group does not pursue it any more",
  reason_other: "Another reason",
  reasonWords: "In your words (optional)",
  reasonWordsHint:
    "Shown on the petition’s page beneath the reason. Needed for “another reason”.",
  otherReasonNeedsWords: "Say in a sentence why it closes.",
} as const;
