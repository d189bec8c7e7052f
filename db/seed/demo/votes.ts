import type { DemoCampaigns, DemoDemand } from "./campaigns";
import type { DemoBody } from "./officials";
import type { DemoPeople } from "./people";
import type { Stage } from "./stage";

/** One letter a member, in seat order: how a group believes they will vote. */
const LEAN: Record<string, [lean: string, confidence: string]> = {
  F: ["for", "high"],
  f: ["lean_for", "medium"],
  u: ["undecided", "medium"],
  a: ["lean_against", "medium"],
  A: ["against", "high"],
};

const VOTE: Record<string, [option: string, word: string]> = {
  Y: ["yes", "Aye"],
  N: ["no", "Nay"],
  B: ["abstain", "Abstain"],
  X: ["absent", "Absent"],
  E: ["excused", "Excused"],
};

/** Title, roll, kind, and what the group believed before: where it counted. */
const PAST: readonly (readonly [
  title: string,
  roll: string,
  kind: string,
  leans?: string,
])[] = [
  ["Adopt the language access plan", "YYYYNYYNY", "resolution"],
  ["Award the contract for plate readers", "YYNYNYNYY", "ordinance"],
  ["Fund the rental assistance office", "YYYNYNYNY", "budget"],
  [
    "Support the state’s data privacy bill",
    "YNYYYNYBX",
    "resolution",
    "FAfuFAfuu",
  ],
  [
    "Refer the oversight ordinance to committee",
    "NYNNYYNYN",
    "procedural",
    "AfAauuAFf",
  ],
  ["Adopt the library’s privacy rules", "YYYYYYYYY", "ordinance", "FFfuFfFuf"],
  [
    "Extend the day laborer center lease",
    "YEYNYNYNY",
    "ordinance",
    "FfFaFAuAf",
  ],
  ["Reject the detention permit", "YYYNYNYNX", "resolution", "FuFAFaFAf"],
];

