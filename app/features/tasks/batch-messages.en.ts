export default {
  chooseAll: "Tick all on this page",
  chooseNone: "Tick none",
  changeChosen: "Change the ticked…",
  lastChanges: "Changes made together",
  batchTitle: "Change several tasks",
  batchLead:
    "First you see what would change and what would not. Afterwards all of it can be undone in one step.",
  nothingChosen: "No task is ticked",
  nothingChosenHint:
    "Tick the tasks to change in the list, then come back here.",
  toList: "To the list of tasks",
  chosenCount: "{count, plural, one {# task} other {# tasks}} ticked",
  notThere:
    "{count, plural, one {One of the ticked is} other {# of the ticked are}} not there any more.",
  what: "What shall become of them?",
  what_publish: "Publish",
  whatHint_publish: "Everybody can see them, also without an account.",
  what_close: "Mark as done",
  whatHint_close: "Nobody is written to.",
  what_reopen: "Open again",
  whatHint_reopen:
    "Done ones, and called-off ones that nobody had signed up for.",
  what_move: "Move by days",
  whatHint_move:
    "Shifts keep their hours, due days move along. Who signed up gets a mail.",
  what_lead: "Hand to a lead",
  whatHint_lead: "They see who signed up and mark who came.",
  what_campaign: "Put into a campaign",
  whatHint_campaign: "One of the open campaigns of the same group.",
  what_remove: "Delete",
  whatHint_remove: "Only those that nobody ever signed up for.",
  days: "By how many days (to move)",
  daysHint: "7 is a week later, −7 a week earlier.",
  lead: "New lead (to hand over)",
  nobodyLeads: "Nobody",
  campaign: "Campaign (to put them into)",
  choose: "Choose",
  daysNeeded: "Say by how many days.",
  daysNotNone: "By 0 days nothing would move.",
  leadNeeded: "Say who shall lead them.",
  campaignNeeded: "Say which campaign.",
  preview: "Show what would change",
  previewTitle: "What would change",
  willChange_publish:
    "{count, plural, one {# task} other {# tasks}} would become public.",
  willChange_close:
    "{count, plural, one {# task} other {# tasks}} would be marked as done.",
  willChange_reopen:
    "{count, plural, one {# task} other {# tasks}} would be open again.",
  willChange_move: "{count, plural, one {# task} other {# tasks}} would move.",
  willChange_lead:
    "{count, plural, one {# task} other {# tasks}} would have another lead.",
  willChange_campaign:
    "{count, plural, one {# task} other {# tasks}} would belong to the campaign.",
  willChange_remove:
    "{count, plural, one {# task} other {# tasks}} would be deleted.",
  willTell:
    "{count, plural, one {# person who signed up} other {# people who signed up}} will be told of the new day; who had confirmed is asked again.",
  wouldStay:
    "{count, plural, one {# stays as it is} other {# stay as they are}}: {why}",
  nothingWould: "None of the ticked tasks would change.",
  because_notOpen: "not open any more",
  because_isOpen: "open already",
  because_toldItIsOff:
    "called off, and who signed up has been told; start from a copy instead",
  because_isPublic: "public already",
  because_unsafe:
    "its words hold something that must not be public, such as a phone number; edit it first",
  because_noDay: "it has no day",
  because_followsVote: "its day follows the vote",
  because_wouldBePast: "its time would be over already",
  because_leadElsewhere: "the lead is not a member of its group",
  because_leadsAlready: "it stands so already",
  because_campaignElsewhere: "the campaign is not an open one of its group",
  because_inCampaignAlready: "it is in this campaign already",
  because_signedUp: "somebody has signed up for it; call it off instead",
  columnNow: "Now",
  columnThen: "Then",
  staysSo: "Stays: {why}",
  then_publish: "Everybody",
  then_close: "Done",
  then_reopen: "Open",
  then_remove: "Deleted",
  noLead: "Nobody leads it",
  noCampaign: "No campaign",
  change_publish:
    "{count, plural, one {Publish # task} other {Publish # tasks}}",
  change_close:
    "{count, plural, one {Mark # task as done} other {Mark # tasks as done}}",
  change_reopen:
    "{count, plural, one {Open # task again} other {Open # tasks again}}",
  change_move: "{count, plural, one {Move # task} other {Move # tasks}}",
  change_lead:
    "{count, plural, one {Hand over # task} other {Hand over # tasks}}",
  change_campaign: "{count, plural, one {Add # task} other {Add # tasks}}",
  change_remove: "{count, plural, one {Delete # task} other {Delete # tasks}}",
  someone_was_first:
    "Something about these tasks has changed since you looked. Look again: this is how it stands now.",
  nothingToChange: "None of the ticked tasks would change.",
  historyTitle: "Changes made together",
  historyNone: "Nothing was changed together in the last 30 days.",
  historyHint: "Each can be undone for 30 days.",
  did_publish:
    "{count, plural, one {# task published} other {# tasks published}}",
  did_close:
    "{count, plural, one {# task marked as done} other {# tasks marked as done}}",
  did_reopen:
    "{count, plural, one {# task opened again} other {# tasks opened again}}",
  did_move:
    "{count, plural, one {# task moved} other {# tasks moved}} by {days, plural, one {# day} other {# days}}",
  did_lead:
    "{count, plural, one {# task handed over} other {# tasks handed over}}",
  did_campaign:
    "{count, plural, one {# task put into a campaign} other {# tasks put into a campaign}}",
  did_remove: "{count, plural, one {# task deleted} other {# tasks deleted}}",
  changed: "{count, plural, one {# task changed.} other {# tasks changed.}}",
  madeBy: "{name}, {day} · {group}",
  undo: "Undo",
  undoLabel: "Undo: {what}",
  undone: "Undone: {count, plural, one {# task} other {# tasks}} put back",
  undoneNote:
    "{back, plural, one {# task put back.} other {# tasks put back.}} {left, plural, =0 {} one {# was changed since and stays as it is.} other {# were changed since and stay as they are.}}",
  undoGone: "This was undone already, or it is too long ago.",
} as const;
