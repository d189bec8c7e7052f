import type { ImportedPeople } from "~/features/officials/import-types";

import type { CouncilRecord } from "../types";
import type {
  KnownPeople,
  KnownVoters,
  PeopleOptions,
  PlanTools,
} from "./known-people";
import { votersOf } from "./known-voters";
import { PeoplePlan } from "./people-plan";
import { planBodies } from "./plan-bodies";
import { planOfficials } from "./plan-officials";
import { placeMayors, planMemberships, seatVoters } from "./plan-terms";
import type { Tally } from "./tally";

/**
 * Plans bodies, officials, seats and terms. A body or official is found by its
 * external id, else by name within the place; what people here have edited is
 * never overwritten. Only who votes or sits becomes an official.
 */
export function planPeople(
  record: CouncilRecord,
  known: KnownPeople,
  options: PeopleOptions,
  tools: PlanTools,
  tally: Tally,
): { changes: ImportedPeople; voters: KnownVoters } {
  const plan = new PeoplePlan(record, known, options, tools, tally);
  planBodies(plan);
  planOfficials(plan);
  planMemberships(plan);
  seatVoters(plan);
  placeMayors(plan);
  return { changes: plan.changes, voters: votersOf(plan) };
}
