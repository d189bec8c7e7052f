/** Somebody who is told by mail when the records of a place change. */
export interface PlaceFollowTable {
  id: string;
  jurisdiction_id: string;
  /** A member; null for a neighbor, whose address is sealed here. */
  account_id: string | null;
  /** The address, sealed with a key of the site and bound to `id`. */
  sealed: string | null;
  /** Keyed hash of the mailbox and the place: finds duplicates. */
  email_hash: string | null;
  /** Keyed hash of the mailbox and the day of the last link mailed to it. */
  day_hash: string | null;
  locale: string;
  mailed_at: string | null;
  created_at: string;
  /** When the owner of the mailbox said yes. */
  confirmed_at: string | null;
  /** Changes up to this moment were told, or lie before the yes. */
  told_until: string | null;
  /** Monday of the week whose mail was written, or was not needed. */
  told_week: string | null;
}
