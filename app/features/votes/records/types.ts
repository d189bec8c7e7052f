import type { VoteOption } from "../types";

/** How a sheet writes down what a member did: one character each. */
export const MARKS: Readonly<Record<VoteOption, string>> = {
  yes: "y",
  no: "n",
  abstain: "b",
  absent: "a",
  excused: "e",
  recused: "r",
  present: "p",
  not_voting: "v",
  vacant: "c",
  paired: "d",
  other: "o",
};

/** A member of whom the roll says nothing. */
export const NO_MARK = ".";
