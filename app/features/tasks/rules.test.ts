import { describe, expect, test } from "vitest";

import {
  MOST_SHIFTS,
  claimCanBecome,
  fitOf,
  forYou,
  hasBegun,
  holdsPlace,
  hoursAreSound,
  isFull,
  isLate,
  isOver,
  isOverdue,
  mayCancel,
  mayClaim,
  mayConfirm,
  mayReport,
  movedWithVote,
  nearnessOf,
  placesLeft,
  plannedHours,
  shiftDays,
  shortOf,
  statesBefore,
} from "./rules";
import type { Nearness, SpotOnMap, TaskPlaces, TaskTime } from "./types";

const timeZone = "America/Los_Angeles";
/** Saturday, December 5, 10 to 12 in Riverbend. */
const shift: TaskTime = {
  startsAt: "2026-12-05T18:00:00.000Z",
  endsAt: "2026-12-05T20:00:00.000Z",
  dueOn: null,
  timeZone,
};
const dueFriday: TaskTime = {
  startsAt: null,
  endsAt: null,
  dueOn: "2026-12-04",
  timeZone,
};
const whenever: TaskTime = { ...dueFriday, dueOn: null };
const open = { ...shift, state: "open" as const };
const at = (text: string) => new Date(text);
const dayBefore = at("2026-12-04T17:00:00.000Z");

describe("a sign-up", () => {
  test("goes from registered to confirmed to attended", () => {
    expect(claimCanBecome("registered", "confirmed")).toBe(true);
    expect(claimCanBecome("confirmed", "attended")).toBe(true);
  });

  test("that waits cannot be confirmed, nor attended", () => {
    expect(claimCanBecome("waiting", "confirmed")).toBe(false);
    expect(claimCanBecome("waiting", "attended")).toBe(false);
    expect(claimCanBecome("waiting", "registered")).toBe(true);
  });

  test("of somebody who came cannot be cancelled afterwards", () => {
    expect(statesBefore("cancelled")).toEqual([
      "waiting",
      "registered",
      "confirmed",
    ]);
  });

  test("marked wrongly can be set right", () => {
    expect(claimCanBecome("attended", "missed")).toBe(true);
    expect(claimCanBecome("missed", "attended")).toBe(true);
  });

  test("that is cancelled stays so: a new one is made", () => {
    expect(statesBefore("waiting")).toEqual([]);
    expect(claimCanBecome("cancelled", "registered")).toBe(false);
  });

  test("holds a place unless it waits or is cancelled", () => {
    expect(holdsPlace("registered")).toBe(true);
    expect(holdsPlace("missed")).toBe(true);
    expect(holdsPlace("waiting")).toBe(false);
    expect(holdsPlace("cancelled")).toBe(false);
  });
});

describe("people", () => {
  test("three are wanted and one came: two more needed", () => {
    expect(shortOf({ wanted: 3, taken: 1, capacity: 8 })).toBe(2);
  });

  test("more than wanted is not a negative shortage", () => {
    expect(shortOf({ wanted: 3, taken: 5, capacity: 8 })).toBe(0);
  });

  test("eight fit and eight came: full", () => {
    expect(isFull({ wanted: 3, taken: 8, capacity: 8 })).toBe(true);
    expect(isFull({ wanted: 3, taken: 7, capacity: 8 })).toBe(false);
  });

  test("without a limit there is always room", () => {
    const places: TaskPlaces = { wanted: 3, taken: 800, capacity: null };
    expect(placesLeft(places)).toBeNull();
    expect(isFull(places)).toBe(false);
  });
});

describe("time", () => {
  test("a shift is over at its end, not at its start", () => {
    expect(isOver(shift, at("2026-12-05T19:59:59.000Z"))).toBe(false);
    expect(isOver(shift, at("2026-12-05T20:00:00.000Z"))).toBe(true);
  });

  test("a shift without an end is over once it has begun", () => {
    const startOnly = { ...shift, endsAt: null };
    expect(isOver(startOnly, at("2026-12-05T17:59:00.000Z"))).toBe(false);
    expect(isOver(startOnly, at("2026-12-05T18:00:00.000Z"))).toBe(true);
  });

  test("work due Friday can be done till midnight in Riverbend, when it is Saturday in UTC", () => {
    expect(isOver(dueFriday, at("2026-12-05T07:59:00.000Z"))).toBe(false);
    expect(isOver(dueFriday, at("2026-12-05T08:00:00.000Z"))).toBe(true);
  });

  test("work without a time is never over by itself", () => {
    expect(isOver(whenever, at("2036-01-01T00:00:00.000Z"))).toBe(false);
  });

  test("only an open task is overdue", () => {
    const after = at("2026-12-06T00:00:00.000Z");
    expect(isOverdue(open, after)).toBe(true);
    expect(isOverdue({ ...shift, state: "done" }, after)).toBe(false);
    expect(isOverdue(open, dayBefore)).toBe(false);
  });
});

