import type { BodyKind, TermRole } from "./types";

/**
 * What an import asks the officials' area to keep. Ids are made by the
 * planner, so that a dry run and the real run say the same.
 */

export interface ImportedBody {
  id: string;
  placeId: string;
  name: string;
  kind: BodyKind;
  seatCount: number | null;
  sourceUrl: string | null;
}

export interface ImportedSeat {
  id: string;
  bodyId: string;
  label: string;
  position: number;
}

/** The parts of a person that come from the source. */
export interface ImportedPerson {
  name: string;
  givenName: string | null;
  familyName: string | null;
  suffix: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  contactSourceUrl: string | null;
}

export interface ImportedOfficial extends ImportedPerson {
  id: string;
  placeId: string;
}

export interface ImportedTerm {
  id: string;
  officialId: string;
  bodyId: string;
  seatId: string | null;
  role: TermRole;
  startsOn: string | null;
  endsOn: string | null;
  sourceUrl: string | null;
}

/** What another system calls one of our rows, and its content when last seen. */
export interface ExternalLink {
  kind: string;
  externalId: string;
  subjectId: string;
  rowHash: string;
}

/** One batch of people, stored in one transaction. */
export interface ImportedPeople {
  system: string;
  newBodies: ImportedBody[];
  /** Names and numbers of seats as they shall be. */
  changedBodies: { id: string; name: string; seatCount: number | null }[];
  newOfficials: ImportedOfficial[];
  changedOfficials: (ImportedPerson & { id: string })[];
  newSeats: ImportedSeat[];
  newTerms: ImportedTerm[];
  changedTerms: (Pick<ImportedTerm, "role" | "startsOn" | "endsOn"> & {
    id: string;
  })[];
  links: ExternalLink[];
}
