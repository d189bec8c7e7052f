/** What a deciding body can be. */
export const BODY_KINDS = [
  "city_council",
  "county_board",
  "school_board",
  "legislature",
  "commission",
  "committee",
  "campus",
  "special_district",
  "executive",
  "other",
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/**
 * As what an official serves on a body. A mayor or a chair may hold a seat
 * (and votes like everyone) or stand beside the seats.
 */
export const TERM_ROLES = ["member", "chair", "mayor"] as const;
export type TermRole = (typeof TERM_ROLES)[number];

/** A seat of a body, for the days on which it exists. */
export interface Seat {
  id: string;
  label: string;
  position: number;
  /** Votes this seat casts; 1 except where members carry unequal votes. */
  weight: number;
  validFrom: string | null;
  validTo: string | null;
}

/** An official's time on a body; both days count, null is open. */
export interface Term {
  id: string;
  officialId: string;
  officialName: string;
  officialSlug: string;
  seatId: string | null;
  role: TermRole;
  startsOn: string | null;
  endsOn: string | null;
}

/** Who sits where: an official on a given day. */
export interface Holder {
  termId: string;
  officialId: string;
  name: string;
  slug: string;
  role: TermRole;
  startsOn: string | null;
  endsOn: string | null;
}

/** One place at the table on a given day, held or vacant. */
export interface RosterPlace {
  /**
   * Stable name of the place: the seat's id; for members whose seat nobody
   * has written down, the official's id.
   */
  key: string;
  seatId: string | null;
  /** Null when it is not known which seat the member holds. */
  label: string | null;
  weight: number;
  holder: Holder | null;
  /** Whether the holder presides. */
  chair: boolean;
}

/** A body on one day. */
export interface Roster {
  day: string;
  places: RosterPlace[];
  filled: number;
  vacant: number;
  chair: Holder | null;
  mayor: Holder | null;
  /** The mayor holds one of the seats. */
  mayorHasSeat: boolean;
}

/** Letters of the longest name of a seat. */
export const LONGEST_SEAT_LABEL = 80;
