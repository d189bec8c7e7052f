import type { FoundPlace } from "../jurisdictions/types";

/** Addresses below /groups and /coalitions that are no group's name. */
export const RESERVED_SLUGS: readonly string[] = ["new"];

/** A group as its pages name it. */
export interface GroupFacts {
  id: string;
  slug: string;
  name: string;
  about: string;
  place: { id: string; slug: string; name: string } | null;
  /** Of its place; UTC while it has none. */
  timeZone: string;
}

/** One row of the activity log, with names in place of ids. */
export interface LoggedAct {
  id: string;
  /** "member.joined" */
  verb: string;
  at: string;
  /** Null when the site itself did it. */
  who: string | null;
  /** What it was done to, when that has a name. */
  what: string | null;
  detail: Readonly<Record<string, string | number | null>>;
}

type ListedPlace = Pick<
  FoundPlace,
  "slug" | "kind" | "name" | "officialName" | "stateCode" | "countyName"
>;

/** How far somebody has come in choosing a place. */
export interface PlaceChoice {
  query: string;
  /** What was found; null when nothing was asked yet. */
  places: readonly ListedPlace[] | null;
  chosen: ListedPlace | null;
}

/** What is still to do before a place's council can be counted on. */
export type CouncilStep =
  | { kind: "council" }
  /** Of the body at this address: who sits there, or how it decides. */
  | { kind: "roster" | "rule"; body: string };

/** What a young group still has to do. */
export type NextStep = { kind: "invite" | "place" | "about" } | CouncilStep;

export const MEMBERS_A_PAGE = 50;
export const ACTIVITY_A_PAGE = 50;
