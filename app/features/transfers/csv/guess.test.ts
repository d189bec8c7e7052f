import { expect, test } from "vitest";

import { checkMapping } from "./check-mapping";
import { guessMapping, guessResult } from "./guess";
import { memberOfHeader } from "./headers";
import { profileRows } from "./profile";
import { allRows, readTable } from "./read-table";
import { remembering } from "./remember";
import { aFile, aTable, guessed } from "./riverbend.test-data";

function tableOf(...rows: (string | number)[][]) {
  const { table } = readTable([aFile(aTable(...rows))]);
  if (table === null) throw new Error("unread");
  return table;
}

test("columns are known by their headings, in English and in Spanish", () => {
  expect(
    guessed(
      tableOf(
        ["Fecha", "Asunto", "Concejal", "Voto", "Resultado"],
        ["2026-03-03", "Árboles", "Rosa Vega", "Sí", "Aprobado"],
      ),
    ).columns,
  ).toEqual(["date", "title", "member", "word", "result"]);
});

test("columns are known by what they hold where the heading says nothing", () => {
  expect(
    guessed(
      tableOf(
        ["When", "Title", "Ward", "Price", "Where to read it"],
        ["2026-03-03", "Trees", "Yes", "No", "https://riverbend.example/1"],
        ["2026-03-04", "Parks", "No", "No", "https://riverbend.example/2"],
      ),
    ).columns,
  ).toEqual(["date", "title", "member_votes", "member_votes", "source_url"]);
});

test("of two columns with one meaning the surer heading is taken", () => {
  expect(
    guessed(
      tableOf(
        [
          "passed_flag",
          "passed_flag_name",
          "action_date",
          "matter_name",
          "person_name",
          "vote_word",
          "vote_result",
        ],
        [1, "Pass", "2026-03-03", "Trees", "Rosa Vega", "Affirmative", 1],
      ),
    ).columns,
  ).toEqual([
    "ignore",
    "result",
    "date",
    "title",
    "member",
    "word",
    "vote_code",
  ]);
});

test.each([
  ["Passed as amended", "pass"],
  ["Failed to pass", "fail"],
  ["Motion failed to pass", "fail"],
  ["Findings adopted", "pass"],
  ["Carried", "pass"],
  ["0", "fail"],
  ["No aprobada", "fail"],
  // The motion to disapprove may have passed: the words do not say.
  ["Disapproved by Council", "none"],
  ["Referred to committee", "none"],
])("the result %s tells %s", (printed, result) => {
  expect(guessResult(printed)).toBe(result);
});

test.each([
  ["Vega (D3)", "Vega", "3"],
  ["Ben Ortiz (District 12)", "Ben Ortiz", "12"],
  ["rosa_vega", "rosa vega", null],
  ["Vote: Ortiz", "Ortiz", null],
  ["Koyama Lane", "Koyama Lane", null],
])("the heading %s names %s", (header, name, district) => {
  expect(memberOfHeader(header)).toEqual({ name, district });
});

test.each([
  [["date", "title", "member", "word"], null],
  [["title", "member", "word"], "noDateColumn"],
  [["date", "member", "word"], "noSubjectColumn"],
  [["date", "title"], "noVoteColumns"],
  [["date", "title", "word"], "wordWithoutMember"],
  [["date", "title", "member"], "memberWithoutWord"],
  [["date", "title", "member", "word", "member_votes"], "bothShapes"],
  [["date", "date", "title", "result"], "twoColumns"],
] as const)("columns of %s: %s", (columns, problem) => {
  expect(checkMapping({ columns: [...columns], body: "City Council" })).toBe(
    problem,
  );
});

test("what was said of last month's table holds for this one", () => {
  const march = tableOf(
    ["Date", "Case", "Vega", "Ortiz", "Extra"],
    ["03/04/2026", "Trees", "Aye", "Q", "Yes"],
  );
  const said = {
    ...guessed(march),
    columns: [
      "date",
      "title",
      "member_votes",
      "member_votes",
      "ignore",
    ] as const,
    dateOrder: "dmy" as const,
    body: "Village Board",
    words: { aye: "yes", q: "recused" } as const,
  };
  const april = tableOf(
    ["Date", "Case", "Vega", "Ortiz", "Lane", "Extra"],
    ["05/04/2026", "Parks", "Nay", "Q", "Aye", "No"],
  );
  const guess = guessMapping(
    profileRows(allRows(april), april.header),
    "City Council",
  );
  expect(
    remembering(guess, april, [
      {
        header: march.header,
        mapping: { ...said, columns: [...said.columns] },
      },
    ]),
  ).toMatchObject({
    columns: [
      "date",
      "title",
      "member_votes",
      "member_votes",
      "member_votes",
      "ignore",
    ],
    dateOrder: "dmy",
    body: "Village Board",
    words: { nay: "no", q: "recused" },
  });
});

test("a table of another layout is not bent to the one remembered", () => {
  const short = tableOf(
    ["Date", "Title", "Action", "Vega", "Ortiz"],
    ["2026-03-03", "Trees", "Passed as amended", "Yes", "Yes"],
    ["2026-03-04", "Parks", "Failed to pass", "No", "No"],
  );
  const before = guessed(short);
  expect(before.columns[2]).toBe("result");
  const long = tableOf(
    ["Date", "Title", "Action", "Result", "Integrante", "Vote"],
    ["2026-04-03", "Pool", "Approved by Council", "Pass", "Rosa Vega", "Yes"],
  );
  const guess = guessMapping(profileRows(allRows(long), long.header), "Board");
  const header = short.header;
  expect(
    remembering(guess, long, [{ header, mapping: before }]).columns,
  ).toEqual(["date", "title", "action", "result", "member", "word"]);
});

test("a member with odd words among the votes, or none yet, is a member", () => {
  expect(
    guessed(
      tableOf(
        ["Date", "Title", "Vega", "Ortiz", "Webb", "Lane", "Remarks"],
        ["2026-03-03", "Trees", "Yes", "No", "Leave", "", "a long talk"],
        ["2026-03-04", "Parks", "No", "No", "Yes", "", ""],
      ),
    ).columns,
  ).toEqual([
    "date",
    "title",
    "member_votes",
    "member_votes",
    "member_votes",
    "member_votes",
    "note",
  ]);
});
