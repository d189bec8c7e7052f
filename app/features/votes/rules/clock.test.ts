import { describe, expect, test } from "vitest";

import { deadlinesOf } from "./clock";
import type { BodyClock, ClockMeeting } from "./clock";

const meeting: ClockMeeting = {
  localDate: "2026-12-01",
  startsAt: "2026-12-02T01:00:00.000Z", // 5 pm in Long Beach
  timeZone: "America/Los_Angeles",
  status: "scheduled",
  agendaUrl: null,
  commentsOn: null,
  commentsAt: null,
  commentUrl: null,
  signupOn: null,
  signupAt: null,
};
const clock: BodyClock = {
  noticeHours: 72,
  commentHours: 5,
  commentUrl: "https://riverbend.example/comment",
  signupHours: null,
  signupUrl: null,
};
const monday = new Date("2026-11-23T18:00:00Z");

describe("the clock before a meeting", () => {
  test("hours are counted back from the start", () => {
    expect(deadlinesOf(meeting, clock, monday)).toEqual([
      {
        kind: "agenda",
        day: "2026-11-28",
        at: "2026-11-29T01:00:00.000Z",
        state: "ahead",
        url: null,
      },
      {
        kind: "comments",
        day: "2026-12-01",
        at: "2026-12-01T20:00:00.000Z",
        state: "ahead",
        url: "https://riverbend.example/comment",
      },
      {
        kind: "meeting",
        day: "2026-12-01",
        at: "2026-12-02T01:00:00.000Z",
        state: "ahead",
        url: null,
      },
    ]);
  });

  test("over the end of summer time, 72 hours stay 72 hours", () => {
    const november = {
      ...meeting,
      localDate: "2026-11-03",
      startsAt: "2026-11-04T01:00:00.000Z",
    };
    const [agenda] = deadlinesOf(november, clock, new Date("2026-10-01"));
    // The clocks went back on November 1: an hour later on the wall.
    expect(agenda).toMatchObject({
      day: "2026-10-31",
      at: "2026-11-01T01:00:00.000Z",
    });
  });

  test("without a time of day, a part of a day counts as one", () => {
    const allDay = { ...meeting, startsAt: null };
    const days = deadlinesOf(allDay, clock, monday).map(
      ({ kind, day, at }) => [kind, day, at] as const,
    );
    expect(days).toEqual([
      ["agenda", "2026-11-28", null],
      ["comments", "2026-11-30", null],
      ["meeting", "2026-12-01", null],
    ]);
  });

  test("names of speakers are taken until then, and a meeting can have its own day", () => {
    const signup = {
      signupHours: 24,
      signupUrl: "https://riverbend.example/s",
    };
    const find = (own: Partial<ClockMeeting>) =>
      deadlinesOf({ ...meeting, ...own }, { ...clock, ...signup }, monday).find(
        ({ kind }) => kind === "signup",
      );
    expect(find({})).toMatchObject({
      day: "2026-11-30",
      at: "2026-12-01T01:00:00.000Z",
      url: "https://riverbend.example/s",
    });
    expect(find({ signupOn: "2026-12-01", signupAt: "12:00" })).toMatchObject({
      at: "2026-12-01T20:00:00.000Z",
    });
  });

  test("a deadline announced for this meeting goes before the usual one", () => {
    const own = {
      ...meeting,
      commentsOn: "2026-11-30",
      commentsAt: "12:00",
      commentUrl: "https://riverbend.example/special",
    };
    expect(
      deadlinesOf(own, clock, monday).find(({ kind }) => kind === "comments"),
    ).toMatchObject({
      day: "2026-11-30",
      at: "2026-11-30T20:00:00.000Z",
      url: "https://riverbend.example/special",
    });
  });

  test("an agenda that is up has met its deadline, one that is not is late", () => {
    const sunday = new Date("2026-11-29T18:00:00Z");
    const posted = { ...meeting, agendaUrl: "https://riverbend.example/a.pdf" };
    expect(deadlinesOf(posted, clock, sunday)[0]?.state).toBe("met");
    expect(deadlinesOf(meeting, clock, sunday)[0]?.state).toBe("past");
  });

  test("on the day itself it says so, until the hour has come", () => {
    const at = (time: string) =>
      deadlinesOf(meeting, clock, new Date(time)).map(({ state }) => state);
    expect(at("2026-12-01T19:59:00Z")).toEqual(["past", "today", "today"]);
    expect(at("2026-12-01T20:00:00Z")).toEqual(["past", "past", "today"]);
    expect(at("2026-12-02T01:00:00Z")).toEqual(["past", "past", "past"]);
  });

  test("a body without a clock has only its meeting; one called off, nothing", () => {
    expect(deadlinesOf(meeting, null, monday).map((d) => d.kind)).toEqual([
      "meeting",
    ]);
    expect(
      deadlinesOf({ ...meeting, status: "cancelled" }, clock, monday),
    ).toEqual([]);
  });
});
