export default {
  title: "Help",
  lead: "Short answers. Every page also works without JavaScript, by keyboard, and in English and Spanish: the language button is at the top.",
  visitorsTitle: "Without an account",
  findTitle: "Find your place",
  findText:
    "Type the name of your city, county or state. Its page shows which protections hold there, on whose word, and what is missing.",
  findLink: "Find a place",
  signTitle: "Sign a petition, or take your name back",
  signText:
    "After you sign, we mail you two links. The first one confirms; only then does your signature count. With the second one you can see your signature and withdraw it at any time. What was handed over before stays with the officials.",
  signLink: "Open petitions",
  joinTitle: "Join a group",
  joinText:
    "Open the invitation that was mailed to you: it works for 72 hours, once. If it is too old, ask the person who invited you for a new one. With an account you can also ask to join from the page of a group.",
  membersTitle: "With an account",
  passwordTitle: "I cannot sign in",
  passwordText:
    "Ask for a new password: the link comes by mail and works for one hour. After many wrong tries sign-in pauses for 15 minutes; a browser in which you have signed in before is not held up by the tries of others.",
  passwordLink: "Ask for a new password",
  roleTitle: "A page says that my role does not allow this",
  roleText:
    "Each group has volunteers, organizers and admins. An admin of your group can change your role; the new one holds from your next page on.",
  roleLink: "Who may do what",
  lostTitle: "I lost my phone or laptop",
  lostText:
    "Sign in elsewhere and sign out everywhere from your account. If somebody may know your password, change it: that ends every other session too.",
  lostLink: "Where you are signed in",
  dataTitle: "What happens with my data",
  dataText: "What is stored, for how long, and what never is:",
  dataLink: "Privacy",
  contactTitle: "Still stuck",
  contactAdmin:
    "Ask an admin of your group first: they see the same pages and can often help at once.",
  contactMail: "The people who run this site read",
} as const;
