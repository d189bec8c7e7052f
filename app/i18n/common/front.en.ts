export default {
  headline: "What protects people in your place, and who can change it",
  lead: "Find your city or county. See which protections hold there and on whose word, what is missing, and what you can do about it.",
  findPlace: "Find your place",
  placeHint: "City, county or state",
  search: "Search",
  homeTitle: "My board",
  homeGreeting: "Hello, {name}",
  yourGroups: "Your groups",
  noGroups: "You are not a member of any group yet.",
  noGroupsHint:
    "Open the invitation that was mailed to you, or ask to join from the page of a group.",
} as const;
