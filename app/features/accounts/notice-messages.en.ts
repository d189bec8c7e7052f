export default {
  choicesTitle: "Mail you get",
  choicesLead:
    "Uncheck what you do not want. Mail about your account (a new password, an invitation) always comes.",
  choicesLegend: "Send me",
  choicesSaved: "Saved. This is the mail you get from now on.",
  choicesSave: "Save",
  choicesCount:
    "{count, plural, =0 {You get no mail but about your account} other {You get # of {all, number} kinds}}",

  kind_reminders: "Reminders of shifts you signed up for",
  kindHint_reminders:
    "The day before, in the daytime of the place, with a question whether you will come.",
  kind_task_changes: "Changes to tasks you signed up for",
  kindHint_task_changes:
    "Another time or place, called off, or a place for you from the waiting list. If you switch this off, look into “Mine” before you set out.",
  kind_sign_ups: "Late cancellations of tasks you posted or lead",
  kindHint_sign_ups: "When somebody cancels less than a day before.",
  kind_join_requests: "Requests to join your group",
  kindHint_join_requests: "For admins of a group.",
  kind_digest: "The week in your groups",
  kindHint_digest:
    "On Monday morning: what you signed up for, tasks short of people, votes ahead, and what moved. No mail in a week without news.",

  stopTitle: "Stop this mail",
  stopLead: "You get mail of this kind from us:",
  stopButton: "Stop this kind of mail",
  stoppedTitle: "You will get no more of these",
  stoppedLead: "Mails of this kind have stopped:",
  startAgain: "Send them again",
  otherChoices: "Choose about all kinds of mail",
  mailFooter:
    "You get this as “{kind}”.\nStop mails of this kind: {link}\nAll kinds of mail: {choices}",
};
