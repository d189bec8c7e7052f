import type { CouncilRecord, RecordedItem, RecordedVote } from "../types";
import { clientOf } from "./fields";
import { keepItems, orderItems, toItem } from "./items";
import type { Matters } from "./items";
import { Ledger } from "./ledger";
import { findSkippedEvents, toMeetings } from "./meetings";
import { toBodies, toMemberships, toPersons } from "./people";
import type { LegistarTables, ReadResult } from "./tables";
import { keepVotes, orderVotes } from "./votes";

/**
 * Turns Legistar rows into a council's record: one row a thing, ordered, with
 * what is no part of the record left out and named. Days and times stay local;
 * printed names stay as printed. Items and votes whose meeting or item is in
 * none of the files are handed on: an earlier import may know it.
 */
export function normalizeLegistar({
  tables,
  files,
  refusals,
  notices,
}: ReadResult): CouncilRecord {
  const ledger = new Ledger(refusals, notices);
  const matters = settleMatters(tables, ledger);
  const events = ledger.settle(
    "meeting",
    tables.events,
    (event) => event.EventId,
    "EventLastModifiedUtc",
  );
  const allItems = ledger.settle(
    "item",
    tables.items,
    (item) => item.EventItemId,
    "EventItemLastModifiedUtc",
  );
  const allVotes = ledger.settle(
    "vote",
    tables.votes,
    (vote) => vote.VoteId,
    "VoteLastModifiedUtc",
  );

  const skipped = findSkippedEvents(events, allItems, allVotes, ledger);
  const keptItems = keepItems(allItems, skipped, matters, ledger);
  const keptVotes = keepVotes(
    allVotes,
    new Set(tables.items.map(({ value }) => value.EventItemId)),
    new Set(keptItems.map(({ value }) => value.EventItemId)),
    ledger,
  );
  const votedOn = new Set(keptVotes.map((vote) => vote.itemExternalId));
  const recorded = keptItems.map((item) =>
    toItem(item, matters, votedOn, ledger),
  );
  const meetings = toMeetings(
    events.filter(({ value }) => !skipped.has(value.EventId)),
    recorded,
    ledger,
  );
  const items = orderItems(recorded, meetings);
  const votes = orderVotes(keptVotes, items);
  const memberships = toMemberships(tables, ledger);
  const persons = toPersons(tables, memberships, votes, ledger);
  const bodies = toBodies(tables, meetings, items, votes, ledger);
  const client = findClient(tables, ledger);
  noticeSilences(items, votes, ledger);
  ledger.closeCounts();
  return {
    source: { system: "legistar", client },
    fileCount: files.length,
    bodies,
    persons,
    memberships,
    meetings,
    items,
    votes,
    refusals: ledger.refusals,
    notices: ledger.notices,
  };
}

function settleMatters(tables: LegistarTables, ledger: Ledger): Matters {
  const rows = ledger.settle(
    "matter",
    tables.matters,
    (matter) => matter.MatterId,
    "MatterLastModifiedUtc",
  );
  for (const { from, value } of rows) {
    if (value.MatterRestrictViewViaWeb === true) {
      ledger.refuse(from, "matter", "restricted_matter");
    }
  }
  return new Map(rows.map(({ value }) => [value.MatterId, value]));
}

/** The council's name at Legistar, when all addresses agree on one. */
function findClient(tables: LegistarTables, ledger: Ledger): string | null {
  const clients = new Set<string>();
  for (const { value } of tables.events) {
    const client =
      clientOf(value.EventInSiteURL) ??
      clientOf(value.EventAgendaFile) ??
      clientOf(value.EventMinutesFile);
    if (client !== null) clients.add(client);
  }
  const [only, ...others] = [...clients].sort();
  if (only === undefined) return null;
  if (others.length > 0) {
    ledger.notice("several_clients", { clients: [only, ...others].join(", ") });
    return null;
  }
  return only;
}

/** Where the record is silent, the report says so instead of guessing. */
function noticeSilences(
  items: readonly RecordedItem[],
  votes: readonly RecordedVote[],
  ledger: Ledger,
): void {
  const withVotes = new Set(votes.map((vote) => vote.itemExternalId));
  const silent = items.filter(
    (item) => item.recordedFlag === "pass" && !withVotes.has(item.externalId),
  ).length;
  if (silent > 0) ledger.notice("passed_without_votes", { count: silent });
  const blank = votes.filter((vote) => vote.word === "").length;
  if (blank > 0) ledger.notice("blank_vote_words", { count: blank });
}
