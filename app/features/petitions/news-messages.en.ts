export default {
  news: "News",
  newsTitle: "News for signers",
  newsLead:
    "News stand on the petition’s page, and go by mail to the signers who agreed to be written to about it. Nobody’s address is shown to you.",
  reach:
    "{count, plural, =0 {Nobody has agreed to be written to yet: news stand on the page only.} one {# signer gets them by mail.} other {# signers get them by mail.}}",
  notYet: "Open the petition first: news go to people who signed it.",
  noMore:
    "The signers’ data has been destroyed on its day, so nobody can be written to any more.",
  write: "Write news",
  titleEn: "Headline in English",
  bodyEn: "Text in English",
  titleEs: "Headline in Spanish",
  bodyEs: "Text in Spanish",
  bothHint:
    "Each signer reads the language they signed in; with one language only, everybody gets that one.",
  check: "See it first",
  checkTitle: "This is what they get",
  checkSubject: "Subject: {title}",
  checkStill: "To change anything, change it in the form below and look again.",
  send: "{count, plural, =0 {Put it on the page} one {Send to # signer} other {Send to # signers}}",
  sendNote:
    "It goes in {minutes, number} minutes; until it has all gone you can take it back. After that it cannot be undone.",
  sentTitle: "News so far",
  none: "No news yet",
  noneHint:
    "An answer, a date for the vote, a thank-you: signers like to know.",
  by: "By {name}",
  waiting: "Goes out in a few minutes",
  going: "Going out: {count, plural, one {# mail} other {# mails}} so far",
  gone: "{count, plural, =0 {On the page; nobody to write to} one {Sent to # signer} other {Sent to # signers}}",
  stopped:
    "{count, plural, =0 {Taken back before any mail went} one {Taken back after # mail} other {Taken back after # mails}}",
  stop: "Take it back",
  stopWhat:
    "No further mail goes, and it is not shown on the page. Mails that have gone cannot be called back.",
  noWords: "Write a headline and a text in at least one language.",
  titleEnMissing: "Write a headline in English, too, or leave both empty.",
  bodyEnMissing: "Write a text in English, too, or leave both empty.",
  titleEsMissing: "Write a headline in Spanish, too, or leave both empty.",
  bodyEsMissing: "Write a text in Spanish, too, or leave both empty.",
  toldLately:
    "The signers had news of this petition less than a day ago. Wait until tomorrow: who hears too often unsubscribes.",
  already_done: "It has all gone out already, or was taken back before.",
  onPage: "News",

  mailNews: "You signed “{title}”. {group} has news:",
  mailPetition: "The petition:",
  mailWhy:
    "You get this because you agreed that {group} may write to you about this petition. To stop it, or to see or withdraw your signature:",
} as const;
