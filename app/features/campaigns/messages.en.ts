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
  votes: "Votes",
  petitions: "Petitions",
  newPetition: "Write a petition",
  noPetitionHint: "A petition shows the officials how many want this.",
  petitionsCaption: "Petitions of this campaign",
  columnPetition: "Petition",
  columnCloses: "Last day",
  noLastDay: "no last day set",
  countOfGoal: "{count, number} of {goal, number}",
  noVoteHint:
    "A vote is counted once it is added for one of the demands: open the demand, and add the vote that would meet it.",
  toDemands: "To the demands",
  pastVotes: "Votes that are over",
  columnRecorded: "Recorded",
  recorded_pass: "Passed",
  recorded_fail: "Failed",
  recordedNothing: "nothing recorded",
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
  showRest: "{count, plural, one {Show # more} other {Show all # others}}",
  beginHere:
    "A campaign begins with its demand: what you ask, of whom, by when.",
  writeFirstDemand: "Write the first demand",
  nothingWaits: "Nothing waits for you. Well kept.",
  attention_new_signups: "New sign-ups",
  attention_roster_to_verify: "Verify contacts",
  why_new_signups:
    "{count, plural, one {1 person signed up in the last two days.} other {{count, number} people signed up in the last two days.}} Welcome them.",
  why_roster_to_verify:
    "{count, plural, one {The contact details of 1 official were verified long ago.} other {The contact details of {count, number} officials were verified long ago.}}",
  attentionLead:
    "Say “mine” to what you see to, so that nobody does it twice. A thing leaves by itself when it is resolved.",
  take: "Mine",
  takeNamed: "Mine: {title}",
  giveBack: "Give back",
  giveBackNamed: "Give back: {title}",
  takenBy: "{name} sees to it.",
  takenByYou: "You see to it.",
  allThatWaits: "All that waits, and who sees to it",
  attention_overdue_answer: "Answer overdue",
  attention_vote_soon: "Vote is near",
  attention_stale_leans: "Old positions",
  attention_unmarked: "Who came?",
  attention_unconfirmed: "Not confirmed",
  attention_short_task: "Short of people",
  attention_record_conflict: "Record and rule disagree",
  attention_to_verify: "To verify",
  records_to_verify: "Policy records of your groups",
  attention_petition_to_deliver: "To be delivered",
  attention_join_request: "Wants to join",
  why_overdue_answer:
    "{count, plural, one {The answer is a day late.} other {The answer is # days late.}} Ask again, then record what they say.",
  why_vote_soon:
    "{count, plural, =0 {The count holds; keep it.} one {1 vote short.} other {{count, number} votes short.}}",
  why_stale_leans:
    "{count, plural, one {Where 1 member stands was last heard long ago.} other {Where {count, number} members stand was last heard long ago.}} Ask again.",
  why_unmarked:
    "{count, plural, one {For 1 person it is not written down whether they came.} other {For {count, number} people it is not written down whether they came.}}",
  why_unconfirmed:
    "{count, plural, one {1 person has not confirmed.} other {{count, number} people have not confirmed.}} Call them.",
  why_short_task:
    "{count, plural, one {1 more person needed.} other {{count, number} more people needed.}}",
  why_record_conflict:
    "The record says one thing, rule and roll another; say which is right.",
  why_to_verify:
    "{count, plural, one {1 clause waits} other {{count, number} clauses wait}} to be held against the source.",
  why_petition_to_deliver:
    "{count, plural, one {1 signature waits} other {{count, number} signatures wait}} to be handed over.",
  why_join_request:
    "{count, plural, one {1 person asks to join the group.} other {{count, number} people ask to join the group.}}",
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
  postFirstTask: "Post the first task",
  writeFirstPetition: "Write a petition",
  noTaskYet: "No task has been posted for this campaign yet.",
  pipelineTitle: "Demands on their way",
  pipelineSummary:
    "{total, plural, one {1 demand} other {{total, number} demands}}, {won, number} won.",
  columnState: "State",
  columnDemands: "Demands",

  // votes
  votesTitle: "Votes to come",
  noVoteYet: "No vote of this campaign is counted yet.",
  noDateYet: "No date yet",
  risk_at_risk: "At risk",
  risk_close: "Close",
  risk_on_track: "On track",
  risk_not_counted: "Not counted yet",
  stance_firm: "{count, number} for",
  stance_leaning: "{count, number} leaning for",
  stance_undecided: "{count, number} undecided",
  stance_open: "{count, number} not known or not voting",
  stance_leaningAgainst: "{count, number} leaning against",
  stance_against: "{count, number} against",
  countInWords:
    "{firm, number} for, {leaning, number} leaning for, {undecided, number} undecided, {open, number} not known or not voting, {leaningAgainst, number} leaning against, {against, number} against. {needed, number} needed.",
  needsVotes: "Needs {needed, number} of {total, number}.",
  notShort: "Enough are firmly for it.",
  shortBy:
    "{firm, plural, one {1 firm vote short} other {{firm, number} firm votes short}}, {leaning, plural, =0 {none short with those leaning.} one {1 short with those leaning.} other {{leaning, number} short with those leaning.}}",
  chanceIs: "Chance of winning: {chance}.",
  chanceGuessed: "a guess, no count",
  chanceGuessedLong: "A guess: no stand is known yet.",
  decidedBy: "It turns on",
  noSeatsYet:
    "Nobody has written down who sits on this body, so nothing can be counted.",

  // vote board
  boardTitle: "{coalition}: vote board",
  groupsAndLeads: "Groups and leads",
  boardLead:
    "{votes, plural, one {1 vote to come} other {{votes, number} votes to come}}, {risk, number} at risk. As of {day}.",
  boardCaption: "Votes of the coalition’s groups",
  sortVotes: "Order of the votes",
  sortBy_risk: "Most at risk first",
  sortBy_date: "Next first",
  columnVote: "Vote",
  columnWhen: "When",
  columnRisk: "Standing",
  columnNeeded: "Needed",
  columnFirm: "Firm",
  columnLeaning: "Leaning",
  columnShort: "Short",
  columnChance: "Chance",
  columnSwing: "It turns on",
  columnChanged: "Last change",
  columnWeek: "This week",
  sortBy_movement: "Lost most this week",
  movedUp: "up {points} points",
  movedDown: "down {points} points",
  movedStill: "no change",
  firmMoved:
    "{firm, plural, one {# firm vote} other {# firm votes}} {way, select, up {more} other {fewer}}",
  groupsDisagree:
    "{count, plural, one {The groups disagree on 1 member} other {The groups disagree on # members}}",
  filterBoard: "Narrow the board",
  searchBoard: "Search",
  boardGroup: "Group",
  anyGroup: "All groups",
  anyRisk: "All",
  showVotes: "Show",
  showAllVotes: "Show all",
  noVoteMatches: "No vote matches.",
  projector: "Projector view",
  leaveProjector: "Back to the board",
  wallAsOf: "As of {moment}",
  wallLive: "Read again every minute",
  wallStop: "Stop reading again",
  wallMore:
    "{count, plural, one {1 more vote on the board} other {# more votes on the board}}",
  votesCsv: "Download (CSV)",
  swingIs: "It turns on {name}",
  neverHeard: "nothing heard yet",
  boardNote:
    "Only positions that a group shares with the coalition, or has made public, are counted. Where groups disagree, the less hopeful one counts.",
  countOfVote: "The count",
  keptFromBoard:
    "{count, plural, one {1 stand} other {# stands}} your group keeps to itself, not counted here",
  noVotes: "No group of this coalition counts a vote at the moment.",
  noVotesHint:
    "A vote appears here as soon as an organizer of one of the groups adds it to a meeting or expects it.",
  groupCountsTitle: "What the groups have done",
  groupCountsCaption: "Counts only, since each group began; never a person.",
  columnOpenTasks: "Open tasks",
  columnDoneTasks: "Tasks done",
  columnTurnout: "Came to shifts",
  columnContacts: "Talks with officials",

  // home
  allCampaigns: "All campaigns",
  firmOfNeeded: "{firm, number} of {needed, number} votes firm",
  voteBoards: "Vote boards",
  boardSummary:
    "{votes, plural, =0 {No vote is counted at the moment.} one {1 vote to come, {risk, number} at risk.} other {{votes, number} votes to come, {risk, number} at risk.}}",

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
  calendarTitle: "Calendar",
  calendarLead:
    "Subscribe once: meetings that vote on this campaign, the deadlines before them and its shifts appear in your own calendar, and move when they move.",
  calendarPublic: "For everybody",
  calendarPublicHint: "Only what is public: pass it on.",
  calendarSecret: "For you",
  calendarSecretHint:
    "With the group’s own votes and tasks. Whoever has this address can read it, so keep it to yourself; it ends when you leave the group.",
  calendarMade:
    "Copy this address into your calendar now. It is shown only this once.",
  calendarMadeOn: "You made an address on {day}.",
  calendarMake: "Make an address",
  calendarRenew: "Make a new one, end the old",
  calendarEnd: "End the address",
  calendarLink: "Calendar",
  calendarSubscribe: "Calendar of this campaign (ICS)",
} as const;
