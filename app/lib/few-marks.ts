/** As many marks on one letter as Unicode's stream-safe text has (UAX #15). */
const TOO_MANY = /(\p{M}{30})\p{M}+/gu;

/**
 * Text without piles of marks: on one letter the first 30 stay. Bringing a
 * pile into order takes time by the square of its height, so a crafted cell of
 * some megabytes would keep the server busy for hours. To be asked before any
 * `normalize` of text whose length nobody has bounded.
 */
export function withFewMarks(text: string): string {
  return text.replace(TOO_MANY, "$1");
}
