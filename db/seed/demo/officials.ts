import { slugify } from "~/lib/slug";

import type { Stage } from "./stage";

export interface DemoBody {
  id: string;
  jurisdictionId: string;
  timeZone: string;
  /** Members in seat order; null is a vacant seat. */
  members: ({ officialId: string; seatId: string; name: string } | null)[];
}

const HARBOR = [
  "Dolores Tidewater",
  "Marcus Redfern",
  "Yesenia Solano-Reyes",
  "Patrick Winterfield",
  "Ngozi Osei-Lane",
  "Harold Quill",
  "Beatriz Castaneda-Brook",
  "Stephen Oakley",
  "Linda Thu Harborne",
];
const HILL = [
  "George Ashgrove",
  "Carmela Peralta-Stone",
  "Dean Kestrel",
  "Ruth Brightwell",
  null,
];
const COUNTY = [
  "Alma Monteverde",
  "Theodore Redfern",
  "Vivian Lindqvist-Vale",
  "Rafael Marisol",
  "Joyce Oakley",
];

/** A nine-seat council, a five-seat council with a vacancy, a county board. */
export async function seedOfficials(
  stage: Stage,
  places: { harbor: string; hill: string; county: string },
  rule: (kind: "ordinary") => string,
): Promise<{ harbor: DemoBody; hill: DemoBody; county: DemoBody }> {
  const { insert, id, ago, day } = stage;

  const body = async (
    name: string,
    kind: string,
    placeId: string,
    names: readonly (string | null)[],
    seatName: string,
  ): Promise<DemoBody> => {
    const bodyId = id();
    await insert("bodies", [
      {
        id: bodyId,
        jurisdiction_id: placeId,
        name,
        slug: slugify(`${name} demo`),
        kind,
        seat_count: names.length,
        website: null,
        source_url: "https://example.org/charter",
        created_by_group_id: null,
        created_at: ago(180),
      },
    ]);
    const members: DemoBody["members"] = [];
    for (const [index, official] of names.entries()) {
      const seatId = id();
      await insert("seats", [
        {
          id: seatId,
          body_id: bodyId,
          label: `${seatName} ${index + 1}`,
          position: index + 1,
          weight: 1,
          valid_from: null,
          valid_to: null,
        },
      ]);
      if (official === null) {
        members.push(null);
        continue;
      }
      const officialId = id();
      const [given = "", ...family] = official.split(" ");
      await insert("officials", [
        {
          id: officialId,
          name: official,
          given_name: given,
          family_name: family.join(" "),
          suffix: null,
          slug: slugify(`${official} ${name}`),
          jurisdiction_id: placeId,
          email: `${slugify(official)}@council.example`,
          phone: null,
          website: null,
          contact_source_url: "https://example.org/council",
          contact_verified_on: day(40 + index * 9),
          created_by_group_id: null,
          created_at: ago(180),
        },
      ]);
      await insert("terms", [
        {
          id: id(),
          official_id: officialId,
          body_id: bodyId,
          seat_id: seatId,
          role: index === 0 ? "chair" : "member",
          starts_on: day(700),
          ends_on: day(-400 - index),
          source_url: "https://example.org/council",
          created_at: ago(180),
        },
      ]);
      members.push({ officialId, seatId, name: official });
    }
    await insert("body_rules", [
      {
        id: id(),
        body_id: bodyId,
        motion_kind: null,
        rule: rule("ordinary"),
        valid_from: null,
        valid_to: null,
        source_url: "https://example.org/charter",
        created_by: null,
        created_at: ago(180),
      },
    ]);
    return {
      id: bodyId,
      jurisdictionId: placeId,
      timeZone: "America/Los_Angeles",
      members,
    };
  };

  return {
    harbor: await body(
      "Long Beach City Council",
      "city_council",
      places.harbor,
      HARBOR,
      "District",
    ),
    hill: await body(
      "Signal Hill City Council",
      "city_council",
      places.hill,
      HILL,
      "Seat",
    ),
    county: await body(
      "Los Angeles County Board of Supervisors",
      "county_board",
      places.county,
      COUNTY,
      "District",
    ),
  };
}
