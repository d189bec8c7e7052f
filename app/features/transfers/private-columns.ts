/**
 * Columns no import may take: Groundwork holds nobody's immigration status, so
 * a file that carries one loses that column at the door and the report says so.
 */

// Whole words of a column name, compared after splitting "ImmigrationStatus",
// "immigration_status" and "IMMIGRATION STATUS" alike.
const TELLING_WORDS: ReadonlySet<string> = new Set([
  "immigration",
  "immigrant",
  "immigrants",
  "migrant",
  "migratory",
  "citizen",
  "citizenship",
  "noncitizen",
  "alien",
  "undocumented",
  "unauthorized",
  "daca",
  "dreamer",
  "tps",
  "visa",
  "greencard",
  "asylum",
  "asylee",
  "refugee",
  "deportation",
  "deported",
  "deportable",
  "nationality",
  "naturalized",
  "naturalization",
  "ssn",
  "itin",
  "uscis",
  "inmigracion",
  "inmigrante",
  "migratorio",
  "migratoria",
  "ciudadania",
  "ciudadano",
  "ciudadana",
  "nacionalidad",
  "indocumentado",
  "indocumentada",
  "asilo",
  "refugiado",
  "refugiada",
]);

const TELLING_PHRASES: readonly string[] = [
  "a number",
  "green card",
  "legal status",
  "status legal",
  "estatus legal",
  "residency status",
  "resident status",
  "permanent resident",
  "residencia permanente",
  "country of birth",
  "birth country",
  "birthplace",
  "place of birth",
  "country of origin",
  "pais de nacimiento",
  "pais de origen",
  "lugar de nacimiento",
  "work permit",
  "permiso de trabajo",
  "social security",
  "seguro social",
];

/**
 * Whether a column's name says, or comes close to saying, what someone's
 * immigration status is. English and Spanish; case, accents, spaces,
 * underscores and camel case make no difference.
 */
export function looksLikeImmigrationStatus(column: string): boolean {
  const words = wordsOf(column);
  if (words.some((word) => TELLING_WORDS.has(word))) return true;
  const phrase = ` ${words.join(" ")} `;
  return TELLING_PHRASES.some((telling) => phrase.includes(` ${telling} `));
}

// Where somebody lives, how to reach them at home, and what else a council's
// votes have no use for.
const PRIVATE_WORDS: ReadonlySet<string> = new Set([
  "address",
  "addr",
  "street",
  "phone",
  "telephone",
  "tel",
  "mobile",
  "cell",
  "cellphone",
  "fax",
  "email",
  "mail",
  "zip",
  "zipcode",
  "postcode",
  "dob",
  "birthday",
  "birthdate",
  "birth",
  "ethnicity",
  "race",
  "religion",
  "domicilio",
  "direccion",
  "calle",
  "telefono",
  "celular",
  "movil",
  "correo",
  "nacimiento",
  "etnia",
]);

const PRIVATE_PHRASES: readonly string[] = [
  "e mail",
  "postal code",
  "codigo postal",
  "spouse",
  "license number",
  "driver license",
];

/** Words beside "address" that make it one of the web. */
const OF_THE_WEB: ReadonlySet<string> = new Set(["web", "url", "link", "www"]);

/**
 * Whether a column's name looks like somebody's address, phone, mail, birth
 * or the like. English and Spanish, as above.
 */
export function looksPrivate(column: string): boolean {
  const words = wordsOf(column);
  if (words.some((word) => OF_THE_WEB.has(word))) return false;
  if (words.some((word) => PRIVATE_WORDS.has(word))) return true;
  const phrase = ` ${words.join(" ")} `;
  return PRIVATE_PHRASES.some((telling) => phrase.includes(` ${telling} `));
}

/** "PersonZip", "person_zip" and "PERSON ZIP" in the same words. */
function wordsOf(column: string): string[] {
  return column
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