describe("what Ben may do", () => {
  test("sign up while the shift still runs, for late hands are welcome", () => {
    expect(mayClaim(open, at("2026-12-05T19:00:00.000Z"))).toBe(true);
    expect(mayClaim(open, at("2026-12-05T21:00:00.000Z"))).toBe(false);
    expect(mayClaim({ ...shift, state: "cancelled" }, dayBefore)).toBe(false);
  });

  test("cancel until it is over", () => {
    expect(mayCancel("registered", open, dayBefore)).toBe(true);
    expect(mayCancel("waiting", open, dayBefore)).toBe(true);
    expect(mayCancel("attended", open, dayBefore)).toBe(false);
    expect(mayCancel("registered", open, at("2026-12-05T20:30:00.000Z"))).toBe(
      false,
    );
  });

  test("confirm a shift once, before it begins", () => {
    expect(mayConfirm("registered", open, dayBefore)).toBe(true);
    expect(mayConfirm("confirmed", open, dayBefore)).toBe(false);
    expect(mayConfirm("waiting", open, dayBefore)).toBe(false);
    expect(mayConfirm("registered", open, at("2026-12-05T18:30:00.000Z"))).toBe(
      false,
    );
    expect(
      mayConfirm("registered", { ...dueFriday, state: "open" }, dayBefore),
    ).toBe(false);
  });

  test("report once the shift has begun; a call at any time", () => {
    expect(hasBegun(whenever, dayBefore)).toBe(true);
    expect(mayReport("registered", open, dayBefore)).toBe(false);
    expect(mayReport("confirmed", open, at("2026-12-05T18:00:00.000Z"))).toBe(
      true,
    );
    const call = { ...dueFriday, state: "open" as const };
    expect(mayReport("registered", call, dayBefore)).toBe(true);
    expect(mayReport("attended", { ...call, state: "done" }, dayBefore)).toBe(
      true,
    );
  });

  test("not report what he missed, waits for, or what was called off", () => {
    const call = { ...dueFriday, state: "open" as const };
    expect(mayReport("missed", call, dayBefore)).toBe(false);
    expect(mayReport("waiting", call, dayBefore)).toBe(false);
    expect(
      mayReport("registered", { ...call, state: "cancelled" }, dayBefore),
    ).toBe(false);
  });

  test("cancelling 24 hours before is in time, a minute later is late", () => {
    expect(isLate(shift, at("2026-12-04T18:00:00.000Z"))).toBe(false);
    expect(isLate(shift, at("2026-12-04T18:01:00.000Z"))).toBe(true);
    expect(isLate(dueFriday, at("2026-12-04T18:01:00.000Z"))).toBe(false);
  });
});

describe("hours", () => {
  test("come in quarters, above 0, at most a day", () => {
    for (const fine of [0.25, 1, 1.5, 24]) {
      expect(hoursAreSound(fine), String(fine)).toBe(true);
    }
    for (const wrong of [0, -1, 0.1, 1.3, 24.25, Infinity, NaN]) {
      expect(hoursAreSound(wrong), String(wrong)).toBe(false);
    }
  });

  test("a shift suggests its own length, to the quarter", () => {
    expect(plannedHours(shift)).toBe(2);
    expect(plannedHours({ ...shift, endsAt: "2026-12-05T18:05:00.000Z" })).toBe(
      0.25,
    );
    expect(plannedHours(dueFriday)).toBeNull();
  });
});

describe("nearness", () => {
  const county: SpotOnMap = {
    id: "mill",
    parentId: "ca",
    kind: "county",
    stateCode: "CA",
  };
  const riverbend: SpotOnMap = {
    id: "riverbend",
    parentId: "mill",
    kind: "place",
    stateCode: "CA",
  };
  const hillside: SpotOnMap = { ...riverbend, id: "hillside" };
  const state: SpotOnMap = {
    id: "ca",
    parentId: "us",
    kind: "state",
    stateCode: "CA",
  };

  test("the same place, the next town, the other end of the state, elsewhere", () => {
    expect(nearnessOf(riverbend, [riverbend])).toBe("same_place");
    expect(nearnessOf(hillside, [riverbend])).toBe("same_county");
    expect(nearnessOf({ ...hillside, parentId: "other" }, [riverbend])).toBe(
      "same_state",
    );
    expect(
      nearnessOf({ ...hillside, parentId: "x", stateCode: "TX" }, [riverbend]),
    ).toBe("far");
  });

  test("the county's own work is near its towns, and the other way round", () => {
    expect(nearnessOf(county, [riverbend])).toBe("same_county");
    expect(nearnessOf(riverbend, [county])).toBe("same_county");
  });

  test("work at the statehouse is not around the corner", () => {
    expect(nearnessOf(state, [riverbend])).toBe("same_state");
    expect(nearnessOf(state, [county])).toBe("same_state");
  });

  test("two cities that are their own counties share only the state", () => {
    const one: SpotOnMap = {
      id: "one",
      parentId: "va",
      kind: "independent_city",
      stateCode: "VA",
    };
    expect(nearnessOf({ ...one, id: "two" }, [one])).toBe("same_state");
  });

  test("the nearest of several homes counts; no place is far", () => {
    expect(
      nearnessOf(hillside, [
        { ...state, id: "tx", stateCode: "TX" },
        riverbend,
      ]),
    ).toBe("same_county");
    expect(nearnessOf(null, [riverbend])).toBe("far");
    expect(nearnessOf(riverbend, [])).toBe("far");
  });
});

