import { looksLikeImmigrationStatus } from "../private-columns";

/**
 * What no address book may hold of anybody: immigration status, nationality,
 * faith, health. Columns go by their heading and by what stands below it,
 * tags and notes one by one.
 */

const TELLING_HEADINGS =
  /\b(?:nationality|nationalities|religion|religious|faith|denomination|church|health|medical|medication|diagnosis|disabilit(?:y|ies)|disabled|illness|pregnan(?:t|cy)|hiv|race|ethnicity|ethnic|tribe|nacionalidad|religion|fe|iglesia|salud|medic[oa]|diagnostico|discapacidad|embarazo|raza|etnia|dob|birth ?(?:date|day)|date of birth|fecha de nacimiento)\b/;

/** Whether a column of this name is not for us, whatever stands in it. */
export function headingTells(heading: string): boolean {
  return (
    looksLikeImmigrationStatus(heading) ||
    TELLING_HEADINGS.test(folded(heading))
  );
}

const STATUS =
  /\b(?:undocumented|unauthorized|indocumentad[oa]s?|daca|dacamented|dreamers?|tps|green ?card|(?:no )?visa|h ?1b|asylum|asylees?|asilo|refugees?|refugiad[oa]s?|(?:non ?|us )?citizens?|citizenship|ciudadan(?:[oa]s?|ia)|permanent resident|residente permanente|lpr|naturalized|naturalizad[oa]|deport(?:ed|able|ation|ad[oa]|acion)|removal order|immigrant|inmigrantes?|migrant|sin papeles|mixed status)\b/;
const FAITH =
  /\b(?:catholic|muslim|jewish|jew|protestant|evangelical|hindu|buddhist|sikh|atheist|mormon|catolic[oa]s?|musulman(?:a|es)?|judi[oa]s?|evangelic[oa]s?|ate[oa]s?)\b/;
const HEALTH =
  /\b(?:hiv|diabet(?:es|ic[oa]?)|disabled|disability|discapacitad[oa]|discapacidad|pregnant|embarazada|cancer|asthma|asma|depression|wheelchair|dialysis|epilepsy|addiction|sobriety)\b/;
const NATIONALITY =
  /\b(?:mexican[oa]?|guatemalan|guatemaltec[oa]|honduran|hondureñ[oa]|honduren[oa]|salvadoran|salvadoreñ[oa]|salvadoren[oa]|nicaraguan|venezuelan|venezolan[oa]|colombian|haitian|haitian[oa]|cuban[oa]?|foreign born|born abroad)\b/;
/** An alien registration number, or one of social security. */
const NUMBERS = /\ba[ -]?\d{8,9}\b|\b\d{3}-\d{2}-\d{4}\b/;

/** Whether a tag, a note or a cell tells what we do not keep of anybody. */
export function wordsTell(text: string): boolean {
  const plain = folded(text);
  return (
    [STATUS, FAITH, HEALTH, NATIONALITY].some((words) => words.test(plain)) ||
    NUMBERS.test(text.toLowerCase())
  );
}

/**
 * Whether a whole column tells: a third of its filled cells do. A single
 * family called Dreamer is no such column.
 */
export function columnTells(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const telling = filled.filter((cell) => wordsTell(cell)).length;
  return telling > 0 && telling * 3 >= filled.length;
}

/** In small letters without accents; what is between words is one space. */
function folded(text: string): string {
  return text
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
