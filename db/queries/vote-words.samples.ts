import type { Samples } from "./samples";
import * as q from "./vote-words.server";

export const samples: Samples<typeof q> = {
  listVoteWords: (db) => q.listVoteWords(db, "p"),
  keepVoteWord: (db) =>
    q.keepVoteWord(db, {
      jurisdiction_id: "p",
      word: "q",
      option: "recused",
      said_by: "a",
      said_at: "t",
    }),
};
