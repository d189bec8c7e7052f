import { describe, expect, test } from "vitest";

import { parseCsv } from "./book.test-data";
import { keysOf, planBook, supportWord } from "./plan";
import type { KnownBook, KnownContact } from "./plan";
import { readBook, stateOf } from "./read-book";
import { headingTells, wordsTell } from "./telling";
import { BOOK_LAYOUTS } from "./types";
import type { BookFacts } from "./types";
import { layoutHeader, layoutRow } from "./write-layout";
import { toCsv } from "~/lib/csv";

const read = (...lines: string[]) => {
  const book = readBook(new TextEncoder().encode(lines.join("\n")));
  if (!book.ok) throw new Error(book.because);
  return book.value;
};
const NOW = "2026-12-01T18:00:00.000Z";
const nothing: KnownBook = {
  byKey: new Map(),
  silent: new Set(),
  tasks: [],
  signups: new Map(),
  ownSignups: new Set(),
};
const unsaid = { direction: null, tasks: {} };

const facts = (given: Partial<BookFacts>): BookFacts => ({
  firstName: "Nadia",
  middleName: "",
  lastName: "Ferrer",
  suffix: "",
  email: "",
  phone: "",
  city: "",
  state: "",
  zip: "",
  tags: [],
  support: "",
  volunteer: "",
  texting: "",
  note: "",
  ids: {},
  ...given,
});

function knowing(...contacts: KnownContact[]): KnownBook {
  const byKey = new Map<string, KnownContact[]>();
  for (const contact of contacts) {
    const { strong, weak } = keysOf(contact.facts);
    for (const key of [...strong, ...weak]) {
      byKey.set(key, [...(byKey.get(key) ?? []), contact]);
    }
  }
  return { ...nothing, byKey };
}

describe("reading the layouts of the field", () => {
  test.each([
    ["action_network", "UUID,First Name,LASTNAME,e-mail,CAN2_Phone"],
    ["van", "Voter File VANID,FirstName,LastName,Zip5"],
    ["mobilize", "first name,last name,email,event id,timeslot id,status"],
    ["nationbuilder", "nationbuilder_id,email,first_name,support_level"],
    ["spoke", "firstName,lastName,cell,zip,external_id"],
    ["other", "Nombre;Apellidos;Correo"],
  ])(
    "%s is known by its headings, however they are written",
    (layout, head) => {
      const cells = head.split(/[,;]/).map((name, at) => `${name.length}${at}`);
      const sample = head.includes(";") ? "Rosa;Vega;rosa@r.example" : "";
      const book = readBook(
        new TextEncoder().encode(`${head}\n${sample || cells.join(",")}`),
      );
      expect(book.ok && book.value.layout).toBe(layout);
    },
  );

  test("tags part at commas, semicolons and bars; an export's guard comes off", () => {
    const book = read(
      "first_name,email,can2_phone,can2_user_tags",
      `Nadia,nadia@r.example,'+1 555 010 0199,"a, b;c|d,a"`,
    );
    expect(book.rows[0]?.facts).toMatchObject({
      phone: "+1 555 010 0199",
      tags: ["a", "b", "c", "d"],
    });
  });

  test("a row without a name, a way to know it, or a sound address stays out", () => {
    const book = read(
      "first_name,last_name,email,phone,support",
      ",,,555 010 0111,",
      "Nadia,,,,",
      "Tom,Webb,tom at home,,",
      "Ana,Ruiz,ana@r.example,,7",
      'Ben,"Ortiz,ben@r.example,,',
    );
    expect(book.refused).toEqual([
      { number: 2, because: "noName" },
      { number: 3, because: "noWay" },
      { number: 4, because: "badEmail" },
      { number: 5, because: "badSupport" },
      { number: 6, because: "damaged" },
    ]);
  });

  test("a picture, a page, a table of trees are no lists of people", () => {
    const because = (text: string | Uint8Array) => {
      const bytes =
        typeof text === "string" ? new TextEncoder().encode(text) : text;
      const book = readBook(bytes);
      return book.ok ? "read" : book.because;
    };
    expect(because(new Uint8Array([137, 80, 0, 0, 7]))).toBe("noTable");
    expect(because("<!doctype html><p>hi")).toBe("noTable");
    expect(because("Tree,Height\nOak,20")).toBe("noPeople");
    expect(because("first_name,email\n")).toBe("noPeople");
    expect(because("")).toBe("noTable");
    expect(because(`email\n${"a@b.example\n".repeat(5_001)}`)).toBe(
      "tooManyRows",
    );
  });
});

