import { canonicalEmail } from "~/lib/email";
import { slugify } from "~/lib/slug";

import { FAMILY, GIVEN } from "./stage";
import type { Stage } from "./stage";

export interface DemoGroup {
  id: string;
  slug: string;
  organizerId: string;
  adminId: string;
  volunteerIds: string[];
}

export interface DemoPeople {
  harbor: DemoGroup;
  hill: DemoGroup;
  county: DemoGroup;
  coalitionId: string;
  /** Behind the sign-in buttons. */
  buttons: { accountId: string; label_en: string; label_es: string }[];
}

/** Three groups, their people, and the coalition they form. */
export async function seedPeople(
  stage: Stage,
  places: { harbor: string; hill: string; county: string },
): Promise<DemoPeople> {
  const { insert, id, ago, day } = stage;
  let named = 0;
  const account = async (name: string, locale = "en") => {
    const accountId = id();
    const email = `${slugify(name).replace(/-/g, ".")}.${(named += 1)}@groundwork.example`;
    await insert("accounts", [
      {
        id: accountId,
        name,
        email,
        canonical_email: canonicalEmail(email),
        password_hash: null,
        locale,
        created_at: ago(200),
      },
    ]);
    return accountId;
  };
  const join = (
    groupId: string,
    accountId: string,
    role: "admin" | "organizer" | "volunteer",
    daysAgo: number,
  ) =>
    insert("memberships", [
      {
        id: id(),
        group_id: groupId,
        account_id: accountId,
        role,
        created_at: ago(daysAgo),
        ended_at: null,
        ended_by: null,
      },
    ]);

  const group = async (
    name: string,
    about: string,
    placeId: string,
    people: { admin: string; organizer: string; volunteers: number },
  ): Promise<DemoGroup> => {
    const groupId = id();
    await insert("groups", [
      {
        id: groupId,
        name,
        slug: slugify(name),
        jurisdiction_id: placeId,
        about,
        created_at: ago(190),
      },
    ]);
    const adminId = await account(people.admin);
    const organizerId = await account(people.organizer);
    await join(groupId, adminId, "admin", 190);
    await join(groupId, organizerId, "organizer", 180);
    const volunteerIds: string[] = [];
    for (let n = 0; n < people.volunteers; n++) {
      const name = `${GIVEN[(n * 5 + named) % GIVEN.length]} ${FAMILY[(n * 7 + named) % FAMILY.length]}`;
      const accountId = await account(name, n % 3 === 0 ? "es" : "en");
      await join(groupId, accountId, "volunteer", 150 - n * 4);
      volunteerIds.push(accountId);
    }
    return {
      id: groupId,
      slug: slugify(name),
      organizerId,
      adminId,
      volunteerIds,
    };
  };

  const harbor = await group(
    "Harbor Neighbors Together",
    "Neighbors, workers and parents of Long Beach who want a city where nobody is afraid to ask for help. We meet every second Tuesday.",
    places.harbor,
    {
      admin: "Amara Brightwell",
      organizer: "Rosa Monteverde",
      volunteers: 14,
    },
  );
  const hill = await group(
    "Signal Hill for All",
    "A small group in a small city. We talk with every council member, and with every neighbor who opens the door.",
    places.hill,
    { admin: "Jonah Kestrel", organizer: "Mei Ashgrove", volunteers: 6 },
  );
  const county = await group(
    "County Families Forward",
    "Families who follow what the Board of Supervisors and the jails of Los Angeles County do.",
    places.county,
    {
      admin: "Silvia Peralta-Stone",
      organizer: "Kofi Harborne",
      volunteers: 8,
    },
  );

  const coalitionId = id();
  await insert("coalitions", [
    {
      id: coalitionId,
      name: "Harbor and Hills Coalition",
      slug: "harbor-and-hills-coalition",
      about: "Three groups, one count of the votes.",
      created_at: ago(170),
      founding_group_id: harbor.id,
    },
  ]);
  await insert(
    "coalition_groups",
    [harbor, hill, county].map((g) => ({
      coalition_id: coalitionId,
      group_id: g.id,
      joined_at: ago(170),
      left_at: null,
    })),
  );
  const leadId = await account("Lena Lindqvist-Vale");
  await join(county.id, leadId, "volunteer", 160);
  await insert("coalition_leads", [
    {
      coalition_id: coalitionId,
      account_id: leadId,
      created_at: ago(165),
      ended_at: null,
    },
  ]);

  // What each group said it would bring: kept, running, and short.
  await insert(
    "pledges",
    (
      [
        [harbor, "signatures", 3000, "Before the vote in December", 60, -14],
        [hill, "turnout", 40, "Hearing of the council", 14, -14],
        [county, "contacts", 25, "Calls before the hearing", 30, 2],
        [harbor, "speakers", 12, "Public comment at the hearing", 14, -14],
      ] as const
    ).map(([group, kind, amount, purpose, from, until]) => ({
      id: id(),
      coalition_id: coalitionId,
      group_id: group.id,
      kind,
      amount,
      purpose,
      from_day: day(from),
      until_day: day(until),
      pledged_by: group.organizerId,
      pledged_at: ago(from),
      withdrawn_by: null,
      withdrawn_at: null,
    })),
  );

  return {
    harbor,
    hill,
    county,
    coalitionId,
    buttons: [
      {
        accountId: harbor.organizerId,
        label_en: "Organizer (Rosa, Long Beach)",
        label_es: "Organizadora (Rosa, Long Beach)",
      },
      {
        accountId: harbor.volunteerIds[0] ?? harbor.adminId,
        label_en: "Volunteer (Long Beach)",
        label_es: "Voluntaria (Long Beach)",
      },
      {
        accountId: leadId,
        label_en: "Coalition lead (Lena)",
        label_es: "Líder de la coalición (Lena)",
      },
      {
        accountId: harbor.adminId,
        label_en: "Group admin (Amara)",
        label_es: "Administradora del grupo (Amara)",
      },
      {
        accountId: hill.organizerId,
        label_en: "Organizer of a small group (Mei, Signal Hill)",
        label_es: "Organizadora de un grupo pequeño (Mei, Signal Hill)",
      },
    ],
  };
}
