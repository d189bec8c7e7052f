export default {
  firstRunTitle: "Set up your board",
  firstRunLead:
    "Two things, and you can begin: your group, and you as its first admin.",
  theGroup: "Your group",
  theAdmin: "You",
  thePlace: "Where your group works",
  placeOptional:
    "A city, county, school district or state. You can skip this and choose it later.",
  changePlace: "Choose another place",
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
  tabMembers: "Members",
  tabInvitations: "Invitations",
  tabRequests: "{count, plural, =0 {Requests} other {Requests (#)}}",
  tabSettings: "Settings",
  tabActivity: "Activity",

  about: "About this group",
  noAbout: "The group has not said anything about itself yet.",
  worksIn: "Works in",
  memberCount: "{count, plural, one {# member} other {# members}}",
  yourRole: "You belong to this group. Your role: {role}.",
  leaveGroup: "Leave this group",
  nextTitle: "What to do next",
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
  "verb_join_request.made": "{who} asked to join.",
  "verb_join_request.welcomed": "{who} welcomed {what} to the group.",
  "verb_join_request.declined": "{who} declined the request of {what}.",
} as const;