describe("what no address book may hold", () => {
  test("columns go by their heading, in both languages", () => {
    for (const heading of [
      "Immigration_Status",
      "Nationality",
      "religión",
      "HealthNotes",
      "Country of birth",
      "Discapacidad",
      "date of birth",
    ]) {
      expect(headingTells(heading), heading).toBe(true);
    }
    for (const heading of ["City", "Tags", "Volunteer", "Shift", "Wardrobe"]) {
      expect(headingTells(heading), heading).toBe(false);
    }
  });

  test("columns go by what stands below them, whatever they are called", () => {
    const book = read(
      "first_name,email,Custom 7,Source,city",
      "Nadia,nadia@r.example,undocumented,tabling,Riverbend",
      "Tom,tom@r.example,US citizen,petition,Riverbend",
      "Ana,ana@r.example,,,Elm Grove",
    );
    expect(book.tooPrivate).toEqual(["Custom 7"]);
    expect(book.notTaken).toEqual(["Source"]);
    expect(JSON.stringify(book.rows)).not.toMatch(/undocumented|citizen/);
  });

  test("single tags and notes that tell are left out, the others stay", () => {
    const book = read(
      "email,tags,note",
      '"n@r.example","DACA, tenants","brings chairs"',
      '"t@r.example","bikes","is Guatemalan, A 123456789"',
    );
    expect(book.rows.map(({ facts: f }) => [f.tags, f.note])).toEqual([
      [["tenants"], "brings chairs"],
      [["bikes"], ""],
    ]);
    expect(book.wordsOut).toBe(2);
  });

  test("a name or a street called after one of these words is not lost", () => {
    for (const text of ["Christian", "Visalia", "ICE watch", "citizenship?"]) {
      expect(wordsTell(text), text).toBe(text === "citizenship?");
    }
  });
});

describe("what a list would change", () => {
  test("the same mailbox in another spelling is the same person, and nothing is taken away", () => {
    const book = read(
      "first_name,last_name,email,phone",
      "Nadia,,NADIA+x@r.example,",
    );
    const known = knowing({
      id: "n",
      facts: facts({ email: "nadia@r.example", phone: "555 010 0199" }),
      mail: "yes",
    });
    const plan = planBook(book.rows, known, unsaid, NOW);
    expect([plan.created, plan.changed, plan.refused]).toEqual([[], [], []]);
    expect(plan.unchanged).toHaveLength(1);
  });

  test("of two people at one address the second stays out, and so does a second row", () => {
    const book = read(
      "first_name,last_name,email",
      "Luis,Ferrer,nadia@r.example",
      "Tom,Webb,tom@r.example",
      "Tom,Webb,Tom@r.example",
    );
    const known = knowing({
      id: "n",
      facts: facts({ email: "nadia@r.example" }),
      mail: "unknown",
    });
    expect(planBook(book.rows, known, unsaid, NOW).refused).toEqual([
      { number: 2, because: "otherName" },
      { number: 4, because: "twice" },
    ]);
  });

  test("by phone and name only who fits alone; two of a name are not guessed at", () => {
    const row = read("firstName,lastName,cell,zip", "Nadia,Ferrer,,95987").rows;
    const one = {
      id: "a",
      facts: facts({ zip: "95987" }),
      mail: "unknown",
    } as const;
    const two = { ...one, id: "b" };
    expect(planBook(row, knowing(one), unsaid, NOW).unchanged).toHaveLength(1);
    expect(planBook(row, knowing(one, two), unsaid, NOW).refused).toEqual([
      { number: 2, because: "several" },
    ]);
  });

  test("who said no to mail stays so; only a plain yes is one", () => {
    const book = read(
      "email,can2_subscription_status",
      "nadia@r.example,subscribed",
      "tom@r.example,bouncing",
      "ana@r.example,subscribed",
      "ben@r.example,never contacted",
    );
    expect(book.rows.map(({ mail }) => mail)).toEqual([
      "yes",
      "no",
      "yes",
      "unknown",
    ]);
    const known = { ...nothing, silent: new Set(["nadia@r.example"]) };
    const plan = planBook(book.rows, known, unsaid, NOW);
    expect(plan.created.map(({ write }) => write?.mail)).toEqual([
      "no",
      "no",
      "yes",
      "unknown",
    ]);
    expect(plan.keptSilent).toBe(1);
  });

  test("1 is the strongest support or the strongest opposition, as was said", () => {
    expect(
      [1, 2, 3, 4, 5].map((level) => supportWord(level, "one_supports")),
    ).toEqual([
      "strong_support",
      "support",
      "undecided",
      "oppose",
      "strong_oppose",
    ]);
    expect(supportWord(1, "one_opposes")).toBe("strong_oppose");
    expect(supportWord(5, "one_opposes")).toBe("strong_support");
  });
});

