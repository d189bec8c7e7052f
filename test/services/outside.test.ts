import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { getJson } from "~/server/outside/get-json.server";
import type { OutsideRules } from "~/server/outside/get-json.server";
import { politely } from "~/server/outside/polite.server";

import { MISHAPS, startLegistar } from "../support/legistar-server";
import type { LegistarTwin } from "../support/legistar-server";

let twin: LegistarTwin;
beforeEach(async () => {
  twin = await startLegistar();
  twin.tables.Bodies.push({ BodyId: 7, BodyName: "City Council" });
});
afterEach(() => twin.stop());

const rules = (more: Partial<OutsideRules> = {}): OutsideRules => ({
  hosts: [twin.origin],
  loopback: true,
  userAgent: "Groundwork (+https://board.example.org)",
  mostBytes: 100_000,
  mostMs: 400,
  ...more,
});
const bodies = () => `${twin.origin}/v1/riverbend/Bodies`;

test("an answer of an allowed host comes, and it learns who asked", async () => {
  const answer = await getJson(rules(), bodies());
  expect(answer.ok && JSON.parse(answer.value.text)).toEqual(
    twin.tables.Bodies,
  );
  expect([...twin.agents]).toEqual(["Groundwork (+https://board.example.org)"]);
});

test.each([
  ["too_slow", MISHAPS.silent],
  ["too_slow", MISHAPS.drips],
  ["too_big", MISHAPS.endless],
  ["cut_off", MISHAPS.cutOff],
  ["not_json", MISHAPS.webPage],
  ["not_json", MISHAPS.halfJson],
  ["busy", MISHAPS.busy()],
  ["busy", MISHAPS.status(503)],
  ["bad_status", MISHAPS.status(404)],
  ["redirected", MISHAPS.redirect("http://169.254.169.254/latest/meta-data")],
  ["redirected", MISHAPS.redirect("/v1/riverbend/Bodies")],
])("%s: the answer is refused for what it is", async (because, mishap) => {
  twin.always = mishap;
  expect(await getJson(rules(), bodies())).toEqual({ ok: false, because });
  expect(twin.asked).toHaveLength(1);
});

describe("nothing is asked", () => {
  const refusal = async (address: string, more: Partial<OutsideRules> = {}) => {
    const answer = await getJson(rules(more), address);
    expect(twin.asked).toEqual([]);
    return answer.ok ? null : answer.because;
  };

  test("of a host the operator does not allow", async () => {
    expect(await refusal(bodies(), { hosts: [] })).toBe("not_allowed");
    const https = { hosts: ["webapi.legistar.com"], loopback: false };
    for (const address of [
      "https://evil.example/v1/riverbend",
      "http://webapi.legistar.com/v1/riverbend",
      "https://webapi.legistar.com:8443/v1/riverbend",
      "https://rosa@webapi.legistar.com/v1/riverbend",
      "https://webapi.legistar.com.evil.example/",
      "https://evil.example/?webapi.legistar.com",
      "file:///etc/passwd",
      "nonsense",
    ]) {
      expect(await refusal(address, https)).toBe("not_allowed");
    }
  });

  test("of this machine, unless a test's switch says so", async () => {
    expect(await refusal(bodies(), { loopback: false })).toBe("not_allowed");
  });

  test.each([
    ["127.0.0.1", 4],
    ["10.0.0.8", 4],
    ["169.254.169.254", 4],
    ["::1", 6],
    ["::ffff:127.0.0.1", 6],
    ["64:ff9b::a00:8", 6],
  ])("of a name that leads to %s", async (address, family) => {
    expect(
      await refusal("https://webapi.legistar.com/v1/riverbend/Bodies", {
        hosts: ["webapi.legistar.com"],
        loopback: false,
        resolve: async () => [{ address, family }],
      }),
    ).toBe("private_address");
  });

  test("of a name with one good address and one private", async () => {
    expect(
      await refusal("https://webapi.legistar.com/v1/riverbend/Bodies", {
        hosts: ["webapi.legistar.com"],
        loopback: false,
        resolve: async () => [
          { address: "8.8.8.8", family: 4 },
          { address: "192.168.0.1", family: 4 },
        ],
      }),
    ).toBe("private_address");
  });

  test("on loopback, of anything but loopback", async () => {
    expect(
      await refusal(bodies(), {
        resolve: async () => [{ address: "10.0.0.8", family: 4 }],
      }),
    ).toBe("private_address");
  });
});

