export default {
  title: "Follow {place} by mail",
  heading: "Follow this place",
  lead: "When something changes in the policies that hold in {place} (its own, those of its state and county, of districts within it), we write to you: on Mondays, once a week at most, and not at all in a week without changes.",
  email: "Email address",
  emailHint: "We mail a link first; nothing starts until you press its button.",
  language: "Language of the mail",
  leaveEmpty: "Leave this empty",
  send: "Follow by mail",
  whatWeKeep:
    "We keep the address sealed, for this alone. Whoever stops is forgotten at once.",
  mailedTitle: "Look into your mailbox",
  mailedBody:
    "If the address is right, a mail is on its way. Open the link in it within three days and press the button there.",
  too_many:
    "Too many tries from this network just now. Please try again in ten minutes.",
  followNow: "Follow this place",
  following: "You follow this place: changes come by mail, on Mondays.",
  unfollow: "Stop following",
  followed: "You follow {place} now.",
  unfollowed: "You no longer follow {place}.",
  alsoFeed: "Or subscribe to the feed of changes",

  confirmTitle: "Follow {place}?",
  confirmLead:
    "One press, and changes in the policies that hold there come to this mailbox, once a week at most.",
  confirmButton: "Yes, follow",
  confirmedTitle: "You follow {place}",
  confirmedLead:
    "We write when something changes. Every mail has a link that stops them.",
  followAgain: "Follow the place anew",
  notYou:
    "It was not you? Then do nothing: in three days we forget the address.",
  openPlace: "Open {place}",

  stopTitle: "Stop following {place}?",
  stopLead: "Then no more mail comes, and we forget the address at once.",
  stopStored: "What is stored",
  storedAddress: "Address",
  storedLanguage: "Language",
  storedSince: "Since",
  stopButton: "Stop and forget me",
  stoppedTitle: "No more mail",
  stoppedLead:
    "Nobody follows a place by this link any more. Nothing is stored.",

  listTitle: "Places you follow",
  listNone: "You follow no place. On the page of a place, one button does it.",

  mailConfirmSubject: "{place}: one press and you follow it",
  mailConfirmHello: "Hello,",
  mailConfirmBody:
    "Somebody typed this address on {site} to follow {place} by mail: a line when the policies that hold there change, once a week at most.",
  mailConfirmDo: "If it was you, open this and press the button:",
  mailConfirmIgnore: "If not, do nothing. We forget the address in three days.",
  mailAgainSubject: "You follow {place} already",
  mailAgainBody:
    "This address was typed on {site} once more to follow {place}. You follow it already, so there is nothing to do.",
  mailSubject:
    "{place}: {count, plural, one {# change} other {# changes}} in the policy records",
  mailLead: "What changed lately in the records of what holds in {place}:",
  mailOwn: "{place}:",
  mailLayer: "{place} ({kind}):",
  mailMore: "… and {count, plural, one {# more} other {# more}}:",
  mailPlace: "The place with all that holds there:",
  mailFooter:
    "You get this because you follow {place}. Stop and be forgotten: {link}",
} as const;
