export default {
  agendaHeading: "Agenda",
  agendaLead:
    "{count, plural, one {# item} other {# items}}, as the clerk published them, in the order of the meeting.",
  matterFile: "File {file}",
  consentItem: "Consent agenda",
  action: "Action: {action}",
  moved: "Moved by {mover}",
  movedAndSeconded: "Moved by {mover}, seconded by {seconder}",
  seconded: "Seconded by {seconder}",
  recorded_pass: "Passed",
  recorded_fail: "Failed",
  seeVote: "See the vote",
  seeVoteOn: "See the vote: {title}",
  clerkNote: "Clerk’s note",
} as const;
