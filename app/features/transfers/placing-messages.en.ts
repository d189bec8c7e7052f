export default {
  heading: "Which place is meant?",
  lead: "Nothing is guessed: not among namesakes, not from two letters, not from a misspelling. Choose the place, or look for it by name and choose from what is found. Each text is asked once for the whole file, and remembered when you bring the file again.",
  lines:
    "{rows, plural, one {(line {first})} other {(# lines, from line {first})}}",
  choose: "It is",
  search: "Or look for a place",
  searchExample: "Denver, CO",
  leaveOut: "Not said: its lines stay out",
  noneNear: "Nothing is near: look for it",
  searched:
    "{count, plural, =0 {Nothing was found for “{words}”. Try its name and its state.} other {Looked for “{words}”: choose from the list.}}",
  more: "{count, plural, one {# more question comes} other {# more questions come}} when these are answered.",
  ownPlace:
    "A school district, a campus or a Tribe that no list has can be added on the page of the place it lies in, and then be found here.",
  said: "{count, plural, one {# place as you said} other {# places as you said}}",
  apply: "Use and look for these places",
} as const;
