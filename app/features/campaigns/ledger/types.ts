/**
 * What a group can pledge to bring: people at shifts, speakers at public
 * comment, contacts with officials, validated signatures.
 */
export const PLEDGE_KINDS = [
  "turnout",
  "speakers",
  "contacts",
  "signatures",
] as const;
export type PledgeKind = (typeof PLEDGE_KINDS)[number];

/** One line of the ledger: pledged, and delivered as counted. */
export interface LedgerLine {
  id: string;
  groupId: string;
  groupName: string;
  groupSlug: string;
  kind: PledgeKind;
  amount: number;
  delivered: number;
  purpose: string;
  from: string;
  until: string;
  /** running | kept | short: how it ended, once its last day has passed. */
  state: "running" | "kept" | "short";
}
