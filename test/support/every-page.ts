import type { Browser } from "playwright-core";

import { aFile, aTable } from "~/features/transfers/csv/riverbend.test-data";
import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";
import { iceSheet } from "~/features/transfers/policies/riverbend.test-data";
import { preparePolicyImport } from "~/features/transfers/service/policy-imports.server";
import {
  addPoints,
  addSpeaker,
} from "~/features/tasks/service/keep-roster.server";
import { bringFiles, prepareUploads } from "./bring-files";
import { hashToken } from "~/server/world.server";

import { loadBuild } from "./app";
import { DESK, PHONE, axeProblems, oddities, visitAs } from "./browser";
import type { DemoSite } from "./demo-site";
import { aFollow } from "./factories/follows";
import { aBookEntry, aWaitingBook } from "./factories/books";
import { aBrokenFetch, aRecordSource } from "./factories/live-records";
import { aDelivery } from "./factories/deliveries";
import { aBatch, aLine } from "./factories/paper";
import { aPetition, aSignature } from "./factories/petitions";
import { aTask } from "./factories/tasks";
import { aReply } from "./factories/policies";

export type Reader = "visitor" | "volunteer" | "organizer" | "admin" | "lead";

export interface Look {
  /** The path as in app/routes.ts. */
  route: string;
  address: string;
  /** 200, but for the pages that say that something is gone. */
  status: number;
}

/** Every route that draws a page, as the build knows it. */
export async function pageRoutes(): Promise<string[]> {
  const { routes } = await loadBuild();
  return Object.values(routes)
    .filter((route) => route && route.id !== "root" && route.module.default)
    .map((route) => route?.path ?? "")
    .sort();
}