/** Coming votes with leans and their evidence, and roll calls of the past. */
export async function seedVotes(
  stage: Stage,
  people: DemoPeople,
  bodies: { harbor: DemoBody; hill: DemoBody; county: DemoBody },
  campaigns: DemoCampaigns,
): Promise<{ mainMotionId: string; mainMeetingId: string | null }> {
  const { insert, id, ago, day } = stage;

  // California posts 72 hours before; comment closes at noon of the day.
  await insert(
    "body_clocks",
    [bodies.harbor, bodies.hill, bodies.county].map((body) => ({
      id: id(),
      body_id: body.id,
      notice_hours: 72,
      comment_hours: 5,
      comment_url: "https://example.org/comment",
      signup_hours: 2,
      source_url: "https://example.org/meeting-rules",
      created_by: null,
      created_at: ago(200),
    })),
  );

  const meeting = async (body: DemoBody, daysAgo: number, status: string) => {
    const meetingId = id();
    const localDate = day(daysAgo);
    await insert("meetings", [
      {
        id: meetingId,
        body_id: body.id,
        local_date: localDate,
        local_time: "17:00",
        time_zone: body.timeZone,
        // Pacific time in winter; close enough for a date in the calendar.
        starts_at: `${day(daysAgo - 1)}T01:00:00.000Z`,
        location: "Council Chamber, City Hall",
        agenda_url: "https://example.org/agenda",
        minutes_url: status === "held" ? "https://example.org/minutes" : null,
        source_url: "https://example.org/agenda",
        status,
        created_by_group_id: null,
        created_at: ago(daysAgo + 10),
      },
    ]);
    return meetingId;
  };

  const meetingOf = new Map<string, string | null>();
  const comingVote = async (
    body: DemoBody,
    demand: DemoDemand,
    recordedBy: string,
    what: {
      meetingIn: number | null;
      title: string;
      kind: string;
      leans: string;
      visibility: "coalition" | "group" | "public";
    },
  ) => {
    const meetingId =
      what.meetingIn === null
        ? null
        : await meeting(body, -what.meetingIn, "scheduled");
    const motionId = id();
    meetingOf.set(motionId, meetingId);
    await insert("motions", [
      {
        id: motionId,
        body_id: body.id,
        meeting_id: meetingId,
        matter_id: null,
        demand_id: demand.id,
        group_id: demand.groupId,
        kind: what.kind,
        title: what.title,
        campaign_title: demand.title,
        sequence: 1,
        agenda_number: meetingId ? "12." : null,
        action_name: null,
        action_text: null,
        consent: 0,
        recorded_result: null,
        source_url: null,
        created_by: recordedBy,
        created_at: ago(40),
      },
    ]);
    const seated = body.members.filter((member) => member !== null);
    for (const [index, member] of seated.entries()) {
      const letter = what.leans[index] ?? ".";
      const found = LEAN[letter];
      if (!found) continue;
      const [lean, confidence] = found;
      // An older, weaker reading first: the count has moved.
      const earlier = lean === "for" ? "lean_for" : "undecided";
      await insert(
        "leans",
        [
          { lean: earlier, confidence: "low", days: 34 - index },
          { lean, confidence, days: 16 - index },
        ].map((reading) => ({
          id: id(),
          motion_id: motionId,
          official_id: member.officialId,
          group_id: demand.groupId,
          lean: reading.lean,
          confidence: reading.confidence,
          evidence_kind:
            reading.confidence === "high" ? "public_statement" : "said_to_us",
          evidence_on: day(reading.days),
          evidence_url:
            reading.confidence === "high" ? "https://example.org/video" : null,
          note:
            reading.confidence === "high"
              ? "Said so at public comment."
              : "From a talk with the office.",
          visibility: what.visibility,
          recorded_by: recordedBy,
          recorded_at: ago(reading.days),
        })),
      );
    }
    return motionId;
  };

  const mainMotionId = await comingVote(
    bodies.harbor,
    campaigns.demands.ordinance,
    people.harbor.organizerId,
    {
      meetingIn: 10,
      title:
        "An ordinance adding Chapter 2.99 to the Municipal Code regarding the use of city resources",
      kind: "ordinance",
      leans: "FuFAFauA.",
      visibility: "coalition",
    },
  );
  await comingVote(
    bodies.harbor,
    campaigns.demands.counsel,
    people.harbor.organizerId,
    {
      meetingIn: 24,
      title: "Budget adjustment: legal services",
      kind: "budget",
      leans: "FfFAFfFua",
      visibility: "coalition",
    },
  );
  await comingVote(
    bodies.hill,
    campaigns.demands.hillResolution,
    people.hill.organizerId,
    {
      meetingIn: 17,
      title: "A resolution welcoming all residents",
      kind: "resolution",
      leans: "FfuA",
      visibility: "coalition",
    },
  );
  await comingVote(
    bodies.county,
    campaigns.demands.countyJails,
    people.county.organizerId,
    {
      meetingIn: 4,
      title: "Motion to instruct on transfers of persons in custody",
      kind: "resolution",
      leans: "FFuaA",
      visibility: "coalition",
    },
  );
  await comingVote(
    bodies.harbor,
    campaigns.demands.data,
    people.harbor.organizerId,
    {
      meetingIn: null,
      title: "Termination of the data sharing agreement",
      kind: "ordinance",
      leans: "f..A..a..",
      visibility: "group",
    },
  );

  for (const [index, [title, roll, kind, leans]] of PAST.entries()) {
    const daysAgo = 150 - index * 16;
    const meetingId = await meeting(bodies.harbor, daysAgo, "held");
    const motionId = id();
    const yes = [...roll].filter((letter) => letter === "Y").length;
    const passed = yes >= 5;
    await insert("motions", [
      {
        id: motionId,
        body_id: bodies.harbor.id,
        meeting_id: meetingId,
        matter_id: null,
        demand_id: null,
        group_id: leans ? people.harbor.id : null,
        kind,
        title,
        campaign_title: null,
        sequence: 1,
        agenda_number: "7.",
        action_name: passed ? "approved" : "failed",
        action_text: null,
        consent: 0,
        recorded_result: passed ? "pass" : "fail",
        source_url: "https://example.org/minutes",
        created_by: null,
        created_at: ago(daysAgo),
      },
    ]);
    if (leans) {
      await insert(
        "leans",
        bodies.harbor.members.flatMap((member, seat) => {
          const found = LEAN[leans[seat] ?? "."];
          if (!member || !found) return [];
          const [lean, confidence] = found;
          // Heard in the three weeks before the vote, and written down then.
          const heard = daysAgo + 3 + ((seat * 2) % 18);
          return [
            {
              id: id(),
              motion_id: motionId,
              official_id: member.officialId,
              group_id: people.harbor.id,
              lean,
              confidence,
              evidence_kind: "said_to_us",
              evidence_on: day(heard),
              evidence_url: null,
              note: "From a talk with the office.",
              visibility: "coalition",
              recorded_by: people.harbor.organizerId,
              recorded_at: ago(heard),
            },
          ];
        }),
      );
    }
    const rollCallId = id();
    await insert("roll_calls", [
      {
        id: rollCallId,
        motion_id: motionId,
        version: 1,
        method: "roll_call",
        computed_result: passed ? "passed" : "failed",
        entered_by: people.harbor.organizerId,
        entered_at: ago(daysAgo - 1),
        source_url: "https://example.org/minutes",
        note: "",
      },
    ]);
    await insert(
      "cast_votes",
      bodies.harbor.members.flatMap((member, position) => {
        const [option, word] = VOTE[roll[position] ?? "X"] ?? [
          "absent",
          "Absent",
        ];
        return member
          ? [
              {
                id: id(),
                roll_call_id: rollCallId,
                official_id: member.officialId,
                seat_id: member.seatId,
                printed_name: member.name,
                word,
                option,
                weight: 1,
                position: position + 1,
              },
            ]
          : [];
      }),
    );
  }
  return { mainMotionId, mainMeetingId: meetingOf.get(mainMotionId) ?? null };
}
