import type { ColumnMeaning } from "./types";

/** A heading as compared: no case, accents, marks; camel case in words. */
export function plainHeader(header: string): string {
  return header
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/#/g, " number ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

// Headings seen in councils' exports, English and Spanish, the surest first:
// of two columns that could mean one thing, the one named earlier is taken.
const NAMES: readonly (readonly [ColumnMeaning, readonly string[]])[] = [
  [
    "date",
    [
      "meeting date",
      "vote date",
      "date of vote",
      "date of meeting",
      "event date",
      "action date",
      "session date",
      "date",
      "fecha",
      "fecha de la reunion",
      "fecha de votacion",
      "fecha de la votacion",
      "day",
      "start date",
      "datetime",
    ],
  ],
  ["time", ["time", "meeting time", "event time", "vote time", "hora"]],
  [
    "body",
    [
      "body",
      "body name",
      "meeting body",
      "event body name",
      "council body",
      "committee",
      "committee name",
      "organization",
      "organization name",
      "legislative body",
      "chamber",
      "meeting type",
      "meeting name",
      "organismo",
      "comision",
      "comite",
      "cuerpo",
    ],
  ],
  ["body_id", ["body id", "event body id", "organization id", "committee id"]],
  ["meeting_id", ["meeting id", "event id", "session id", "meeting number"]],
  [
    "file",
    [
      "file number",
      "matter file",
      "file",
      "file no",
      "doc number",
      "document number",
      "bill number",
      "bill no",
      "bill",
      "ordinance number",
      "resolution number",
      "resolution no",
      "ordinance no",
      "legislation number",
      "legislation id",
      "matter number",
      "matter id",
      "case number",
      "council file",
      "record number",
      "record",
      "identifier",
      "number",
      "expediente",
      "numero de expediente",
      "numero",
    ],
  ],
  [
    "title",
    [
      "title",
      "official title",
      "matter title",
      "matter name",
      "item title",
      "agenda item",
      "agenda item title",
      "item",
      "item description",
      "subject",
      "description",
      "legislation",
      "legislation title",
      "bill name",
      "bill title",
      "name of item",
      "question",
      "issue",
      "titulo",
      "asunto",
      "descripcion",
    ],
  ],
  [
    "type",
    [
      "matter type",
      "item type",
      "legislation type",
      "motion kind",
      "vote type",
      "document type",
      "type",
      "kind",
      "category",
      "tipo",
    ],
  ],
  ["status", ["matter status", "item status", "status", "estado"]],
  [
    "vote_id",
    [
      "vote id",
      "roll call id",
      "roll call number",
      "vote number",
      "vote event id",
      "history id",
      "motion id",
      "rollcall",
      "roll call",
      "event item id",
      "agenda item id",
      "item id",
      "votacion",
    ],
  ],
  [
    "sequence",
    [
      "sequence",
      "seq",
      "order",
      "vote order",
      "item order",
      "vote sequence",
      "orden",
      "secuencia",
    ],
  ],
  [
    "agenda_number",
    [
      "agenda number",
      "agenda item number",
      "agenda no",
      "item number",
      "item no",
    ],
  ],
  [
    "action",
    [
      "action",
      "action name",
      "motion type",
      "motion",
      "motion text",
      "action text",
      "action taken",
      "accion",
      "mocion",
    ],
  ],
  [
    "result",
    [
      "passed flag name",
      "result",
      "vote outcome",
      "outcome",
      "motion result",
      "final result",
      "passed",
      "pass fail",
      "passed flag",
      "decision",
      "disposition",
      "resultado",
    ],
  ],
  [
    "note",
    ["note", "notes", "comment", "comments", "remarks", "nota", "notas"],
  ],
  [
    "mover",
    [
      "mover",
      "moved by",
      "motion by",
      "movant",
      "sponsor of motion",
      "proponente",
    ],
  ],
  [
    "seconder",
    ["seconder", "seconded by", "second", "second by", "secundado por"],
  ],
  ["consent", ["consent", "consent agenda", "on consent", "consent calendar"]],
  [
    "source_url",
    [
      "source url",
      "source",
      "url",
      "link",
      "web link",
      "agenda url",
      "fuente",
      "enlace",
    ],
  ],
  [
    "member",
    [
      "member name",
      "person name",
      "council member",
      "councilmember",
      "councilmember name",
      "council member name",
      "councilor",
      "voter name",
      "voter",
      "member",
      "official",
      "official name",
      "legislator",
      "supervisor",
      "commissioner",
      "alderman",
      "alder",
      "trustee",
      "full name",
      "person",
      "name",
      "miembro",
      "integrante",
      "concejal",
      "concejala",
      "regidor",
      "nombre",
    ],
  ],
  ["member_first", ["first name", "given name", "member first name"]],
  [
    "member_last",
    ["last name", "family name", "surname", "member last name", "apellido"],
  ],
  [
    "member_id",
    ["person id", "member id", "voter id", "official id", "councilmember id"],
  ],
  ["district", ["district", "ward", "council district", "seat", "distrito"]],
  [
    "word",
    [
      "vote word",
      "vote value",
      "vote value name",
      "vote cast",
      "member vote",
      "individual vote",
      "vote",
      "votes",
      "ballot",
      "position",
      "response",
      "vote option",
      "option",
      "voto",
      "voto emitido",
    ],
  ],
  ["vote_code", ["vote result", "vote code"]],
  [
    "yes_total",
    [
      "yes",
      "yes votes",
      "yes count",
      "total yes",
      "ayes",
      "aye",
      "yeas",
      "yea",
      "for",
      "in favor",
      "votes for",
      "yes total",
      "a favor",
      "si",
      "num yes",
      "yea count",
      "aye count",
    ],
  ],
  [
    "no_total",
    [
      "no",
      "no votes",
      "no count",
      "total no",
      "noes",
      "nays",
      "nay",
      "against",
      "opposed",
      "votes against",
      "no total",
      "en contra",
      "num no",
      "nay count",
    ],
  ],
  [
    "abstain_total",
    [
      "abstain",
      "abstentions",
      "abstained",
      "abstain count",
      "total abstain",
      "abstain total",
      "abstenciones",
      "num abstain",
    ],
  ],
  [
    "absent_total",
    [
      "absent",
      "absences",
      "absent count",
      "total absent",
      "absent total",
      "excused",
      "ausentes",
      "num absent",
    ],
  ],
  // Yes and no of something that is nobody's vote.
  [
    "ignore",
    [
      "unanimous",
      "emergency",
      "amended",
      "voice vote",
      "roll call vote",
      "public hearing",
      "second reading",
      "first reading",
      "quorum",
      "final passage",
      "vote value id",
      "tie",
    ],
  ],
];

const BY_NAME: ReadonlyMap<string, { means: ColumnMeaning; rank: number }> =
  new Map(
    NAMES.flatMap(([means, names]) =>
      names.map((name, rank) => [name, { means, rank }] as const),
    ),
  );

/**
 * What a heading says its column holds, and how surely (0 the surest); null
 * for a heading that names none of the meanings.
 */
export function meaningOfHeader(
  header: string,
): { means: ColumnMeaning; rank: number } | null {
  const plain = plainHeader(header);
  const ending = /\b(first|given|last|family) name$/.exec(plain)?.[1];
  if (ending !== undefined) {
    const last = ending === "last" || ending === "family";
    return { means: last ? "member_last" : "member_first", rank: 0 };
  }
  return BY_NAME.get(plain) ?? null;
}

/** A member's name out of a heading: "Vote: Ortiz", "ben_ortiz", "Vega (D3)". */
export function memberOfHeader(header: string): {
  name: string;
  district: string | null;
} {
  const plain = header
    .replaceAll("_", " ")
    .replace(/^\s*votes?\s*[:–-]?\s+(?:of\s+)?/i, "")
    .replace(/\s+votes?\s*$/i, "")
    .trim();
  const parts =
    /^(.*?)\s*[([]\s*(?:(?:council\s+)?(?:district|ward|seat|position|place|dist)\.?\s*|[dw]\.?-?\s*)(\w{1,4})\s*[)\]]$/i.exec(
      plain,
    );
  if (parts?.[1] !== undefined && parts[2] !== undefined) {
    return { name: parts[1], district: parts[2] };
  }
  return { name: plain, district: null };
}

/** Whether a heading names the mayor, not the one who stands in for them. */
export function namesMayor(header: string): boolean {
  const plain = plainHeader(header);
  return (
    /^(?:mayor|alcalde|alcaldesa)\b/.test(plain) && !/\bpro tem/.test(plain)
  );
}
