import { describe, expect, test } from "vitest";

import { startApp } from "@test/support/app";
import { aCampaign, aDemand } from "@test/support/factories/campaigns";
import { aBody, aTerm, anOfficial } from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aPetition } from "@test/support/factories/petitions";
import { aPolicy } from "@test/support/factories/policies";

import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";

const plain = (text: string) => text.replace(/<!-- -->/g, "");

async function riverbend() {
  const app = await startApp();
  await loadCatalogue(app.world);
  const place = await aPlace(app.world, { slug: "riverbend-ca" });
  const group = await aGroup(app.world, { name: "Riverbend Neighbors" });
  const rosa = await aMember(app.world, group.id, "organizer");
  return {
    app,
    place,
    group,
    rosa,
    recorder: { accountId: rosa.id, groupId: group.id },
    cookie: await app.cookieOf(rosa.id),
  };
}

describe("a gap on the scorecard", () => {
  test("opens a demand filled in with body, votes needed, next rung and the words of another place", async () => {
    const { app, place, group, rosa, recorder, cookie } = await riverbend();
    const body = await aBody(app.world, { placeId: place.id, seats: 7 });
    const milltown = await aPlace(app.world, { name: "Milltown" });
    await aPolicy(
      app.world,
      milltown.id,
      { provision: "public_welcome", quote: "Everyone is welcome here." },
      recorder,
    );
    const campaign = await aCampaign(app.world, {
      groupId: group.id,
      createdBy: rosa.id,
      jurisdictionId: place.id,
    });
    const door = `/board/campaigns/${campaign.id}/demands/new?place=riverbend-ca&provision=public_welcome`;
    const card = await app.get("/places/riverbend-ca", { as: cookie });
    expect(card.text).toContain(`href="${door.replace("&", "&amp;")}"`);
    const { text } = await app.get(door, { as: cookie });
    const page = plain(text);
    expect(page).toContain("The next rung is a public promise.");
    expect(page).toContain("of 7 votes");
    expect(page).toContain("The model text is that of Milltown");
    expect(page).toContain("Everyone is welcome here.");
    expect(page).toMatch(
      new RegExp(`<option[^>]*value="${body.id}"[^>]*selected`),
    );
    // Without a gap the form stays empty.
    const empty = await app.get(`/board/campaigns/${campaign.id}/demands/new`, {
      as: cookie,
    });
    expect(empty.text).not.toContain("Filled in from what is on record");
  });

  test("leads a neighbor to the open petition that asks for it, and an organizer to the seats up next", async () => {
    const { app, place, group, rosa, cookie } = await riverbend();
    const body = await aBody(app.world, { placeId: place.id, seats: 3 });
    const ana = await anOfficial(app.world, {
      name: "Ana Reyes",
      placeId: place.id,
    });
    const term = await aTerm(app.world, {
      officialId: ana.id,
      bodyId: body.id,
      seatId: body.seats[0]?.id ?? null,
    });
    const campaign = await aCampaign(app.world, {
      groupId: group.id,
      createdBy: rosa.id,
      jurisdictionId: place.id,
    });
    const { id } = await app.world.db.read
      .selectFrom("provisions")
      .select("id")
      .where("key", "=", "public_welcome")
      .executeTakeFirstOrThrow();
    const petitionFor = async (visibility: "public" | "group") => {
      const demand = await aDemand(app.world, campaign, {
        visibility,
        provisionIds: [id],
      });
      const petition = await aPetition(app.world, {
        groupId: group.id,
        placeId: place.id,
        createdBy: rosa.id,
        titleEn: `A welcome, ${visibility}`,
      });
      await app.world.db.transaction((trx) =>
        trx
          .updateTable("petitions")
          .set({ demand_id: demand.id })
          .where("id", "=", petition.id)
          .execute(),
      );
      return petition;
    };
    // What a group keeps to itself says nothing here.
    await petitionFor("group");
    const hidden = plain((await app.get("/places/riverbend-ca")).text);
    expect(hidden).not.toContain("Sign: A welcome");
    const open = await petitionFor("public");
    const card = plain((await app.get("/places/riverbend-ca")).text);
    expect(card).toMatch(
      new RegExp(`href="/petitions/${open.slug}">Sign: A welcome, public`),
    );

    const door = `/board/campaigns/${campaign.id}/demands/new?place=riverbend-ca&provision=public_welcome`;
    const silent = plain((await app.get(door, { as: cookie })).text);
    expect(silent).not.toContain("in the next election");
    await app.world.db.transaction((trx) =>
      trx
        .updateTable("terms")
        .set({ ends_on: "2028-12-05" })
        .where("id", "=", term.id)
        .execute(),
    );
    const filled = plain((await app.get(door, { as: cookie })).text);
    expect(filled).toContain(
      "1 of 3 seats will be decided in the next election",
    );
  });

  test("tells a visitor how to help", async () => {
    const { app, cookie } = await riverbend();
    const visitor = plain((await app.get("/places/riverbend-ca")).text);
    expect(visitor).toContain('href="#how-to-help"');
    expect(visitor).toContain('id="how-to-help"');
    const member = await app.get("/places/riverbend-ca", { as: cookie });
    expect(member.text).not.toContain("how-to-help");
  });
});

describe("words against contracts", () => {
  test("a city with a protection and a detention contract is flagged, one alone is not", async () => {
    const { app, place, recorder, cookie } = await riverbend();
    const page = async () =>
      plain((await app.get("/places/riverbend-ca", { as: cookie })).text);
    await aPolicy(
      app.world,
      place.id,
      {
        provision: "no_detention_contract",
        instrument: "contract",
        title: "Agreement on beds",
        coverage: "opposite",
      },
      recorder,
    );
    expect(await page()).not.toContain("Words against contracts");
    await aPolicy(
      app.world,
      place.id,
      { provision: "public_welcome", instrument: "resolution" },
      recorder,
    );
    const flagged = await page();
    expect(flagged).toContain("Words against contracts");
    expect(flagged).toContain("Agreement on beds");
    expect(flagged).toMatch(/action="\/policies\/clauses\/[\w-]+\/tasks"/);
  });
});
