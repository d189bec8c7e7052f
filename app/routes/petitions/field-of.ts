/** Beside which field a refusal of the service belongs; "": the whole form. */
const FIELDS: Readonly<Record<string, string>> = {
  noWords: "titleEn",
  titleEnMissing: "titleEn",
  bodyEnMissing: "bodyEn",
  titleEsMissing: "titleEs",
  bodyEsMissing: "bodyEs",
  closesInPast: "closesOn",
  onFutureDay: "onDate",
  whoAnswered: "official",
  oneAnswers: "speaker",
};

export function fieldOf(because: string): string {
  return FIELDS[because] ?? "";
}
