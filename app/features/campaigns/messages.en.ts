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
