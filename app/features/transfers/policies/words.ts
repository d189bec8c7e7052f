import { CATALOGUE } from "~/features/policies/catalogue";
import { INSTRUMENTS, STAGES } from "~/features/policies/types";
import type { Force, Instrument, Stage } from "~/features/policies/types";

import { plainHeader } from "../csv/headers";
import type {
  CoverageWord,
  PolicyColumn,
  PolicyMeaning,
  ProvisionColumn,
} from "./mapping";
import { POLICY_COLUMNS } from "./mapping";
import type { PlaceAsked } from "./types";

// Words seen in tables of policies, English and Spanish, as plainHeader and
// plainValue print them.
const HEADERS: Partial<Record<PolicyColumn, readonly string[]>> = {
  place: [
    "place",
    "jurisdiction",
    "locality",
    "name",
    "jurisdiction name",
    "place name",
    "city county",
    "city or county",
    "city",
    "municipality",
    "county or city",
    "location",
    "entity",
    "local government",
    "lugar",
    "jurisdiccion",
    "municipio",
    "ciudad",
    "localidad",
  ],
  official_name: ["official name", "full name", "nombre oficial"],
  state: [
    "state",
    "st",
    "state name",
    "state code",
    "state abbreviation",
    "estado",
  ],
  county: ["county", "county name", "parish", "condado"],
  kind: [
    "kind",
    "type of place",
    "place type",
    "jurisdiction type",
    "type of jurisdiction",
    "entity type",
    "level",
    "level of government",
    "type",
    "tipo",
    "tipo de lugar",
    "nivel",
  ],
  ocd_id: ["ocd id", "ocdid", "ocd", "ocd division id", "division id"],
  geoid: [
    "geoid",
    "fips",
    "fips code",
    "geo id",
    "county fips",
    "place fips",
    "census id",
  ],
  provision: [
    "provision",
    "provision key",
    "protection",
    "policy area",
    "policy type",
    "topic",
    "item",
    "category",
    "proteccion",
    "tema",
  ],
  coverage: [
    "coverage",
    "value",
    "answer",
    "has policy",
    "cobertura",
    "respuesta",
    "valor",
  ],
  instrument: [
    "instrument",
    "document type",
    "type of document",
    "kind of document",
    "type of policy",
    "form",
    "mechanism",
    "legal form",
    "policy instrument",
    "tipo de documento",
    "instrumento",
  ],
  stage: [
    "stage",
    "status",
    "policy status",
    "current status",
    "estado actual",
    "etapa",
  ],
  date: [
    "stage date",
    "date",
    "date enacted",
    "enacted",
    "adopted",
    "date adopted",
    "effective date",
    "date effective",
    "effective",
    "in force",
    "in force since",
    "year",
    "year enacted",
    "year adopted",
    "passed",
    "date passed",
    "signed",
    "date signed",
    "fecha",
    "ano",
    "fecha de aprobacion",
    "vigente desde",
  ],
  ended: [
    "ended",
    "end date",
    "repealed",
    "date repealed",
    "expired",
    "rescinded",
    "fin",
    "derogada",
  ],
  title: [
    "title",
    "policy",
    "policy name",
    "document",
    "name of policy",
    "name of the policy",
    "policy title",
    "document title",
    "document name",
    "title of document",
    "name of document",
    "policy document",
    "titulo del documento",
    "nombre del documento",
    "titulo",
    "politica",
  ],
  number: [
    "number",
    "ordinance number",
    "resolution number",
    "bill",
    "bill number",
    "citation",
    "numero",
  ],
  section: ["section", "page", "seccion", "pagina"],
  quote: [
    "quote",
    "text",
    "language",
    "excerpt",
    "policy text",
    "cita",
    "texto",
  ],
  exceptions: [
    "exceptions",
    "exception",
    "carve outs",
    "limits",
    "excepciones",
  ],
  practice: [
    "practice",
    "in practice",
    "notes",
    "note",
    "comments",
    "description",
    "summary",
    "remarks",
    "details",
    "explanation",
    "additional notes",
    "other notes",
    "notes comments",
    "comentarios",
    "observaciones",
    "detalles",
    "resumen",
    "practica",
    "notas",
    "descripcion",
  ],
  force: ["force", "binding", "fuerza"],
  source_url: [
    "source url",
    "source",
    "url",
    "link",
    "source link",
    "policy link",
    "policy url",
    "website",
    "fuente",
    "enlace",
  ],
  source_title: [
    "source title",
    "source name",
    "reference",
    "nombre de la fuente",
  ],
  archived_url: [
    "archived url",
    "archive",
    "archived",
    "archived copy",
    "archive url",
    "copia archivada",
  ],
  stated_on: [
    "stated on",
    "as of",
    "as of date",
    "last updated",
    "date of source",
    "a fecha de",
  ],
  record_id: ["record id"],
  ignore: ["provision name", "standing", "last verified on", "id", "no", "row"],
};

