import { expect, test } from "vitest";

import { movedBy, verdictOn } from "./rules";
import type { BatchWish, ChosenTask } from "./rules";

const now = new Date("2026-11-21T12:00:00Z");

function task(given: Partial<ChosenTask> = {}): ChosenTask {
  return {
    id: "t",
    groupId: "riverbend",
    title: "Table at the market",
    why: "",
    ask: "",
    script: "",
    location: "Mill Street",
    state: "open",
    visibility: "group",
    sharedWith: null,
    daysBefore: null,
    leadId: null,
    campaignId: null,
    people: 0,
    everSignedUp: false,
    startsAt: "2026-12-05T18:00:00.000Z",
    endsAt: "2026-12-05T20:00:00.000Z",
    dueOn: null,
    timeZone: "America/Los_Angeles",
    ...given,
  };
}

const why = (given: Partial<ChosenTask>, wish: BatchWish) =>
  verdictOn(task(given), wish, now).because;

test("a shift keeps its hours on the clock of its place when the clocks change", () => {
  const summer = { startsAt: "2026-10-31T17:00:00.000Z", endsAt: null };
  expect(movedBy(task(summer), 7)).toMatchObject({
    startsAt: "2026-11-07T18:00:00.000Z",
    endsAt: null,
    dueOn: null,
  });
  const due = { startsAt: null, endsAt: null, dueOn: "2026-12-30" };
  expect(movedBy(task(due), 3).dueOn).toBe("2027-01-02");
});

test("what cannot move says why", () => {
  const by = (days: number) => ({ kind: "move", days }) as const;
  expect(why({}, by(7))).toBeNull();
  expect(why({ state: "done" }, by(7))).toBe("notOpen");
  expect(why({ daysBefore: 3 }, by(7))).toBe("followsVote");
  expect(why({ startsAt: null, endsAt: null }, by(7))).toBe("noDay");
  expect(why({}, by(-30))).toBe("wouldBePast");
  expect(why({}, by(-3))).toBeNull();
});

test("only words that everybody may read are published", () => {
  const wish = { kind: "publish" } as const;
  expect(why({}, wish)).toBeNull();
  expect(why({ visibility: "public" }, wish)).toBe("isPublic");
  expect(why({ script: "Call Rosa at 555-867-5309 at home." }, wish)).toBe(
    "unsafe",
  );
  expect(why({ state: "cancelled" }, wish)).toBe("notOpen");
});

test("a lead and a campaign belong to the task's own group", () => {
  const lead = { kind: "lead", leadId: "ben", groupsOfLead: ["riverbend"] };
  expect(why({}, lead as BatchWish)).toBeNull();
  expect(why({ leadId: "ben" }, lead as BatchWish)).toBe("leadsAlready");
  expect(why({ groupId: "other" }, lead as BatchWish)).toBe("leadElsewhere");
  const nobody = { kind: "lead", leadId: null, groupsOfLead: [] } as const;
  expect(why({ leadId: "ben" }, nobody)).toBeNull();
  const campaign = { kind: "campaign", campaignId: "c", groupId: "riverbend" };
  expect(why({}, campaign as BatchWish)).toBeNull();
  expect(why({ campaignId: "c" }, campaign as BatchWish)).toBe(
    "inCampaignAlready",
  );
  expect(why({ groupId: "other" }, campaign as BatchWish)).toBe(
    "campaignElsewhere",
  );
});

test("who was told that it is off is not called back; who signed up keeps the task", () => {
  expect(why({ state: "done" }, { kind: "reopen" })).toBeNull();
  expect(why({}, { kind: "reopen" })).toBe("isOpen");
  expect(why({ state: "cancelled" }, { kind: "reopen" })).toBeNull();
  expect(
    why({ state: "cancelled", everSignedUp: true }, { kind: "reopen" }),
  ).toBe("toldItIsOff");
  expect(why({ everSignedUp: true }, { kind: "remove" })).toBe("signedUp");
  expect(why({ state: "done" }, { kind: "remove" })).toBeNull();
});
