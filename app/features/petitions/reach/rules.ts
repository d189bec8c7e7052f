/** Characters of a petition's text that stand on a card. */
const FIRST_LINES = 240;

/**
 * The beginning of a petition's text on one line, cut between words.
 * @param most characters at most, the sign that there is more included
 */
export function firstLines(body: string, most = FIRST_LINES): string {
  const line = body.replace(/\s+/g, " ").trim();
  const letters = [...line];
  if (letters.length <= most) return line;
  const cut = letters.slice(0, most - 1).join("");
  const space = cut.lastIndexOf(" ");
  // A word as long as the card is cut where it is.
  const whole = space > most / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s.,;:–—-]+$/, "")}…`;
}
