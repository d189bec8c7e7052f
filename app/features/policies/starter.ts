import type { Coverage, Force, Instrument, Precision, Stage } from "./types";

/** A dated public record that a new site starts with. */
export interface StarterRecord {
  /** Slug of the place, as the site's own list of places has it. */
  readonly place: string;
  readonly title: string;
  readonly number: string | null;
  readonly instrument: Instrument;
  readonly force: Force | null;
  readonly source: string;
  /** When the source said so. */
  readonly stated: readonly [on: string, precision: Precision];
  readonly steps: readonly (readonly [
    stage: Stage,
    on: string,
    precision: Precision,
  ])[];
  /** Only what the source says for sure; the rest stays unknown. */
  readonly clauses: readonly (readonly [
    provision: string,
    coverage: Coverage,
  ])[];
}

/**
 * Places that pages of the movement named as models in 2016 and 2017. Dated
 * facts with the page that said so; nobody has checked them here, and what has
 * become of them since is for groups to find out.
 */
export const STARTER_RECORDS: readonly StarterRecord[] = [
  {
    place: "new-orleans-la",
    title: "New Orleans Police Department policy 41.6.1: Immigration Status",
    number: null,
    instrument: "department_policy",
    force: null,
    source:
      "https://reganlaw.net/new-policy-ends-nopd-immigration-enforcement/",
    stated: ["2016-03-01", "month"],
    steps: [["in_force", "2016-02-28", "day"]],
    clauses: [
      ["no_status_questions", "partial"],
      ["no_resources", "partial"],
    ],
  },
  {
    place: "san-francisco-ca",
    title: "City and County of Refuge, Administrative Code Chapter 12H",
    number: null,
    instrument: "ordinance",
    force: null,
    source: "http://sf-hrc.org/how-file-sanctuary-city-ordinance-complaint",
    stated: ["2016-07-01", "month"],
    steps: [["in_force", "1989-01-01", "year"]],
    clauses: [
      ["no_resources", "partial"],
      ["no_status_questions", "partial"],
    ],
  },
  {
    place: "san-francisco-ca",
    title: "Due Process for All, Administrative Code Chapter 12I",
    number: null,
    instrument: "ordinance",
    force: null,
    source: "http://sf-hrc.org/how-file-sanctuary-city-ordinance-complaint",
    stated: ["2016-07-01", "month"],
    steps: [["in_force", "2013-01-01", "year"]],
    clauses: [["no_holds", "partial"]],
  },
  {
    place: "long-beach-ca",
    title: "Vote of the council in support of state bills SB 31 and SB 54",
    number: null,
    instrument: "resolution",
    force: "aspirational",
    source:
      "https://daily49er.com/news/2017/02/08/long-beach-city-council-supports-sanctuary-bills-tuesday-night/",
    stated: ["2017-02-08", "day"],
    steps: [["passed", "2017-02-07", "day"]],
    clauses: [["speak_out", "full"]],
  },
  {
    place: "providence-ri",
    title:
      "Providence Community-Police Relations Act (formerly Community Safety Act)",
    number: null,
    instrument: "ordinance",
    force: null,
    source:
      "https://lprnoticias.com/city-council-approves-final-passage-providence-community-police-relations-act/",
    stated: ["2017-06-01", "month"],
    steps: [
      ["passed", "2017-06-01", "month"],
      ["in_force", "2018-01-01", "month"],
    ],
    clauses: [
      ["no_profiling", "partial"],
      ["police_accountability", "partial"],
    ],
  },
  {
    place: "boulder-co",
    title: "Ordinance that makes Boulder a sanctuary city",
    number: null,
    instrument: "ordinance",
    force: null,
    source:
      "http://denver.cbslocal.com/2017/01/04/boulder-city-council-approves-sanctuary-city-status/",
    stated: ["2017-01-04", "day"],
    steps: [["in_force", "2017-01-01", "month"]],
    clauses: [["no_resources", "partial"]],
  },
  {
    place: "denver-co",
    title: "Denver Public Safety Enforcement Priorities Act",
    number: "17-0940",
    instrument: "ordinance",
    force: null,
    source:
      "http://www.denvergov.org/content/denvergov/en/mayors-office/newsroom/2017/mayor-hancock-signs-public-safety-enforcement-priorities-act--is.html",
    stated: ["2017-08-01", "month"],
    steps: [["in_force", "2017-08-01", "month"]],
    clauses: [
      ["no_resources", "partial"],
      ["no_status_questions", "partial"],
      ["no_holds", "partial"],
    ],
  },
  {
    place: "new-jersey",
    title: "Criminal Justice Reform Act",
    number: "P.L. 2014, c. 31",
    instrument: "state_law",
    force: null,
    source: "https://www.njleg.state.nj.us/2014/Bills/PL14/31_.HTM",
    stated: ["2014-01-01", "year"],
    steps: [["in_force", "2017-01-01", "day"]],
    clauses: [["diversion_and_bail", "partial"]],
  },
];
