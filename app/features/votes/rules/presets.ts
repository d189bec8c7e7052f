import type {
  BodyRule,
  OverrideRule,
  QuorumRule,
  Requirement,
  RulePreset,
  Strictness,
  VoteBase,
} from "../types";

function share(
  numerator: number,
  denominator: number,
  base: VoteBase,
  strictness: Strictness = "at_least",
): Requirement {
  return { numerator, denominator, fixedVotes: null, base, strictness };
}

function majorityOf(base: VoteBase): Requirement {
  return share(1, 2, base, "more_than");
}

function fixed(votes: number): Requirement {
  return { ...share(1, 2, "seats"), fixedVotes: votes };
}

function overriddenBy(
  requirement: Requirement,
  orOriginalIfLarger: boolean = false,
): Pick<BodyRule, "mayorVeto" | "override"> {
  const override: OverrideRule = { ...requirement, orOriginalIfLarger };
  return { mayorVeto: true, override };
}

const MAJORITY_QUORUM: QuorumRule = {
  numerator: 1,
  denominator: 2,
  strictness: "more_than",
  base: "seats",
  fixed: null,
  by: "members",
  withMayor: false,
};

/**
 * Robert's Rules of Order: a majority of the votes cast, abstentions
 * ignored, a tie fails, a quorum of a majority of the members there are.
 * What holds until a body's own rule is known.
 */
export const ROBERTS_RULES: BodyRule = {
  ...majorityOf("cast"),
  motionKinds: [],
  tie: "fails",
  tieMeasure: "cast",
  abstention: "ignored",
  quorum: { ...MAJORITY_QUORUM, base: "filled" },
  chairVotes: "always",
  mayorVotes: "never",
  mayorInBase: false,
  recusedPresent: false,
  mayorVeto: false,
  override: null,
  readings: 1,
  daysBetween: 0,
  lastsDays: null,
  second: null,
  protest: null,
  source: {
    citation: "Robert's Rules of Order Newly Revised (12th ed.), §§ 40, 44",
    url: "https://robertsrules.com",
  },
  validFrom: null,
  validTo: null,
};

/** The default with what this body's law says otherwise. */
function ruleOf(
  differences: Partial<BodyRule> & Pick<BodyRule, "source">,
): BodyRule {
  return { ...ROBERTS_RULES, quorum: MAJORITY_QUORUM, ...differences };
}

/** Robert's Rules on votes that are taken of another base than votes cast. */
function common(key: string, bar: Requirement): RulePreset {
  return {
    key,
    place: "Robert's Rules of Order",
    example: null,
    common: true,
    rule: ruleOf({
      ...bar,
      source: {
        citation:
          "Robert's Rules of Order Newly Revised (12th ed.), § 44 (bases for determining a voting result)",
        url: "https://robertsrules.com",
      },
    }),
  };
}

/**
 * Rules of real bodies, to start from. Each was read from the law it cites;
 * laws change, so a group confirms and dates its own body's rule.
 */
