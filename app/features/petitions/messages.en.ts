export default {
  // The list
  openPetitions: "Open petitions",
  openPetitionsLead:
    "Ask officials for what your place needs. Signing takes half a minute, and no account.",
  searchTitle: "Search petitions",
  searchLabel: "Words in the title or the place",
  placeLabel: "Place",
  everywhere: "Everywhere",
  sortLabel: "Sort by",
  sort_newest: "Newest first",
  sort_most: "Most signed first",
  search: "Search",
  foundCount:
    "{count, plural, =0 {No petitions} one {# petition} other {# petitions}}",
  noneOpen: "No petition is open at the moment",
  noneOpenHint:
    "Come back soon, or find your place and see what is missing there.",
  noneFound: "No open petition fits this search",
  noneFoundHint: "Try fewer words, or look everywhere.",
  showAll: "Show all open petitions",
  findPlace: "Find your place",
  signed:
    "{count, plural, =0 {Nobody has signed yet} one {# person has signed} other {# people have signed}}",
  askedBy: "Asked by {group}",

  // One petition
  whoAsks: "Who asks",
  addressedTo: "Addressed to",
  addressedToPlace: "The officials of {place}",
  office_chair: "{body}, chair",
  office_mayor: "{body}, mayor",
  place: "Place",
  campaign: "Campaign",
  closesOn: "Last day to sign: {day}",
  closingDate: "Last day to sign",
  goalLine: "{count, number} of {goal, number} signatures",
  ofGoal:
    "of {goal, number} {goal, plural, one {signature} other {signatures}}",
  goalHint:
    "{missing, plural, one {One more to the next goal.} other {# more to the next goal.}}",
  onlyIn_en: "This petition is written in English only.",
  onlyIn_es: "This petition is written in Spanish only.",
  readIn_en: "Read it in English",
  readIn_es: "Read it in Spanish",
  recentSigners: "Signed lately",
  recentSignersNote:
    "First names of people who chose to be shown. Everyone else is counted.",
  share: "Pass it on",
  shareAddress: "Address of this page",
  shareMail: "By mail",
  shareText: "By text message",
  shareWhatsapp: "On WhatsApp",
  shareSentence: "Please sign: {title} {url}",
  closedTitle: "This petition is closed",
  closedOn: "It closed on {day}.",
  closedByDate: "Its last day to sign was {day}.",
  closedNothingLost: "Every signature that was confirmed counts.",
  deliveredTitle: "This petition has been delivered",
  deliveredOn:
    "Delivered on {day} with {count, plural, one {# signature} other {# signatures}}.",
  answeredTitle: "There is an answer",
  answeredOn: "Answer of {day}",
  source: "Source",
  seeOthers: "See open petitions",

  // Signing
  signTitle: "Sign this petition",
  signAside: "Sign and share",
  name: "Your name",
  email: "Your email",
  emailHint: "We send you a link to confirm. It is not shown to anyone.",
  postalCode: "Postal code",
  postalCodeHint: "It shows the officials that you live nearby.",
  commentAdd: "Say why it matters to you (optional)",
  comment: "Why does it matter to you?",
  commentHint:
    "Not shown here; {group} reads it and may hand it over with the petition. Please do not write about anyone’s immigration status.",
  disclosureLabel: "How may your name be used?",
  disclosure_first_name: "First name",
  disclosureHint_first_name:
    "Shown on this page and handed over with the petition.",
  disclosure_full: "Full name",
  disclosureHint_full:
    "First name shown on this page; full name and postal code handed over with the petition.",
  disclosure_count: "No name",
  disclosureHint_count: "You are counted, and your name is not handed over.",
  mayContact: "{group} may write to me about this petition and its campaign.",
  mayContactHint: "Not needed for signing. You can take it back at any time.",
  consentWording:
    "{group} may write to me about this petition and its campaign.",
  leaveEmpty: "Leave this field empty",
  sign: "Sign",
  signNote:
    "Nothing else is asked, and never anyone’s immigration status. You can withdraw your signature by a link in the mail.",
  nameNoLinks: "Write a name, without web or mail addresses.",
  notAPostalCode: "Write a postal code, such as 90802.",
  closed:
    "This petition no longer takes signatures, so yours was not recorded.",
  too_many:
    "Very many signatures are coming from your network. What you typed is still here: please try again in ten minutes.",
  backToPetition: "Back to the petition",

  // Thanks
  thanksTitle: "One more step: look at your mail",
  thanksBody:
    "We have sent you a mail with a link. Open it and press the button there: only then does your signature count.",
  thanksNoMail:
    "Nothing there after a few minutes? Look among unwanted mail, or sign again with the same address.",
  thanksDevMail:
    "This site sends no mail yet. The mails that it would send are kept here:",
  thanksDevMailLink: "Mails not sent",
  thanksNext: "While you wait",

  // Confirming
  confirmTitle: "Confirm your signature",
  confirmLead: "You are about to sign:",
  confirmYours: "What we wrote down",
  confirmButton: "Confirm my signature",
  confirmNotYou:
    "If you did not sign this, close this page. Without the button nothing is counted.",
  confirmedTitle: "Your signature counts",
  confirmedNumber: "You are number {number, number}. Thank you!",
  confirmedNext:
    "Your link for seeing or withdrawing your signature stands in the same mail.",
  confirmExpiredTitle: "This link has expired",
  confirmExpiredBody:
    "It worked for {days, number} days. You can sign again; we then send you a new link.",
  confirmDeliveredTitle: "The petition has already been handed over",
  confirmDeliveredBody:
    "The list was closed before you confirmed, so your signature was not counted.",
  confirmWithdrawnTitle: "This signature was withdrawn",
  confirmWithdrawnBody:
    "It does not count, and what you had typed has been erased. You can sign again if you like.",
  confirmInvalidatedTitle: "This signature has been set aside",
  confirmInvalidatedBody:
    "The group that runs the petition has taken it out of the count. If you think this is a mistake, ask {group}.",
  signAgain: "Sign again",

  // The signer's own link
  manageTitle: "Your signature",
  manageLead: "This page is behind your own link. Nobody else has it.",
  state: "State",
  signatureState_pending: "Waiting for your confirmation",
  signatureState_validated: "Counted",
  signatureState_invalidated: "Set aside by the group",
  signatureState_withdrawn: "Withdrawn",
  signedOn: "Signed on",
  number: "Number",
  yourComment: "Your comment",
  noComment: "None",
  nameUse: "Use of your name",
  contact: "Contact",
  contactYes: "You agreed: “{wording}”",
  contactNo: "The group may not write to you.",
  stopContact: "Do not write to me any more",
  withdrawTitle: "Withdraw",
  withdrawBody:
    "Your signature no longer counts, and your name, address, postal code and comment are erased at once. This cannot be undone.",
  withdrawDelivered:
    "The petition has already been delivered: we cannot take your name back from a list that has been handed over.",
  withdraw: "Withdraw my signature",
  withdrawnTitle: "Your signature is withdrawn",
  withdrawnBody:
    "It was withdrawn on {day}. Your name, address, postal code and comment have been erased.",

  // Mails
  mailConfirmSubject: "Please confirm your signature",
  mailConfirmHello: "Hello,",
  mailConfirmBody:
    "you (or someone who typed your address) signed the petition “{title}” by {group}.",
  mailConfirmDo: "To confirm, open this page and press the button:",
  mailConfirmIgnore:
    "If it was not you, do nothing: without the button nothing is counted.",
  mailManage: "To see or withdraw your signature at any time:",
  mailExpires: "The first link works for {days, number} days.",
  mailAgainSubject: "You have already signed",
  mailAgainBody:
    "somebody has just signed the petition “{title}” by {group} with your address. Your signature counts already, so nothing has changed.",
  mailSetAsideSubject: "About your signature",
  mailSetAsideBody:
    "somebody has just signed the petition “{title}” by {group} with your address. A signature with this address has been taken out of the count by the group, so nothing has changed. If you think this is a mistake, ask {group}.",
} as const;
