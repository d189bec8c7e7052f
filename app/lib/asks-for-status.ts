/** Words for what this site never asks: status, nationality, birth, faith, health. */
const STATUS = [
  "immigration status",
  "citizenship status",
  "legal status",
  "immigrant status",
  "undocumented",
  "documented",
  "citizen",
  "citizenship",
  "nationality",
  "country of birth",
  "country of origin",
  "place of birth",
  "green card",
  "visa",
  "alien number",
  "a-number",
  "social security number",
  "papers",
  "religion",
  "estatus migratorio",
  "estado migratorio",
  "situación migratoria",
  "situacion migratoria",
  "indocumentad[oa]s?",
  "ciudadan[oa]s?",
  "ciudadanía",
  "ciudadania",
  "nacionalidad",
  "país de origen",
  "pais de origen",
  "lugar de nacimiento",
  "papeles",
  "residencia legal",
  "número de seguro social",
  "numero de seguro social",
  "religión",
  "religion",
] as const;

/** The words that turn a mention into a question put to the reader. */
const PUT_TO_YOU = [
  "are you",
  "do you have",
  "do you hold",
  "were you born",
  "(what|which) is your",
  "(tell|give|send|show|write) us",
  "(include|state|add|list|provide|enter|share|indicate) your",
  "we need your",
  "(¿|^)\\s*(es|son|está|esta) usted",
  "(¿|^)\\s*(tiene|cuenta con)",
  "(¿|^)\\s*(es|eres|tienes) ",
  "cuál es su",
  "cual es su",
  "(díganos|diganos|indique|incluya|escriba|envíe|envie|comparta|proporcione|anote)",
  "necesitamos su",
] as const;

/** "We never ask for your immigration status" promises the opposite. */
const PROMISED_NOT_TO =
  /(?<!\p{L})(never|not|no one|nobody|don['’]t|won['’]t|without|regardless|no matter|nunca|nadie|no|sin|jamás|independientemente)(?!\p{L})/iu;

const word = (part: string) => `(?<!\\p{L})(?:${part})(?!\\p{L})`;
const ABOUT_STATUS = new RegExp(word(STATUS.join("|")), "iu");
const ASKED = new RegExp(PUT_TO_YOU.join("|"), "iu");

/**
 * Whether a text that people will read looks as if it asked them for their
 * immigration status or something as private (English and Spanish). A list
 * of such answers in the wrong hands is a danger that no campaign needs, so
 * whoever writes the text is warned; they may still mean something else
 * ("citizens of Riverbend"), so it is never refused.
 */
export function asksForStatus(text: string): boolean {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .some(
      (sentence) =>
        ABOUT_STATUS.test(sentence) &&
        ASKED.test(sentence) &&
        !PROMISED_NOT_TO.test(sentence),
    );
}