const PROVISION_WORDS: readonly (readonly [RegExp, string])[] = [
  [/287\s?\(?g/, "no_287g"],
  [
    /\bdetention\b.*(contract|agreement|bed|facilit)|(contract|agreement)s?\b.*\b(detention|detain|detainees|beds?)\b|\b(ice|immigration) (jail )?beds?\b|\bigsa\b|(contrato|acuerdo|convenio).*detencion/,
    "no_detention_contract",
  ],
  [/detainer|\bholds?\b|retencion/, "no_holds"],
  [/sensitive (place|location)|lugares sensibles/, "sensitive_places"],
  [
    /(jail|prison|custody|carcel).*(access|interview|ice|acceso)|(access|interview|interrogat).*(jail|prison|custody)|ice in jail/,
    "no_ice_in_jails",
  ],
  [
    /alert|notif|release date|information shar|sharing|share information|disclos|compartir/,
    "no_information_sharing",
  ],
  [
    /status (question|inquir)|inquir|asking about|asks? about|preguntar/,
    "no_status_questions",
  ],
  [
    /resource|general prohibition|prohibit.*(assist|enforce)|recursos/,
    "no_resources",
  ],
  [/counsel|legal defense|lawyer|abogad/, "access_to_counsel"],
  [/trust (policy|act|ordinance)|community trust|confianza/, "community_trust"],
  [/welcom|bienvenida/, "public_welcome"],
  [/relig|registry|muslim/, "no_religious_registry"],
  [/hate crime|crimenes de odio/, "hate_crimes"],
  [/speak out|alzar la voz/, "speak_out"],
  [/private prison|prisiones privadas/, "no_private_prisons"],
  [/profil|stop and frisk|perfiles/, "no_profiling"],
  [/prosecut/, "no_low_level_prosecution"],
  [/low level|civil offense|arrest/, "no_low_level_arrests"],
  [/bail|diversion|fianza/, "diversion_and_bail"],
  [/broken window|ventanas rotas/, "no_broken_windows"],
  [/accountab|oversight|civilian review/, "police_accountability"],
  [/school district|distrito escolar/, "school_district_policy"],
  [/campus|universit/, "campus_policy"],
];

const PROVISION_NAMES: ReadonlyMap<string, string> = new Map(
  CATALOGUE.flatMap((category) =>
    category.provisions.flatMap(({ key, nameEn, nameEs }) => [
      [plainHeader(key), key] as const,
      [plainHeader(nameEn), key] as const,
      [plainHeader(nameEs), key] as const,
    ]),
  ),
);

/** The protection that words mean, as far as they tell; null for none. */
export function provisionOf(words: string): string | null {
  const plain = plainHeader(words);
  if (plain === "") return null;
  const named = PROVISION_NAMES.get(plain);
  if (named !== undefined) return named;
  const spaced = words.toLowerCase().replace(/[_-]+/g, " ");
  return (
    PROVISION_WORDS.find(
      ([pattern]) => pattern.test(plain) || pattern.test(spaced),
    )?.[1] ?? null
  );
}

/** Agreements that are themselves against a protection. */
export const AGREEMENTS: ReadonlySet<string> = new Set([
  "no_287g",
  "no_detention_contract",
]);
/** "Honors detainers", "Asks about status": a yes is the opposite. */
const DOES_IT =
  /\b(?:honors?|honours?|accepts?|complies|asks?|shares?|allows?|gives|cooperates|inquires)\b/;
const NEGATED =
  /\b(?:no|not|ban|bans|banned|prohibit\w*|end|ends|ended|without|against|limits?|rejects?|declines?|sin|prohib\w*)\b/;

/** A heading that names a protection, and whether a yes grants it. */
export function provisionColumnOf(header: string): ProvisionColumn | null {
  const key = provisionOf(header);
  if (key === null) return null;
  const plain = plainHeader(header);
  const against =
    (AGREEMENTS.has(key) || DOES_IT.test(plain)) && !NEGATED.test(plain);
  return `${against ? "against" : "for"}:${key}`;
}

const ITEM_ENDS =
  /^(.*?)\s*\b(?:(sources?|links?|urls?|citations?|evidence|fuentes?|enlaces?)|(?:notes?|comments?|remarks|details|explanation|notas?|comentarios?|observaciones|detalles))$/;
const ITEM_STARTS =
  /^(?:(source|link|evidence|fuente|enlace)|(?:notes?|comments?|notas?|comentarios?))\s+(?:for|of|on|about|de|para|sobre)\s+(.+)$/;

/**
 * A heading that names the source of another column, or notes on it:
 * "Detainers source", "Notas sobre el 287(g)". `of` is what is left of it, ""
 * where it says only "Source". Null for other headings.
 */
export function besideItem(
  header: string,
): { what: "source" | "notes"; of: string } | null {
  const plain = plainHeader(header);
  const [, of, source] = ITEM_ENDS.exec(plain) ?? [];
  if (of !== undefined) return { what: source ? "source" : "notes", of };
  const [, start, rest] = ITEM_STARTS.exec(plain) ?? [];
  return rest === undefined
    ? null
    : { what: start ? "source" : "notes", of: rest };
}

/** What a heading alone says the column holds; null for nothing known. */
export function meaningOfPolicyHeader(header: string): PolicyMeaning | null {
  const plain = plainHeader(header);
  for (const column of POLICY_COLUMNS) {
    if (HEADERS[column]?.includes(plain)) return column;
  }
  return null;
}

/**
 * Which of namesakes a column of places means by its own heading: under "City"
 * stands the city of Springfield, not the township or county; undefined where
 * the heading tells nothing.
 */
export function namesakesMeant(header: string): PlaceAsked["prefers"] {
  const plain = plainHeader(header);
  if (/^(?:city|municipality|ciudad)(?: name)?$/.test(plain)) return "city";
  if (/^(?:town|village|township|pueblo)(?: name)?$/.test(plain)) return "town";
  return /^(?:county|parish|condado)(?: name)?$/.test(plain)
    ? "county"
    : undefined;
}

/** How early a heading stands among the names of its meaning; less is surer. */
export function sureness(column: PolicyColumn, header: string): number {
  const at = HEADERS[column]?.indexOf(plainHeader(header)) ?? -1;
  return at < 0 ? 99 : at;
}

/** A cell as words are compared. */
export function plainValue(text: string): string {
  return plainHeader(text) || text.trim();
}

const COVERAGE: readonly (readonly [RegExp, CoverageWord])[] = [
  [
    /^(?:y|yes|true|t|x|1|full|fully|complete|si|s|granted|covered|verdadero|completa?)$/,
    "full",
  ],
  [
    /^(?:partial|partially|partly|some|limited|mixed|in part|parcial|en parte)$/,
    "partial",
  ],
  [
    /^(?:n|no|false|f|0|none|absent|no policy|not covered|ninguna?|falso|silent|sin politica)$/,
    "none",
  ],
  [
    /^(?:opposite|against|contrary|en contra|contrario|lo contrario)$/,
    "opposite",
  ],
  [
    /^(?:|\W+|unknown|unclear|not known|n a|na|null|nil|tbd|pending review|desconocid[oa]|no se sabe)$/,
    "skip",
  ],
];

/** What a cell says of a protection, where it is a known word. */
export function coverageWordOf(text: string): CoverageWord | null {
  // Marks are no letters, and yet they say yes and no.
  if (/^[✓✔☑√✅]\uFE0F?$/u.test(text.trim())) return "full";
  if (/^[✗✘❌]\uFE0F?$/u.test(text.trim())) return "none";
  const plain = plainValue(text).toLowerCase();
  const found = COVERAGE.find(([pattern]) => pattern.test(plain))?.[1];
  if (found !== undefined) return found;
  const instrument = instrumentOf(text);
  if (instrument !== null) {
    if (instrument === "none") return "none";
    return instrument === "unknown" ? "full" : `by:${instrument}`;
  }
  const stage = stageOf(text);
  return stage === null ? null : `at:${stage}`;
}

const INSTRUMENT_WORDS: readonly (readonly [RegExp, Instrument])[] = [
  [
    /executive order|mayor(al)? order|orden ejecutiva|mayors directive|executive directive/,
    "executive_order",
  ],
  [
    /state (law|statute)|statute|legislation|act of the legislature|ley estatal/,
    "state_law",
  ],
  [/court|injunction|consent decree|judicial|settlement/, "court_order"],
  [/charter|carta constitutiva/, "charter"],
  [
    /ordinance|municipal code|local law|bylaw|ordenanza|city code|county code/,
    "ordinance",
  ],
  [/resolution|resolucion/, "resolution"],
  [/contract|agreement|moa\b|memorandum|contrato|convenio|acuerdo/, "contract"],
  [
    /department|police (policy|order|manual)|sheriff|general order|internal|administrative|jail policy|policy manual|directive|protocol|departamental|policy$|politica/,
    "department_policy",
  ],
  [/statement|declaration|proclamation|declaracion|letter|carta/, "statement"],
  [
    /verbal|promise|commitment|practice|unwritten|informal|compromiso/,
    "verbal_commitment",
  ],
  [/^(?:law|ley)$/, "ordinance"],
  [/^(?:none|no policy|ningun[ao]?)$/, "none"],
  [/^(?:unknown|other|otro|desconocid[oa])$/, "unknown"],
];

/** The kind of document that a word names; null for none. */
export function instrumentOf(text: string): Instrument | null {
  const own = text.trim().toLowerCase();
  const exact = INSTRUMENTS.find((each) => each === own);
  if (exact) return exact;
  const plain = plainHeader(text);
  if (plain.length > 60) return null;
  return INSTRUMENT_WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

const STAGE_WORDS: readonly (readonly [RegExp, Stage])[] = [
  [
    /^(?:active|in force|in effect|current|enacted|effective|existing|implemented|vigente|en vigor|activa?)$/,
    "in_force",
  ],
  [/^(?:passed|adopted|approved|signed|aprobad[oa])$/, "passed"],
  [
    /^(?:introduced|proposed|pending|filed|draft|propuest[oa]|pendiente|presentad[oa])$/,
    "introduced",
  ],
  [/committee|comision/, "in_committee"],
  [/^(?:promised|announced|pledged|prometid[oa])$/, "promised"],
  [/enjoined|blocked by (a )?court|suspended|suspendid[oa]/, "enjoined"],
  [/preempt|overruled/, "preempted"],
  [/repealed|overturned|derogad[oa]/, "repealed"],
  [
    /rescinded|revoked|withdrawn|terminated|inactive|revocad[oa]|inactiva?/,
    "rescinded",
  ],
  [/expired|lapsed|ended|former|vencid[oa]/, "expired"],
  [/superseded|replaced|reemplazad[oa]/, "superseded"],
];

/** The stage that a word names; null for none. */
export function stageOf(text: string): Stage | null {
  const own = text.trim().toLowerCase();
  const exact = STAGES.find((each) => each === own);
  if (exact) return exact;
  const plain = plainHeader(text);
  if (plain.length > 40) return null;
  return STAGE_WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Whether officials must follow it, in a word; null for nothing known. */
export function forceOf(text: string): Force | null {
  const plain = plainHeader(text);
  if (/^(?:binding|yes|true|vinculante|si|obligatori[oa])$/.test(plain)) {
    return "binding";
  }
  if (plain === "directive") return "directive";
  if (/^(?:aspirational|non binding|nonbinding|no|false)$/.test(plain)) {
    return "aspirational";
  }
  return null;
}