/** An address for every page, from one thing of each kind in the demo. */
export async function addresses(
  site: DemoSite,
): Promise<Record<Reader, Look[]>> {
  const { world, people } = site;
  const db = world.db.read;
  const now = world.now().toISOString();
  const later = new Date(world.now().getTime() + 3_600_000).toISOString();

  const group = await db
    .selectFrom("groups as g")
    .innerJoin("memberships as m", "m.group_id", "g.id")
    .innerJoin("jurisdictions as j", "j.id", "g.jurisdiction_id")
    .select(["g.id", "g.slug", "j.slug as place"])
    .where("m.account_id", "=", people.organizer)
    .executeTakeFirstOrThrow();
  const coalition = await db
    .selectFrom("coalitions")
    .select("slug")
    .executeTakeFirstOrThrow();
  const motion = await db
    .selectFrom("motions as m")
    .innerJoin("bodies as b", "b.id", "m.body_id")
    .innerJoin("leans as l", "l.motion_id", "m.id")
    .innerJoin("officials as o", "o.id", "l.official_id")
    .innerJoin("terms as t", "t.official_id", "o.id")
    .innerJoin("demands as d", "d.id", "m.demand_id")
    .innerJoin("campaigns as c", "c.id", "d.campaign_id")
    .innerJoin("demand_steps as s", "s.demand_id", "d.id")
    .select([
      "m.id",
      "m.meeting_id as meeting",
      "b.slug as body",
      "o.slug as official",
      "t.id as term",
      "d.id as demand",
      "s.id as step",
      "c.id as campaign",
      "c.slug as campaignSlug",
    ])
    .where("m.group_id", "=", group.id)
    .where("m.meeting_id", "is not", null)
    .orderBy("m.id")
    .executeTakeFirstOrThrow();
  const matter = await db
    .selectFrom("matters")
    .select("id")
    .orderBy("file_number")
    .executeTakeFirstOrThrow();
  const promise = await db
    .selectFrom("promises as p")
    .innerJoin("promise_versions as v", "v.promise_id", "p.id")
    .select("p.id")
    .where("p.group_id", "=", group.id)
    .where("p.state", "=", "disputed")
    .where("v.visibility", "=", "public")
    .orderBy("p.id")
    .executeTakeFirstOrThrow();
  const second = await db
    .selectFrom("officials as o")
    .innerJoin("terms as t", "t.official_id", "o.id")
    .innerJoin("bodies as b", "b.id", "t.body_id")
    .select("o.slug")
    .where("b.slug", "=", motion.body)
    .where("o.slug", "<>", motion.official)
    .orderBy("o.slug")
    .executeTakeFirstOrThrow();
  const rule = await db
    .selectFrom("body_rules as r")
    .innerJoin("bodies as b", "b.id", "r.body_id")
    .select("r.id")
    .where("b.slug", "=", motion.body)
    .executeTakeFirstOrThrow();
  const clause = await db
    .selectFrom("policy_clauses")
    .select(["id", "document_id as document"])
    .executeTakeFirstOrThrow();
  const reply = await aReply(
    world,
    { accountId: people.organizer, groupId: group.id },
    clause.id,
  );
  const openRow = await db
    .selectFrom("petitions")
    .selectAll()
    .where("group_id", "=", group.id)
    .where("state", "=", "open")
    .executeTakeFirstOrThrow();
  const open = { id: openRow.id, slug: openRow.slug };
  const pack = {
    ...open,
    deliveryId: await aDelivery(world, open.id, { frozen: true }),
  };
  const draftPack = { ...open, deliveryId: await aDelivery(world, open.id) };
  const draft = await aPetition(world, {
    groupId: group.id,
    createdBy: people.organizer,
    state: "draft",
  });
  const paper = await aBatch(world, { petition: openRow });
  await paper.type([aLine(1, "Ana Ruiz"), aLine(2, "Beto Lara")]);
  const claim = await db
    .selectFrom("claims as c")
    .innerJoin("tasks as t", "t.id", "c.task_id")
    .select("t.id as task")
    .where("c.account_id", "=", people.volunteer)
    .where("c.state", "=", "confirmed")
    .where("t.group_id", "=", group.id)
    .where("t.starts_at", "<", now)
    .executeTakeFirstOrThrow();

  const publicTask = await db
    .selectFrom("tasks")
    .select("id")
    .where("visibility", "=", "public")
    .where("state", "=", "open")
    .where("starts_at", ">", now)
    .orderBy("id")
    .executeTakeFirstOrThrow();

  // What travels in mails only, and an import that waits for a yes.
  const waiting = await aSignature(world, open.id, { state: "pending" });
  const signed = await aSignature(world, open.id, {
    state: "validated",
    email: "signed@people.example",
  });
  await world.db.transaction(async (trx) => {
    await trx
      .insertInto("task_links")
      .values({
        token_hash: hashToken("by-mail"),
        task_id: publicTask.id,
        canonical_email: "nadia@neighbors.example",
        email: "nadia@neighbors.example",
        name: "Nadia",
        locale: "en",
        created_at: now,
        expires_at: later,
      })
      .execute();
    await trx
      .insertInto("mail_links")
      .values({
        token_hash: hashToken("enough"),
        account_id: people.volunteer,
        kind: "digest",
        created_at: now,
      })
      .execute();
    await trx
      .insertInto("password_resets")
      .values({
        token_hash: hashToken("forgotten"),
        account_id: people.volunteer,
        created_at: now,
        expires_at: later,
        used_at: null,
      })
      .execute();
    await trx
      .insertInto("invitations")
      .values({
        id: world.newId(),
        group_id: group.id,
        email: "nadia@people.example",
        role: "volunteer",
        token_hash: hashToken("welcome"),
        invited_by: people.admin,
        created_at: now,
        expires_at: later,
        accepted_at: null,
        accepted_by: null,
        revoked_at: null,
      })
      .execute();
  });
  // People who speak: by signing up, and written down.
  await aTask(world, {
    groupId: group.id,
    createdBy: people.organizer,
    kind: "public_comment",
    motionId: motion.id,
    claims: [{ accountId: people.volunteer, state: "registered" }],
  });
  const roster = { groupId: group.id, meetingId: motion.meeting ?? "" };
  const added = await world.db.transaction(async (trx) => {
    await addPoints(world, trx, people.organizer, roster, ["What it costs"]);
    return addSpeaker(world, trx, people.organizer, roster, {
      called: "Father Luis",
      language: "es",
      interpreter: "on",
      attends: "remote",
      points: [],
    });
  });
  const speakers = {
    slug: group.slug,
    id: motion.meeting,
    key: added.ok ? added.value : null,
  };
  const run = await prepareLegistarImport(
    world,
    { accountId: people.organizer, groupId: group.id },
    { place: group.place, files: [], seats: [] },
  );
  if (!run.ok) throw new Error(run.because);
  const upload = await bringFiles(
    world,
    { accountId: people.organizer, groupId: group.id },
    { place: group.place, files: [aFile("Date,Title\n2026-03-03,Trees")] },
  );
  const table = await prepareUploads(
    world,
    { accountId: people.organizer, groupId: group.id },
    {
      place: group.place,
      files: [
        aFile(
          aTable(
            ["Date", "Title", "Ward", "Ortiz", "Lane", "Vega", "Webb", "Phone"],
            ["03/04/2026", "Trees", "Aye", "Nay", "Zzz", "Aye", "Nay", "x"],
          ),
        ),
      ],
      seats: [],
    },
  );
  if (!table.ok) throw new Error(table.because);
  const by = { accountId: people.organizer, groupId: group.id };
  const bookEntry = await aBookEntry(world, by);
  const bookList = await aWaitingBook(world, by);
  const [policySheet, policyTable] = [
    await preparePolicyImport(world, by, {
      files: [aFile(iceSheet(), "participating-2025-07-18.csv")],
      whole: true,
    }),
    await preparePolicyImport(world, by, {
      files: [aFile("Place,State,Holds\nRiverbend,CA,Yes")],
      whole: true,
    }),
  ];
  if (!policySheet.ok) throw new Error(policySheet.because);
  if (!policyTable.ok) throw new Error(policyTable.because);
  const { id: placeId } = await db
    .selectFrom("jurisdictions")
    .select("id")
    .where("slug", "=", group.place)
    .executeTakeFirstOrThrow();
  const follow = await aFollow(world, placeId);
  const source = await aRecordSource(world, { groupId: group.id, placeId });
  const fetch = await aBrokenFetch(world, source.id);

  /** Fills the parameters of one route after the other. */
  const see = (
    params: Record<string, string | null>,
    ...routes: string[]
  ): Look[] =>
    routes.map((written) => {
      const [route = "", search] = written.split("?");
      const path = route.replace(/:(\w+)/g, (_, name: string) => {
        const value = params[name];
        if (!value) throw new Error(`${route} has no ${name}`);
        return value;
      });
      return {
        route,
        address: `/${path}${search === undefined ? "" : `?${search}`}`,
        status: 200,
      };
    });

  const place = { slug: group.place };
  const own = { slug: "riverbend-campus" };
  await world.db.transaction((trx) =>
    trx
      .insertInto("jurisdictions")
      .values({
        id: world.newId(),
        kind: "campus",
        name: "Riverbend Campus",
        slug: own.slug,
        time_zone: "America/Los_Angeles",
        governs: 1,
        created_by_group_id: group.id,
        created_at: now,
      })
      .execute(),
  );
  const ofGroup = { slug: group.slug, accountId: people.volunteer };
  const body = { slug: motion.body };
  const official = { slug: motion.official };
  const campaign = { id: motion.campaign };
  const demand = { id: motion.demand, stepId: motion.step };
  const vote = { id: motion.id, official: motion.official };
  const task = { id: claim.task };
  const inPlace = `place=${group.place}`;

  return {
    visitor: [
      ...see({}, "", "places?q=riverside", "help", "privacy", "dev/mail"),
      ...see({}, "help/permissions", "policies", "policies/methodology"),
      ...see(place, "places/:slug/involved"),
      ...see({}, "policies/codebook", "policies/changes"),
      ...see(
        {},
        "places/compare?place=long-beach-ca&place=los-angeles-ca&q=oakland",
      ),
      ...see({}, "policies/what-if?state=CA&provision=no_holds"),
      ...see({}, "policies/embed?state=CA"),
      ...see(place, "places/:slug/embed"),
      ...see(place, "embed/places/:slug"),
      ...see({}, "embed/map?state=CA"),
      { route: "embed/*", address: "/embed/nowhere", status: 404 },
      ...see({}, "sign-in", "forgotten-password", "petitions"),
      ...see({ token: "forgotten" }, "new-password/:token"),
      ...see({ token: "welcome" }, "invitations/:token"),
      ...see({ token: "enough" }, "mail/stop/:token"),
      ...see({ token: "by-mail" }, "sign-up/:token"),
      ...see(place, "places/:slug/follow"),
      ...see({ token: follow.confirm }, "follows/confirm/:token"),
      ...see({ token: follow.stop }, "follows/stop/:token"),
      ...see({ id: publicTask.id }, "tasks/:id/sign-up"),
      ...see({ token: waiting.tokens.confirm }, "petitions/confirm/:token"),
      ...see(
        { token: signed.tokens.manage },
        "petitions/withdraw/:token",
        "petitions/unsubscribe/:token",
      ),
      // Groups are there already: the link of the first run is used up.
      { route: "start/:token", address: "/start/printed", status: 410 },
      { route: "*", address: "/nowhere", status: 404 },
      ...see(place, "places/:slug", "places/:slug/officials"),
      ...see(place, "places/:slug/tasks"),
      ...see(place, "places/:slug/changes"),
      ...see(ofGroup, "groups/:slug"),
      ...see(body, "bodies/:slug", "bodies/:slug/rules"),
      ...see(body, "bodies/:slug/meetings", "bodies/:slug/votes"),
      ...see(body, "bodies/:slug/participation", "bodies/:slug/agreement"),
      ...see(
        body,
        `bodies/:slug/compare?a=${motion.official}&b=${second.slug}`,
      ),
      ...see({ id: matter.id }, "matters/:id"),
      ...see(official, "officials/:slug", "officials/:slug/promises"),
      ...see(promise, "promises/:id"),
      ...see({ id: clause.document }, "policies/documents/:id"),
      ...see({ id: clause.document }, "policies/documents/:id/history"),
      ...see({ id: motion.meeting }, "meetings/:id"),
      ...see(vote, "votes/:id", "votes/:id/conflict"),
      ...see(body, "bodies/:slug/conflicts"),
      ...see(demand, "demands/:id"),
      ...see(pack, "petitions/:slug/deliveries/:deliveryId"),
      ...see({ slug: motion.campaignSlug }, "campaigns/:slug"),
      ...see(open, "petitions/:slug", "petitions/:slug/sign"),
      ...see(open, "petitions/:slug/thanks", "petitions/:slug/sheet"),
      ...see(open, "petitions/:slug/embed"),
      ...see(open, "embed/petitions/:slug"),
    ],
    volunteer: [
      ...see({}, "home", "tasks", "tasks/mine", "account", "account/name"),
      ...see({}, "account/mail"),
      ...see({}, "tasks/calendar", "tasks/calendar?view=week&whose=all"),
      ...see({}, "tasks/calendar/address", "account/offers", "account/home"),
      ...see({}, "account/password", "account/sessions", "groups/new"),
      ...see(task, "tasks/:id", "tasks/:id/report"),
      ...see({ slug: "signal-hill-for-all" }, "groups/:slug/join"),
      ...see(speakers, "groups/:slug/meetings/:id/speakers/own"),
    ],
    admin: [
      ...see(ofGroup, "groups/:slug/members", "groups/:slug/invitations"),
      ...see(ofGroup, "groups/:slug/members/:accountId"),
      ...see(ofGroup, "groups/:slug/members/:accountId/ending"),
      ...see(ofGroup, "groups/:slug/join-requests", "groups/:slug/settings"),
      ...see(ofGroup, "groups/:slug/activity", "groups/:slug/coalitions"),
      ...see({}, "coalitions/new", "policies/starter"),
      ...see(open, "board/petitions/:id/signatures/export"),
      ...see(ofGroup, "groups/:slug/people/export"),
      ...see(task, "board/tasks/:id/sign-ups"),
    ],
    lead: [
      ...see(coalition, "coalitions/:slug", "coalitions/:slug/wall"),
      ...see(coalition, "coalitions/:slug/ledger"),
      ...see(coalition, "coalitions/:slug/groups"),
      ...see(coalition, "coalitions/:slug/leads"),
    ],
    organizer: [
      ...see({}, "board/promises", `promises/new?official=${motion.official}`),
      ...see(promise, "promises/:id/correction"),
      ...see({ ...promise, act: "settlement" }, "promises/:id/acts/:act"),
      ...see({}, `bodies/new?${inPlace}`, `officials/new?${inPlace}`),
      ...see(body, "bodies/:slug/edit", "bodies/:slug/seats"),
      ...see(body, "bodies/:slug/roster", "bodies/:slug/rules/new"),
      ...see(body, "bodies/:slug/meetings/new", "bodies/:slug/clock"),
      ...see(official, "officials/:slug/edit", "officials/:slug/terms/new"),
      ...see({ id: motion.term }, "terms/:id/ending"),
      ...see(official, "officials/:slug/merging"),
      ...see({ id: rule.id }, "rules/:id/ending"),
      ...see(place, "places/:slug/policies/new"),
      ...see({ id: clause.document }, "policies/documents/:id/stages"),
      ...see({ id: clause.document }, "policies/documents/:id/clauses"),
      ...see({ id: clause.document }, "policies/documents/:id/edit"),
      ...see({ id: clause.document }, "policies/documents/:id/files"),
      ...see({}, "policies/to-verify?all=1"),
      ...see(clause, "policies/clauses/:id/disputes"),
      ...see(clause, "policies/clauses/:id/replies"),
      ...see({ id: reply }, "policies/remarks/:id/ending"),
      ...see({ id: clause.document }, "policies/documents/:id/withdrawal"),
      ...see({ id: clause.id }, "policies/clauses/:id"),
      ...see({ id: clause.id }, "policies/clauses/:id/checks"),
      ...see(demand, "demands/:id/edit", "demands/:id/steps"),
      ...see(demand, "demands/:id/steps/:stepId/correction"),
      ...see(campaign, "board/campaigns/:id/demands"),
      ...see(campaign, `board/campaigns/:id/demands/new?${inPlace}`),
      ...see(campaign, "board/campaigns/:id/demands/place"),
      ...see({ id: motion.meeting }, "meetings/:id/edit"),
      ...see({}, `votes/new?body=${motion.body}`),
      ...see(vote, "votes/:id/edit", "votes/:id/roll-call", "votes/:id/count"),
      ...see(vote, "votes/:id/leans"),
      ...see(ofGroup, "groups/:slug/forecasts"),
      ...see(vote, "votes/:id/leans/:official"),
      ...see(vote, "votes/:id/protest", "votes/:id/readings"),
      ...see(vote, "votes/:id/conflict/reopening"),
      ...see({}, "conflicts"),
      ...see({ id: motion.meeting }, "meetings/:id/consent"),
      ...see({}, "board/petitions", `board/petitions/new?${inPlace}`),
      ...see(open, "board/petitions/:id", "board/petitions/:id/edit"),
      ...see({ id: draft.id }, "board/petitions/:id/opening"),
      ...see(open, "board/petitions/:id/closure"),
      ...see(
        open,
        "board/petitions/:id/delivery",
        "board/petitions/:id/deliveries",
        "board/petitions/:id/answer",
        "board/petitions/:id/news",
        "board/petitions/:id/privacy",
        "board/petitions/:id/watch",
        "board/petitions/:id/watch/many",
        "board/petitions/:id/watch/lists",
      ),
      ...see(pack, "board/petitions/:id/deliveries/:deliveryId"),
      ...see(draftPack, "board/petitions/:id/deliveries/:deliveryId"),
      ...see(
        open,
        "board/petitions/:id/paper",
        "board/petitions/:id/paper/new",
      ),
      ...see(
        { id: open.id, batchId: paper.id, sheet: "1" },
        "board/petitions/:id/paper/:batchId",
        "board/petitions/:id/paper/:batchId/sheets/:sheet",
        "board/petitions/:id/paper/:batchId/check",
      ),
      ...see(open, "board/petitions/:id/signatures"),
      ...see(
        { id: open.id, signatureId: signed.id },
        "board/petitions/:id/signatures/:signatureId",
        "board/petitions/:id/signatures/:signatureId/invalidation",
      ),
      ...see(ofGroup, "groups/:slug/people", "groups/:slug/people/import"),
      ...see({ ...ofGroup, id: bookEntry }, "groups/:slug/people/:id"),
      ...see({ ...ofGroup, id: bookList }, "groups/:slug/people/imports/:id"),
      ...see({}, "board/tasks", "board/tasks/new", "board/tasks/templates"),
      ...see({}, "board/tasks/changes"),
      ...see({}, `board/tasks/changes?task=${task.id}&what=move&days=7`),
      ...see(
        speakers,
        "groups/:slug/meetings/:id/speakers",
        "groups/:slug/meetings/:id/speakers/new",
        "groups/:slug/meetings/:id/speakers/print",
        "groups/:slug/meetings/:id/speakers/points",
        "groups/:slug/meetings/:id/speakers/turns/:key",
      ),
      ...see(task, "board/tasks/:id/edit", "board/tasks/:id/calling-off"),
      ...see(task, "board/tasks/:id/attendance"),
      ...see({}, "board/attention"),
      ...see(place, "places/:slug/districts/new", "places/:slug/names"),
      ...see(own, "places/:slug/edit", "places/:slug/removal"),
      ...see({}, "board/campaigns", `board/campaigns/new?${inPlace}`),
      ...see(campaign, "board/campaigns/:id", "board/campaigns/:id/votes"),
      ...see(campaign, "board/campaigns/:id/petitions"),
      ...see(campaign, "board/campaigns/:id/edit"),
      ...see(campaign, "board/campaigns/:id/calendar"),
      ...see(campaign, "board/campaigns/:id/closure"),
      ...see(campaign, "board/campaigns/:id/reopening"),
      ...see({}, `import?${inPlace}`),
      ...see({ id: run.value.id }, "import/:id", "import/:id/rows"),
      ...see({ id: table.id }, "import/columns/:id"),
      ...see({ id: upload.id }, "import/uploads/:id"),
      ...see({}, "import/policies"),
      ...see({ id: policySheet.value.id }, "import/policies/:id"),
      ...see({ id: policyTable.value.id }, "import/policies/:id/columns"),
      ...see({}, "import/sources"),
      ...see({ id: fetch.id }, "import/fetches/:id"),
    ],
  };
}

