export default {
  title: "Compare places",
  lead: "Two to four places side by side, protection by protection: what each says, in which document, since when, and on whose word.",
  chosen: "Chosen places",
  remove: "Remove",
  add: "Add a place",
  addHint: "Four places fit beside each other.",
  none: "Choose two places to begin",
  noneHint:
    "Search for your own place, then for one that is ahead of it. The address of this page keeps your choice, so you can share it.",
  one: "Choose a second place",
  oneHint: "Search for one, or take one of the places like {place}.",
  notFound: "No place is at this address any more: {slugs}.",
  full: "Four places are compared. Remove one to add another.",
  caption: "{places}: what protects people in each",
  unknownRows:
    "{count, plural, one {# protection about which nothing is known in any of these places} other {# protections about which nothing is known in any of these places}}",
  nothingKnown: "Nothing is on record in any of these places",
  nothingKnownHint:
    "Not known is not a no. Organizers can record what they know on the page of each place.",
  added: "only here",
  removed: "only in {place}",
  diffLegend:
    "Quotes are held against that of the first place that has one: underlined words stand only here, struck ones only there.",
  otherWords: "Other words than in {place}.",
  like: "Places like {place}",
  likeHint:
    "Of the same kind, with half to twice as many people, and with protections in force.",
  likeCount:
    "{count, plural, one {# protection holds} other {# protections hold}}",
  likeCompare: "Compare",
  noLike: "No place like {place} has a protection on record yet.",
  compareThis: "Compare with other places",
  from: "As recorded on {date}.",
} as const;
