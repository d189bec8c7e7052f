import { seedDemo } from "@db/seed/demo";

import { loadPlaces } from "~/features/jurisdictions/service/load-places.server";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { startSession } from "~/server/session/session.server";

import { startSite } from "./browser";
import type { Site } from "./browser";

export interface DemoSite extends Site {
  /** Cookie of the person behind an account id. */
  cookieOf(accountId: string): Promise<string>;
  /** Account ids behind the demo's sign-in buttons. */
  people: Record<
    "organizer" | "volunteer" | "lead" | "admin" | "stranger",
    string
  >;
}

/** The demonstration's whole data on a site of its own. */
export async function startDemoSite(): Promise<DemoSite> {
  const site = await startSite();
  const { world, env } = site;
  await loadPlaces(world);
  await loadCatalogue(world);
  await seedDemo(world, world.now());
  const row = await world.db.read
    .selectFrom("settings")
    .select("value")
    .where("key", "=", "demo_accounts")
    .executeTakeFirstOrThrow();
  const buttons = JSON.parse(row.value) as { accountId: string }[];
  const at = (index: number) => buttons[index]?.accountId ?? "";
  // Somebody with an account and a group of her own, outside the coalition.
  const stranger = world.newId();
  const group = world.newId();
  const now = world.now().toISOString();
  await world.db.transaction(async (trx) => {
    await trx
      .insertInto("accounts")
      .values({
        id: stranger,
        name: "Stu Stranger",
        email: "stu@faraway.example",
        canonical_email: "stu@faraway.example",
        password_hash: null,
        locale: "en",
        created_at: now,
      })
      .execute();
    await trx
      .insertInto("groups")
      .values({
        id: group,
        name: "Faraway Friends",
        slug: "faraway-friends",
        jurisdiction_id: null,
        about: "",
        created_at: now,
      })
      .execute();
    await trx
      .insertInto("memberships")
      .values({
        id: world.newId(),
        group_id: group,
        account_id: stranger,
        role: "admin",
        created_at: now,
        ended_at: null,
        ended_by: null,
      })
      .execute();
  });
  return {
    ...site,
    people: {
      organizer: at(0),
      volunteer: at(1),
      lead: at(2),
      admin: at(3),
      stranger,
    },
    async cookieOf(accountId) {
      const cookie = await startSession(world, env, {
        id: accountId,
        device: "test",
      });
      return cookie.split(";")[0] ?? "";
    },
  };
}
