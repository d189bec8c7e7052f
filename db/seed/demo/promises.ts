import type { DemoCampaigns, DemoDemand } from "./campaigns";
import type { DemoBody } from "./officials";
import type { DemoPeople } from "./people";
import { takeVote } from "./record";
import type { Stage } from "./stage";

interface Said {
  /** Place at the table of whoever promised. */
  seat: number;
  quote: string;
  daysAgo: number;
  source: string;
  visibility?: "group" | "coalition" | "public";
  side?: "for" | "against";
  state?: "standing" | "disputed" | "withdrawn";
}

/** Votes on demands that were promised, and promises kept, broken and open. */
export async function seedPromises(
  stage: Stage,
  people: DemoPeople,
  bodies: { harbor: DemoBody; hill: DemoBody; county: DemoBody },
  campaigns: DemoCampaigns,
): Promise<void> {
  const { insert, id, ago, day } = stage;
  const rosa = people.harbor.organizerId;

  const promise = async (
    demand: DemoDemand,
    body: DemoBody,
    by: string,
    said: Said,
  ): Promise<string | null> => {
    const member = body.members[said.seat];
    if (!member) return null;
    const promiseId = id();
    await insert("promises", [
      {
        id: promiseId,
        official_id: member.officialId,
        group_id: demand.groupId,
        demand_id: demand.id,
        provision_id: null,
        state: said.state ?? "standing",
        created_by: by,
        created_at: ago(said.daysAgo - 1),
      },
    ]);
    await insert("promise_versions", [
      {
        id: id(),
        promise_id: promiseId,
        version: 1,
        side: said.side ?? "for",
        said_on: day(said.daysAgo),
        motion_id: null,
        quote: said.quote,
        source_kind: said.source,
        source_url:
          said.source === "said_to_us" ? null : "https://example.org/video",
        note: "",
        visibility: said.visibility ?? "public",
        why: "",
        recorded_by: by,
        recorded_at: ago(said.daysAgo - 1),
      },
    ]);
    return promiseId;
  };
  const note = (
    promiseId: string,
    by: string,
    groupId: string,
    what: { act: string; words: string; daysAgo: number; published: boolean },
  ) =>
    insert("promise_notes", [
      {
        id: id(),
        promise_id: promiseId,
        act: what.act,
        group_id: groupId,
        words: what.words,
        on_date: day(what.daysAgo),
        source_url: "https://example.org/letter",
        recorded_by: by,
        recorded_at: ago(what.daysAgo),
        published_at: what.published ? ago(what.daysAgo) : null,
        published_by: what.published ? by : null,
      },
    ]);

  // Decided: the rule about sensitive places, voted down in the council.
  const { refused, center, counsel, ordinance, countyJails } =
    campaigns.demands;
  await takeVote(stage, bodies.harbor, rosa, {
    title: "An ordinance on enforcement in sensitive places",
    kind: "ordinance",
    roll: "YNYNYNNNE",
    daysAgo: 74,
    passed: false,
    demandId: refused.id,
    groupId: refused.groupId,
    campaignTitle: refused.title,
  });
  await takeVote(stage, bodies.harbor, rosa, {
    title: "Lease of the day labor center",
    kind: "ordinance",
    roll: "YYYNYNYXY",
    daysAgo: 54,
    passed: true,
    demandId: center.id,
    groupId: center.groupId,
    campaignTitle: center.title,
  });
  await promise(refused, bodies.harbor, rosa, {
    seat: 2,
    quote: "Our schools and clinics are safe with my vote.",
    daysAgo: 96,
    source: "public_meeting",
  });
  const broken = await promise(refused, bodies.harbor, rosa, {
    seat: 6,
    quote: "You can count on me for the sensitive places rule.",
    daysAgo: 92,
    source: "questionnaire",
    state: "disputed",
  });
  if (broken) {
    await note(broken, rosa, people.harbor.id, {
      act: "answer",
      words:
        "The text before us was not the text I had agreed to: the exception for courts was gone.",
      daysAgo: 70,
      published: true,
    });
    await note(broken, rosa, people.harbor.id, {
      act: "dispute",
      words:
        "Her office says the promise was about the first draft. We are comparing both texts.",
      daysAgo: 66,
      published: true,
    });
  }
  await promise(refused, bodies.harbor, rosa, {
    seat: 8,
    quote: "I will be there and I will vote for it.",
    daysAgo: 90,
    source: "press",
  });
  await promise(refused, bodies.harbor, rosa, {
    seat: 3,
    quote: "I cannot support this.",
    daysAgo: 88,
    source: "public_meeting",
    side: "against",
  });
  await promise(center, bodies.harbor, rosa, {
    seat: 1,
    quote: "The lease has my vote.",
    daysAgo: 80,
    source: "letter",
  });
  await promise(center, bodies.harbor, rosa, {
    seat: 7,
    quote: "Yes to five more years.",
    daysAgo: 79,
    source: "said_to_us",
    visibility: "coalition",
  });
  // Open: the votes to come.
  await promise(ordinance, bodies.harbor, rosa, {
    seat: 0,
    quote: "I introduced it and I will vote for it.",
    daysAgo: 30,
    source: "public_meeting",
  });
  await promise(ordinance, bodies.harbor, rosa, {
    seat: 4,
    quote: "No city money for this, and I will say so on the dais.",
    daysAgo: 21,
    source: "press",
  });
  await promise(counsel, bodies.harbor, rosa, {
    seat: 5,
    quote: "Three years is too long for me.",
    daysAgo: 12,
    source: "said_to_us",
    side: "against",
    visibility: "group",
  });
  await promise(countyJails, bodies.county, people.county.organizerId, {
    seat: 0,
    quote: "I will vote to end the transfers.",
    daysAgo: 17,
    source: "public_meeting",
    visibility: "coalition",
  });
}
