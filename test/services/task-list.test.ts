import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aMember } from "@test/support/factories/people";
import { aTask } from "@test/support/factories/tasks";
import { expect, test } from "vitest";

import { readTaskList } from "~/features/tasks/schema";
import { listTasks } from "~/features/tasks/service/read-tasks.server";

test("the list is narrowed by lead and by days on the clock of the group's place", async () => {
  const world = await freshWorld();
  const { group, rosa } = await aCampaignOfRosas(world);
  const ben = await aMember(world, group.id, "volunteer", { name: "Ben" });
  const task = (title: string, given: Partial<Parameters<typeof aTask>[1]>) =>
    aTask(world, { groupId: group.id, createdBy: rosa.id, title, ...given });
  // Six in the evening of December 5 in California is the 6th in UTC.
  const evening = await task("Evening", {
    startsAt: "2026-12-06T02:00:00.000Z",
  });
  await task("Morning after", { startsAt: "2026-12-06T17:00:00.000Z" });
  await task("Due", { startsAt: null, dueOn: "2026-12-05" });
  await task("Whenever", { startsAt: null });
  await world.db.transaction((trx) =>
    trx
      .updateTable("tasks")
      .set({ lead_account_id: ben.id })
      .where("id", "=", evening.id)
      .execute(),
  );
  const list = async (search: string) => {
    const { tasks, total, leads } = await listTasks(
      world,
      [group.id],
      readTaskList(new URLSearchParams(search)),
      "America/Los_Angeles",
    );
    expect(total).toBe(tasks.length);
    expect(leads).toEqual([{ id: ben.id, name: "Ben" }]);
    return tasks.map(({ title }) => title).sort();
  };
  expect(await list("from=2026-12-05&until=2026-12-05")).toEqual([
    "Due",
    "Evening",
  ]);
  expect(await list("from=2026-12-06")).toEqual(["Morning after"]);
  expect(await list(`lead=${ben.id}`)).toEqual(["Evening"]);
  expect(await list("lead=nobody")).toEqual([]);
  expect(await list("from=nonsense&until=31.12.")).toHaveLength(4);
});
