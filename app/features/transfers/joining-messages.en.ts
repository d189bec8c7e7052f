/** Votes that two sources tell of. */
export default {
  sameHeading: "Perhaps on record already",
  sameLead:
    "{count, plural, one {One vote} other {# votes}} in these files {count, plural, one {looks} other {look}} like one that is on record from another source: the same body, day, and file or title, and nobody voted otherwise. Until you say, {count, plural, one {it stays} other {they stay}} out. The same vote keeps both sources; that can be undone on its page.",
  sameAll: "For all of them",
  sameAll_each: "As chosen one by one below",
  sameAll_same: "Each is the same vote, where only one is alike",
  sameAll_apart: "Each is a vote of its own",
  sameOne: "{title} ({date}, {body})",
  sameIs: "The same vote as: {title}",
  sameSee: "Look at {title}",
  sameApart: "A vote of its own",
  sameMore:
    "and {count, plural, one {# more} other {# more}}, which the choice for all of them answers too",
  sameKeep: "Keep these answers",
  sourceOf:
    "{system, select, legistar {Legistar files} csv {A table (CSV)} ocd {Open Civic Data files} other {Imported files}}",
  takeOff: "Not the same vote: take this source off",
  takeOffHint:
    "This vote is told by several sources. A source that was taken off brings a vote of its own with its next import.",
  reason_maybe_same_vote:
    "“{title}” looks like a vote on record from another source. Say whether it is the same.",
  why_maybe_same_vote: "perhaps on record already",
} as const;