describe("sign-ups from Mobilize", () => {
  test.each([
    ["REGISTERED", "", "registered"],
    ["CONFIRMED", "", "confirmed"],
    ["CONFIRMED", "yes", "attended"],
    ["REGISTERED", "no", "missed"],
    ["CANCELLED", "", "cancelled"],
    ["banana", "", null],
  ] as const)("%s, attended %s: %s", (status, attended, state) => {
    expect(stateOf(status, attended)).toBe(state);
  });

  test("join by id, by title and day, or by what was chosen; else the reason is told", () => {
    const tasks = ["t1", "t2"].map((id, at) => ({
      id,
      seriesId: "s",
      title: "Phone bank",
      startsAt: `2026-12-0${at + 5}T18:00:00.000Z`,
      day: `2026-12-0${at + 5}`,
    }));
    const row = (event: string, slot: string, title = "", day = "") =>
      `Nadia,Ferrer,n${event}${slot}${title.length}${day}@r.example,${event},${slot},CONFIRMED,true,${title},${day}`;
    const book = read(
      "first name,last name,email,event id,timeslot id,status,attended,event title,start",
      row("9", "t1"),
      row("s", "8", "", "2026-12-06"),
      row("s", "8"),
      row("7", "7", "phone bank", "2026-12-05"),
      row("6", "6"),
      row("5", "5"),
    );
    const plan = planBook(
      book.rows,
      { ...nothing, tasks },
      { direction: null, tasks: { "6|6||": "t2" } },
      NOW,
    );
    expect(plan.created.map(({ signup }) => signup)).toEqual([
      // Nobody attended what is still to come.
      { taskId: "t1", state: "registered", isNew: true },
      { taskId: "t2", state: "registered", isNew: true },
      { taskId: "t1", state: "registered", isNew: true },
      { taskId: "t2", state: "registered", isNew: true },
    ]);
    expect(plan.refused).toEqual([
      { number: 4, because: "severalTasks" },
      { number: 7, because: "noTask" },
    ]);
    expect(plan.openEvents).toEqual([
      { key: "5|5||", label: "5 · 5", rows: 1 },
      { key: "s|8||", label: "s · 8", rows: 1 },
    ]);
  });

  test("one new person with two shifts is one new person", () => {
    const tasks = ["t1", "t2"].map((id) => ({
      id,
      seriesId: null,
      title: id,
      startsAt: null,
      day: null,
    }));
    const book = read(
      "first name,last name,email,event id,timeslot id,status",
      "Nadia,Ferrer,n@r.example,,t1,REGISTERED",
      "Nadia,Ferrer,n@r.example,,t2,REGISTERED",
      "Nadia,Ferrer,n@r.example,,t2,REGISTERED",
    );
    const plan = planBook(book.rows, { ...nothing, tasks }, unsaid, NOW);
    expect(plan.created).toHaveLength(1);
    expect(plan.changed).toMatchObject([{ sameAs: 2, write: null }]);
    expect(plan.refused).toEqual([{ number: 4, because: "twice" }]);
  });
});

describe("a list taken out and brought back changes nothing", () => {
  const people: KnownContact[] = [
    {
      id: "a",
      facts: facts({
        email: "Nadia@r.example",
        phone: "+1 555 010 0199",
        city: "Riverbend",
        state: "CA",
        zip: "95987-1234",
        tags: ["tenants", "tabling"],
        support: "strong_support",
        volunteer: "yes",
        texting: "yes",
        note: "Brings chairs\n=and tables; +music",
        ids: { van: "1234567", action_network: "f0e1", external: "x-1" },
      }),
      mail: "yes",
    },
    {
      id: "b",
      facts: facts({
        firstName: "=Cmd",
        lastName: "O’Neill, Jr.",
        zip: "95988",
        phone: "-555 010 0100",
        support: "oppose",
      }),
      mail: "no",
    },
  ];
  test.each(BOOK_LAYOUTS)("%s", (layout) => {
    const text = toCsv(
      [...layoutHeader(layout), "exported_by"],
      people.map((person) => [...layoutRow(layout, person), "Rosa, today"]),
    );
    const book = read(text);
    expect(book.refused).toEqual([]);
    expect(book.tooPrivate).toEqual([]);
    const plan = planBook(
      book.rows,
      knowing(...people),
      { direction: "one_supports", tasks: {} },
      NOW,
    );
    expect(plan.refused).toEqual([]);
    expect([plan.created, plan.changed]).toEqual([[], []]);
    expect(plan.unchanged).toHaveLength(2);
    // Nothing a spreadsheet would run.
    expect(
      parseCsv(text)
        .flat()
        .filter((cell) => /^[=+\-@]/.test(cell)),
    ).toEqual([]);
  });
});
