export default {
  firstRunTitle: "Set up your board",
  firstRunLead:
    "Two things, and you can begin: your group, and you as its first admin.",
  theGroup: "Your group",
  theAdmin: "You",
  thePlace: "Where your group works",
  placeOptional:
    "A city, county, school district or state. You can skip this and choose it later.",
  placeLater: "No place yet",
  groupName: "Name of the group",
  groupNameHint: "Everyone can see it. You can change it later.",
  emailHint:
    "You sign in with it. Only admins and organizers of your groups see it.",
  setUp: "Create the group",

  newGroupTitle: "Start a group",
  newGroupLead:
    "You become its admin, invite others and decide who may do what. Other groups see nothing of it but its public page.",
  aboutField: "About the group",
  aboutHint:
    "Who you are and what you work for. Everyone can read it; do not write about anyone’s immigration status.",
  createGroup: "Start the group",

  groupPages: "Pages of this group",
  tabOverview: "Group",
  tabBook: "Address book",
  tabMembers: "Members",
  tabInvitations: "Invitations",
  tabRequests: "{count, plural, =0 {Requests} other {Requests (#)}}",
  tabForecasts: "Forecasts",
  tabSettings: "Settings",
  tabActivity: "Activity",

  about: "About this group",
  noAbout: "The group has not said anything about itself yet.",
  worksIn: "Works in",
  memberCount: "{count, plural, one {# member} other {# members}}",
  yourRole: "You belong to this group. Your role: {role}.",
  leaveGroup: "Leave this group",
  nextTitle: "What to do next",
  toTasks: "See what you can do",
  toBoard: "My board",
  nextFor: "What to do next: {group}",
  nextCouncil: "Record the council of {place}",
  nextCouncilWhy:
    "Or whoever decides there. Votes can be counted as soon as it is known how many seats it has.",
  nextRoster: "Enter who sits on the council",
  nextRosterWhy: "One line for each seat; then you can note where each stands.",
  nextRule: "Write down how the council decides",
  nextRuleWhy:
    "A majority of what, who breaks a tie. Until then votes are counted by Robert’s Rules.",
  nextLead: "This list goes away when it is done.",
  nextInvite: "Invite at least one other person",
  nextInviteWhy: "A second admin keeps the group open when you are away.",
  nextAbout: "Say what the group is about",
  nextAboutWhy: "Neighbors read it before they ask to join.",
  nextPlace: "Choose the place you work in",
  nextPlaceWhy: "Its page then names you to everyone who looks for help.",
  waitingRequests:
    "{count, plural, one {# person asks} other {# people ask}} to join and {count, plural, one {waits} other {wait}} for an answer.",
  answerThem: "Answer",

  joinTitle: "Join this group",
  joinLead: "An admin of the group reads this and answers by mail.",
  joinNote: "A few words about you (optional)",
  joinNoteHint:
    "How you know the group, what you would like to do. Do not write about anyone’s immigration status.",
  ask: "Ask to join",
  signInToJoin:
    "Do you live here and want to help? Sign in and ask to join. Without an account you need an invitation from a member.",
  signIn: "Sign in",
  asked: "You asked to join. An admin of the group will answer by mail.",
  alreadyAsked: "You have asked already. An admin will answer by mail.",
  askedRecently:
    "The group declined not long ago. You can ask again a week after its answer.",
  alreadyMember: "This person is a member of the group already.",
  youAreMember: "You are a member of this group already.",
  tooManyAsked: "You asked many groups today. Try again tomorrow.",

  membersTitle: "Members",
  searchMembers: "Search by name or address",
  search: "Search",
  membersFound:
    "{count, plural, =0 {Nobody found} one {# member} other {# members}}",
  noMembersFound: "Nobody here goes by these words.",
  showAll: "Show all members",
  colName: "Name",
  colEmail: "Address",
  colRole: "Role",
  colSince: "Since",
  role: "Role",
  you: "you",
  memberSince: "Member since {day}",
  changeRole: "Change the role",
  saveRole: "Save the role",
  roleSaved: "The role is changed. It holds from now on.",
  whatRolesMay: "What each role may do",
  endTitle: "End the membership of {name}",
  endLead:
    "{name} loses access to everything of {group} at once. What they did for the group stays. Invitations they sent stop working.",
  endConfirm: "End the membership",
  leaveTitle: "Leave {group}",
  leaveLead:
    "You lose access to everything of the group at once. To come back you need an invitation or ask to join.",
  leaveConfirm: "Leave the group",
  endLink: "End the membership",
  lastAdmin: "A group needs an admin. Make somebody else admin first.",
  cancel: "Cancel",

  invitationsTitle: "Invitations",
  inviteTitle: "Invite somebody",
  inviteEmail: "Email address",
  inviteRoleHint: "What they may do from the moment they accept.",
  sendInvitation: "Send the invitation",
  invitationSent: "The invitation is on its way.",
  invitationRevoked: "The invitation is taken back.",
  openInvitations: "Not answered yet",
  noInvitations: "No invitation is open.",
  noInvitationsHint: "Write an address above: the mail leaves at once.",
  invitedBy: "Sent by {name}, open until {until}",
  revoke: "Take back",
  revokeExplained: "The link in the mail to {email} stops working.",
  roleTooHigh: "You cannot give a role above your own.",
  tooManyInvitations:
    "The group sent 50 invitations within a day. Try again tomorrow.",
  mailInvitationSubject: "{inviter} invites you to {group}",
  mailInvitationText:
    "Hello,\n\n{inviter} invites you to join {group} on Groundwork, the group’s campaign board. Role: {role}.\n\nTo accept, open this page (it works once, for 72 hours):\n\n{link}\n\nIf you do not know the group, you need not do anything.",

  invitationTitle: "Invitation to {group}",
  invitationLead: "{inviter} invites you to join {group}. Your role: {role}.",
  invitedAs: "The invitation was sent to {email}.",
  accountFirst:
    "Somebody signs in with this address already. Sign in, and you come back here to accept.",
  makeAccount: "Choose a name and a password, and you are in.",
  acceptNew: "Create my account and join",
  acceptAs: "Join as {name}",
  otherAddress:
    "You are signed in as {name} ({mine}). Accept, and this account joins the group.",
  haveAccount:
    "This address has an account already. Sign in and open the invitation again.",
  goToGroup: "Go to the group",

  requestsTitle: "People who ask to join",
  noRequests: "Nobody is waiting for an answer.",
  noRequestsHint:
    "People with an account can ask from the public page of the group.",
  askedOn: "Asked on {day}",
  welcome: "Welcome as volunteer",
  decline: "Decline",
  declineExplained:
    "{name} gets a short, friendly mail and can ask again in a week.",
  answered: "The answer is on its way.",
  someoneWasFirst: "Somebody else has answered this already.",
  mailRequestSubject: "Somebody asks to join {group}",
  mailRequestText:
    "Hello {admin},\n\n{name} asks to join {group}. Read the request and answer here:\n\n{link}",
  mailWelcomeSubject: "Welcome to {group}",
  mailWelcomeText:
    "Hello {name},\n\nwelcome to {group}! You are a volunteer of the group now:\n\n{link}",
  mailDeclinedSubject: "Your request to join {group}",
  mailDeclinedText:
    "Hello {name},\n\n{group} cannot take you in at the moment. You can still sign its petitions and follow its campaigns here:\n\n{link}",

  settingsTitle: "Settings",
  saveSettings: "Save",
  settingsSaved: "Saved.",
  placeNotSaved: "The place is changed only when you save below.",
  placeGone: "This place is not in the list. Choose another one.",

  activityTitle: "Activity",
  activityLead:
    "Who did what in this group, latest first. Nothing here can be changed or removed.",
  activityEmpty: "Nothing has been written down yet.",
  colWhen: "When",
  colWhat: "What",
  timesIn: "Times are those of {zone}.",
  theSite: "The site",
  activityOther: "{who}: {verb}",
  "verb_group.created": "{who} started the group.",
  "verb_group.settings_changed": "{who} changed the settings of the group.",
  "verb_member.joined": "{who} joined by invitation ({role}).",
  "verb_member.left": "{who} left the group.",
  "verb_member.removed": "{who} ended the membership of {what}.",
  "verb_member.role_changed":
    "{who} changed the role of {what} from {from} to {to}.",
  "verb_invitation.sent": "{who} invited somebody ({role}).",
  "verb_invitation.revoked": "{who} took an invitation back.",
  "verb_pledge.made": "{who} pledged for the coalition: {purpose}.",
  "verb_pledge.withdrawn": "{who} took a pledge back.",
  "verb_join_request.made": "{who} asked to join.",
  "verb_join_request.welcomed": "{who} welcomed {what} to the group.",
  "verb_join_request.declined": "{who} declined the request of {what}.",

  coalitionsTitle: "Coalitions",
  pledgeLedger: "Pledged and delivered",
  tabCoalitions: "Coalitions",
  coalitionsLead:
    "A coalition’s leads see one vote count and counts of signatures and tasks over all its groups; never anybody’s name or address.",
  noCoalitions: "The group belongs to no coalition.",
  noCoalitionsHint:
    "Start one with the groups you work with, or wait for an invitation: it shows up here.",
  startCoalition: "Start a coalition",
  joinedOn: "Since {day}",
  groupsAndLeads: "Groups and leads",
  leaveCoalition: "Leave",
  leaveCoalitionExplained:
    "{group} leaves {coalition}. Its leads no longer see counts of this group, and leads who belong to no other group of it stop leading.",
  coalitionInvitations: "Invitations",
  asksToJoin: "{name} asks your group to join.",
  accept: "Accept",
  joinedCoalition: "Your group belongs to the coalition now.",
  declinedCoalition: "The invitation is declined.",
  leftCoalition: "Your group has left the coalition.",

  newCoalitionTitle: "Start a coalition",
  newCoalitionLead:
    "One of your groups founds it and you are its first lead. Then you invite other groups; each decides for itself.",
  coalitionName: "Name of the coalition",
  coalitionAbout: "What it is for",
  coalitionAboutHint: "The groups you invite read it.",
  foundingGroup: "Founding group",
  createCoalition: "Start the coalition",

  coalitionGroupsTitle: "Groups and leads of {coalition}",
  toVoteBoard: "Open the vote board",
  coalitionGroups: "Groups",
  speaksForIt: "speaks for it",
  speaksForItWhy:
    "The admins of this group and the leads invite groups and name leads.",
  noGroupsLeft: "No group belongs to this coalition any more.",
  invitedGroups: "Asked to join",
  invitedOn: "Asked on {day}",
  withdraw: "Take back",
  inviteGroupTitle: "Invite a group",
  inviteGroupField: "Address of the group’s page",
  inviteGroupHint: "Copy it from the page of the group, such as {example}.",
  inviteGroup: "Invite the group",
  groupInvited: "The group’s admins get a mail now.",
  groupWithdrawn: "The invitation is taken back.",
  noSuchGroup: "There is no group at this address.",
  isInCoalition: "This group belongs to the coalition already.",
  alreadyInvited: "This group has been asked and has not answered yet.",
  leads: "Leads",
  noLeads: "Nobody leads the coalition at present.",
  leadSince: "Since {day}",
  stopLead: "End",
  endLeadExplained:
    "{name} no longer sees the vote board and the counts of the coalition.",
  leadEnded: "The leadership has ended.",
  nameLead: "Name a lead",
  nameLeadLead:
    "A lead must belong to one of the groups. They get a mail, and see the vote board from their next page on.",
  leadEmail: "Email address they sign in with",
  nameLeadButton: "Make this person a lead",
  leadNamed: "The lead is named.",
  notInCoalition:
    "Nobody in the groups of the coalition signs in with this address.",
  alreadyLead: "This person is a lead already.",
  mailGroupInvitedSubject: "{coalition} asks {group} to join",
  mailGroupInvitedText:
    "Hello {name},\n\n{inviter} asks {group} to join the coalition {coalition}. A coalition’s leads see one vote count and counts of signatures and tasks; never anybody’s name or address.\n\nAn admin of your group answers here:\n\n{link}",
  mailLeadSubject: "You are a lead of {coalition}",
  mailLeadText:
    "Hello {name},\n\n{by} made you a lead of {coalition}. You see its vote board and the counts of all its groups:\n\n{link}",
  "verb_coalition.founded": "{who} founded the coalition {what}.",
  "verb_coalition.group_invited": "{who} asked {group} to join {what}.",
  "verb_coalition.joined": "{who} took the group into the coalition {what}.",
  "verb_coalition.declined": "{who} declined to join the coalition {what}.",
  "verb_coalition.left": "{who} took the group out of the coalition {what}.",
  "verb_lead.named": "{who} made {what} a lead of {coalition}.",
  "verb_lead.ended": "{who} ended the leadership of {what} in {coalition}.",
  "verb_campaign.started": "{who} started the campaign “{what}”.",
  "verb_campaign.changed": "{who} changed the campaign “{what}”.",
  "verb_campaign.closed": "{who} closed the campaign “{what}”.",
  "verb_campaign.reopened": "{who} opened the campaign “{what}” again.",
  "verb_demand.written": "{who} wrote the demand “{what}”.",
  "verb_demand.changed": "{who} changed the demand “{what}”.",
  "verb_demand.step": "{who} recorded a step of the demand “{what}”.",
  "verb_demand.correction": "{who} corrected a step of the demand “{what}”.",
  "verb_petition.drafted": "{who} drafted the petition “{what}”.",
  "verb_petition.edited": "{who} changed the petition “{what}”.",
  "verb_petition.opened": "{who} opened the petition “{what}”.",
  "verb_petition.reopened": "{who} opened the petition “{what}” again.",
  "verb_petition.closed": "{who} closed the petition “{what}”.",
  "verb_petition.delivered": "{who} recorded the delivery of “{what}”.",
  "verb_petition.list_frozen":
    "{who} froze the list of “{what}” with {signatures, plural, one {# signature} other {# signatures}}.",
  "verb_petition.answered": "{who} recorded the officials’ answer to “{what}”.",
  "verb_petition.told": "{who} sent news to the signers of “{what}”.",
  "verb_petition.told_back": "{who} took back news to the signers of “{what}”.",
  "verb_petition.recounted":
    "The count of “{what}” was mended from {stored} to {counted}.",
  "verb_petition.purged":
    "The signers’ data of “{what}” was destroyed on its day.",
  "verb_petition.held":
    "{who} put a legal hold on the signers’ data of “{what}”.",
  "verb_petition.purge_set":
    "{who} changed when the signers’ data of “{what}” is destroyed.",
  "verb_signature.swept":
    "{who} decided about many signatures of “{what}” at once.",
  "verb_signature.unswept":
    "{who} undid a decision about many signatures of “{what}”.",
  "verb_paper.opened": "{who} opened batch {batch} of sheets for “{what}”.",
  "verb_paper.given": "{who} chose who may type in batch {batch} of “{what}”.",
  "verb_paper.entered":
    "{who} finished typing in batch {batch} of “{what}”: {lines, plural, one {# line} other {# lines}}.",
  "verb_paper.checked":
    "{who} read {lines, plural, one {# line} other {# lines}} of batch {batch} of “{what}” a second time; {wrong} differed.",
  "verb_paper.corrected":
    "{who} corrected a line of batch {batch} of “{what}”.",
  "verb_paper.counted":
    "{who} counted batch {batch} of “{what}”: {signatures, plural, one {# signature} other {# signatures}}.",
  "verb_paper.set_aside": "{who} set batch {batch} of “{what}” aside.",
  "verb_paper.restored": "{who} brought batch {batch} of “{what}” back.",
  "verb_paper.sent_back":
    "{who} sent batch {batch} of “{what}” back for correction. Reason: {why}",
  "verb_guards.changed": "{who} changed the list of who may sign.",
  "verb_signature.withdrawn": "A signer withdrew a signature from “{what}”.",
  "verb_signature.invalidated":
    "{who} took a signature of “{what}” out of the count.",
  "verb_signature.restored":
    "{who} put a signature of “{what}” back into the count.",
  "verb_signatures.exported":
    "{who} downloaded {signatures, plural, one {# signature} other {# signatures}} of “{what}”. Reason: {why}",
  "verb_book.imported":
    "{who} brought a list of people: {created} new, {changed} changed, {refused} left out.",
  "verb_book.undone":
    "{who} undid a list of people: {removed} removed, {restored} as before.",
  "verb_book.removed": "{who} removed a person from the address book.",
  "verb_book.silenced": "{who} marked that a person wants no mail.",
  "verb_book.exported":
    "{who} downloaded {people, plural, one {# person} other {# people}} of the address book. Reason: {why}",
  "verb_targets.exported":
    "{who} downloaded {officials, plural, one {# official} other {# officials}} as targets. Reason: {why}",
  "verb_signups.exported":
    "{who} downloaded {people, plural, one {# sign-up} other {# sign-ups}} of “{what}”. Reason: {why}",
  "verb_body.added": "{who} added the body {what}.",
  "verb_body.edited": "{who} changed the body {what}.",
  "verb_seats.edited": "{who} changed the seats of {what}.",
  "verb_roster.entered": "{who} entered the roster of {what}.",
  "verb_official.added": "{who} added the official {what}.",
  "verb_official.edited": "{who} changed the facts about {what}.",
  "verb_term.started": "{who} recorded a term of {what}.",
  "verb_term.ended": "{who} recorded the end of a term of {what}.",
  "verb_meeting.added": "{who} entered a meeting of {what}.",
  "verb_meeting.edited": "{who} changed a meeting of {what}.",
  "verb_motion.added": "{who} entered the motion “{what}”.",
  "verb_motion.edited": "{who} changed the motion “{what}”.",
  "verb_rule.added": "{who} recorded a voting rule of {what}.",
  "verb_rule.ended": "{who} ended a voting rule of {what}.",
  "verb_roll.entered": "{who} entered the roll call on “{what}”.",
  "verb_consent.entered": "{who} entered a consent agenda of {what}.",
  "verb_protest.recorded": "{who} recorded a protest against “{what}”.",
  "verb_reading.recorded": "{who} recorded a reading of “{what}”.",
  "verb_reading.taken_back": "{who} took back a reading of “{what}”.",
  "verb_conflict.settled": "{who} said that the record of “{what}” stands.",
  "verb_conflict.reopened": "{who} opened the conflict on “{what}” again.",
  "verb_lean.recorded": "{who} recorded how an official leans on “{what}”.",
  "verb_promise.recorded": "{who} recorded a promise of {what}.",
  "verb_promise.corrected": "{who} corrected a promise of {what}.",
  "verb_promise.dispute": "{who} disputed a promise of {what}.",
  "verb_promise.settlement":
    "{who} settled a dispute about a promise of {what}.",
  "verb_promise.answer": "{who} recorded the answer of {what} about a promise.",
  "verb_promise.withdrawal": "{who} took back a recorded promise of {what}.",
  "verb_promise.restoration":
    "{who} let a recorded promise of {what} stand again.",
  "verb_promise.note_published":
    "{who} let everybody read a note about a promise of {what}.",
  "verb_promise.note_held_back":
    "{who} held back a note about a promise of {what}.",
  "verb_policy.recorded": "{who} recorded the policy “{what}”.",
  "verb_policy.stage_recorded":
    "{who} recorded a stage of the policy “{what}”.",
  "verb_policy.clause_recorded":
    "{who} recorded a clause of the policy “{what}”.",
  "verb_policy.clause_edited":
    "{who} corrected a clause of the policy “{what}”.",
  "verb_policy.clause_checked":
    "{who} verified a clause of the policy “{what}”.",
  "verb_place.added": "{who} added the place {what}.",
  "verb_place.edited": "{who} edited the place {what}.",
  "verb_place.removed": "{who} took the place {what} away.",
  "verb_place.restored": "{who} put the place {what} back.",
  "verb_place.named": "{who} added a name to {what}.",
  "verb_place.unnamed": "{who} removed a name from {what}.",
  "verb_policy.withdrawn": "{who} withdrew the policy “{what}” from the list.",
  "verb_vote.source_taken_off": "{who} took a source off a vote.",
  "verb_policy.edited": "{who} corrected the policy “{what}”.",
  "verb_policy.restored": "{who} put the policy “{what}” back on the list.",
  "verb_policy.stage_removed": "{who} removed a step of the policy “{what}”.",
  "verb_policy.stage_restored": "{who} put back a step of the policy “{what}”.",
  "verb_policy.clause_removed":
    "{who} removed a clause of the policy “{what}”.",
  "verb_policy.clause_restored":
    "{who} put back a clause of the policy “{what}”.",
  "verb_policy.file_added": "{who} added a file to the policy “{what}”.",
  "verb_policy.file_removed": "{who} removed a file of the policy “{what}”.",
  "verb_policy.disputed": "{who} disputed a clause of the policy “{what}”.",
  "verb_policy.dispute_ended":
    "{who} ended a dispute about the policy “{what}”.",
  "verb_policy.replied":
    "{who} recorded an official’s reply about the policy “{what}”.",
  "verb_policy.reply_taken_back":
    "{who} took back a recorded reply about the policy “{what}”.",
  "verb_policy.starter_cleared":
    "{who} cleared the starter records of policies.",
  "verb_policy.starter_reloaded":
    "{who} loaded the starter records of policies again.",
  "verb_council_record.imported":
    "{who} imported a council’s record for {what}.",
  "verb_speakers.added": "{who} put somebody on a list of speakers.",
  "verb_speakers.changed": "{who} changed a turn on a list of speakers.",
  "verb_speakers.arranged": "{who} arranged a list of speakers.",
  "verb_speakers.removed": "{who} took somebody off a list of speakers.",
  "verb_speakers.points": "{who} changed the points to be made at a meeting.",
  "verb_task.posted": "{who} posted the task “{what}”.",
  "verb_task.changed": "{who} changed the task “{what}”.",
  "verb_task.moved": "The task “{what}” moved with its vote.",
  "verb_clock.set": "{who} set the deadlines before meetings of {what}.",
  "verb_task.cancelled": "{who} cancelled the task “{what}”.",
  "verb_tasks.changed_together": "{who} changed several tasks at once.",
  "verb_tasks.put_back": "{who} undid a change of several tasks.",
  "verb_task.done": "{who} marked the task “{what}” as done.",
  "verb_task.attendance": "{who} noted who attended “{what}”.",
  "verb_claim.registered": "{who} took the task “{what}”.",
  "verb_claim.waiting": "{who} joined the waiting list of “{what}”.",
  "verb_claim.cancelled": "{who} cancelled for “{what}”.",
  "verb_claim.moved_up": "{who} moved up from the waiting list of “{what}”.",
  "verb_claim.confirmed": "{who} confirmed for “{what}”.",
  "verb_claim.reported": "{who} reported on “{what}”.",
} as const;
