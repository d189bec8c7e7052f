import { listCouncilReadiness } from "@db/queries/council-readiness.server";

import type { Member } from "~/server/actor.server";
import { roleMay } from "~/server/permissions";
import type { Role } from "~/server/permissions";
import type { World } from "~/server/world.server";

import { councilStep, nextSteps } from "../rules";
import type { GroupFacts, NextStep } from "../types";
import { countsOf, readGroup } from "./read-group.server";

/** More councils than these no place has that a young group looks at. */
const MOST_COUNCILS = 20;

/** The steps of one group that still wait for its reader. */
export interface GroupSteps {
  slug: string;
  name: string;
  place: GroupFacts["place"];
  steps: NextStep[];
}

/**
 * What somebody with this role does next for a young group: its admin sets up
 * the group, whoever keeps officials writes down the council of its place.
 * Nothing for everybody else, and nothing once all is done.
 */
export async function stepsOf(
  world: World,
  group: GroupFacts,
  role: Role | null,
): Promise<NextStep[]> {
  if (role === null) return [];
  const steps = roleMay(role, "group.settings")
    ? nextSteps(group, await countsOf(world, group.id))
    : [];
  if (group.place === null || !roleMay(role, "official.edit")) return steps;
  const councils = await listCouncilReadiness(world.db.read, {
    placeId: group.place.id,
    limit: MOST_COUNCILS,
  });
  const council = councilStep(councils);
  return council ? [...steps, council] : steps;
}

/** The same for every group of a member, those without open steps left out. */
export async function stepsOfMember(
  world: World,
  member: Member,
): Promise<GroupSteps[]> {
  const all = await Promise.all(
    member.memberships.map(async ({ groupSlug, role }) => {
      const group = await readGroup(world, groupSlug);
      return group
        ? {
            slug: group.slug,
            name: group.name,
            place: group.place,
            steps: await stepsOf(world, group, role),
          }
        : null;
    }),
  );
  return all.flatMap((group) =>
    group && group.steps.length > 0 ? [group] : [],
  );
}
