import { slugify } from "~/lib/slug";

import { RESERVED_SLUGS } from "./types";

/**
 * The address that the `attempt`-th try (from 1) gives something called
 * `name`: "riverbend-neighbors", then "riverbend-neighbors-2". A name without
 * letters we can write gets `otherwise`.
 */
export function slugFor(
  name: string,
  attempt: number,
  otherwise: string,
): string {
  const base = slugify(name) || otherwise;
  const first = RESERVED_SLUGS.includes(base) ? `${base}-${otherwise}` : base;
  return attempt === 1 ? first : `${first}-${attempt}`;
}
