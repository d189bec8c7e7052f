import { isVacantSeat } from "../legistar/fields";
import { groupBy } from "../legistar/order";
import type { Ledger } from "../legistar/ledger";
import type { GatheredRoll, GatheredVote } from "./rolls";
import type { IdOf } from "./persons";

/**
 * One vote for each member of a roll. The same vote twice is one vote; two
 * different votes of one member cancel each other. Every row that is left
 * over is named.
 *
 * @param wide whether a row is a whole roll, not a vote
 */
export function oneVoteEach(
  roll: GatheredRoll,
  wide: boolean,
  idOf: IdOf,
  ledger: Ledger,
): GatheredVote[] {
  const kept: GatheredVote[] = [];
  const named = new Set<number | null>();
  const kind = wide ? "item" : "vote";
  const byVoter = groupBy(roll.votes, (vote) => idOf(vote.voter, roll));
  for (const same of byVoter) {
    const [first, ...copies] = same;
    if (first === undefined) continue;
    if (isVacantSeat(first.voter.printedName)) {
      // Two empty seats called in one roll are two rows.
      kept.push(...same);
      continue;
    }
    if (copies.some(({ option }) => option !== first.option)) {
      for (const { from, word } of same) {
        ledger.refuse(from, "vote", "contradictory_votes", {
          name: first.voter.printedName,
          word,
          item: roll.file ?? roll.title ?? "",
        });
      }
      continue;
    }
    kept.push(first);
    for (const { from } of copies) {
      if (wide && named.has(from.row)) continue;
      named.add(from.row);
      ledger.refuse(from, kind, "repeated_row", { row: first.from.row ?? 0 });
    }
  }
  const order = new Map(roll.votes.map((vote, index) => [vote, index]));
  return kept.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
