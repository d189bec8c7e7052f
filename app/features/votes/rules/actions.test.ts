import { expect, test } from "vitest";

import { outcomeOfVote } from "./actions";

const vote = {
  actionName: null,
  recordedResult: "pass",
  kind: "ordinance",
  groupId: "g",
} as const;

test("a vote a group wrote down without an act was on the item itself", () => {
  expect(outcomeOfVote(vote)).toBe("passed");
  expect(outcomeOfVote({ ...vote, recordedResult: "fail" })).toBe("failed");
  expect(outcomeOfVote({ ...vote, recordedResult: null })).toBe("unknown");
  const override = { ...vote, kind: "veto_override" } as const;
  expect(outcomeOfVote(override)).toBe("overridden");
  expect(outcomeOfVote({ ...override, recordedResult: "fail" })).toBe("failed");
});

test("of an import's silence and of procedure nothing is made; printed words count", () => {
  expect(outcomeOfVote({ ...vote, groupId: null })).toBe("unknown");
  expect(outcomeOfVote({ ...vote, kind: "procedural" })).toBe("unknown");
  expect(outcomeOfVote({ ...vote, actionName: "Disapproved by Council" })).toBe(
    "failed",
  );
});
