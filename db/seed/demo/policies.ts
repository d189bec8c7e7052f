import { updatePolicyMarks } from "../../queries/policy-marks.server";
import type { Stage } from "./stage";

/** A state law that is real and public, with where to read it. */
const STATE_LAW = {
  title: "California Values Act",
  number: "SB 54 (2017), Government Code 7284 and following",
  source:
    "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=201720180SB54",
  steps: [
    ["passed", "2017-10-05"],
    ["in_force", "2018-01-01"],
  ],
} as const;

/**
 * Records for the scorecard and the map: one real state law, and invented
 * documents that say in their title that they are examples.
 */
export async function seedPolicies(
  stage: Stage,
  given: {
    state: string;
    harbor: string;
    hill: string;
    county: string;
    examplePlaces: readonly string[];
    recordedBy: string;
    groupId: string;
    provisions: ReadonlyMap<string, string>;
  },
): Promise<void> {
  const { insert, id, ago, day, pick, chance } = stage;
  const recordedIn = new Set<string>();

  const document = async (what: {
    placeId: string;
    title: string;
    number: string | null;
    instrument: string;
    source: string;
    steps: readonly (readonly [stage: string, on: string])[];
    clauses: readonly (readonly [
      provision: string,
      coverage: string,
      quote: string,
    ])[];
    verifiedOn: string | null;
  }) => {
    const documentId = id();
    recordedIn.add(what.placeId);
    await insert("policy_documents", [
      {
        id: documentId,
        jurisdiction_id: what.placeId,
        title: what.title,
        number: what.number,
        instrument: what.instrument,
        stage: what.steps.at(-1)?.[0] ?? "idea",
        force: null,
        source_url: what.source,
        archived_url: null,
        recorded_by: given.recordedBy,
        group_id: given.groupId,
        recorded_at: ago(100),
      },
    ]);
    await insert(
      "policy_stages",
      what.steps.map(([name, on]) => ({
        id: id(),
        document_id: documentId,
        stage: name,
        on_date: on,
        precision: "day",
        source_url: what.source,
        note: "",
        recorded_by: given.recordedBy,
        recorded_at: ago(100),
      })),
    );
    await insert(
      "policy_clauses",
      what.clauses.flatMap(([key, coverage, quote]) => {
        const provisionId = given.provisions.get(key);
        return provisionId
          ? [
              {
                id: id(),
                document_id: documentId,
                provision_id: provisionId,
                version: 1,
                coverage,
                exceptions: "",
                section: null,
                quote,
                practice: "",
                last_verified_on: what.verifiedOn,
                verified_by: what.verifiedOn ? given.recordedBy : null,
                recorded_by: given.recordedBy,
                recorded_at: ago(100),
              },
            ]
          : [];
      }),
    );
  };

  await document({
    placeId: given.state,
    title: STATE_LAW.title,
    number: STATE_LAW.number,
    instrument: "state_law",
    source: STATE_LAW.source,
    steps: STATE_LAW.steps,
    clauses: [
      [
        "no_resources",
        "partial",
        "Limits the use of state and local law enforcement money and staff for immigration enforcement; see the text for its exceptions.",
      ],
      [
        "no_status_questions",
        "full",
        "Agencies shall not inquire into an individual’s immigration status.",
      ],
      [
        "no_holds",
        "full",
        "Agencies shall not detain an individual on the basis of a hold request.",
      ],
    ],
    verifiedOn: day(120),
  });
  await document({
    placeId: given.harbor,
    title: "Example: council resolution on belonging",
    number: "00-01 (example)",
    instrument: "resolution",
    source: "https://example.org/resolution",
    steps: [
      ["introduced", day(900)],
      ["in_force", day(860)],
    ],
    clauses: [
      [
        "public_welcome",
        "full",
        "The city welcomes everyone who lives and works here.",
      ],
      ["community_trust", "partial", "Staff report once a year."],
    ],
    verifiedOn: day(30),
  });
  await document({
    placeId: given.hill,
    title: "Example: council resolution on neighbors",
    number: "00-03 (example)",
    instrument: "resolution",
    source: "https://example.org/neighbors",
    steps: [["in_force", day(410)]],
    clauses: [
      [
        "public_welcome",
        "full",
        "The city welcomes everyone who lives, learns and works here, whatever their status.",
      ],
    ],
    verifiedOn: day(400),
  });
  await document({
    placeId: given.county,
    title: "Example: agreement on jail beds",
    number: null,
    instrument: "contract",
    source: "https://example.org/contract",
    steps: [["in_force", day(1500)]],
    clauses: [
      [
        "no_detention_contract",
        "opposite",
        "The county provides up to forty beds.",
      ],
    ],
    verifiedOn: day(800),
  });

  await document({
    placeId: given.county,
    title: "Example: board motion on holds in the jail",
    number: "00-02 (example)",
    instrument: "ordinance",
    source: "https://example.org/motion",
    steps: [
      ["introduced", day(720)],
      ["passed", day(690)],
      ["in_force", day(660)],
    ],
    clauses: [
      [
        "no_holds",
        "full",
        "No person shall be kept in custody on a request alone once released.",
      ],
      ["no_ice_in_jails", "partial", "Interviews need written consent."],
    ],
    verifiedOn: day(200),
  });
  await document({
    placeId: given.state,
    title: "Example: bill that would take local rules away (demonstration)",
    number: "AB 0000 (example)",
    instrument: "state_law",
    source: "https://example.org/bill",
    steps: [["introduced", day(60)]],
    clauses: [
      [
        "no_detention_contract",
        "opposite",
        "No local government may forbid an agreement on beds.",
      ],
      [
        "public_welcome",
        "opposite",
        "No local government may declare a policy of welcome.",
      ],
    ],
    verifiedOn: day(20),
  });

  const keys = [...given.provisions.keys()];
  for (const placeId of given.examplePlaces) {
    const count = 1 + Math.floor(chance() * 5);
    const chosen = new Set(Array.from({ length: count }, () => pick(keys)));
    await document({
      placeId,
      title: "Example record (demonstration)",
      number: null,
      instrument: pick([
        "resolution",
        "ordinance",
        "department_policy",
        "executive_order",
      ]),
      source: "https://example.org/example-record",
      steps: [["in_force", day(200 + Math.floor(chance() * 2500))]],
      clauses: [...chosen].map(
        (key) =>
          [
            key,
            chance() < 0.7 ? "full" : "partial",
            "An invented clause, to show how the map reads.",
          ] as const,
      ),
      verifiedOn: chance() < 0.6 ? day(Math.floor(chance() * 900)) : null,
    });
  }
  // The rows above went past the functions that write: the map must hear of it.
  await updatePolicyMarks(stage.trx, [...recordedIn]);
}