describe("the order of “For you”", () => {
  const task = (
    id: string,
    given: Partial<TaskPlaces & TaskTime & { nearness: Nearness }> = {},
  ) => ({
    ...shift,
    wanted: 2,
    taken: 0,
    capacity: 8,
    nearness: "same_place" as const,
    ...given,
    id,
  });
  const ids = (tasks: readonly { id: string }[]) => tasks.map(({ id }) => id);

  test("short of people comes before soon, full comes last", () => {
    const tasks = [
      task("full", { taken: 8, startsAt: "2026-12-02T18:00:00.000Z" }),
      task("enough", { taken: 3, startsAt: "2026-12-03T18:00:00.000Z" }),
      task("short", { startsAt: "2026-12-20T18:00:00.000Z" }),
    ];
    expect(ids(forYou(tasks))).toEqual(["short", "enough", "full"]);
  });

  test("then the soonest; without a time last", () => {
    const tasks = [
      task("whenever", { ...whenever }),
      task("saturday"),
      task("friday", { ...dueFriday }),
    ];
    expect(ids(forYou(tasks))).toEqual(["friday", "saturday", "whenever"]);
  });

  test("then the nearest", () => {
    const tasks = [
      task("far", { nearness: "far" }),
      task("state", { nearness: "same_state" }),
      task("here"),
      task("county", { nearness: "same_county" }),
    ];
    expect(ids(forYou(tasks))).toEqual(["here", "county", "state", "far"]);
  });
});

describe("a task that follows a vote", () => {
  test("keeps its distance from the vote", () => {
    expect(movedWithVote(dueFriday, 3, "2026-12-15").dueOn).toBe("2026-12-12");
    expect(movedWithVote(whenever, 0, "2026-12-15").dueOn).toBe("2026-12-15");
  });

  test("keeps its hours on the clock of the place, over a change of clocks", () => {
    // From standard time into summer time: 10 am stays 10 am.
    expect(movedWithVote(shift, 2, "2027-03-16")).toEqual({
      ...shift,
      startsAt: "2027-03-14T17:00:00.000Z",
      endsAt: "2027-03-14T19:00:00.000Z",
    });
  });

  test("past midnight ends on the next day there too", () => {
    const night = {
      ...shift,
      startsAt: "2026-12-06T05:00:00.000Z", // 9 pm
      endsAt: "2026-12-06T09:00:00.000Z", // 1 am
    };
    expect(movedWithVote(night, 1, "2026-12-16")).toMatchObject({
      startsAt: "2026-12-16T05:00:00.000Z",
      endsAt: "2026-12-16T09:00:00.000Z",
    });
  });

  test("has its confirmations asked again", () => {
    expect(claimCanBecome("confirmed", "registered")).toBe(true);
  });
});

test("what suits: the work and languages somebody named, at times they have", () => {
  const offers = {
    work: ["canvass"],
    language: ["en", "es"],
    time: ["weekend"],
  } as const;
  const saturday = {
    kind: "canvass",
    language: null,
    startsAt: "2026-12-05T18:00:00.000Z",
    endsAt: null,
    dueOn: null,
    timeZone: "America/Los_Angeles",
  } as const;
  expect(fitOf(saturday, offers)).toBe("suits");
  expect(fitOf({ ...saturday, kind: "call" }, offers)).toBe("may");
  expect(fitOf({ ...saturday, kind: "call", language: "es" }, offers)).toBe(
    "suits",
  );
  expect(fitOf({ ...saturday, language: "km" }, offers)).toBe("not");
  // Saturday 05:00 UTC is Friday evening in California.
  const friday = { ...saturday, startsAt: "2026-12-05T05:00:00.000Z" };
  expect(fitOf(friday, offers)).toBe("not");
  expect(fitOf({ ...friday, startsAt: null }, offers)).toBe("suits");
  const nothing = { work: [], language: [], time: [] };
  expect(fitOf({ ...friday, language: "km" }, nothing)).toBe("may");
});

test("a rule of weeks ends where it is told, and after a year at the latest", () => {
  expect(shiftDays("2026-12-05", 2, "2027-01-02")).toEqual([
    "2026-12-05",
    "2026-12-19",
    "2027-01-02",
  ]);
  expect(shiftDays("2026-12-05", 1, "2026-12-04")).toEqual([]);
  expect(shiftDays("2026-12-05", 1, "2199-01-01")).toHaveLength(MOST_SHIFTS);
});
