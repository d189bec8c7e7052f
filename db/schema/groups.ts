export interface GroupTable {
  id: string;
  name: string;
  slug: string;
  /** The place the group works in. */
  jurisdiction_id: string | null;
  about: string;
  created_at: string;
}

/** One person's role in one group; ended, never deleted. */
export interface MembershipTable {
  id: string;
  group_id: string;
  account_id: string;
  role: string;
  created_at: string;
  ended_at: string | null;
  ended_by: string | null;
}

/** Single use, 72 hours, role fixed by the inviter. */
export interface InvitationTable {
  id: string;
  group_id: string;
  email: string;
  role: string;
  token_hash: string;
  invited_by: string;
  created_at: string;
  expires_at: string;
  accepted_at: string | null;
  accepted_by: string | null;
  revoked_at: string | null;
}

/** Somebody with an account asks to join from the group's public page. */
export interface JoinRequestTable {
  id: string;
  group_id: string;
  account_id: string;
  note: string;
  created_at: string;
  decided_at: string | null;
  decided_by: string | null;
  decision: string | null;
}

export interface CoalitionTable {
  id: string;
  name: string;
  slug: string;
  about: string;
  created_at: string;
  /** The group that started it; the oldest one speaks for it once that left. */
  founding_group_id: string | null;
}

/** A group is asked to join a coalition; its admin answers. */
export interface CoalitionInvitationTable {
  id: string;
  coalition_id: string;
  group_id: string;
  invited_by: string;
  created_at: string;
  answered_at: string | null;
  answered_by: string | null;
  answer: string | null;
}

export interface CoalitionGroupTable {
  coalition_id: string;
  group_id: string;
  joined_at: string;
  left_at: string | null;
}

export interface CoalitionLeadTable {
  coalition_id: string;
  account_id: string;
  created_at: string;
  ended_at: string | null;
}

/** Who did what, and who read what. Append-only by trigger. */
export interface ActivityTable {
  id: string;
  group_id: string | null;
  account_id: string | null;
  /** A dotted verb: "petition.opened", "signatures.exported". */
  verb: string;
  subject_kind: string;
  subject_id: string;
  /** JSON with the few facts a reader of the log needs; never personal data. */
  detail: string;
  at: string;
}
