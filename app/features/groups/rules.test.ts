import { expect, test } from "vitest";

import {
  askingState,
  leavesNoAdmin,
  councilStep,
  nextSteps,
  slugFor,
  slugFromTyped,
  speakingGroup,
  standingIn,
} from "./rules";

test("a group's address is its name; the second of that name gets a number", () => {
  expect(slugFor("Vecinos de Ríos Unidos", 1, "group")).toBe(
    "vecinos-de-rios-unidos",
  );
  expect(slugFor("Vecinos de Ríos Unidos", 2, "group")).toBe(
    "vecinos-de-rios-unidos-2",
  );
});

test("a name without Latin letters or with a taken word still gets an address", () => {
  expect(slugFor("河畔邻里", 1, "group")).toBe("group");
  expect(slugFor("New", 1, "group")).toBe("new-group");
});

test("the last admin can neither leave nor become something else", () => {
  expect(leavesNoAdmin("admin", null, 1)).toBe(true);
  expect(leavesNoAdmin("admin", "organizer", 1)).toBe(true);
  expect(leavesNoAdmin("admin", "admin", 1)).toBe(false);
});

test("one admin of two may go, and so may anybody who is none", () => {
  expect(leavesNoAdmin("admin", null, 2)).toBe(false);
  expect(leavesNoAdmin("organizer", null, 1)).toBe(false);
  expect(leavesNoAdmin("volunteer", "organizer", 1)).toBe(false);
});

test("Ben asks once, and a week after a no he may ask again", () => {
  const now = "2026-12-10T18:00:00.000Z";
  const declinedAt = (day: string) => ({
    decidedAt: `${day}T18:00:00.000Z`,
    decision: "declined",
  });
  expect(askingState(undefined, now)).toBe("mayAsk");
  expect(askingState({ decidedAt: null, decision: null }, now)).toBe(
    "alreadyAsked",
  );
  expect(askingState(declinedAt("2026-12-04"), now)).toBe("askedRecently");
  expect(askingState(declinedAt("2026-12-03"), now)).toBe("mayAsk");
});

test("who was welcomed once and left may ask again at once", () => {
  const welcomed = {
    decidedAt: "2026-12-09T18:00:00.000Z",
    decision: "welcomed",
  };
  expect(askingState(welcomed, "2026-12-10T18:00:00.000Z")).toBe("mayAsk");
});

test("a new group is told what to do next, until it is done", () => {
  const alone = { members: 1, invitations: 0 };
  expect(nextSteps({ about: "", place: null }, alone)).toEqual([
    { kind: "invite" },
    { kind: "place" },
    { kind: "about" },
  ]);
  const told = { about: "We ride.", place: { slug: "riverbend-ca" } };
  expect(nextSteps(told, { members: 1, invitations: 1 })).toEqual([]);
  expect(nextSteps(told, { members: 2, invitations: 0 })).toEqual([]);
});

test("before the first count a council is recorded: the body, its members, its rule", () => {
  const council = { slug: "riverbend-council", terms: 0, rules: 0 };
  const board = { slug: "riverbend-school-board", terms: 0, rules: 0 };
  expect(councilStep([])).toEqual({ kind: "council" });
  expect(councilStep([council, board])).toEqual({
    kind: "roster",
    body: council.slug,
  });
  expect(councilStep([council, { ...board, terms: 5 }])).toEqual({
    kind: "rule",
    body: board.slug,
  });
  // A rule helps nobody while no member is known.
  expect(councilStep([{ ...council, rules: 1 }])).toEqual({
    kind: "roster",
    body: council.slug,
  });
  expect(councilStep([council, { ...board, terms: 5, rules: 1 }])).toBeNull();
});

const mill = { groupId: "mill", joinedAt: "2026-01-05T10:00:00.000Z" };
const hill = { groupId: "hill", joinedAt: "2026-02-05T10:00:00.000Z" };
const pond = { groupId: "pond", joinedAt: "2026-03-05T10:00:00.000Z" };

test("the founding group speaks for a coalition, then the oldest one", () => {
  expect(speakingGroup([mill, hill, pond], "hill")).toBe("hill");
  expect(speakingGroup([pond, mill], "hill")).toBe("mill");
  expect(speakingGroup([pond, mill], null)).toBe("mill");
  expect(speakingGroup([], "hill")).toBeNull();
});

test("who may see and speak in a coalition", () => {
  const coalition = { groupIds: ["mill", "hill"], speakingGroupId: "mill" };
  const standing = (role: string, groupId: string, isLead = false) =>
    standingIn(coalition, { isLead, memberships: [{ groupId, role }] });
  const nothing = { maySee: false, maySpeak: false };
  const sees = { maySee: true, maySpeak: false };
  const speaks = { maySee: true, maySpeak: true };
  expect(standing("admin", "mill")).toEqual(speaks);
  expect(standing("organizer", "mill")).toEqual(sees);
  expect(standing("admin", "hill")).toEqual(sees);
  expect(standing("volunteer", "mill")).toEqual(nothing);
  expect(standing("admin", "pond")).toEqual(nothing);
  expect(standing("volunteer", "hill", true)).toEqual(speaks);
});

test("a group is named by its page's address, whole or in part", () => {
  for (const typed of [
    "hillside-tenants",
    " Hillside-Tenants ",
    "https://board.example.org/groups/hillside-tenants",
    "https://board.example.org/groups/hillside-tenants/members?page=2",
    "/groups/hillside-tenants/",
  ]) {
    expect(slugFromTyped(typed)).toBe("hillside-tenants");
  }
});
