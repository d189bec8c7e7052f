import { dedupeVoteRows, normalizeVoteWord } from "~/features/votes/rules";
import type { VoteOption } from "~/features/votes/types";
import { foldName, tidyName } from "~/lib/names";

import { isVacantSeat } from "../legistar/fields";
import type { Ledger } from "../legistar/ledger";
import type { RecordedVote, RowPlace } from "../types";
import { firstText, isRow, referenceOf } from "./fields";
import type { Row } from "./fields";
import type { People } from "./people";
import type { SourcedRow } from "./read-files";

/** One vote of a roll before it is known who is meant. */
interface ReadVote {
  from: RowPlace;
  personExternalId: string | null;
  printedName: string;
  word: string;
  option: VoteOption;
  /** Same voter, same key. */
  voterId: string;
  itemId: string;
}

/**
 * The roll of a vote event, one vote for each voter. What is said twice is one
 * vote; what contradicts itself is none; both are named row by row.
 *
 * @param loose votes that stand by themselves and point to this event
 */
export function rollOf(
  event: SourcedRow,
  itemId: string,
  loose: readonly SourcedRow[],
  people: People,
  unknownWords: Map<string, number>,
  ledger: Ledger,
): RecordedVote[] {
  const rows = [...votesIn(event), ...loose];
  const read = rows.flatMap(({ from, row }) => {
    const vote = readVote(row, from, itemId, people);
    if (vote === null) {
      ledger.refuse(from, "vote", "no_name");
      return [];
    }
    if (vote.option === "other" && vote.word !== "") {
      unknownWords.set(vote.word, (unknownWords.get(vote.word) ?? 0) + 1);
    }
    return vote;
  });
  const empty = read.filter(({ printedName }) => isVacantSeat(printedName));
  const { kept, repeated, contradictory } = dedupeVoteRows(
    read.filter(({ printedName }) => !isVacantSeat(printedName)),
  );
  for (const { from, voterId } of repeated) {
    const first = kept.find((vote) => vote.voterId === voterId);
    ledger.refuse(from, "vote", "repeated_row", {
      row: first?.from.row ?? 0,
    });
  }
  for (const { from, printedName, word } of contradictory.flat()) {
    ledger.refuse(from, "vote", "contradictory_votes", {
      name: printedName,
      word,
      item: itemId,
    });
  }
  return [...kept, ...empty].map((vote, index) => ({
    from: vote.from,
    externalId: isVacantSeat(vote.printedName)
      ? `${itemId}/vacant#${index}`
      : `${itemId}/${vote.voterId}`,
    itemExternalId: itemId,
    personExternalId: isVacantSeat(vote.printedName)
      ? null
      : vote.personExternalId,
    printedName: vote.printedName,
    word: vote.word,
    voteResult: null,
    sort: index,
    option: isVacantSeat(vote.printedName) ? "vacant" : vote.option,
  }));
}

/** The rows of a roll, in either of the two shapes it comes in. */
export function votesIn({ from, row }: SourcedRow): SourcedRow[] {
  const around = `${from.within ?? ""}[${from.row ?? 1}]`;
  const list = (key: string, option: string | null): SourcedRow[] => {
    const rows = row[key];
    if (!Array.isArray(rows)) return [];
    return rows.map((entry: unknown, index) => ({
      from: { file: from.file, row: index + 1, within: `${around}.${key}` },
      row: {
        ...(option === null ? {} : { option }),
        ...(isRow(entry) ? entry : { voter_name: entry }),
      },
    }));
  };
  return [
    ...list("votes", null),
    ...list("yes_votes", "yes"),
    ...list("no_votes", "no"),
    ...list("other_votes", "other"),
  ];
}

function readVote(
  row: Row,
  from: RowPlace,
  itemId: string,
  people: People,
): ReadVote | null {
  const voter = referenceOf(row, "voter") ?? referenceOf(row, "person");
  const id = voter?.id ?? firstText(row, "leg_id");
  const printedName = tidyName(
    firstText(row, "voter_name", "name") ??
      voter?.name ??
      (id === null ? null : people.nameOf(id)) ??
      "",
  );
  if (printedName === "") return null;
  const { word, option } = wordOf(row);
  const personExternalId = people.idOf(id, printedName);
  return {
    from,
    personExternalId,
    printedName,
    word,
    option,
    voterId: personExternalId ?? `"${foldName(printedName)}"`,
    itemId,
  };
}

/**
 * The option as printed, and what it means. Where it is only "other", the
 * scraper often kept the clerk's word in the note.
 */
function wordOf(row: Row): { word: string; option: VoteOption } {
  const printed = firstText(row, "option", "value", "vote", "vote_type") ?? "";
  const note = firstText(row, "note") ?? "";
  const option = normalizeVoteWord(printed);
  if (option === "other" && note !== "" && note.length <= 80) {
    return { word: note, option: normalizeVoteWord(note) };
  }
  return { word: printed, option };
}