test("a name that changes its mind is asked for once and held to it", async () => {
  let lookups = 0;
  const named = twin.origin.replace("127.0.0.1", "records.riverbend.example");
  const answer = await getJson(
    rules({
      hosts: [named],
      resolve: async () => {
        lookups += 1;
        return lookups === 1
          ? [{ address: "127.0.0.1", family: 4 }]
          : [{ address: "10.0.0.8", family: 4 }];
      },
    }),
    `${named}/v1/riverbend/Bodies`,
  );
  // Nobody but the first lookup knows the name: the connection used its answer.
  expect(answer.ok).toBe(true);
  expect(lookups).toBe(1);
});

test("a name that takes too long to resolve is given up like a slow answer", async () => {
  const started = performance.now();
  const slow = "https://records.riverbend.example";
  const ask = (resolve: OutsideRules["resolve"]) =>
    getJson(
      rules({
        hosts: ["records.riverbend.example"],
        mostMs: 120,
        ...(resolve && { resolve }),
      }),
      `${slow}/v1/riverbend/Bodies`,
    );
  expect(await ask(() => new Promise(() => undefined))).toEqual({
    ok: false,
    because: "too_slow",
  });
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(await ask(() => Promise.reject(new Error("no such name")))).toEqual({
    ok: false,
    because: "unreachable",
  });
  expect(twin.asked).toEqual([]);
});

test("looking up a name and answering share one time limit", async () => {
  twin.always = MISHAPS.silent;
  const named = twin.origin.replace("127.0.0.1", "records.riverbend.example");
  const started = performance.now();
  const answer = await getJson(
    rules({
      hosts: [named],
      mostMs: 600,
      resolve: async () => {
        await new Promise((later) => setTimeout(later, 400));
        return [{ address: "127.0.0.1", family: 4 }];
      },
    }),
    `${named}/v1/riverbend/Bodies`,
  );
  expect(answer).toEqual({ ok: false, because: "too_slow" });
  expect(performance.now() - started).toBeLessThan(950);
});

describe("politely", () => {
  const patience = (waits: number[]) => ({
    pauseMs: 3,
    tries: 4,
    backoffMs: 100,
    longestWaitMs: 60_000,
    wait: async (ms: number) => waits.push(ms),
  });

  test("one question at a time, with a pause after each", async () => {
    const waits: number[] = [];
    const ask = politely(rules(), patience(waits));
    const answers = await Promise.all([ask(bodies()), ask(bodies())]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(twin.atOnce).toBe(1);
    expect(waits).toEqual([3, 3]);
  });

  test("a busy server is asked again after the time it names, else ever later", async () => {
    const waits: number[] = [];
    twin.next = [MISHAPS.busy("7"), MISHAPS.status(503), MISHAPS.cutOff];
    const answer = await politely(rules(), patience(waits))(bodies());
    expect(answer.ok).toBe(true);
    expect(waits).toEqual([7_000, 200, 400, 3]);
  });

  test("who stays busy, or asks for an hour, is left alone", async () => {
    const waits: number[] = [];
    twin.always = MISHAPS.status(500);
    const ask = politely(rules(), patience(waits));
    expect(await ask(bodies())).toMatchObject({ because: "busy" });
    expect(twin.asked).toHaveLength(4);
    twin.always = MISHAPS.busy("3600");
    expect(await ask(bodies())).toMatchObject({ because: "busy" });
    expect(twin.asked).toHaveLength(5);
  });

  test("a refusal that will not change is not asked again", async () => {
    twin.always = MISHAPS.redirect("https://webapi.legistar.com/");
    const answer = await politely(rules(), patience([]))(bodies());
    expect(answer).toMatchObject({ because: "redirected" });
    expect(twin.asked).toHaveLength(1);
  });
});
