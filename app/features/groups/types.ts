/** Addresses below /groups and /coalitions that are no group's name. */
export const RESERVED_SLUGS: readonly string[] = ["new"];

/** A group as its pages name it. */
export interface GroupFacts {
  id: string;
  slug: string;
  name: string;
  about: string;
  place: { slug: string; name: string } | null;
}
