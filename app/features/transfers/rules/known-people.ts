import type {
  ExternalLink,
  ImportedPerson,
} from "~/features/officials/import-types";

/** What the database already holds of a place's bodies and officials. */
export interface KnownPeople {
  /** External ids of this system, by our kind and their id. */
  links: ReadonlyMap<string, ExternalLink>;
  bodies: readonly { id: string; name: string; seatCount: number | null }[];
  officials: readonly (ImportedPerson & {
    id: string;
    contactVerifiedOn: string | null;
  })[];
  seats: readonly { id: string; bodyId: string; position: number }[];
  terms: readonly {
    id: string;
    officialId: string;
    bodyId: string;
    seatId: string | null;
    startsOn: string | null;
    endsOn: string | null;
  }[];
}

export interface PlanTools {
  newId(): string;
  /** A short text that differs when the facts differ. */
  hashOf(facts: unknown): string;
}

export interface PeopleOptions {
  system: string;
  placeId: string;
  /** Today at the place, YYYY-MM-DD. */
  today: string;
  /** Numbers of seats the person gave; no body named: the one that votes most. */
  seats: readonly { body: string | null; count: number }[];
  /** What a person said of who is who, by the source's id of the person. */
  choices: Readonly<Record<string, string>>;
}

/** Who is who after the import, for its votes. */
export interface KnownVoters {
  /** Our body by the source's id. */
  bodies: ReadonlyMap<string, KnownVotingBody>;
  /** The same by our own ids, with the place's other bodies. */
  bodiesById: ReadonlyMap<string, KnownVotingBody>;
  /** Our official by the source's id. */
  officials: ReadonlyMap<string, string>;
  /** Our only official of that folded name; namesakes are left out. */
  byName: ReadonlyMap<string, string>;
}

export interface KnownVotingBody {
  id: string;
  name: string;
  seatCount: number | null;
  /** The seat an official holds in this body, with the days. */
  seats: ReadonlyMap<
    string,
    { seatId: string; startsOn: string | null; endsOn: string | null }
  >;
}

/** The key of a link in {@link KnownPeople.links}. */
export function linkKey(kind: string, externalId: string): string {
  return `${kind} ${externalId}`;
}
