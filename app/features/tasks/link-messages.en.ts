export default {
  formTitle: "Sign up by mail",
  formLead:
    "No password needed: we mail you a link, and one tap there signs you up.",
  name: "Your name",
  email: "Your email address",
  emailHint:
    "Only the organizers of this task see it. It is used for this task and nothing else.",
  leaveEmpty: "Leave this field empty",
  send: "Mail me the link",
  haveAccount: "I have an account: sign in",
  mailed:
    "Look into your mailbox: the link is good for three days. You are signed up once you tap the button behind it.",
  nameNoLinks: "A name holds no addresses.",
  too_many:
    "Too many tries from your network. Wait ten minutes, then try again.",
  noLongerOpen: "This task takes no more people: it is over or called off.",

  linkTitle: "Your sign-up",
  hello: "Hello {name},",
  claim: "I’ll do it",
  joinWaiting: "Join the waiting list",
  notYou:
    "If you did not ask for this, do nothing: nobody is signed up without a tap.",
  isRegistered: "You are signed up. Keep the mail: its link leads back here.",
  isConfirmed: "You are signed up and have confirmed.",
  isWaiting:
    "You are on the waiting list. If a place becomes free, you move up and get a mail.",
  isAttended: "You did this. Thank you!",
  isMissed: "The organizer wrote down that you did not come.",
  isCancelled: "You are not signed up any more.",
  closed: "This task takes no more people.",
  tooLate: "It is too late for that: the task is over.",
  confirm: "I will be there",
  cancel: "Cancel my sign-up",
  seeTask: "See the task",

  placeTasksTitle: "How to help in {place}",
  placeTasksLead:
    "Open work that everybody can take on. Sign up with an account or by mail.",
  placeTasksNone: "No public task is open here now",
  placeTasksNoneHint:
    "Groups that work here, open petitions and the next votes stand on the page of the place.",
  toPlace: "The page of {place}",
  allTasks: "All open tasks here",
  found: "{count, plural, one {# open task} other {# open tasks}}",

  mailSubject: "One tap to sign up: {title}",
  mailText:
    "Somebody, probably you, wants to sign up for this:\n\n{title}\n{when}\n{where}\n{group}\n\nTap the button behind this link to sign up. It leads back there later, to confirm or cancel:\n{link}\n\nIf it was not you, do nothing.\n",
} as const;
