export default {
  privacy: "Signers’ data",
  privacyLead:
    "Names, addresses, postal codes and comments are destroyed with their keys; the counts stay. This happens 30 days after the delivery, or 90 days after the closing.",
  purgedOn: "The signers’ data was destroyed on {day}. The counts stay.",
  purgeDay: "Destroyed on",
  purgeDayUnknown: "90 days after the closing, or 30 after the delivery",
  purgeHeld: "Held, because the law asks for it",
  purgeOn: "Destroy it sooner, on",
  purgeOnHint:
    "Leave it empty for the usual day. A later day is not possible. The day is kept back while the petition is open.",
  holdIt: "A legal hold keeps the data past its day",
  holdWhy: "Which law or order asks for it?",
  holdWhyHint: "Written into the activity log. It holds this petition only.",
  privacySave: "Save",
  purgeTooLate: "That is later than the usual day.",
  purgeInPast: "Choose today or a later day.",
  holdWhyShort: "Say in a sentence which law or order asks for it.",
  already_done: "The data is destroyed already.",
} as const;
