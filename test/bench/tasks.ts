import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import type { ServerBuild } from "@remix-run/node";

import { openDatabase } from "@db/connection.server";
import { migrate } from "@db/migrate";
import { aGroup, aPlace } from "@test/support/factories/people";
import { memberOf } from "@test/support/factories/tasks";

import { attentionQueue } from "~/features/campaigns/service/attention.server";
import { createApp } from "~/server/edge/create-app.server";
import { readEnv } from "~/server/env.server";
import { createLogger } from "~/server/log.server";
import { startSession } from "~/server/session/session.server";
import {
  personalCalendar,
  renewFeed,
} from "~/features/tasks/service/calendar.server";
import { tasksForYou } from "~/features/tasks/service/for-you.server";
import { realWorld } from "~/server/world.server";

// npm run build && npm run bench:tasks [-- postgres://…]
// "For you", claims, the attention queue and a calendar feed on a site with
// 100,000 tasks and 20,000 members in 200 groups of 50 states.

const TASKS = 100_000;
const MEMBERS = 20_000;
const GROUPS = 200;
const STATES = 50;
const CLAIMS_EACH = 5;
const ORIGIN = "http://localhost:3000";

const folder = mkdtempSync(join(tmpdir(), "groundwork-tasks-"));
const given = process.argv.find((word) => word.startsWith("postgres"));
const db = openDatabase(given ?? join(folder, "tasks.db"));
await migrate(db, { now: new Date() });
const world = realWorld(db);
const at = new Date().toISOString();

async function inParts(
  table: "accounts" | "memberships" | "tasks" | "claims",
  rows: readonly object[],
) {
  for (let n = 0; n < rows.length; n += 500) {
    await db.transaction((trx) =>
      trx
        .insertInto(table)
        .values(rows.slice(n, n + 500) as never)
        .execute(),
    );
  }
}

const groups: { id: string; placeId: string }[] = [];
for (let n = 0; n < GROUPS; n++) {
  const place = await aPlace(world, {
    name: `Place ${n}`,
    stateCode: `S${n % STATES}`,
  });
  const group = await aGroup(world, {
    name: `Group ${n}`,
    jurisdictionId: place.id,
  });
  groups.push({ id: group.id, placeId: place.id });
}
const groupOf = (n: number) => groups[n % GROUPS] ?? groups[0]!;
const members = Array.from({ length: MEMBERS }, (_, n) => ({
  id: world.newId(),
  name: `Person ${n}`,
  email: `person-${n}@riverbend.example`,
  canonical_email: `person-${n}@riverbend.example`,
  password_hash: null,
  locale: "en",
  created_at: at,
}));
await inParts("accounts", members);
await inParts(
  "memberships",
  members.map(({ id }, n) => ({
    id: world.newId(),
    group_id: groupOf(n).id,
    account_id: id,
    role: n < GROUPS ? "organizer" : "volunteer",
    created_at: at,
    ended_at: null,
    ended_by: null,
  })),
);
const tasks = Array.from({ length: TASKS }, (_, n) => {
  // A third is behind us, the rest lies in the half year ahead.
  const start =
    Date.now() + ((n % 270) - 90) * 86_400_000 + (n % 24) * 3_600_000;
  return {
    id: world.newId(),
    group_id: groupOf(n).id,
    jurisdiction_id: groupOf(n).placeId,
    kind: n % 2 ? "phone_bank" : "canvass",
    title: `Task ${n}`,
    why: "",
    ask: "",
    script: "",
    location: "Mill Street",
    starts_at: new Date(start).toISOString(),
    ends_at: new Date(start + 7_200_000).toISOString(),
    time_zone: "America/Los_Angeles",
    capacity: 8,
    wanted: 3 + (n % 3),
    taken: n % 6,
    visibility: n % 3 ? "group" : "public",
    state: n % 270 < 80 ? "done" : "open",
    created_by: members[n % GROUPS]?.id ?? "",
    created_at: at,
  };
});
await inParts("tasks", tasks);
await inParts(
  "claims",
  members.flatMap(({ id }, n) =>
    Array.from({ length: CLAIMS_EACH }, (_, k) => ({
      id: world.newId(),
      task_id: tasks[(n * CLAIMS_EACH + k) % TASKS]?.id ?? "",
      account_id: id,
      state: "registered",
      claimed_at: at,
      cancelled_at: null,
      finished_at: null,
      hours: null,
      chased_at: null,
    })),
  ),
);

