import { presetOf } from "~/features/votes/rules";

import type { World } from "~/server/world.server";

import { writeSetting } from "../queries/plumbing.server";
import { keepSheets, listMotionIdsAfter } from "../queries/roll-sheets.server";
import { seedCampaigns } from "./demo/campaigns";
import { seedOfficials } from "./demo/officials";
import { seedPeople } from "./demo/people";
import { seedPetitions } from "./demo/petitions";
import { seedPolicies } from "./demo/policies";
import { seedPromises } from "./demo/promises";
import { seedRecord } from "./demo/record";
import { setStage } from "./demo/stage";
import { seedTasks } from "./demo/tasks";
import { seedVotes } from "./demo/votes";

/**
 * Fills a prepared database (migrated, with places and provisions) with an
 * invented coalition in real places. All people and campaigns are made up.
 * @throws when the places it plays in are not loaded.
 */
export async function seedDemo(world: World, now: Date): Promise<void> {
  await world.db.transaction(async (trx) => {
    const stage = setStage(trx, world, now);
    const placeId = async (slug: string) => {
      const row = await trx
        .selectFrom("jurisdictions")
        .select("id")
        .where("slug", "=", slug)
        .executeTakeFirst();
      if (!row) throw new Error(`The place ${slug} is not loaded.`);
      return row.id;
    };
    const places = {
      harbor: await placeId("long-beach-ca"),
      hill: await placeId("signal-hill-ca"),
      county: await placeId("los-angeles-county-ca"),
      state: await placeId("california"),
    };
    const provisions = new Map(
      (await trx.selectFrom("provisions").select(["id", "key"]).execute()).map(
        (row) => [row.key, row.id],
      ),
    );
    // Records spread over the map: every 70th county with a government.
    const counties = await trx
      .selectFrom("jurisdictions")
      .select("id")
      .where("kind", "in", ["county", "parish", "borough"])
      .where("governs", "=", 1)
      .orderBy("geoid")
      .execute();
    const states = await trx
      .selectFrom("jurisdictions")
      .select("id")
      .where("kind", "=", "state")
      .orderBy("geoid")
      .execute();
    const examplePlaces = [
      ...counties.filter((_, index) => index % 70 === 3),
      ...states.filter((_, index) => index % 4 === 1),
    ]
      .map((row) => row.id)
      .filter((id) => id !== places.state && id !== places.county);
    const cities = await trx
      .selectFrom("jurisdictions")
      .select(["id", "state_code as stateCode"])
      .where("kind", "in", ["place", "consolidated", "independent_city"])
      .where("id", "not in", [places.harbor, places.hill])
      .orderBy("population", "desc")
      .orderBy("id")
      .limit(400)
      .execute();
    // Dots of every size, and enough in California to see a state law's reach.
    const exampleCities = cities
      .filter(({ stateCode }, index) =>
        stateCode === "CA" ? index % 4 === 1 : index % 9 === 2,
      )
      .map((row) => row.id);

    const people = await seedPeople(stage, places);
    const bodies = await seedOfficials(stage, places, () =>
      JSON.stringify(presetOf("california_ordinary")?.rule),
    );
    const campaigns = await seedCampaigns(stage, people, bodies, provisions);
    const vote = await seedVotes(stage, people, bodies, campaigns);
    await seedRecord(stage, people, bodies);
    await seedPromises(stage, people, bodies, campaigns);
    await keepSheets(
      trx,
      await listMotionIdsAfter(trx, { after: "", limit: 10_000 }),
    );
    await seedPetitions(stage, people, bodies, campaigns);
    await seedTasks(stage, people, bodies, campaigns, vote);
    await seedPolicies(stage, {
      ...places,
      examplePlaces: [...examplePlaces, ...exampleCities],
      recordedBy: people.harbor.organizerId,
      groupId: people.harbor.id,
      provisions,
    });
    await writeSetting(trx, "demo_accounts", JSON.stringify(people.buttons));
  });
}
