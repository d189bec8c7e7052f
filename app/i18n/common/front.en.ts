export default {
  headline: "What protects people in your place, and who can change it",
  lead: "Find your city or county. See which protections hold there and on whose word, what is missing, and what you can do about it.",
  findPlace: "Find your place",
  placeHint: "City, county or state",
  search: "Search",
  mapAlt:
    "Small map of the United States: how many protections hold by each state’s own law. The policy map says the same as a table.",
  mapOpen: "Open the policy map",
  mapNote:
    "Blue: some protections hold by state law. Plain: none do. Dotted: nobody has recorded it yet. A dot is a place with a record.",
  howTitle: "Three ways to change it",
  demandTitle: "Demand",
  demandText:
    "Turn what is missing into a demand to the officials who can decide it. Sign the petition, follow the vote, hold them to their word.",
  buildTitle: "Build",
  buildText:
    "Join a local group and take a task that moves a named official: a call, an hour of canvassing, a ride to the hearing.",
  runTitle: "Run for office",
  runText:
    "See who holds each seat, how they voted and when their term ends. The next one to sit there may be you.",
  openPetitions: "Open petitions",
  allPetitions: "All open petitions",
  homeTitle: "My board",
  homeGreeting: "Hello, {name}",
  yourGroups: "Your groups",
  noGroups: "You are not a member of any group yet.",
  noGroupsHint:
    "Open the invitation that was mailed to you, or ask to join from the page of a group.",
  foundGroup: "Start a group",
  tasksForYou: "Tasks for you",
  noTasksForYou: "Nothing near you needs people at the moment.",
  seeTasks:
    "{count, plural, =0 {Open the task list} one {See the 1 task} other {See all {count, number} tasks}}",
} as const;
