/** An invented sheet in ICE's layout: counties, a city, a state agency. */
export function iceSheet(
  rows: readonly (readonly [
    state: string,
    agency: string,
    type: string,
    county: string,
    support: string,
    signed: string,
  ])[] = [
    [
      "CALIFORNIA",
      "Riverbend Police Department",
      "Municipality",
      "",
      "Task Force Model",
      "2025-03-04",
    ],
  ],
): string {
  return [
    "state,law_enforcement_agency,type,county,support_type,signed",
    ...rows.map((row) => row.join(",")),
  ].join("\n");
}
