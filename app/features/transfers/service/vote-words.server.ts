import type { Reader } from "@db/connection.server";
import { keepVoteWord, listVoteWords } from "@db/queries/vote-words.server";

import { VOTE_OPTIONS } from "~/features/votes/types";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { SaidWords } from "../rules/unknown-words";

import type { ImportActor } from "./import-record.server";

/** What was said before of this place's words. */
export async function rememberedWords(
  db: Reader,
  placeId: string,
): Promise<SaidWords> {
  const rows = await listVoteWords(db, placeId);
  return Object.fromEntries(
    rows.flatMap(({ word, option }) => {
      const known = VOTE_OPTIONS.find((each) => each === option);
      return known === undefined ? [] : [[word, known] as const];
    }),
  );
}

/** Remembers what was said, for the place's next files. */
export async function keepWords(
  world: World,
  actor: ImportActor,
  placeId: string,
  words: SaidWords,
): Promise<void> {
  if (Object.keys(words).length === 0) return;
  await world.db.transaction(async (trx) => {
    for (const [word, option] of Object.entries(words)) {
      await keepVoteWord(trx, {
        jurisdiction_id: placeId,
        word,
        option,
        said_by: actor.accountId,
        said_at: timestamp(world),
      });
    }
  });
}