const person = (n: number) => {
  const account = members[n] ?? members[0]!;
  const role = n < GROUPS ? "organizer" : "volunteer";
  return memberOf(account, [{ id: groupOf(n).id, role }]);
};
async function timed(count: number, work: (n: number) => Promise<unknown>) {
  const spans: number[] = [];
  for (let n = 0; n < count; n++) {
    const started = performance.now();
    await work(n);
    spans.push(performance.now() - started);
  }
  spans.sort((a, b) => a - b);
  const ms = (share: number) =>
    `${(spans[Math.floor((spans.length - 1) * share)] ?? 0).toFixed(1)} ms`;
  return `median ${ms(0.5)}, 95 % ${ms(0.95)}, most ${ms(1)}`;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${db.engine}: ${TASKS} tasks, ${MEMBERS} members, ${GROUPS} groups`);
say(
  `for you:    ${await timed(200, (n) => tasksForYou(world, person(GROUPS + n * 7), { limit: 24 }))}`,
);
say(
  `last page:  ${await timed(50, (n) => tasksForYou(world, person(GROUPS + n * 7), { limit: 24, offset: 480 }))}`,
);
say(
  `attention:  ${await timed(100, (n) => attentionQueue(world, { groupIds: [groupOf(n).id] }, []))}`,
);
const tokens: string[] = [];
for (let n = 0; n < 100; n++)
  tokens.push(await renewFeed(world, members[GROUPS + n]?.id ?? ""));
const site = { publicUrl: ORIGIN };
say(
  `feed:       ${await timed(100, (n) => personalCalendar(world, site, tokens[n] ?? ""))}`,
);

const env = readEnv({ NODE_ENV: "production" });
const app = createApp({
  world,
  env,
  log: createLogger("silent"),
  build: (await import(
    pathToFileURL(resolve("build/server/index.js")).href
  )) as ServerBuild,
  clientFolder: "build/client",
  pageCacheSeconds: 0,
});
// Four hundred people of one group on one task each, eight at a time.
const CLAIMS = 400;
const open = tasks.filter(
  ({ group_id, starts_at, state }) =>
    group_id === groupOf(0).id && state === "open" && starts_at > at,
);
const cookies: string[] = [];
for (let n = 0; n < 40; n++) {
  const id = members[GROUPS * (n + 1)]?.id ?? "";
  const cookie = await startSession(world, env, { id, device: "bench" });
  cookies.push(cookie.split(";")[0] ?? "");
}
const post = (n: number) =>
  app.fetch(
    new Request(`${ORIGIN}/tasks/${open[n % open.length]?.id}/claim`, {
      method: "POST",
      body: new URLSearchParams({ once: `bench-${n}` }),
      headers: { Cookie: cookies[n % 40] ?? "", Origin: ORIGIN },
    }),
  );
const statuses = new Map<number, number>();
const started = performance.now();
let next = 0;
await Promise.all(
  Array.from({ length: 8 }, async () => {
    while (next < CLAIMS) {
      const { status } = await post(next++);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }),
);
const seconds = (performance.now() - started) / 1000;
say(
  `claim POST: ${(CLAIMS / seconds).toFixed(0)} a second (${[...statuses].map(([status, count]) => `${count} × ${status}`).join(", ")})`,
);

await db.close();
rmSync(folder, { recursive: true, force: true });
