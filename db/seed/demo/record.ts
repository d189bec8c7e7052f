import { slugify } from "~/lib/slug";

import type { DemoBody } from "./officials";
import type { DemoPeople } from "./people";
import type { Stage } from "./stage";

/** The letters of a roll, as in the votes: one a member, in seat order. */
const VOTE: Record<string, [option: string, word: string]> = {
  Y: ["yes", "Aye"],
  N: ["no", "Nay"],
  B: ["abstain", "Abstain"],
  X: ["absent", "Absent"],
  E: ["excused", "Excused"],
  R: ["recused", "Recused"],
};

const SUBJECTS: readonly [title: string, kind: string][] = [
  ["Renew the contract for street sweeping", "ordinance"],
  ["Accept the quarterly report of the auditor", "resolution"],
  ["Amend the fee schedule of the marina", "ordinance"],
  ["Appoint members of the library board", "appointment"],
  ["Adopt the plan for bus shelters", "resolution"],
  ["Transfer funds to the park rangers", "budget"],
  ["Limit the storage of camera footage", "ordinance"],
  ["Extend the moratorium on evictions", "emergency"],
  ["Refer the noise rules to committee", "procedural"],
  ["Approve the lease of the fire station", "ordinance"],
  ["Support the county’s shelter bond", "resolution"],
  ["Set the hours of the night market", "ordinance"],
];

/** How each of the nine leans in what divides them: 1 one side, -1 the other. */
const SIDES = [1, -1, 1, -1, 1, -1, 1, 0.2, -0.4];

interface Taken {
  title: string;
  kind: string;
  /** Letters in seat order. */
  roll: string;
  daysAgo: number;
  passed: boolean;
  /** What the record says, where it contradicts its own roll. */
  recorded?: boolean;
  sequence?: number;
  action?: string;
  matterId?: string;
  demandId?: string;
  groupId?: string;
  campaignTitle?: string;
}

/** Writes a vote that was taken: meeting, motion and roll. */
export async function takeVote(
  stage: Stage,
  body: DemoBody,
  enteredBy: string,
  taken: Taken,
): Promise<{ motionId: string; rollCallId: string; meetingId: string }> {
  const { insert, id, ago, day } = stage;
  const [meetingId, motionId, rollCallId] = [id(), id(), id()];
  const recorded = taken.recorded ?? taken.passed;
  const source = "https://example.org/minutes";
  await insert("meetings", [
    {
      id: meetingId,
      body_id: body.id,
      local_date: day(taken.daysAgo),
      local_time: null,
      time_zone: body.timeZone,
      starts_at: null,
      location: null,
      agenda_url: "https://example.org/agenda",
      minutes_url: source,
      source_url: source,
      status: "held",
      created_by_group_id: null,
      created_at: ago(taken.daysAgo),
    },
  ]);
  await insert("motions", [
    {
      id: motionId,
      body_id: body.id,
      meeting_id: meetingId,
      matter_id: taken.matterId ?? null,
      demand_id: taken.demandId ?? null,
      group_id: taken.groupId ?? null,
      kind: taken.kind,
      title: taken.title,
      campaign_title: taken.campaignTitle ?? null,
      sequence: taken.sequence ?? 1,
      agenda_number: "5.",
      action_name: taken.action ?? (recorded ? "Approved" : "Failed"),
      action_text: null,
      consent: 0,
      recorded_result: recorded ? "pass" : "fail",
      source_url: source,
      created_by: null,
      created_at: ago(taken.daysAgo),
    },
  ]);
  await insert("roll_calls", [
    {
      id: rollCallId,
      motion_id: motionId,
      version: 1,
      method: "roll_call",
      computed_result: taken.passed ? "passed" : "failed",
      entered_by: enteredBy,
      entered_at: ago(taken.daysAgo - 1),
      source_url: source,
      note: "",
    },
  ]);
  await insert(
    "cast_votes",
    body.members.flatMap((member, position) => {
      const vote = VOTE[taken.roll[position] ?? ""];
      return member && vote
        ? [
            {
              id: id(),
              roll_call_id: rollCallId,
              official_id: member.officialId,
              seat_id: member.seatId,
              printed_name: member.name,
              word: vote[1],
              option: vote[0],
              weight: 1,
              position: position + 1,
            },
          ]
        : [];
    }),
  );
  return { motionId, rollCallId, meetingId };
}

