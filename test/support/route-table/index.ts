import { accounts } from "./accounts";
import { campaigns, coalitions, demands } from "./campaigns";
import { count } from "./count";
import { frame } from "./frame";
import { groups } from "./groups";
import { jurisdictions } from "./jurisdictions";
import { officials } from "./officials";
import { petitions } from "./petitions";
import { policies } from "./policies";
import { promises } from "./promises";
import type { RouteRow } from "./shape";
import { tasks } from "./tasks";
import { transfers } from "./transfers";
import { votes } from "./votes";

/** Every route of the site, with who may use it. */
export const routeTable: readonly RouteRow[] = [
  ...frame,
  ...jurisdictions,
  ...accounts,
  ...groups,
  ...officials,
  ...policies,
  ...demands,
  ...petitions,
  ...tasks,
  ...campaigns,
  ...coalitions,
  ...transfers,
  ...votes,
  ...count,
  ...promises,
];
