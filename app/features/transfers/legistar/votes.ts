import { dedupeVoteRows, normalizeVoteWord } from "~/features/votes/rules";
import { foldName, tidyName } from "~/lib/names";
import type { RecordedItem, RecordedVote } from "../types";
import { isVacantSeat } from "./fields";
import type { Ledger } from "./ledger";
import { compareIds, compareNumbers, compareText, groupBy } from "./order";
import type { Sourced } from "./tables";
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
  const emptySeats = votes.filter(isEmptySeat);
  const { kept, repeated, contradictory } = dedupeVoteRows(
    votes
      .filter((vote) => !isEmptySeat(vote))
      .map((vote) => ({
        vote,
        itemId: vote.itemExternalId,
        voterId: vote.personExternalId ?? `"${foldName(vote.printedName)}"`,
        option: normalizeVoteWord(vote.word, vote.voteResult),
      })),
  );
  ledger.repeated("vote", repeated.length);
  for (const { vote } of contradictory.flat()) {
    ledger.refuse(vote.from, "vote", "contradictory_votes", {
      name: vote.printedName,
      word: vote.word,
      item: vote.itemExternalId,
    });
  }
  return [...kept.map(({ vote }) => vote), ...numberCopies(emptySeats)];
}

function isEmptySeat(vote: RecordedVote): boolean {
  return vote.personExternalId === null && isVacantSeat(vote.printedName);
}

/** Two empty seats called in one roll are two rows, not one repeated. */
function numberCopies(votes: readonly RecordedVote[]): RecordedVote[] {
  return groupBy(votes, (vote) => vote.externalId).flatMap((same) =>
    same.map((vote, index) =>
      index === 0
        ? vote
        : { ...vote, externalId: `${vote.externalId}#${index + 1}` },
    ),
  );
}
