import type { Standing } from "../types";

/** Whether something protects the people of a place, as far as is known. */
export const COVERS = ["full", "partial", "missing", "unknown"] as const;
export type Cover = (typeof COVERS)[number];

/** A government, or the rest of a state, with what it weighs. */
export interface CountedNode {
  readonly id: string;
  /** The counted government that it lies in; null for a state. */
  readonly within: string | null;
  /** People, or governments: never below zero. */
  readonly weight: number;
  readonly cover: Cover;
}

/** How much of the whole is covered; the four parts add up to `all`. */
export interface Share extends Readonly<Record<Cover, number>> {
  readonly all: number;
}

/**
 * What a standing means for the people under it: law in full or in part;
 * "missing" where something is known that does not bind anybody yet, or binds
 * no longer, or does the opposite.
 */
export function coverOf(standing: Standing): Cover {
  if (standing === "covered") return "full";
  if (standing === "partial" || standing === "unknown") return standing;
  return "missing";
}

/**
 * What covers the people of a place that lies in another: the better of the
 * two, for what the county does not do nobody in it suffers. But a place that
 * is against it takes its own people out, and so does a county, unless the
 * place decided for itself.
 * @param above cover of the county around it; null when there is none
 * @param own the verdict on the place, with whether it is its own decision
 */
export function coverWithin(
  above: { readonly standing: Standing; readonly cover: Cover } | null,
  own: { readonly standing: Standing; readonly itsOwn: boolean },
): Cover {
  const cover = coverOf(own.standing);
  if (above === null || own.standing === "against") return cover;
  if (above.standing === "against" && !own.itsOwn) return "missing";
  return betterOf(cover, above.cover);
}

const ORDER: Record<Cover, number> = {
  full: 3,
  partial: 2,
  missing: 1,
  unknown: 0,
};

/** The better of two covers: what is known counts before what is not. */
export function betterOf(a: Cover, b: Cover): Cover {
  return ORDER[a] >= ORDER[b] ? a : b;
}

/**
 * Counts every person, or every government, once: what lies within something
 * is taken out of it first. Numbers of different years need not fit, so what
 * lies within never weighs more than what is left of the whole.
 */
export function tally(nodes: readonly CountedNode[]): Share {
  const known = new Set(nodes.map((node) => node.id));
  const within = new Map<string | null, CountedNode[]>();
  for (const node of nodes) {
    const key =
      node.within !== null && known.has(node.within) ? node.within : null;
    const there = within.get(key);
    if (there) there.push(node);
    else within.set(key, [node]);
  }
  const share = { full: 0, partial: 0, missing: 0, unknown: 0 };
  const count = (node: CountedNode, room: number): number => {
    const weight = Math.min(Math.max(0, node.weight), room);
    let rest = weight;
    for (const child of within.get(node.id) ?? []) rest -= count(child, rest);
    share[node.cover] += rest;
    return weight;
  };
  let all = 0;
  for (const root of within.get(null) ?? []) all += count(root, Infinity);
  return { ...share, all };
}
