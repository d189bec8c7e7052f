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
} as const;
