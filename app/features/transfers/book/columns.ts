import type { FileLayout } from "./types";

/** What a column of a list of people holds. */
export type BookColumn =
  | "id_action_network"
  | "id_van"
  | "id_nationbuilder"
  | "id_external"
  | "first"
  | "middle"
  | "last"
  | "suffix"
  | "email"
  | "phone"
  | "city"
  | "state"
  | "zip"
  | "tags"
  | "mail"
  | "texting"
  | "support"
  | "volunteer"
  | "note"
  | "event"
  | "timeslot"
  | "event_title"
  | "event_start"
  | "status"
  | "attended";

/** A heading without case, accents, spaces and underscores: "First_Name" is "firstname". */
export function foldHeading(heading: string): string {
  return heading
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const NAMES: Readonly<Record<BookColumn, readonly string[]>> = {
  id_action_network: ["uuid", "actionnetworkid"],
  id_van: ["voterfilevanid", "vanid", "myvoterfilevanid"],
  id_nationbuilder: ["nationbuilderid"],
  id_external: ["externalid"],
  first: ["firstname", "givenname", "nombre"],
  middle: ["middlename"],
  last: ["lastname", "familyname", "surname", "apellido", "apellidos"],
  suffix: ["suffix"],
  email: ["email", "emailaddress", "mail", "correo", "correoelectronico"],
  phone: [
    "can2phone",
    "phone",
    "phonenumber",
    "cell",
    "cellphone",
    "mobile",
    "mobilenumber",
    "mobilephone",
    "telefono",
  ],
  city: ["can2usercity", "city", "ciudad"],
  state: ["can2userstate", "state", "estado"],
  zip: ["zipcode", "zip", "zip5", "postalcode", "codigopostal"],
  tags: ["can2usertags", "taglist", "tags", "etiquetas"],
  mail: ["can2subscriptionstatus", "subscriptionstatus", "emailoptin"],
  texting: ["can2smsstatus", "smsstatus"],
  support: ["supportlevel", "support", "supportscore"],
  volunteer: ["isvolunteer", "volunteer"],
  note: ["note", "notes"],
  event: ["eventid"],
  timeslot: ["timeslotid"],
  event_title: ["eventtitle", "eventname", "event"],
  event_start: ["timeslotstart", "timeslotstartdate", "startdate", "start"],
  status: ["status"],
  attended: ["attended"],
};

const BY_NAME: ReadonlyMap<string, BookColumn> = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.map((name) => [name, column as BookColumn] as const),
  ),
);

/** What the columns of a file hold, by place; the first of two alike counts. */
export function columnsOf(
  headings: readonly string[],
): (BookColumn | undefined)[] {
  const seen = new Set<BookColumn>();
  return headings.map((heading) => {
    const column = BY_NAME.get(foldHeading(heading));
    if (column === undefined || seen.has(column)) return undefined;
    seen.add(column);
    return column;
  });
}

/** Which system a file of these headings comes from. */
export function layoutOf(headings: readonly string[]): FileLayout {
  const names = new Set(headings.map(foldHeading));
  const has = (...some: string[]) => some.some((name) => names.has(name));
  if (has("eventid", "timeslotid")) return "mobilize";
  if (has("voterfilevanid", "myvoterfilevanid", "vanid")) return "van";
  if (has("nationbuilderid", "supportlevel", "isvolunteer")) {
    return "nationbuilder";
  }
  if ([...names].some((name) => name.startsWith("can2"))) {
    return "action_network";
  }
  return has("cell") && has("firstname") ? "spoke" : "other";
}
