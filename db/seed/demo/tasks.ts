import type { Insertable } from "kysely";

import type { ClaimTable, TaskTable } from "../../schema/tasks";
import type { DemoCampaigns } from "./campaigns";
import type { DemoBody } from "./officials";
import type { DemoGroup, DemoPeople } from "./people";
import type { Stage } from "./stage";

const KINDS: readonly [
  kind: string,
  title: string,
  why: string,
  location: string,
  capacity: number | null,
  wanted: number,
][] = [
  [
    "phone_bank",
    "Evening phone bank",
    "Supporters in the two undecided districts have not heard from us yet.",
    "Group office, 2nd floor",
    8,
    6,
  ],
  [
    "petition_table",
    "Table at the farmers’ market",
    "One Saturday brought 140 signatures last time.",
    "Marina market, north entrance",
    4,
    3,
  ],
  [
    "canvass",
    "Door to door in District 2",
    "Their office says they hear from nobody there.",
    "Corner of Third and Cherry",
    12,
    8,
  ],
  [
    "public_comment",
    "Speak at public comment",
    "Three minutes each; we cover the four points together.",
    "City Hall, Council Chamber",
    10,
    6,
  ],
  [
    "training",
    "Know-your-rights training",
    "For new volunteers, in both languages.",
    "Community library",
    25,
    10,
  ],
  [
    "translate",
    "Translate the flyer into Khmer",
    "Half of our street speaks Khmer at home.",
    "",
    2,
    1,
  ],
  [
    "verify",
    "Check the council roster",
    "Phone numbers went stale after the summer.",
    "",
    1,
    1,
  ],
];

/** How many days ahead the main vote is (see votes.ts). */
const MAIN_VOTE_IN = 10;

/** Sixty tasks: past, this week and ahead; full, short and empty. */
export async function seedTasks(
  stage: Stage,
  people: DemoPeople,
  bodies: { harbor: DemoBody; hill: DemoBody; county: DemoBody },
  campaigns: DemoCampaigns,
  {
    mainMotionId,
    mainMeetingId,
  }: { mainMotionId: string; mainMeetingId: string | null },
): Promise<void> {
  const { insert, id, ago, day, chance } = stage;
  const tasks: Insertable<TaskTable>[] = [];
  const claims: ClaimTable[] = [];

  const add = (
    group: DemoGroup,
    campaignId: string,
    placeId: string,
    n: number,
    about: { officialId: string; name: string } | null,
  ) => {
    const template = KINDS[n % KINDS.length] ?? KINDS[0]!;
    const [kind, title, why, location, capacity, wanted] = about
      ? ([
          n % 2 === 0 ? "call" : "meet",
          `${n % 2 === 0 ? "Call" : "Meet"} ${about.name}`,
          "This vote decides, and the office listens to people who live there.",
          "",
          3,
          2,
        ] as const)
      : template;
    // Twenty behind us, the rest over the coming four weeks.
    const daysAhead = n < 20 ? -(2 + n) : Math.floor((n - 20) * 0.7);
    const dated = kind !== "translate" && kind !== "verify";
    const taskId = id();
    const over = daysAhead < 0;
    // What is done for the vote itself keeps its distance from that day.
    const daysBefore =
      over || campaignId !== campaigns.main.id
        ? null
        : kind === "public_comment"
          ? 0
          : kind === "translate"
            ? 3
            : null;
    const voteOn = day(-MAIN_VOTE_IN);
    const start = day(-(daysBefore === 0 ? MAIN_VOTE_IN : daysAhead));
    const people =
      capacity === null
        ? 2
        : Math.floor(
            chance() * (Math.min(capacity, group.volunteerIds.length) + 1),
          );
    const joined = group.volunteerIds
      .filter((_, index) => (index + n) % 2 === 0 || people > 3)
      .slice(0, people);
    tasks.push({
      id: taskId,
      group_id: group.id,
      campaign_id: campaignId,
      demand_id: null,
      jurisdiction_id: placeId,
      official_id: about?.officialId ?? null,
      motion_id: about || daysBefore !== null ? mainMotionId : null,
      days_before: daysBefore,
      vote_on: daysBefore === null ? null : voteOn,
      kind,
      title,
      why,
      ask: about ? "Vote yes on the welcoming ordinance." : "",
      script: about
        ? "Hello, my name is … and I live in the district. I am calling about the ordinance on city resources. Can we count on a yes?"
        : "",
      location,
      starts_at: dated
        ? `${start}T${daysBefore === 0 || n % 2 ? "18" : "01"}:00:00.000Z`
        : null,
      ends_at: dated
        ? `${start}T${daysBefore === 0 || n % 2 ? "20" : "03"}:00:00.000Z`
        : null,
      due_on: dated
        ? null
        : day(-(daysBefore === null ? daysAhead + 3 : MAIN_VOTE_IN - 3)),
      time_zone: "America/Los_Angeles",
      capacity,
      wanted,
      taken: joined.length,
      visibility: n % 3 === 0 ? "public" : "group",
      state: over && n % 4 !== 0 ? "done" : "open",
      created_by: group.organizerId,
      created_at: ago(30),
      ended_at: over && n % 4 !== 0 ? ago(-daysAhead - 1) : null,
      ended_by: over && n % 4 !== 0 ? group.organizerId : null,
      ended_why: null,
    });
    for (const [index, account_id] of joined.entries()) {
      const done = over && n % 4 !== 0;
      claims.push({
        id: id(),
        task_id: taskId,
        account_id,
        state: done
          ? index % 5 === 4
            ? "missed"
            : "attended"
          : index % 2 === 0
            ? "confirmed"
            : "registered",
        claimed_at: ago(20 - index),
        cancelled_at: null,
        finished_at: done ? ago(-daysAhead) : null,
        hours: done && index % 5 !== 4 ? 2 : null,
        chased_at: null,
      });
    }
  };

  const swing = bodies.harbor.members.filter((m) => m !== null);
  for (let n = 0; n < 40; n++) {
    add(
      people.harbor,
      n % 4 === 3 ? campaigns.courts.id : campaigns.main.id,
      bodies.harbor.jurisdictionId,
      n,
      n % 5 === 0 ? (swing[[1, 6, 8, 5][(n / 5) % 4] ?? 1] ?? null) : null,
    );
  }
  for (let n = 40; n < 50; n++) {
    add(people.hill, campaigns.hill.id, bodies.hill.jurisdictionId, n, null);
  }
  for (let n = 50; n < 60; n++) {
    add(
      people.county,
      campaigns.county.id,
      bodies.county.jurisdictionId,
      n,
      null,
    );
  }
  await insert("tasks", tasks);
  await insert("claims", claims);
  // What is to be said at the meeting of the main vote.
  const points = [
    "What the contract costs the city each year",
    "What other cities decided",
    "A story from our own street",
    "What we ask: a yes without amendments",
  ];
  await insert(
    "comment_points",
    mainMeetingId === null
      ? []
      : points.map((words, index) => ({
          id: id(),
          meeting_id: mainMeetingId,
          group_id: people.harbor.id,
          position: index + 1,
          words,
          created_by: people.harbor.organizerId,
          created_at: ago(3),
        })),
  );
}
