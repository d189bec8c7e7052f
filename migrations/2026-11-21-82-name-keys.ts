import type { Migration } from "./support";
import { run } from "./support";

/**
 * What lists are put in order by: `name_key` beside `name`. A database compares
 * letter codes, and puts "Ñuflo" and "Álvarez" after "Zamora" (SQLite) or where
 * its own locale has them (PostgreSQL). The database fills these columns by
 * itself, so no form, import or seed can forget them.
 */
export const nameKeys: Migration = {
  async up(db, engine) {
    // SQLite adds only columns that are worked out when they are read; those
    // that lists page by stand in an index all the same. PostgreSQL 15 knows
    // only the other kind.
    const kept = engine === "sqlite" ? "virtual" : "stored";
    const columns = KEYS.map(
      ([table, key, from]) =>
        `alter table "${table}" add column ${key} text collate "C" generated always as (${folded(from)}) ${kept};\n`,
    );
    await run(db, engine, columns.join(""));
    await run(
      db,
      engine,
      `
create index jurisdictions_by_name on jurisdictions (parent_id, kind, name_key);
create index bodies_by_name on bodies (jurisdiction_id, name_key);
create index officials_by_name on officials (jurisdiction_id, name_key);
create index task_templates_by_name on task_templates (group_id, locale, name_key);
`,
    );
  },
};

/** Table, the column of its key, and what the key is made from. */
const KEYS = [
  ["jurisdictions", "name_key", "name"],
  ["jurisdiction_names", "name_key", "name"],
  ["accounts", "name_key", "name"],
  ["groups", "name_key", "name"],
  ["coalitions", "name_key", "name"],
  ["campaigns", "name_key", "name"],
  ["bodies", "name_key", "name"],
  ["officials", "name_key", "name"],
  ["officials", "family_key", "coalesce(family_name, name)"],
  ["task_templates", "name_key", "name"],
  ["record_sources", "body_name_key", "body_name"],
  ["demands", "title_key", "title"],
  ["motions", "title_key", "title"],
  ["tasks", "title_key", "title"],
] as const;

/**
 * A name without case and accents, in words that both engines understand alike
 * and for every locale they run in. Ñ is a letter of its own and stands after
 * N: its key is "n~", and no letter comes after "~". Letters of other alphabets
 * stay as they are.
 */
function folded(name: string): string {
  const plain = [...lettersToFold()].reduce(
    (text, [accented, letter]) =>
      `replace(${text}, '${accented}', '${letter}')`,
    name,
  );
  // Nearly all names have no accent at all, and are spared the long way.
  return `lower((case when octet_length(${name}) = length(${name}) then ${name} else ${plain} end) collate "C")`;
}

/** Each accented letter and what stands for it, in the order to replace them. */
function lettersToFold(): Map<string, string> {
  const letters = new Map<string, string>();
  const add = (accented: string, letter: string) => {
    letters.set(accented, letter);
  };
  // Two code points for one letter come first, or only its mark would go.
  for (const enye of ["ñ", "Ñ"]) {
    add(enye.normalize("NFD"), "n~");
    add(enye.normalize("NFC"), "n~");
  }
  const others = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l" };
  for (const [accented, letter] of Object.entries(others)) {
    add(accented, letter);
    if (accented !== "ß") add(accented.toUpperCase(), letter);
  }
  add("þ", "th");
  add("Þ", "th");
  add("ı", "i");
  add("’", "''");
  // Latin-1, Latin Extended-A, and the letters of Vietnamese.
  const ranges = [
    [0xc0, 0x17f],
    [0x1a0, 0x1b0],
    [0x1ea0, 0x1ef9],
  ] as const;
  for (const [from, to] of ranges) {
    for (let code = from; code <= to; code += 1) {
      const accented = String.fromCodePoint(code);
      const letter = accented.normalize("NFD").charAt(0);
      if (/^[A-Za-z]$/.test(letter) && !letters.has(accented)) {
        add(accented, letter);
      }
    }
  }
  for (const mark of MARKS) add(String.fromCodePoint(mark), "");
  return letters;
}

/** Accents as code points of their own, after their letter. */
const MARKS = [
  0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x309, 0x30a, 0x30b,
  0x30c, 0x31b, 0x323, 0x327, 0x328,
];
