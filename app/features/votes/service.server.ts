/**
 * What other areas and the pages ask of the votes: who may read what, rules,
 * meetings, motions, rolls. Changes have files of their own in service/.
 */
export * from "./service/reader-scope.server";
export * from "./service/read-rules.server";
export * from "./service/read-meetings.server";
export * from "./service/read-motions.server";
export * from "./service/read-rolls.server";
