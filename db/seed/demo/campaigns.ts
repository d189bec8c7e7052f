import { slugify } from "~/lib/slug";

import type { DemoBody } from "./officials";
import type { DemoGroup, DemoPeople } from "./people";
import type { Stage } from "./stage";

export interface DemoDemand {
  id: string;
  campaignId: string;
  groupId: string;
  bodyId: string;
  title: string;
}

export interface DemoCampaigns {
  /** The one with everything: petition, count, tasks. */
  main: { id: string; groupId: string };
  courts: { id: string; groupId: string };
  hill: { id: string; groupId: string };
  county: { id: string; groupId: string };
  demands: Record<
    | "ordinance"
    | "counsel"
    | "hillResolution"
    | "countyJails"
    | "data"
    | "refused"
    | "center",
    DemoDemand
  >;
}

/** States a demand passes through, with the days ago on which it did. */
type Path = readonly (readonly [
  state: string,
  daysAgo: number,
  note: string,
])[];

/** Four campaigns with demands at every stage. */
export async function seedCampaigns(
  stage: Stage,
  people: DemoPeople,
  bodies: { harbor: DemoBody; hill: DemoBody; county: DemoBody },
  provisions: ReadonlyMap<string, string>,
): Promise<DemoCampaigns> {
  const { insert, id, ago, day } = stage;

  const campaign = async (
    group: DemoGroup,
    body: DemoBody,
    name: string,
    summary: string,
  ) => {
    const campaignId = id();
    await insert("campaigns", [
      {
        id: campaignId,
        group_id: group.id,
        jurisdiction_id: body.jurisdictionId,
        name,
        slug: slugify(name),
        summary,
        visibility: "public",
        created_by: group.organizerId,
        created_at: ago(120),
        closed_at: null,
        closed_by: null,
        closed_why: null,
      },
    ]);
    return { id: campaignId, groupId: group.id };
  };

  const demand = async (
    group: DemoGroup,
    of: { id: string },
    body: DemoBody,
    what: {
      title: string;
      ask: string;
      due: number | null;
      provisions: string[];
      path: Path;
    },
  ): Promise<DemoDemand> => {
    const demandId = id();
    const last = what.path.at(-1)?.[0] ?? "draft";
    await insert("demands", [
      {
        id: demandId,
        campaign_id: of.id,
        group_id: group.id,
        jurisdiction_id: body.jurisdictionId,
        body_id: body.id,
        title: what.title,
        ask: what.ask,
        state: last,
        answer_due_on: what.due === null ? null : day(what.due),
        visibility: "public",
        created_by: group.organizerId,
        created_at: ago(115),
      },
    ]);
    await insert(
      "demand_steps",
      what.path.map(([state, daysAgo, note]) => ({
        id: id(),
        demand_id: demandId,
        state,
        on_date: day(daysAgo),
        note,
        evidence_url: state === "draft" ? null : "https://example.org/record",
        recorded_by: group.organizerId,
        recorded_at: ago(daysAgo),
        corrects_step_id: null,
      })),
    );
    const rows = what.provisions.flatMap((key) => {
      const provision_id = provisions.get(key);
      return provision_id ? [{ demand_id: demandId, provision_id }] : [];
    });
    if (rows.length > 0) await insert("demand_provisions", rows);
    const first = body.members.find((member) => member !== null);
    if (first) {
      await insert("demand_officials", [
        { demand_id: demandId, official_id: first.officialId },
      ]);
    }
    return {
      id: demandId,
      campaignId: of.id,
      groupId: group.id,
      bodyId: body.id,
      title: what.title,
    };
  };

  const { harbor, hill, county } = people;
  const main = await campaign(
    harbor,
    bodies.harbor,
    "A Long Beach that keeps its word",
    "Turn the city’s promises into an ordinance: no city staff, data or money for deportations, and a lawyer for whoever needs one.",
  );
  const courts = await campaign(
    harbor,
    bodies.harbor,
    "Safe to come to court",
    "Neighbors who are witnesses, tenants or parents should reach the courthouse without fear.",
  );
  const small = await campaign(
    hill,
    bodies.hill,
    "Signal Hill says welcome",
    "A first resolution in a small city, and the votes to pass it.",
  );
  const jails = await campaign(
    county,
    bodies.county,
    "No transfers from county jails",
    "People who have served their time go home to their families.",
  );

  const ordinance = await demand(harbor, main, bodies.harbor, {
    title: "Adopt the welcoming city ordinance",
    ask: "Pass an ordinance that forbids the use of city staff, money and data for federal immigration enforcement.",
    due: -9,
    provisions: ["no_resources", "no_status_questions"],
    path: [
      ["draft", 110, "Written with forty neighbors at two evenings."],
      ["delivered", 95, "Handed to the clerk and to all nine offices."],
      ["answered", 80, "The council president put it to the committee."],
      ["introduced", 41, "Introduced by two members."],
      ["scheduled", 6, "On the agenda of the coming regular meeting."],
    ],
  });
  const counsel = await demand(harbor, main, bodies.harbor, {
    title: "Fund the legal defense fund for three years",
    ask: "Put a lawyer for every resident who faces deportation into the budget.",
    due: 12,
    provisions: ["access_to_counsel"],
    path: [
      ["draft", 70, "Costed with two law clinics."],
      ["delivered", 55, "Delivered at the budget hearing."],
    ],
  });
  const data = await demand(harbor, main, bodies.harbor, {
    title: "Stop sharing license plate data",
    ask: "End the contract that lets other agencies search the city’s plate readers.",
    due: null,
    provisions: ["no_information_sharing"],
    path: [["draft", 20, "First draft."]],
  });
  await demand(harbor, courts, bodies.harbor, {
    title: "Welcome signs and rules at every city counter",
    ask: "Post who may be asked what, in five languages.",
    due: null,
    provisions: ["public_welcome"],
    path: [
      ["draft", 118, "Asked for by the library staff."],
      ["delivered", 112, "Sent to the city manager."],
      ["answered", 100, "Agreed to in writing."],
      ["passed", 84, "Directive signed."],
      ["in_force", 60, "Signs are up in all branches."],
      ["carried_out", 25, "Checked at twelve counters by volunteers."],
    ],
  });
  const refused = await demand(harbor, courts, bodies.harbor, {
    title: "No enforcement in sensitive places",
    ask: "Schools, clinics, places of worship and courts are off limits without a judge’s warrant.",
    due: null,
    provisions: ["sensitive_places"],
    path: [
      ["draft", 108, "Modelled on the library’s rule."],
      ["delivered", 101, "Delivered with the school board’s letter."],
      ["refused", 74, "The committee voted it down."],
    ],
  });
  await demand(harbor, courts, bodies.harbor, {
    title: "Report every request by federal agencies",
    ask: "A public report every quarter.",
    due: null,
    provisions: ["community_trust"],
    path: [
      ["draft", 116, "Asked for at the town hall."],
      ["delivered", 111, "Letter to the mayor."],
      ["answered", 104, "Promised at a public forum."],
      ["broken", 10, "Two quarters have passed without a report."],
    ],
  });
  await demand(harbor, courts, bodies.harbor, {
    title: "Interpreters at every permit counter",
    ask: "Put interpreters for the five most spoken languages on call.",
    due: null,
    provisions: [],
    path: [
      ["draft", 82, "From the tenants’ union."],
      ["delivered", 76, "Letter to the city manager."],
      ["answered", 50, "A pilot is being costed."],
    ],
  });
  const center = await demand(harbor, courts, bodies.harbor, {
    title: "Renew the day laborer center",
    ask: "Extend the lease by five years.",
    due: null,
    provisions: [],
    path: [
      ["draft", 113, "Asked for by the workers."],
      ["delivered", 109, "Delivered with a hundred letters."],
      ["introduced", 96, "On the list of leases."],
      ["scheduled", 64, "On the agenda."],
      ["passed", 54, "Passed; the lease is being signed."],
    ],
  });
  await demand(harbor, courts, bodies.harbor, {
    title: "A second courthouse shuttle",
    ask: "Extend the shuttle to the north side.",
    due: null,
    provisions: [],
    path: [
      ["draft", 90, "Idea from the bus riders."],
      ["withdrawn", 66, "The transit agency did it by itself."],
    ],
  });
  const hillResolution = await demand(hill, small, bodies.hill, {
    title: "Pass a welcoming resolution",
    ask: "Say in a public vote that Signal Hill welcomes everyone who lives and works here.",
    due: -20,
    provisions: ["public_welcome"],
    path: [
      ["draft", 75, "One page, plain words."],
      ["delivered", 60, "Read aloud at public comment."],
      ["introduced", 30, "On the list for a study session."],
    ],
  });
  const countyJails = await demand(county, jails, bodies.county, {
    title: "End voluntary transfers from county jails",
    ask: "Direct the Sheriff’s budget so that no county staff hand people over without a judicial warrant.",
    due: 3,
    provisions: ["no_ice_in_jails", "no_holds"],
    path: [
      ["draft", 99, "Written with families."],
      ["delivered", 88, "Delivered to all five offices."],
      ["answered", 62, "Two offices answered in writing."],
      ["introduced", 18, "A motion was filed."],
    ],
  });
  await demand(county, jails, bodies.county, {
    title: "Publish every detainer received",
    ask: "Numbers by month, without names.",
    due: null,
    provisions: ["no_holds"],
    path: [
      ["draft", 98, "From the transparency group."],
      ["delivered", 90, "Sent with the first letter."],
      ["answered", 70, "Staff was told to report back."],
      ["introduced", 52, "Motion filed."],
      ["scheduled", 45, "On the agenda."],
      ["passed", 38, "Passed four to one."],
      ["in_force", 8, "First table is online."],
    ],
  });
  return {
    main,
    courts,
    hill: small,
    county: jails,
    demands: {
      ordinance,
      counsel,
      hillResolution,
      countyJails,
      data,
      refused,
      center,
    },
  };
}