/**
 * Pages that show others something else than the reader of `addresses`:
 * buttons, forms, private figures. Every one is read again by these.
 */
const READ_AGAIN: Partial<Record<Reader, readonly string[]>> = {
  volunteer: [
    "places/:slug",
    "groups/:slug",
    "bodies/:slug",
    "officials/:slug",
    "demands/:id",
    "votes/:id",
    "meetings/:id",
    "petitions/:slug",
    "campaigns/:slug",
  ],
  lead: [
    "home",
    "places/:slug",
    "groups/:slug",
    "officials/:slug",
    "votes/:id",
    "demands/:id",
    "campaigns/:slug",
  ],
  admin: ["home", "groups/:slug"],
  organizer: [
    "",
    "home",
    "places/:slug",
    "places/:slug/officials",
    "groups/:slug",
    "bodies/:slug",
    "bodies/:slug/rules",
    "bodies/:slug/meetings",
    "bodies/:slug/votes",
    "officials/:slug",
    "policies/documents/:id",
    "demands/:id",
    "votes/:id",
    "meetings/:id",
    "petitions/:slug",
    "campaigns/:slug",
    "tasks/:id",
  ],
};

function everyLook(pages: Record<Reader, Look[]>): [Reader, Look[]][] {
  const first = Object.entries(pages) as [Reader, Look[]][];
  const at = new Map(
    first.flatMap(([, looks]) => looks.map((look) => [look.route, look])),
  );
  return first.map(([reader, looks]) => [
    reader,
    [
      ...looks,
      ...(READ_AGAIN[reader] ?? []).map((route) => {
        const look = at.get(route);
        if (!look) throw new Error(`No page is at ${route}`);
        return look;
      }),
    ],
  ]);
}

