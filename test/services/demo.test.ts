import { expect, test } from "vitest";

import { seedDemo } from "@db/seed/demo";

import { DEMAND_STATES } from "~/features/demands/types";
import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { findUnsafeTexts } from "~/server/find-unsafe-texts.server";

import { freshWorld } from "../support/database";

// All places and a whole demonstration: more work than other tests.
test(
  "the demonstration holds what the README promises, and its counts agree",
  {
    timeout: 60_000,
  },
  async () => {
    const world = await freshWorld("2026-11-21T17:00:00.000Z");
    await loadPlaces(world);
    await loadCatalogue(world);
    await seedDemo(world, world.now());
    const { read } = world.db;
    const count = async (
      table: "groups" | "tasks" | "leans" | "roll_calls" | "coalitions",
    ) =>
      (
        await read
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as("n"))
          .executeTakeFirstOrThrow()
      ).n;
    expect(Number(await count("groups"))).toBe(3);
    expect(Number(await count("coalitions"))).toBe(1);
    expect(Number(await count("tasks"))).toBe(60);
    expect(Number(await count("roll_calls"))).toBe(94);
    expect(Number(await count("leans"))).toBeGreaterThan(40);

    const petitions = await read
      .selectFrom("petitions as p")
      .leftJoin("signatures as s", (join) =>
        join
          .onRef("s.petition_id", "=", "p.id")
          .on("s.state", "=", "validated"),
      )
      .select(["p.slug", "p.signature_count"])
      .select((eb) => eb.fn.count<number>("s.id").as("rows"))
      .groupBy(["p.slug", "p.signature_count"])
      .execute();
    expect(Math.max(...petitions.map((p) => p.signature_count))).toBe(4000);
    for (const petition of petitions) {
      expect(Number(petition.rows), petition.slug).toBe(
        petition.signature_count,
      );
    }
    const days = await read
      .selectFrom("petition_days")
      .select((eb) => eb.fn.sum<number>("validated").as("n"))
      .executeTakeFirstOrThrow();
    expect(Number(days.n)).toBe(
      petitions.reduce((sum, p) => sum + p.signature_count, 0),
    );

    const { read: texts, found } = await findUnsafeTexts(read);
    expect(texts).toBeGreaterThan(400);
    expect(found).toEqual([]);

    const states = await read
      .selectFrom("demands")
      .select("state")
      .distinct()
      .execute();
    expect(states.map((row) => row.state).sort()).toEqual(
      [...DEMAND_STATES].sort(),
    );

    const tasks = await read
      .selectFrom("tasks as t")
      .leftJoin("claims as c", (join) =>
        join
          .onRef("c.task_id", "=", "t.id")
          .on("c.state", "not in", ["cancelled", "waiting"]),
      )
      .select(["t.id", "t.taken"])
      .select((eb) => eb.fn.count<number>("c.id").as("claims"))
      .groupBy(["t.id", "t.taken"])
      .execute();
    for (const task of tasks) expect(Number(task.claims)).toBe(task.taken);
  },
);
