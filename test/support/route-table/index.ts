import { accounts } from "./accounts";
import { campaigns, coalitions, demands } from "./campaigns";
import { frame } from "./frame";
import { groups } from "./groups";
import { jurisdictions } from "./jurisdictions";
import { officials } from "./officials";
import { petitions } from "./petitions";
import { policies } from "./policies";
import type { RouteRow } from "./shape";
import { votes } from "./votes";
import { transfers } from "./transfers";

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
  ...campaigns,
  ...coalitions,
  ...transfers,
  ...votes,
];
