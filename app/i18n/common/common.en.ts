export default {
  siteName: "Groundwork",
  tagline: "Win local campaigns, place by place",
  demoNotice:
    "A demonstration: the places are real, all people and campaigns are invented.",
  skipToContent: "Skip to the content",
  mainNavigation: "Main",
  accountNavigation: "Your account",
  footerNavigation: "About this site",
  breadcrumbs: "You are here",
  language: "Language",
  changeLanguage: "Change language",
  navPlaces: "Places",
  navPolicies: "Policy map",
  navPetitions: "Petitions",
  navTasks: "Tasks",
  navHelp: "Help",
  navPrivacy: "Privacy",
  navPermissions: "Who may do what",
  navHome: "My board",
  signIn: "Sign in",
  signOut: "Sign out",
  pages: "Pages",
  previousPage: "Previous",
  nextPage: "Next",
  pageOf: "Page {page, number} of {last, number}",
  notFoundTitle: "This page is not here",
  notFoundBody:
    "It may have moved, or it may belong to a group that you are not a member of. These may help:",
  notFoundSearch: "Find a place",
  forbiddenTitle: "Your role does not allow this",
  forbiddenBody:
    "You are a member of this group, but your role does not include this. An admin of the group can change your role.",
  signInFirstTitle: "Sign in first",
  signInFirstBody:
    "You were signed out before this was sent, so nothing was changed. Sign in and try again.",
  tooManyTitle: "Too many tries",
  tooManyBody: "Please wait a few minutes and try again.",
  slowDownTitle: "One moment, please",
  slowDownBody:
    "Very many pages were asked for from your network in a short time. Please wait {seconds, plural, one {# second} other {# seconds}} and load this page again.",
  goneStart:
    "It works once, within 24 hours. If your group is there already, sign in. Otherwise start the site again: it prints a new link.",
  gonePassword: "It works once, within an hour. Ask for another one.",
  goneInvitation:
    "It works once, within 72 hours. If you have joined already, sign in. Otherwise ask whoever invited you for a new one.",
  goneSignup:
    "The link to sign up for a task is good for three days, and after you used it until the task is over. Ask for another one on the page of the task.",
  goneFollow:
    "Three days have passed since it was mailed, following was stopped, or a part of the link is missing. The page of the place mails you a new one.",
  findPlaces: "Find a place",
  goneSignature:
    "Perhaps a part of it is missing: open the whole link from the mail. Or sign once more with the same address; a new mail comes at once.",
  goneMail:
    "It is older than half a year, or a mail program cut a part of it off. After signing in you can choose what mail you get.",
  chooseMail: "Choose what mail I get",
  openInMail: "Open the page",
  askForLink: "Send me another link",
  openPetitions: "Open petitions",
  goneTitle: "This link no longer works",
  goneBody: "It has expired or has been used. Ask for a new one.",
  badRequestTitle: "That could not be read",
  badRequestBody: "Go back and try again. Nothing was changed.",
  brokenTitle: "Something went wrong on our side",
  brokenBody:
    "It was not your doing, and nothing you saved is lost. Please try again in a moment.",
  backToStart: "Back to the front page",
  footerNote:
    "Groundwork is free software for local advocacy groups. It never asks about anyone’s immigration status.",
  placesCredit: "Place data:",
} as const;
