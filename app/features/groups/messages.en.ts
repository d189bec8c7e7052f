export default {
  firstRunTitle: "Set up your board",
  firstRunLead:
    "Two things, and you can begin: your group, and you as its first admin.",
  theGroup: "Your group",
  theAdmin: "You",
  groupName: "Name of the group",
  groupNameHint: "Everyone can see it. You can change it later.",
  emailHint:
    "You sign in with it. Only admins and organizers of your groups see it.",
  setUp: "Create the group",

  about: "About this group",
  noAbout: "The group has not said anything about itself yet.",
  worksIn: "Works in {place}",
  memberCount: "{count, plural, one {# member} other {# members}}",
} as const;
