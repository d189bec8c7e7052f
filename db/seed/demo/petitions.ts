import { sealFacts } from "~/features/petitions/service/signer-facts.server";
import { canonicalEmail } from "~/lib/email";
import { foldName } from "~/lib/names";
import { vaultOf } from "~/server/keys/vault.server";

import type { DemoCampaigns } from "./campaigns";
import type { DemoBody } from "./officials";
import type { DemoPeople } from "./people";
import { FAMILY, GIVEN } from "./stage";
import type { Stage } from "./stage";

const SIGNATURES = 4_000;
const DAYS = 60;

const COMMENTS = [
  "My kids go to school here.",
  "Mi barrio es mi casa.",
  "Keep your word.",
  "I have lived here for thirty years.",
  "Por mis vecinos.",
];

const CODES = ["90802", "90803", "90805", "90806", "90813", "90815"];

const WORDING = {
  id: "demo-wording",
  purpose: "petition",
  locale: "en",
  wording: "Keep me posted about this campaign.",
};

/** How many signed on each of the last days: a start, a lull, a press story. */
function signersPerDay(chance: () => number): number[] {
  const shape = Array.from({ length: DAYS }, (_, n) => {
    const start = 90 * Math.exp(-n / 6);
    const story = n > 38 ? 130 * Math.exp(-(n - 38) / 7) : 0;
    const weekend = n % 7 > 4 ? 0.6 : 1;
    return (22 + start + story) * weekend * (0.75 + chance() * 0.5);
  });
  const total = shape.reduce((a, b) => a + b, 0);
  const counts = shape.map((n) => Math.floor((n / total) * SIGNATURES));
  const missing = SIGNATURES - counts.reduce((a, b) => a + b, 0);
  counts[DAYS - 1] = (counts[DAYS - 1] ?? 0) + missing;
  return counts;
}

