import type { KnownVoters, KnownVotingBody } from "./known-people";
import type { PeoplePlan } from "./people-plan";

export function votersOf(plan: PeoplePlan): KnownVoters {
  const bodies = new Map<string, KnownVotingBody>();
  const bodiesById = new Map(
    plan.known.bodies.map((body) => [body.id, votingBody(plan, body)]),
  );
  for (const [externalId, body] of plan.bodies) {
    const voting = votingBody(plan, body);
    bodies.set(externalId, voting);
    bodiesById.set(body.id, voting);
  }
  const byName = new Map<string, string>();
  for (const [name, ids] of plan.names) {
    const [only, ...others] = ids;
    if (only !== undefined && others.length === 0) byName.set(name, only);
  }
  return { bodies, bodiesById, officials: plan.officials, byName };
}

function votingBody(
  plan: PeoplePlan,
  body: Pick<KnownVotingBody, "id" | "name" | "seatCount">,
): KnownVotingBody {
  const { id, name, seatCount } = body;
  const seats = new Map<
    string,
    { seatId: string; startsOn: string | null; endsOn: string | null }
  >();
  for (const term of plan.terms) {
    if (term.bodyId !== id || term.seatId === null) continue;
    const { seatId, startsOn, endsOn } = term;
    seats.set(term.officialId, { seatId, startsOn, endsOn });
  }
  return { id, name, seatCount, seats };
}
