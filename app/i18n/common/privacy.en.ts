export default {
  title: "Privacy",
  lead: "What this site stores about people, for how long, and what it never does.",
  neverTitle: "Never",
  never1:
    "No field asks about anybody’s immigration status, nationality, religion or health. Imports drop such columns and say so.",
  never2:
    "No trackers, no advertising, no scripts, fonts or pictures from other companies. What you read here is not counted per person.",
  never3:
    "Your network address is not written down. Limits against abuse count it in memory only, until the site restarts or the limit’s time is over.",
  never4:
    "A group does not see another group’s members or signers. The leads of a coalition see counts, no names or addresses.",
  signTitle: "If you sign a petition",
  sign1:
    "Stored: name, email address, postal code, your comment, how your name may be shown and handed over, and the words you agreed to. Organizers of the group that runs the petition can read this, and can download it with a written reason; each download stands in the group’s activity log.",
  sign2:
    "The officials get your signature only in the form that you chose. The public page shows a count, and a name only if you allowed it.",
  sign3:
    "Withdraw by the link in your mail: what the signature said about you is erased at once. Otherwise it stays until the people who run this site delete it; there is no automatic deletion after a petition ends.",
  followTitle: "If you follow a place",
  follow1:
    "Stored: the address, sealed with a key that is not in the database, the place, the language, and since when. Nobody reads it; it serves the mail about that place alone. What was typed and never confirmed is forgotten after three days.",
  follow2:
    "Every mail has a link that shows what is stored and erases it at once.",
  accountTitle: "If you have an account",
  account1:
    "Stored: name, email address, language, and your password as an argon2id hash, from which nobody can read it. Organizers and admins of your groups see your name and address; nobody else does.",
  account2:
    "Which groups you belong to, since when, in what role; tasks you take; what you do for the group, in an activity log that its admins read and nobody can change. After you leave a group, this stays there as its history.",
  account3:
    "The account stays until the people who run this site delete it. You can leave every group by yourself.",
  account4:
    "Where you live, if you choose to say so under “Where you live” on your account: a place or a district of its council, never an address. Others read only counts. Choosing “Not said, or elsewhere” there removes it at once.",
  sessionTitle: "Cookies and sessions",
  session1:
    "One cookie keeps you signed in: 14 days after your last visit, 60 days at most. We store a hash of it, the day you signed in, the last visit to the hour, and words such as “Firefox · Android”. You see this list and can end each session.",
  session2:
    "One cookie marks a browser in which you have signed in (a year), so that guessing from elsewhere cannot lock you out. One keeps your language (a year). There are no others.",
  keepTitle: "How long",
  colWhat: "What",
  colHowLong: "How long",
  keepMail: "Mails that were sent, with your address",
  keepMailFor: "14 days",
  keepReset: "Links for a new password",
  keepResetFor: "1 hour",
  keepInvited: "The address that an invitation was sent to",
  keepInvitedFor: "30 days after it has expired",
  keepNote: "What you wrote when you asked to join a group",
  keepNoteFor: "90 days after the answer",
  keepForms: "Marks of forms that were sent, against double clicks",
  keepFormsFor: "7 days",
  keepLogs: "Technical log: kind of request, duration, errors",
  keepLogsFor:
    "As long as the people who run this site keep it; it holds no names, addresses or anything typed",
  whereTitle: "Where",
  where1:
    "In the database of this site and in its backups. Backups are kept by the people who run this site; what was deleted here may stay in an older backup until that is deleted.",
  where2:
    "Names and addresses are not encrypted one by one inside the database. Whoever holds the server can read them, and a court may order that.",
  askTitle: "Questions",
  ask: "To see, correct or delete what is stored about you, ask an admin of the group, or the people who run this site:",
  helpLink: "How to get help",
  permissionsLink: "Who may do what",
} as const;