export const RULE_PRESETS: readonly RulePreset[] = [
  {
    key: "roberts_rules",
    place: "Robert's Rules of Order",
    example: null,
    rule: ROBERTS_RULES,
  },
  common("common_majority_seats", majorityOf("seats")),
  common("common_majority_filled", majorityOf("filled")),
  common("common_two_thirds_cast", share(2, 3, "cast")),
  common("common_two_thirds_seats", share(2, 3, "seats")),
  common("common_three_quarters_seats", share(3, 4, "seats")),
  {
    key: "rosenbergs_rules",
    place: "Rosenberg's Rules of Order",
    example: { seats: 5, totalWeight: 5 },
    rule: ruleOf({
      source: {
        citation:
          "Rosenberg's Rules of Order (rev. 2011), on quorum and on counting votes: a body that loses its quorum can do no business",
        url: null,
      },
    }),
  },
  {
    key: "majority_present",
    place: "Colorado, home-rule council",
    example: { seats: 27, totalWeight: 27 },
    rule: ruleOf({
      ...majorityOf("present"),
      source: {
        citation:
          "Colorado home-rule charters that ask for a majority of the members present",
        url: null,
      },
    }),
  },
  {
    key: "california_ordinary",
    place: "California, general-law city",
    example: { seats: 5, totalWeight: 5 },
    rule: ruleOf({
      ...majorityOf("seats"),
      readings: 2,
      // "Not within five days of introduction": five full days lie between.
      daysBetween: 5,
      source: {
        citation: "California Government Code §§ 36810, 36934, 36936",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=36936",
      },
    }),
  },
  {
    key: "california_urgency",
    place: "California, general-law city: urgency ordinance",
    example: { seats: 5, totalWeight: 5 },
    rule: ruleOf({
      ...share(4, 5, "seats"),
      motionKinds: ["emergency"],
      source: {
        citation: "California Government Code §§ 36934, 36937(b)",
        url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=36937",
      },
    }),
  },
  {
    key: "new_york_city",
    place: "New York City Council",
    example: { seats: 51, totalWeight: 51 },
    rule: ruleOf({
      ...majorityOf("seats"),
      ...overriddenBy(share(2, 3, "seats")),
      source: {
        citation: "New York City Charter §§ 34, 37",
        url: "https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCcharter/0-0-0-382",
      },
    }),
  },
  {
    key: "portland_oregon",
    place: "Portland, Oregon",
    example: { seats: 12, totalWeight: 12 },
    rule: ruleOf({
      ...fixed(7),
      tie: "mayor_breaks",
      mayorVotes: "ties",
      source: {
        citation: "Charter of the City of Portland §§ 2-102, 2-401(e)",
        url: "https://www.portland.gov/charter/2",
      },
      validFrom: "2025-01-01",
    }),
  },
  {
    key: "washington_dc",
    place: "Council of the District of Columbia",
    example: { seats: 13, totalWeight: 13 },
    rule: ruleOf({
      ...majorityOf("cast"),
      readings: 2,
      daysBetween: 13,
      ...overriddenBy(share(2, 3, "cast")),
      source: {
        citation: "D.C. Code §§ 1-204.04(e), 1-204.12",
        url: "https://code.dccouncil.gov/us/dc/council/code/sections/1-204.12",
      },
    }),
  },
  {
    key: "washington_dc_emergency",
    place: "Council of the District of Columbia: emergency act",
    example: { seats: 13, totalWeight: 13 },
    rule: ruleOf({
      ...share(2, 3, "seats"),
      motionKinds: ["emergency"],
      lastsDays: 90,
      ...overriddenBy(share(2, 3, "cast")),
      source: {
        citation: "D.C. Code §§ 1-204.04(e), 1-204.12(a)",
        url: "https://code.dccouncil.gov/us/dc/council/code/sections/1-204.12",
      },
    }),
  },
  {
    key: "north_carolina",
    place: "North Carolina city council",
    example: { seats: 7, totalWeight: 7 },
    rule: ruleOf({
      ...majorityOf("not_excused"),
      // Whoever is in the room and says nothing has said yes.
      abstention: "counts_yes",
      quorum: { ...MAJORITY_QUORUM, base: "filled", withMayor: true },
      tie: "mayor_breaks",
      mayorVotes: "ties",
      second: { kind: "same_day_adoption", ...share(2, 3, "filled") },
      source: {
        citation: "N.C. General Statutes §§ 160A-74, 160A-75",
        url: "https://www.ncleg.gov/EnactedLegislation/Statutes/PDF/BySection/Chapter_160A/GS_160A-75.pdf",
      },
    }),
  },
  {
    key: "kentucky",
    place: "Kentucky city council",
    example: { seats: 7, totalWeight: 7 },
    rule: ruleOf({
      ...majorityOf("cast"),
      abstention: "joins_majority",
      tie: "mayor_breaks",
      mayorVotes: "ties",
      // Two separate days; in an emergency two thirds may waive the second.
      readings: 2,
      second: { kind: "emergency_clause", ...share(2, 3, "seats") },
      ...overriddenBy({ ...majorityOf("seats"), extraVotes: 1 }),
      source: {
        citation: "Kentucky OAG 78-619; KRS 83A.060, 83A.130(5) and (6)",
        url: "https://kyopengov.org/law/ag/1978/oag-78-619",
      },
    }),
  },
  {
    key: "ofallon_illinois",
    place: "O'Fallon, Illinois",
    example: { seats: 14, totalWeight: 14 },
    rule: ruleOf({
      ...majorityOf("filled"),
      tie: "mayor_breaks",
      mayorVotes: "ties_half_or_supermajority",
      // "All members then holding office, including the mayor."
      mayorInBase: true,
      quorum: { ...MAJORITY_QUORUM, withMayor: true },
      ...overriddenBy(share(2, 3, "filled")),
      source: {
        citation:
          "O'Fallon Code of Ordinances § 31.026; 65 ILCS 5/3.1-40-30, 3.1-40-40, 3.1-40-55",
        url: "https://codelibrary.amlegal.com/codes/ofallon/latest/ofallon_il/0-0-0-8754",
      },
    }),
  },
  {
    key: "seattle",
    place: "Seattle City Council",
    example: { seats: 9, totalWeight: 9 },
    rule: ruleOf({
      ...majorityOf("seats"),
      ...overriddenBy(share(2, 3, "seats")),
      source: {
        citation: "Charter of the City of Seattle, art. IV §§ 3, 7, 12",
        url: "https://library.municode.com/wa/seattle/codes/municipal_code",
      },
    }),
  },
  {
    key: "el_paso",
    place: "El Paso, Texas",
    example: { seats: 8, totalWeight: 8 },
    rule: ruleOf({
      ...majorityOf("cast"),
      tie: "mayor_breaks",
      mayorVotes: "ties",
      quorum: { ...MAJORITY_QUORUM, withMayor: true },
      ...overriddenBy(share(3, 4, "seats")),
      source: {
        citation: "El Paso City Charter § 3.5 D and art. III (veto)",
        url: "https://library.municode.com/tx/el_paso/codes/code_of_ordinances",
      },
    }),
  },
  {
    key: "fresno",
    place: "Fresno, California",
    example: { seats: 7, totalWeight: 7 },
    rule: ruleOf({
      ...majorityOf("seats"),
      ...overriddenBy(fixed(5), true),
      source: {
        citation: "Charter of the City of Fresno §§ 605, 609",
        url: "http://fresno-ca.elaws.us/code/coor_mucofr_chfr_artvi_sec609",
      },
    }),
  },
  {
    key: "toledo",
    place: "Toledo, Ohio",
    example: { seats: 12, totalWeight: 12 },
    rule: ruleOf({
      ...majorityOf("seats"),
      second: { kind: "emergency_clause", ...share(2, 3, "seats") },
      ...overriddenBy(share(3, 4, "seats")),
      source: {
        citation: "Charter of the City of Toledo §§ 40, 43, 43A, 43B",
        url: "https://codelibrary.amlegal.com/codes/toledo/latest/toledo_oh/0-0-0-84059",
      },
    }),
  },
  {
    key: "texas_zoning",
    place: "Texas city: change of zoning",
    example: { seats: 8, totalWeight: 8 },
    rule: ruleOf({
      ...majorityOf("cast"),
      protest: share(3, 4, "seats"),
      source: {
        // The same bar stands in § 211.0061 since 1 September 2025, with
        // other thresholds for who may protest.
        citation:
          "Texas Local Government Code § 211.006(d), since 1 September 2025 § 211.0061(d)",
        url: "https://statutes.capitol.texas.gov/Docs/LG/htm/LG.211.htm",
      },
    }),
  },
  {
    key: "schoharie_county",
    place: "Schoharie County, New York",
    example: { seats: 16, totalWeight: 2974 },
    rule: ruleOf({
      ...majorityOf("seats"),
      source: {
        citation:
          "Schoharie County Board of Supervisors, weighted voting: 2,974 votes, 1,488 to pass",
        url: "https://www.theschoharienews.com/2017/04/the-history-behind-why-cobleskills-vote.html",
      },
    }),
  },
];

/**
 * @returns null for a key that is no preset
 */
export function presetOf(key: string): RulePreset | null {
  return RULE_PRESETS.find((preset) => preset.key === key) ?? null;
}
