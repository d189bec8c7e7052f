export default {
  // list
  campaigns: "Campaigns",
  newCampaign: "Start a campaign",
  search: "Words in name or summary",
  findCampaigns: "Find campaigns",
  show: "Show",
  openOnes: "Open",
  closedOnes: "Closed",
  whichOnes: "Which campaigns",
  listCaption: "Campaigns of your groups",
  columnCampaign: "Campaign",
  columnPlace: "Place",
  columnGroup: "Group",
  columnWho: "Who sees it",
  noneOpen: "No campaign is open.",
  noneOpenHint:
    "A campaign joins what belongs to one fight in one place: demands, votes, petitions and tasks.",
  noneClosed: "No campaign has been closed.",
  noneFound: "No campaign matches this.",
  found:
    "{count, plural, =0 {No campaigns} one {1 campaign} other {{count, number} campaigns}}",

  // form
  choosePlace: "Where is the campaign?",
  choosePlaceLead: "Find the city, county, school district or other place.",
  yourPlaces: "Where your groups work",
  forPlace: "For",
  changePlace: "Choose another place",
  fieldGroup: "Group that runs it",
  fieldName: "Name",
  fieldNameHint: "Short, as you say it at the door: “Close the jail deal”.",
  suggestedName: "Win in {place}: {provision}",
  fieldSummary: "What it is about",
  fieldSummaryHint:
    "Two or three sentences for a neighbor who hears of it for the first time.",
  fieldVisibility: "Who may see its page?",
  visibility_public: "Everybody",
  visibility_group: "Only members of the group",
  start: "Start the campaign",
  editCampaign: "Edit the campaign",
  saveChanges: "Save the changes",
  cancel: "Cancel",
  firstDemand: "Its first demand will ask for: {provision}",

  // board
  badge_public: "Public",
  badge_group: "Group only",
  tabs: "Parts of this campaign",
  overview: "Overview",
  demands: "Demands",
  edit: "Edit",
  close: "Close it",
  reopen: "Take it up again",
  publicPage: "Public page",
  closedNotice: "This campaign was closed.",
  closeTitle: "Close the campaign",
  closeLead:
    "Its pages stay as they are, it leaves the lists of open campaigns, and no demand can be added. It can be taken up again.",
  closeWhy: "Why?",
  closeWhyHint:
    "Won, lost for now, merged into another … for whoever asks later.",
  closeConfirm: "Close this campaign",
  reopenTitle: "Take the campaign up again",
  reopenLead: "It returns to the lists of open campaigns.",
  reopenWhy: "Why now?",
  reopenConfirm: "Take it up again",
  history: "Closed and taken up",
  event_closed: "Closed",
  event_reopened: "Taken up again",
  by: "by {name}",

  // dashboard
  needsYou: "What needs you today",
  nothingWaits: "Nothing waits for you. Well kept.",
  attention_overdue_answer: "Answer overdue",
  attention_unmarked: "Who came?",
  attention_unconfirmed: "Not confirmed",
  attention_short_task: "Short of people",
  attention_petition_to_deliver: "To be delivered",
  why_overdue_answer:
    "{count, plural, one {The answer is a day late.} other {The answer is # days late.}} Ask again, then record what they say.",
  why_unmarked:
    "{count, plural, one {For 1 person it is not written down whether they came.} other {For {count, number} people it is not written down whether they came.}}",
  why_unconfirmed:
    "{count, plural, one {1 person has not confirmed.} other {{count, number} people have not confirmed.}} Call them.",
  why_short_task:
    "{count, plural, one {1 more person needed.} other {{count, number} more people needed.}}",
  why_petition_to_deliver:
    "{count, plural, one {1 signature waits} other {{count, number} signatures wait}} to be handed over.",
  theNumbers: "The numbers as a table",
  columnDay: "Day",
  signaturesTitle: "Signatures",
  signaturesSummary:
    "{count, number} of {goal, number} signatures wanted; {gained, number} more since {day}.",
  columnSignatures: "Signatures so far",
  noPetitionYet: "No petition of this campaign has been opened yet.",
  tasksTitle: "Tasks",
  tasksSummary:
    "{open, number} open, {short, number} of them short of people; {done, number} done.",
  columnPosted: "Posted so far",
  columnDone: "Done so far",
  noTaskYet: "No task has been posted for this campaign yet.",
  pipelineTitle: "Demands on their way",
  pipelineSummary:
    "{total, plural, one {1 demand} other {{total, number} demands}}, {won, number} won.",
  columnState: "State",
  columnDemands: "Demands",

  // public page
  runBy: "A campaign of {group}",
  whatWeAsk: "What we ask",
  nothingAskedYet: "The demands of this campaign are not public yet.",
  howToHelp: "How to help",
  signPetition: "Sign the petition",
  signatures:
    "{count, plural, one {1 signature} other {{count, number} signatures}} of {goal, number} wanted",
  nextVotes: "Votes to come",
  agenda: "Agenda",
  publicTasks: "Work that needs people",
  needsMore:
    "{count, plural, one {1 more person needed} other {{count, number} more people needed}}",
  dueBy: "by {day}",
  noHelpYet:
    "There is nothing open to sign or to join at the moment. Come back soon, or ask the group.",
  askGroup: "Write to or join {group}",
  campaignClosed: "This campaign has ended.",
  openBoard: "Open the board",

  // refusals
  someone_was_first:
    "Somebody else did this before you, so nothing was changed now.",
  place_not_found: "Choose the place again.",
} as const;
