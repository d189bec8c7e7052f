import { foldName, tidyName } from "~/lib/names";
import type { RecordedItem, RecordedVote } from "../types";
import { isVacantSeat } from "./fields";
import type { Ledger } from "./ledger";
import { compareIds, compareNumbers, compareText, groupBy } from "./order";
import type { Sourced } from "./read-files";
import type { LegistarVote } from "./schema";

/**
 * Votes of kept items, and of items in none of the files, one for each voter.
 * @param itemsInFiles ids of every item read, kept or not
 */
export function keepVotes(
  votes: readonly Sourced<LegistarVote>[],
  itemsInFiles: ReadonlySet<string>,
  keptItems: ReadonlySet<string>,
  ledger: Ledger,
): RecordedVote[] {
  const named: RecordedVote[] = [];
  for (const { from, value } of votes) {
    const printedName = tidyName(value.VotePersonName ?? "");
    const item = value.VoteEventItemId;
    if (item === null) {
      ledger.refuse(from, "vote", "no_item_link", { id: value.VoteId ?? "" });
    } else if (itemsInFiles.has(item) && !keptItems.has(item)) {
      ledger.refuse(from, "vote", "of_skipped_item", { item });
    } else if (printedName === "" && value.VotePersonId === null) {
      ledger.refuse(from, "vote", "no_name", { id: value.VoteId ?? "" });
    } else {
      named.push({
        from,
        externalId:
          value.VoteId ??
          `${item}/${value.VotePersonId ?? foldName(printedName)}`,
        itemExternalId: item,
        // An empty seat that is called in the roll is nobody.
        personExternalId: isVacantSeat(printedName) ? null : value.VotePersonId,
        printedName,
        word: value.VoteValueName ?? "",
        voteResult: value.VoteResult,
        sort: value.VoteSort,
      });
    }
  }
  return oneVoteEach(named, ledger);
}

/** By item (in the order given), then in the clerk's order of names. */
export function orderVotes(
  votes: readonly RecordedVote[],
  items: readonly RecordedItem[],
): RecordedVote[] {
  const order = new Map(items.map((item, index) => [item.externalId, index]));
  const last = items.length;
  return votes.toSorted(
    (a, b) =>
      (order.get(a.itemExternalId) ?? last) -
        (order.get(b.itemExternalId) ?? last) ||
      compareIds(a.itemExternalId, b.itemExternalId) ||
      compareNumbers(a.sort, b.sort) ||
      compareText(a.printedName, b.printedName) ||
      compareIds(a.externalId, b.externalId),
  );
}

/**
 * The same vote twice is one vote; two different votes of one member on one
 * item cancel each other, and both are listed.
 */
function oneVoteEach(
  votes: readonly RecordedVote[],
  ledger: Ledger,
): RecordedVote[] {
  const kept: RecordedVote[] = [];
  for (const same of groupBy(
    votes,
    (vote) =>
      `${vote.itemExternalId} ${vote.personExternalId ?? `"${foldName(vote.printedName)}"`}`,
  )) {
    const [first, ...others] = same;
    if (first === undefined) continue;
    if (first.personExternalId === null && isVacantSeat(first.printedName)) {
      // Two empty seats called in one roll are two rows, not one repeated.
      kept.push(
        first,
        ...others.map((vote, index) => ({
          ...vote,
          externalId: `${vote.externalId}#${index + 2}`,
        })),
      );
    } else if (others.some((vote) => !saysTheSame(vote, first))) {
      for (const vote of same) {
        ledger.refuse(vote.from, "vote", "contradictory_votes", {
          name: vote.printedName,
          word: vote.word,
          item: vote.itemExternalId,
        });
      }
    } else {
      kept.push(first);
      ledger.repeated("vote", others.length);
    }
  }
  return kept;
}

function saysTheSame(a: RecordedVote, b: RecordedVote): boolean {
  return (
    a.word.toLowerCase() === b.word.toLowerCase() &&
    a.voteResult === b.voteResult
  );
}
