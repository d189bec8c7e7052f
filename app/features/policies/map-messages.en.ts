export default {
  yearLabel: "The map at the end of the year",
  yearHint: "From {first} to {last}. The last is today.",
  yearShow: "Show that year",
  yearBefore: "Year before: {year}",
  yearAfter: "Year after: {year}",
  toToday: "Today",
  colorBy: "Colors show",
  colorByStanding: "What holds",
  colorByStage: "How far documents have come",
  stage_in_force: "In force",
  stage_passed: "Passed",
  stage_moving: "Introduced or in committee",
  stage_asked: "Demanded or promised",
  stage_held_up: "Held up",
  stage_over: "Over",
  sizes: "The larger the dot, the more people:",
  size_1: "under 25,000",
  size_2: "25,000 and more",
  size_3: "100,000 and more",
  size_4: "500,000 and more",
  dotsHere:
    "The dots can be pointed at; with the keyboard they are reached on the map of a state and in the table.",
  shareTitle: "How many people it covers",
  shareTitleCount: "How many people at least one protection covers",
  sharePeople:
    "{share} of people ({people} of {all}) live where law grants it: {full} in full, {partial} in part.",
  sharePeopleCount:
    "{share} of people ({people} of {all}) live where law grants at least one protection.",
  sharePlaces:
    "That is {count} of {all} counties and municipalities ({share}).",
  cover_full: "In full",
  cover_partial: "In part",
  cover_missing: "Known, but not covered",
  cover_unknown: "Not known",
  shareMethod:
    "Nobody is counted twice: a state’s law covers its places, a county’s record the people of its towns, a city’s its own. People of states are those of the 2020 Census, those of places from GeoNames.",
  shareTownsOnly:
    "{count, plural, one {For # county only the people of its municipalities are counted} other {For # counties only the people of their municipalities are counted}}, so the true share is a little higher.",
  shareUncounted:
    "{count, plural, one {The people of # place with such a policy are not counted anywhere} other {The people of # places with such a policy are not counted anywhere}}.",
  sortedBy: "Sorted by",
  sort_place: "Place",
  sort_people: "People",
  sort_newest: "Latest step",
  sort_checked: "Longest unchecked",
} as const;