/** A petition with 4,000 signatures over 60 days, and three smaller ones. */
export async function seedPetitions(
  stage: Stage,
  people: DemoPeople,
  bodies: { harbor: DemoBody; hill: DemoBody; county: DemoBody },
  campaigns: DemoCampaigns,
): Promise<void> {
  const { insert, id, ago, day, chance, pick } = stage;

  const petition = async (what: {
    slug: string;
    campaign: { id: string; groupId: string };
    organizerId: string;
    body: DemoBody;
    demandId: string | null;
    state: "draft" | "open" | "closed" | "delivered";
    goal: number;
    count: number;
    titles: [en: string, es: string];
    bodies: [en: string, es: string];
    openedAgo: number | null;
  }) => {
    const petitionId = id();
    await insert("petitions", [
      {
        id: petitionId,
        group_id: what.campaign.groupId,
        campaign_id: what.campaign.id,
        demand_id: what.demandId,
        jurisdiction_id: what.body.jurisdictionId,
        slug: what.slug,
        title_en: what.titles[0],
        title_es: what.titles[1],
        body_en: what.bodies[0],
        body_es: what.bodies[1],
        state: what.state,
        goal: what.goal,
        closes_on: what.state === "open" ? day(-30) : null,
        signature_count: what.count,
        created_by: what.organizerId,
        created_at: ago((what.openedAgo ?? 1) + 2),
        purge_on: null,
        purged_at: null,
        hold_why: null,
      },
    ]);
    await insert(
      "petition_targets",
      what.body.members
        .filter((member) => member !== null)
        .map((member) => ({
          petition_id: petitionId,
          official_id: member.officialId,
        })),
    );
    const event = (kind: string, daysAgo: number, note: string) => ({
      id: id(),
      petition_id: petitionId,
      kind,
      on_date: day(daysAgo),
      note,
      source_url: null,
      signature_count: kind === "opened" ? 0 : what.count,
      recorded_by: what.organizerId,
      recorded_at: ago(daysAgo),
    });
    if (what.openedAgo !== null) {
      await insert("petition_events", [event("opened", what.openedAgo, "")]);
    }
    if (what.state === "closed") {
      await insert("petition_events", [
        { ...event("closed", 9, "The transit agency agreed."), reason: "won" },
      ]);
      const [first, second] = what.body.members.flatMap((m) => m ?? []);
      const answer = (
        officialId: string | undefined,
        stance: string,
        daysAgo: number,
        note: string,
        translation: string | null,
      ) => ({
        ...event("answered", daysAgo, note),
        official_id: officialId ?? null,
        speaker: officialId === undefined ? "City Council" : null,
        stance,
        note_locale: "en",
        translation,
        source_url: "https://council.example/letters",
      });
      await insert("petition_events", [
        answer(
          first?.officialId,
          "agrees",
          12,
          "The second shuttle starts in spring. I will see to the money for it.",
          "El segundo autobús empieza en primavera. Me ocuparé de que haya dinero.",
        ),
        answer(
          second?.officialId,
          "no_position",
          15,
          "I wait for the staff report.",
          null,
        ),
      ]);
    }
    return petitionId;
  };

  const signers = async (petitionId: string, perDay: readonly number[]) => {
    let number = 0;
    const vault = await vaultOf(stage.world, petitionId, stage.trx);
    const consents: string[] = [];
    const rows = perDay.flatMap((count, index) => {
      const daysAgo = perDay.length - 1 - index;
      return Array.from({ length: count }, () => {
        number += 1;
        const name = `${pick(GIVEN)} ${pick(FAMILY)}`;
        const email = `signer.${petitionId.slice(-6)}.${number}@neighbors.example`;
        const at = ago(daysAgo, chance() * Math.min(20, 20 - daysAgo * 0));
        const asks = chance();
        const signatureId = id();
        const canonical = canonicalEmail(email);
        const comment = chance() < 0.12 ? pick(COMMENTS) : "";
        const postalCode = pick(CODES);
        if (asks > 0.6) consents.push(signatureId);
        return {
          id: signatureId,
          petition_id: petitionId,
          state: "validated",
          source: "online",
          batch_id: null,
          number,
          sealed: sealFacts(vault, signatureId, {
            name,
            email,
            phone: "",
            comment,
          }),
          key_version: vault.version,
          email_hash: vault.hash("email", canonical),
          seat: 1,
          person_hash: vault.hash("person", `${foldName(name)} ${postalCode}`),
          domain_hash: vault.hash("domain", "neighbors.example"),
          network_hash: null,
          postal_code: postalCode,
          place_match: "unknown",
          district_id: null,
          has_comment: comment === "" ? 0 : 1,
          disclosure: asks < 0.3 ? "count" : asks < 0.8 ? "first_name" : "full",
          locale: chance() < 0.4 ? "es" : "en",
          proof: "form",
          held_why: null,
          sweep_id: null,
          once_key: null,
          mailed_on: at.slice(0, 10),
          mails: 1,
          unsubscribed_at: null,
          created_at: at,
          validated_at: at,
          ended_at: null,
          ended_why: null,
        };
      });
    });
    await insert("signatures", rows);
    await insert(
      "signature_consents",
      consents.map((signature_id) => ({
        signature_id,
        purpose: "petition",
        wording_id: WORDING.id,
        given_at: ago(0),
      })),
    );
    const tally = (length: number) => {
      const sums = new Map<string, number>();
      for (const { validated_at } of rows) {
        const key = validated_at.slice(0, length);
        sums.set(key, (sums.get(key) ?? 0) + 1);
      }
      return [...sums].sort();
    };
    const petition_id = petitionId;
    await insert(
      "petition_days",
      tally(10).map(([key, validated]) => ({
        petition_id,
        day: key,
        validated,
      })),
    );
    await insert(
      "petition_hours",
      tally(13).map(([hour, validated]) => ({ petition_id, hour, validated })),
    );
    await insert(
      "petition_cells",
      [
        { kind: "district", cell: "" },
        { kind: "match", cell: "unknown" },
        { kind: "source", cell: "online" },
      ].map((cell) => ({
        ...cell,
        petition_id,
        validated: rows.length,
        shown: 0,
        shown_at: null,
      })),
    );
  };

  await insert("consent_wordings", [{ ...WORDING, first_used_at: ago(DAYS) }]);
  const main = await petition({
    slug: "long-beach-keeps-its-word",
    campaign: campaigns.main,
    organizerId: people.harbor.organizerId,
    body: bodies.harbor,
    demandId: campaigns.demands.ordinance.id,
    state: "open",
    goal: 5_000,
    count: SIGNATURES,
    titles: [
      "Long Beach: make the promise an ordinance",
      "Long Beach: que la promesa sea ordenanza",
    ],
    bodies: [
      "For years our city has said that everyone belongs here. A promise can be forgotten; an ordinance cannot.\n\nWe ask the City Council to forbid the use of city staff, money and data for deportations, so that every neighbor can call for help, go to the clinic and take a child to school without fear.",
      "Desde hace años nuestra ciudad dice que todas las personas caben aquí. Una promesa se olvida; una ordenanza, no.\n\nPedimos al Concejo Municipal que prohíba usar personal, dinero y datos de la ciudad para deportaciones, para que cada vecina y vecino pueda pedir ayuda, ir a la clínica y llevar a sus hijos a la escuela sin miedo.",
    ],
    openedAgo: DAYS,
  });
  await signers(main, signersPerDay(chance));
  await insert("petition_updates", [
    {
      id: id(),
      petition_id: main,
      title_en: "Three council members have said yes",
      title_es: "Tres integrantes del concejo ya dijeron que sí",
      body_en:
        "Your names did that. The vote is near: come to the chamber and bring a neighbor.",
      body_es:
        "Lo lograron sus firmas. La votación está cerca: venga a la sala y traiga a alguien del barrio.",
      written_by: people.harbor.organizerId,
      written_at: ago(4),
      mailed_to: "",
      mails: 1_655,
      done_at: ago(4),
      stopped_at: null,
    },
  ]);

  const county = await petition({
    slug: "no-transfers-from-county-jails",
    campaign: campaigns.county,
    organizerId: people.county.organizerId,
    body: bodies.county,
    demandId: campaigns.demands.countyJails.id,
    state: "open",
    goal: 500,
    count: 212,
    titles: [
      "No transfers from county jails",
      "No más traslados desde las cárceles del condado",
    ],
    bodies: [
      "People who have served their time should go home. We ask the Board of Supervisors to end voluntary transfers.",
      "Quien ya cumplió su condena debe volver a casa. Pedimos a la Junta de Supervisores que ponga fin a los traslados voluntarios.",
    ],
    openedAgo: 30,
  });
  await signers(
    county,
    Array.from({ length: 30 }, (_, n) => (n < 2 ? 22 : 6)),
  );

  const shuttle = await petition({
    slug: "a-second-courthouse-shuttle",
    campaign: campaigns.courts,
    organizerId: people.harbor.organizerId,
    body: bodies.harbor,
    demandId: null,
    state: "closed",
    goal: 100,
    count: 64,
    titles: ["A second courthouse shuttle", "Un segundo autobús a la corte"],
    bodies: [
      "The shuttle should reach the north side too.",
      "El autobús también debe llegar al norte de la ciudad.",
    ],
    openedAgo: 40,
  });
  await signers(
    shuttle,
    Array.from({ length: 16 }, () => 4),
  );
  await petition({
    slug: "signal-hill-says-welcome",
    campaign: campaigns.hill,
    organizerId: people.hill.organizerId,
    body: bodies.hill,
    demandId: campaigns.demands.hillResolution.id,
    state: "draft",
    goal: 250,
    count: 0,
    titles: ["Signal Hill says welcome", ""],
    bodies: ["A first word from our council.", ""],
    openedAgo: null,
  });
}
