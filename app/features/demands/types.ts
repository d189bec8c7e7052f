/** Where a demand stands, in the order a demand that is won passes through. */
export const DEMAND_STATES = [
  "draft",
  "delivered",
  "answered",
  "introduced",
  "scheduled",
  "passed",
  "in_force",
  "carried_out",
  "refused",
  "withdrawn",
  "broken",
] as const;
export type DemandState = (typeof DEMAND_STATES)[number];

/** Who may read a demand: everybody, or the members of its group. */
export const DEMAND_VISIBILITIES = ["public", "group"] as const;
export type DemandVisibility = (typeof DEMAND_VISIBILITIES)[number];

/** How a list of demands may be sorted. */
export const DEMAND_SORTS = ["newest", "due", "title"] as const;
export type DemandSort = (typeof DEMAND_SORTS)[number];

/** A dated turn in the life of a demand. */
export interface DemandStep {
  id: string;
  state: DemandState;
  /** The day on which it happened. */
  onDate: string;
  /** The step this one sets right; null for an ordinary step. */
  correctsStepId: string | null;
}
