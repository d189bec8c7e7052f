export default {
  signInTitle: "Sign in",
  signInLead:
    "For members of a group. To read pages and sign petitions you need no account.",
  email: "Email address",
  password: "Password",
  signIn: "Sign in",
  forgotten: "I forgot my password",
  noAccount:
    "No account yet? Accounts come with an invitation to a group. Ask an admin of your group to invite you.",
  wrongSignIn:
    "This address and this password do not go together. Check both, or ask for a new password.",
  tooManySignIns:
    "There were too many tries. Wait 15 minutes, or ask for a new password by mail.",
  demoTitle: "Look around as …",
  demoLead:
    "This is a demonstration with invented people. Everything is thrown away when it stops.",

  name: "Your name",
  nameHint: "As people in your group know you.",
  newPasswordHint:
    "At least {least, number} characters. A short sentence that only you would think of is best.",
  passwordTooShort: "Use at least 10 characters.",
  passwordTooLong: "Use at most 200 characters.",
  passwordIsYou:
    "Your own name or address is the first thing that others would try. Choose something else.",
  passwordTooCommon:
    "This is one of the passwords that are tried first. Choose something else.",

  forgottenTitle: "A new password",
  forgottenLead:
    "Write the address you sign in with. We mail you a link with which you choose a new password.",
  sendLink: "Mail me the link",
  tooManyLinks:
    "Too many links were asked for from your network. Wait an hour and try again.",
  linkSentTitle: "Look into your mail",
  linkSent:
    "If somebody signs in with this address, a link is on its way to it. It works for one hour, once. Look into the spam folder too.",
  backToSignIn: "Back to sign in",
  chooseTitle: "Choose a new password",
  chooseLead:
    "For {email}. Afterwards you are signed in here and signed out everywhere else.",
  newPassword: "New password",
  savePassword: "Save the password",
  mailNewPasswordSubject: "Groundwork: choose a new password",
  mailNewPasswordText:
    "Hello {name},\n\nsomebody asked for a new password for your Groundwork account. If it was you, choose one here within an hour:\n\n{link}\n\nIf it was not you, you need not do anything: your password stays as it is.",
  mailPasswordChangedSubject: "Groundwork: your password was changed",
  mailPasswordChangedText:
    "Hello {name},\n\nthe password of your Groundwork account was just changed, and every other browser was signed out.\n\nIf this was not you, ask for a new password on the sign-in page at once and tell an admin of your group.",

  accountTitle: "Your account",
  details: "Name and language",
  language: "Language",
  languageHint: "For this site and for the mail it sends you.",
  change: "Change",
  changePassword: "Change your password",
  changePasswordLead:
    "Afterwards you stay signed in here and are signed out everywhere else.",
  presentPassword: "Present password",
  wrongPresentPassword: "This is not your present password.",
  tooManyPresent: "There were too many tries. Wait 15 minutes.",
  save: "Save",
  saved: "Saved.",
  passwordSaved:
    "Your password is changed. Every other browser was signed out.",
  sessions: "Where you are signed in",
  sessionsLead:
    "If you do not know one of these, end it and change your password.",
  sessionCount: "{count, plural, one {In # browser} other {In # browsers}}",
  manageSessions: "See and end",
  thisBrowser: "This browser",
  unknownDevice: "Unknown browser",
  since: "Signed in {day}",
  lastSeen: "Last seen {day}",
  endSession: "Sign out there",
  endAll: "Sign out everywhere",
  endAllExplained:
    "Ends every session, this one too. You then sign in again with your password.",
  yourGroups: "Your groups",
  noGroups: "You belong to no group.",

  startGroup: "Start another group",
  yourData: "What is stored about you",
} as const;