/** Two years of votes, and a file that was vetoed and passed all the same. */
export async function seedRecord(
  stage: Stage,
  people: DemoPeople,
  bodies: { harbor: DemoBody; hill: DemoBody; county: DemoBody },
): Promise<void> {
  const scenes = [
    { body: bodies.harbor, by: people.harbor.organizerId, rolls: 48 },
    { body: bodies.hill, by: people.hill.organizerId, rolls: 12 },
    { body: bodies.county, by: people.county.organizerId, rolls: 20 },
  ];
  for (const { body, by, rolls } of scenes) {
    const filled = body.members.filter((member) => member !== null).length;
    for (let n = 0; n < rolls; n += 1) {
      const [title, kind] = SUBJECTS[n % SUBJECTS.length] ?? ["", "other"];
      const roll = rollOf(stage, body.members.length, n);
      const yes = [...roll].filter((letter) => letter === "Y").length;
      await takeVote(stage, body, by, {
        title,
        kind,
        roll,
        daysAgo: 680 - Math.floor((n * 640) / rolls),
        passed: yes * 2 > filled,
      });
    }
  }
  await seedVeto(stage, people, bodies.harbor);
  // Seven ayes, printed as failed: what the page of conflicts is for.
  await takeVote(stage, bodies.harbor, people.harbor.organizerId, {
    title: "Publish the minutes of closed sessions after thirty days",
    kind: "ordinance",
    roll: "YYYYYYYNN",
    daysAgo: 33,
    passed: true,
    recorded: false,
  });
}

/** One vote in three is unanimous; the others follow the sides, with chance. */
function rollOf(stage: Stage, seats: number, n: number): string {
  const { chance } = stage;
  const question = n % 2 === 0 ? 1 : -1;
  return Array.from({ length: seats }, (_, seat) => {
    const away = chance();
    if (away < 0.03) return "X";
    if (away < 0.06) return "E";
    if (away < 0.07) return "R";
    if (away < 0.09) return "B";
    if (n % 3 === 0) return "Y";
    const side = (SIDES[seat % SIDES.length] ?? 0) * question;
    return chance() < 0.5 + side * 0.38 ? "Y" : "N";
  }).join("");
}

/** Committee, council, veto, override: its status says only "Enacted". */
async function seedVeto(
  stage: Stage,
  people: DemoPeople,
  council: DemoBody,
): Promise<void> {
  const { insert, id, ago, day } = stage;
  const by = people.harbor.organizerId;
  const committeeId = id();
  const name = "Long Beach Public Safety Committee";
  await insert("bodies", [
    {
      id: committeeId,
      jurisdiction_id: council.jurisdictionId,
      name,
      slug: slugify(`${name} demo`),
      kind: "committee",
      seat_count: 3,
      website: null,
      source_url: "https://example.org/charter",
      created_by_group_id: null,
      created_at: ago(180),
    },
  ]);
  const members = council.members.slice(0, 3).flatMap((m) => m ?? []);
  const seats = members.map((_, index) => ({
    id: id(),
    body_id: committeeId,
    label: `Seat ${index + 1}`,
    position: index + 1,
    weight: 1,
    valid_from: null,
    valid_to: null,
  }));
  await insert("seats", seats);
  await insert(
    "terms",
    members.map((member, index) => ({
      id: id(),
      official_id: member.officialId,
      body_id: committeeId,
      seat_id: seats[index]?.id ?? null,
      role: index === 0 ? "chair" : "member",
      starts_on: day(700),
      ends_on: null,
      source_url: "https://example.org/council",
      created_at: ago(180),
    })),
  );
  const matterId = id();
  const title = "An ordinance on the use of license plate readers";
  await insert("matters", [
    {
      id: matterId,
      jurisdiction_id: council.jurisdictionId,
      file_number: "24-0931",
      title,
      kind: "Ordinance",
      recorded_status: "Enacted",
      source_url: "https://example.org/file",
      created_at: ago(330),
    },
  ]);
  const committee: DemoBody = {
    ...council,
    id: committeeId,
    members: members.map((member, index) => ({
      ...member,
      seatId: seats[index]?.id ?? member.seatId,
    })),
  };
  await takeVote(stage, committee, by, {
    title,
    kind: "ordinance",
    roll: "YYY",
    daysAgo: 318,
    passed: true,
    action: "Recommended for approval",
    matterId,
  });
  await takeVote(stage, council, by, {
    title,
    kind: "ordinance",
    roll: "YYYNYNYXN",
    daysAgo: 304,
    passed: true,
    action: "Approved",
    matterId,
  });
  const { meetingId } = await takeVote(stage, council, by, {
    title: `Override of the veto: ${title}`,
    kind: "veto_override",
    roll: "YYYNYNYYN",
    daysAgo: 283,
    passed: true,
    action: "Veto overridden",
    matterId,
    sequence: 2,
  });
  const told = {
    title,
    matter_file: "24-0931",
    matter_kind: "Ordinance",
    matter_status: "Enacted",
    note: null,
    consent: 0,
    mover: null,
    seconder: null,
    source_url: "https://example.org/file",
    motion_id: null,
  };
  await insert("agenda_items", [
    {
      id: id(),
      meeting_id: meetingId,
      sequence: 1,
      agenda_number: "4.",
      action_name: "Returned disapproved by the Mayor",
      action_text: "The Mayor returned the ordinance without signature.",
      created_at: ago(283),
      ...told,
    },
  ]);
}
