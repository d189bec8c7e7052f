/**
 * Who may do what, once. Shown at /help/permissions and held by
 * test/refusals.test.ts against every route.
 */
export const ROLES = ["volunteer", "organizer", "admin"] as const;
export type Role = (typeof ROLES)[number];

const EVERYBODY = ROLES;
const ORGANIZERS = ["organizer", "admin"] as const;
const ADMINS = ["admin"] as const;

/** Abilities within one's own group, by role. */
export const PERMISSIONS = {
  "task.read": EVERYBODY,
  "task.claim": EVERYBODY,
  "task.post": ORGANIZERS,
  "campaign.read": ORGANIZERS,
  "campaign.edit": ORGANIZERS,
  "demand.record": ORGANIZERS,
  "lean.read": ORGANIZERS,
  "lean.record": ORGANIZERS,
  "promise.record": ORGANIZERS,
  "petition.manage": ORGANIZERS,
  // Volunteers only for batches an organizer gave them.
  "paper.enter": EVERYBODY,
  "signer.read": ORGANIZERS,
  "signer.export": ORGANIZERS,
  "policy.record": ORGANIZERS,
  "official.edit": ORGANIZERS,
  "vote.record": ORGANIZERS,
  "place.add": ORGANIZERS,
  "import.run": ORGANIZERS,
  "book.keep": ORGANIZERS,
  "book.export": ADMINS,
  "member.read": ORGANIZERS,
  "member.manage": ADMINS,
  "group.settings": ADMINS,
  "activity.read": ADMINS,
} as const satisfies Record<string, readonly Role[]>;

export type Ability = keyof typeof PERMISSIONS;

/** What a coalition's lead may do over all groups of that coalition. */
export const LEAD_ABILITIES = ["coalition.board", "coalition.counts"] as const;
export type LeadAbility = (typeof LEAD_ABILITIES)[number];

/** The roles that somebody with `role` may give: none above their own. */
export function rolesUpTo(role: Role): readonly Role[] {
  return ROLES.slice(0, ROLES.indexOf(role) + 1);
}

export function roleMay(role: Role, ability: Ability): boolean {
  return (PERMISSIONS[ability] as readonly Role[]).includes(role);
}
