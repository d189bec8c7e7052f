export default {
  homeTitle: "Where you live",
  homeLead:
    "An official listens to people of their own district. If you say where you live, your groups know how many of you there are.",
  homePrivacy:
    "This is your choice. Nobody sees who said what: organizers of your groups see how many live in a district, other groups of your coalitions only steps of five (fewer than 5, 5 or more). With few members an organizer may guess. No address is asked, and choosing the first line forgets what you said.",
  homeNone:
    "Your groups have no council recorded in the places where they work, so there is nothing to say yet.",
  notSaid: "Not said, or elsewhere",
  placeOnly: "In {place}; I do not know the district",
  seatOf: "{body}, {place}",
  homeSave: "Save",
  homeSaved: "Saved.",
  homeLink: "Say where you live, to be counted (optional)",
  reachTitle: "Who can reach {name}",
  reachLead:
    "Members who said where they live, on their own account. Counts only.",
  inSeat: "In {seat}",
  inPlace: "In {place}",
  columnGroup: "Group",
  fewer: "fewer than {step}",
  atLeast: "{count} or more",
  reachCaption: "Members by group: {body}",
  reachCaptionIn: "{caption} ({of})",
  othersNote:
    "Other groups of your coalitions are counted in steps of five, as of Monday.",
  nobodySaid:
    "Nobody in your groups has said yet that they live here. Ask them to say so under “Where you live” on their account.",
  livingHere:
    "{count, plural, one {# member of your groups lives} other {# members of your groups live}} in this district",
} as const;
