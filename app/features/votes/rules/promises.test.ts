import { describe, expect, test } from "vitest";

import { PROMISE_ACTS, PROMISE_STATES } from "../promises/types";
import type { PromisedVote } from "../promises/types";
import type { VoteOption } from "../types";
import {
  NEXT,
  countFates,
  defeatsTheItem,
  mayBeCorrected,
  outcomeOf,
  stateAfter,
} from "./promises";

const promised = { side: "for" as const, saidOn: "2026-03-10" };

let made = 0;
const vote = (
  option: VoteOption | null,
  given: Partial<PromisedVote> = {},
): PromisedVote => ({
  motionId: `vote ${(made += 1)}`,
  day: "2026-04-07",
  sequence: 1,
  kind: "ordinance",
  actionName: "Approved",
  option,
  ...given,
});

const fateOf = (...votes: PromisedVote[]) => outcomeOf(promised, votes).fate;

describe("a promise to vote for it", () => {
  test("is kept by a yes and broken by a no", () => {
    expect(fateOf(vote("yes"))).toBe("kept");
    expect(fateOf(vote("no"))).toBe("broken");
  });

  test("is open while there is no vote", () => {
    expect(outcomeOf(promised, [])).toEqual({
      fate: "open",
      decisive: null,
      turned: false,
      votes: [],
    });
  });

  test.each<VoteOption>([
    "absent",
    "excused",
    "recused",
    "abstain",
    "present",
    "not_voting",
    "paired",
  ])("%s is neither kept nor broken, and the page says so", (option) => {
    const outcome = outcomeOf(promised, [vote(option)]);
    expect(outcome.fate).toBe("no_vote");
    expect(outcome.decisive).toBeNull();
    expect(outcome.votes[0]?.verdict).toBe("no_yes_or_no");
  });

  test("a roll that does not name them is no record, not an absence", () => {
    expect(fateOf(vote(null))).toBe("no_record");
    expect(fateOf(vote("other"))).toBe("no_record");
  });

  test("a vote before the promise does not count, one on the same day does", () => {
    expect(fateOf(vote("no", { day: "2026-03-09" }))).toBe("open");
    expect(fateOf(vote("no", { day: "2026-03-10" }))).toBe("broken");
  });
});

describe("a promise to vote against it", () => {
  const against = { ...promised, side: "against" as const };
  test("is kept by a no and broken by a yes", () => {
    expect(outcomeOf(against, [vote("no")]).fate).toBe("kept");
    expect(outcomeOf(against, [vote("yes")]).fate).toBe("broken");
  });

  test("is kept by a yes to the motion to disapprove", () => {
    const disapprove = vote("yes", { actionName: "Disapproved by Council" });
    expect(outcomeOf(against, [disapprove]).fate).toBe("kept");
  });
});

describe("a motion to disapprove means the inverse", () => {
  test("a yes to it breaks the promise to vote for the item, a no keeps it", () => {
    const actionName = "Disapproved by Council";
    const outcome = outcomeOf(promised, [vote("yes", { actionName })]);
    expect(outcome.fate).toBe("broken");
    expect(outcome.votes[0]?.inverse).toBe(true);
    expect(fateOf(vote("no", { actionName }))).toBe("kept");
  });

  test("a motion to approve that failed is no motion to disapprove", () => {
    expect(defeatsTheItem("Failed")).toBe(false);
    expect(defeatsTheItem("Approved")).toBe(false);
    expect(defeatsTheItem("Veto overridden")).toBe(false);
    expect(defeatsTheItem(null)).toBe(false);
    expect(defeatsTheItem("Rejected")).toBe(true);
    expect(defeatsTheItem("Not adopted")).toBe(true);
  });
});

describe("what is not the item", () => {
  test.each(["Referred to committee", "Held", "Hearing held", "Amended"])(
    "%s says nothing of the promise",
    (actionName) => {
      const outcome = outcomeOf(promised, [vote("no", { actionName })]);
      expect(outcome.fate).toBe("open");
      expect(outcome.votes[0]?.verdict).toBe("not_on_the_item");
    },
  );

  test("nor does a motion on procedure", () => {
    expect(fateOf(vote("no", { kind: "procedural" }))).toBe("open");
  });

  test("where the record names no action, the vote is on the item", () => {
    expect(fateOf(vote("yes", { actionName: null }))).toBe("kept");
  });
});

describe("several votes", () => {
  test("yes in committee, no in the council: broken, and they turned", () => {
    const outcome = outcomeOf(promised, [
      vote("no", { day: "2026-05-05", motionId: "council" }),
      vote("yes", { day: "2026-04-07", actionName: "Recommended" }),
    ]);
    expect(outcome).toMatchObject({
      fate: "broken",
      turned: true,
      decisive: { motionId: "council" },
    });
    expect(outcome.votes.map(({ verdict }) => verdict)).toEqual([
      "kept",
      "broken",
    ]);
  });

  test("two on the same day stand in the order of the agenda", () => {
    expect(
      fateOf(vote("yes", { sequence: 2 }), vote("no", { sequence: 1 })),
    ).toBe("kept");
  });

  test("absent at the last one: the last yes or no stands", () => {
    const outcome = outcomeOf(promised, [
      vote("yes"),
      vote("absent", { day: "2026-05-05" }),
    ]);
    expect(outcome).toMatchObject({ fate: "kept", turned: false });
  });

  test("a corrected roll changes what became of it", () => {
    const before = vote("no");
    expect(fateOf(before)).toBe("broken");
    expect(fateOf({ ...before, option: "yes" })).toBe("kept");
  });
});

describe("an entry", () => {
  test("can only do what the table says", () => {
    expect(stateAfter("standing", "dispute")).toBe("disputed");
    expect(stateAfter("standing", "settlement")).toBeNull();
    expect(stateAfter("disputed", "settlement")).toBe("standing");
    expect(stateAfter("withdrawn", "dispute")).toBeNull();
    expect(stateAfter("withdrawn", "answer")).toBeNull();
    expect(stateAfter("withdrawn", "restoration")).toBe("standing");
  });

  test("in every state somebody can do something about it", () => {
    for (const state of PROMISE_STATES) {
      expect(PROMISE_ACTS.some((act) => NEXT[state][act] !== undefined)).toBe(
        true,
      );
    }
  });

  test("that was withdrawn is not corrected", () => {
    expect(PROMISE_STATES.filter(mayBeCorrected)).toEqual([
      "standing",
      "disputed",
    ]);
  });
});

test("fates are counted, the empty ones too", () => {
  expect(countFates(["kept", "kept", "no_vote"])).toEqual({
    open: 0,
    kept: 2,
    broken: 0,
    no_vote: 1,
    no_record: 0,
  });
});
