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
  mayContactMore: "{group} may write to me about its other work.",
  consentWordingMore: "{group} may write to me about its other work.",
  leaveEmpty: "Leave this field empty",
  sign: "Sign",
  signNote:
    "Nothing else is asked, and never anyone’s immigration status. You can withdraw your signature by a link in the mail.",
  nameNoLinks: "Write a name, without web or mail addresses.",
  notAPostalCode: "Write a postal code, such as 90802.",
  closed:
    "This petition no longer takes signatures, so yours was not recorded.",
  busy: "Very many people are signing at this moment. What you typed is still here: please press the button again in a few seconds.",
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
  signatureState_fraudulent: "Set aside by the group",
  signatureState_withdrawn: "Withdrawn",
  signedOn: "Signed on",
  number: "Number",
  yourComment: "Your comment",
  noComment: "None",
  nameUse: "Use of your name",
  contact: "Contact",
  contactYes: "You agreed: “{wording}”",
  contactNo: "The group may not write to you.",
  stopContact_petition: "No more about this petition",
  stopContact_group: "No more about other work",
  mailOff: "You get no mail about this petition any more.",
  ownDataTitle: "Your data",
  ownDataBody: "Everything this site stores about you, as a file:",
  placeSeen: "Where your postal code lies",
  placeSeen_inside: "In the place of the petition",
  placeSeen_partly: "Partly in the place of the petition",
  placeSeen_outside: "Outside the place of the petition; you are counted apart",
  placeSeen_unknown: "Not known here; nothing is guessed",
  unsubscribeTitle: "No more mail about this petition",
  unsubscribeBody:
    "Press the button and nothing is mailed to you about this petition any more, whoever asks for it. Your signature keeps counting.",
  unsubscribeButton: "Stop the mail",
  unsubscribedTitle: "You get no more mail about this petition",
  unsubscribedBody: "Your signature keeps counting.",
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
  mailFullSubject: "About your address",
  mailFullBody:
    "somebody has just signed the petition “{title}” by {group} with your address, under another name. Two people of one household may share an address, with the same postal code; more cannot. Nothing has changed.",

  // The board
  boardTitle: "Petitions",
  ownPetitions: "Your group’s petitions",
  boardLead: "What your group asks for, and how many stand behind it.",
  newPetition: "New petition",
  noneYet: "Your group has no petition yet",
  noneYetHint: "Write one as a draft; nothing is public until you open it.",
  columnPetition: "Petition",
  columnState: "State",
  columnSignatures: "Signatures",
  goalShort: "{count, number} of {goal, number}",
  columnCloses: "Last day to sign",
  columnGroup: "Group",
  noClosingDate: "None",
  state_draft: "Draft",
  state_open: "Open",
  state_closed: "Closed",
  state_delivered: "Delivered",
  state_answered: "Answered",
  pastClosing: "Open, last day over",
  overview: "Overview",
  signatures: "Signatures",
  petitionPages: "Pages of this petition",
  edit: "Edit",
  openIt: "Open for signatures",
  reopenIt: "Reopen",
  closeIt: "Close",
  deliverIt: "Record the delivery",
  answerIt: "Record the answer",
  publicPage: "Public page",
  statusWarning:
    "The text looks as if it asked people about their immigration status, nationality, religion or the like. Please change it: a list of such answers can hurt the people on it.",
  timeline: "What has happened",
  timelineEmpty: "Nothing yet.",
  turnOn: "{day}",
  turn_opened: "Opened",
  turn_closed: "Closed",
  turn_reopened: "Reopened",
  turn_delivered: "Delivered",
  turn_answered: "Answered",
  turnBy: "recorded by {name}",
  turnCount: "{count, plural, one {# signature} other {# signatures}}",
  counts: "Signatures by state",
  perDay: "Signatures per day",
  perDayNote:
    "{days, plural, one {The last day with signatures (UTC).} other {The last # days with signatures (UTC).}}",
  day: "Day",
  preview: "The text",

  // Writing
  chooseGroup: "For which group?",
  choosePlace: "For which place?",
  groupsPlace: "Where your group works",
  writeLead:
    "Write it in English, in Spanish, or in both. A draft is seen by your group only.",
  group: "Group",
  english: "English",
  spanish: "Spanish",
  fieldTitle: "Title",
  fieldTitleHint: "What you ask for, in one sentence.",
  fieldBody: "Text",
  fieldBodyHint:
    "Why it matters and what exactly the officials should do. An empty line starts a new paragraph.",
  fieldGoal: "First goal",
  fieldGoalHint: "When it is reached, the next one is shown by itself.",
  fieldCloses: "Last day to sign (optional)",
  fieldCampaign: "Campaign (optional)",
  fieldDemand: "Demand (optional)",
  fieldDemandHint: "A demand brings its campaign along.",
  demandOf: "{title} ({campaign})",
  noCampaign: "None",
  noDemand: "None",
  fieldTargets: "Addressed to",
  fieldTargetsNone:
    "No officials of this place are recorded yet, so the petition is addressed to the officials of the place as such.",
  addOfficial: "Add an official",
  fixedWords:
    "People have signed this text, so it can no longer be changed. You can add a missing translation.",
  fixedTargets:
    "People have signed, so it stays addressed to those it was addressed to.",
  saveDraft: "Save as draft",
  save: "Save",
  cancel: "Cancel",
  editTitle: "Edit the petition",
  noWords: "Write a title and a text in at least one language.",
  titleEnMissing: "The English text needs a title.",
  bodyEnMissing: "The English title needs a text.",
  titleEsMissing: "The Spanish text needs a title.",
  bodyEsMissing: "The Spanish title needs a text.",
  noPlace: "Choose the place again; the one named here is not known.",
  closesInPast: "This day is over. Choose today or a later day.",
  wordsFixed:
    "Somebody signed while you were writing, so the text can no longer be changed.",
  already_done:
    "This petition has been delivered, so it can no longer be changed.",
  someone_was_first:
    "Somebody else changed this in the meantime. Look at it again before you go on.",
  onFutureDay: "This day is still to come.",

  // Turns
  openTitle: "Open for signatures",
  openLead:
    "The petition becomes public, and people can sign it. From the first signature on its text is fixed.",
  reopenLead:
    "People can sign again, and the reason for the closing goes away.",
  closesInPastOpen:
    "Its last day to sign is over. Change the closing date first.",
  closeTitle: "Close the petition",
  closeLead:
    "Nobody can sign any more. Those who signed in time can still confirm. You can reopen it.",
  deliverTitle: "Record the delivery",
  deliverLead:
    "The list has been handed over. Signing and confirming end, and the count of this moment is written down.",
  deliveredOnLabel: "Delivered on",
  deliverNote: "To whom, and how?",
  deliverNoteHint: "Shown on the petition’s page.",
  sourceOptional: "Source (optional)",
  sourceHint: "A web address where it can be read, such as the minutes.",
  answerTitle: "Record the answer",
  answerLead:
    "What the officials answered, in their words if you can. It is shown on the petition’s page; an earlier answer stays beside it.",
  answeredOnLabel: "Answered on",
  answerText: "The answer",

  // Signatures
  signaturesLead:
    "Names and addresses are seen by organizers and admins of your group only.",
  watchTab: "What stands out",
  signersData: "Signers’ data",
  searchSignatures: "Search signatures",
  searchSignaturesLabel: "Name, address, postal code or comment",
  searchSignaturesHint:
    "A whole address or the beginning of a postal code is found at once. Names and comments are stored sealed: they are opened and read, the newest first.",
  lookedThrough:
    "{count, plural, one {# signature} other {# signatures}} looked through",
  searchFurther: "Look through older ones",
  stateLabel: "State",
  allStates: "All states",
  noSignatures: "Nobody has signed yet",
  noSignaturesHint: "Pass the petition’s address on:",
  noneMatch: "No signature fits this search",
  showAllSignatures: "Show all signatures",
  foundSignatures:
    "{count, plural, =0 {No signatures} one {# signature} other {# signatures}}",
  columnNumber: "No.",
  columnName: "Name",
  columnEmail: "Email",
  columnPostalCode: "Postal code",
  columnSigned: "Signed",
  mayWrite: "May be written to",
  mayWrite_petition: "About this petition",
  mayWrite_group: "About the group’s other work",
  state_pending: "Pending",
  state_validated: "Counted",
  state_invalidated: "Set aside",
  state_fraudulent: "Not a person",
  state_withdrawn: "Withdrawn",
  withdrawnName: "Withdrawn, erased",
  signatureTitle: "Signature of {name}",
  signatureTitleWithdrawn: "A withdrawn signature",
  nameUseOf: "Use of the name",
  confirmedOn: "Confirmed on",
  history: "What has happened to it",
  historyEmpty: "Nothing since it was given.",
  event_invalidated: "Set aside",
  event_fraudulent: "Set aside as not a person’s",
  event_released: "Let go: the mail was sent",
  event_restored: "Put back",
  event_withdrawn: "Withdrawn by the signer",
  setAside: "Set aside",
  setAsideTitle: "Set this signature aside",
  setAsideLead:
    "It no longer counts. The signer is not told. You can put it back at any time.",
  setAsideWhy: "Why?",
  setAsideWhyHint:
    "Seen by your group, such as: made-up name, several from one address.",
  putBack: "Put it back",

  // Export
  exportIt: "Export",
  exportTitle: "Export the signatures",
  exportLead:
    "A list that has left the site cannot be called back. Every export stands in the activity log with your name, and every row says who took it out and when.",
  exportPurpose: "What for?",
  purpose_delivery: "To hand over to the officials",
  purposeHint_delivery:
    "Number, name as each signer allowed, postal code of those who gave their full name, comment. No email addresses.",
  purpose_contacts: "To write to signers",
  purposeHint_contacts:
    "Only those who agreed that your group may write to them, with their email address.",
  exportWhy: "Reason",
  exportWhyHint: "Who needs the list and what happens to it afterwards.",
  exportButton: "Download as CSV",
  csvNumber: "Number",
  csvName: "Name",
  csvEmail: "Email",
  csvPostalCode: "Postal code",
  csvComment: "Comment",
  csvSignedOn: "Confirmed on",
  csvExported: "Exported by",
  csvMark: "{name}, {at}",
} as const;