/** Frames know no reader: they speak the language that their address names. */
function inLanguage(route: string, address: string, language: string): string {
  if (!route.startsWith("embed/")) return address;
  return `${address}${address.includes("?") ? "&" : "?"}lang=${language}`;
}

/**
 * What is wrong with any page in one language, a sentence each. Each page is
 * loaded once, and turned over in the window: all rules of axe on one screen
 * and by one light, then the rules of colour by the other light, and those of
 * room on the other screen.
 */
export async function wrongPages(
  browser: Browser,
  site: DemoSite,
  pages: Record<Reader, Look[]>,
  language: "en" | "es",
  { phone, dark }: { phone: boolean; dark: boolean },
): Promise<string[]> {
  const wrong: string[] = [];
  // Who is signed in reads in the language of the account.
  await site.world.db.transaction((trx) =>
    trx.updateTable("accounts").set({ locale: language }).execute(),
  );
  for (const [reader, looks] of everyLook(pages)) {
    const { page, context, complaints } = await visitAs(browser, site, {
      phone,
      language,
      dark,
      ...(reader === "visitor"
        ? {}
        : { cookie: await site.cookieOf(site.people[reader]) }),
    });
    for (const { route, address: written, status } of looks) {
      const address = inLanguage(route, written, language);
      const say = (what: string) =>
        wrong.push(`${address} (${reader}): ${what}`);
      await page.setViewportSize(phone ? PHONE : DESK);
      await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
      const response = await page.goto(address);
      if (response?.status() !== status) say(`${response?.status()}`);
      const { pathname, search } = new URL(page.url());
      if (pathname + search !== address) say(`leads to ${pathname}`);
      (await oddities(page, language)).forEach(say);
      (await axeProblems(page)).forEach(say);
      await page.emulateMedia({ colorScheme: dark ? "light" : "dark" });
      await page.setViewportSize(phone ? DESK : PHONE);
      (await oddities(page, language)).forEach(say);
      (await axeProblems(page, ["color-contrast", "target-size"])).forEach(
        (problem) => say(`the other way round: ${problem}`),
      );
      complaints.splice(0).forEach(say);
    }
    await context.close();
  }
  return wrong;
}
