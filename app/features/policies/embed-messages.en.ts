export default {
  cardTitle: "{place}: what protects people here",
  mapTitleNation: "Who is protected where",
  allPlace: "See who says it, in which words, with sources",
  allMap: "Open the map with its table and sources",
  byAll:
    "{count, plural, one {# protection} other {# protections}} on which nothing is on record yet",
  districtsDiffer:
    "In {count, plural, one {# district or campus} other {# districts or campuses}} something else holds than in the place itself:",
  districtsMany:
    "In {count} districts or campuses something else holds than in the place itself.",
  districtsAtLeast:
    "In {count, plural, one {# district or campus} other {# districts or campuses}} at least, something else holds than in the place itself.",
  districtsWhich: "See in which, and what",
  onDay: "As of {date}",
  opensNew: "opens in a new tab",
  nothingYet: "Nothing is on record here yet.",
  noCouncilHere: "Nobody governs this area by itself, so it has no card.",
  missingTitle: "There is nothing here to show",
  missingBody:
    "The address of this frame leads to no place or map of ours. It may have been renamed.",
  missingLink: "Search for the place",
  embedThis: "Embed this",
  pageTitlePlace: "Embed the card of {place}",
  pageTitleMap: "Embed the map",
  pageLead:
    "Copy the code into a page of your own. It shows what is on record on the day it is looked at, sets no cookie, runs no script and counts nobody.",
  language: "Language",
  state: "State",
  provision: "Protection",
  nation: "The whole country",
  countAll: "How many protections hold",
  showCode: "Show the code",
  code: "Code to copy",
  codeHint:
    "Paste it where your page takes HTML. Change the height if your column is narrow.",
  link: "A plain link instead",
  linkHint: "For pages, newsletters and posts that take no frames.",
  script: "A frame that fits by itself",
  copy: "Copy",
  copied: "Copied",
  preview: "What it looks like",
  frameTitle: "{title}, on {site}",
} as const;
