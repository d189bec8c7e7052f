import type { World } from "~/server/world.server";

/**
 * What an opponent would type into any field: mark-up that breaks out of text,
 * attributes, scripts, styles and titles, a formula, and lines of a calendar
 * of their own. Everything that would come alive carries `data-ran` or calls
 * `ran()`.
 */
export const HOSTILE =
  `=HYPERLINK("https://evil.example")<script data-ran>ran()</script>` +
  `"><img data-ran src=x onerror=ran()>'--></title></style></textarea></select>` +
  `<svg data-ran onload=ran()></svg></script><script data-ran>ran()</script>` +
  `<a data-ran href="javascript:ran()">x</a>{{ran()}}\${ran()}{count, plural}` +
  `\r\nBEGIN:VALARM\r\nATTENDEE:mailto:eve@evil.example\r\n`;

/** The same of an address: pressing it would run in the page. */
export const HOSTILE_ADDRESS = "javascript:ran()//";

/** What nobody types: read as data by the site itself. */
const NOT_TYPED = new Set(["settings.value"]);

/** Words and addresses that are short, or not filled in yet. */
const ALSO: Readonly<Record<string, keyof Planted>> = {
  "agenda_items.agenda_number": "words",
  "agenda_items.matter_file": "words",
  "agenda_items.matter_status": "words",
  "agenda_items.mover": "words",
  "agenda_items.note": "words",
  "agenda_items.seconder": "words",
  "bodies.website": "addresses",
  "campaign_events.why": "words",
  "campaigns.closed_why": "words",
  "cast_votes.word": "words",
  "conflict_steps.note": "words",
  "conflict_steps.source_url": "addresses",
  "demands.body_name": "words",
  "join_requests.note": "words",
  "matters.file_number": "words",
  "matters.recorded_status": "words",
  "meetings.comment_url": "addresses",
  "motion_protests.filed_by": "words",
  "motion_protests.note": "words",
  "motion_protests.source_url": "addresses",
  "motion_readings.note": "words",
  "motion_readings.source_url": "addresses",
  "motions.action_text": "words",
  "motions.agenda_number": "words",
  "official_merges.merged_name": "words",
  "official_merges.why": "words",
  "officials.given_name": "words",
  "officials.phone": "words",
  "officials.suffix": "words",
  "officials.website": "addresses",
  "policy_documents.archived_url": "addresses",
  "policy_documents.source_title": "words",
  "promise_versions.note": "words",
  "promise_versions.why": "words",
  "roll_calls.note": "words",
  "tasks.ended_why": "words",
};

export interface Planted {
  /** "table.column" of every text and every address that took it. */
  words: string[];
  addresses: string[];
}

/**
 * Puts hostile words before everything people or imports have written, in
 * every table at once: in each column that holds sentences or names, which
 * are those with a space somewhere, and a hostile scheme before each web
 * address. Tables nobody may change (the log, leans) keep theirs.
 */
export async function plantEverywhere(world: World): Promise<Planted> {
  const planted: Planted = { words: [], addresses: [] };
  const tables = await world.db.read.introspection.getTables();
  for (const { name, columns } of tables) {
    const table = name as "demands";
    const rows: Record<string, unknown>[] = await world.db.read
      .selectFrom(table)
      .selectAll()
      .limit(500)
      .execute();
    for (const column of columns) {
      const values = rows
        .map((row) => row[column.name])
        .filter((value): value is string => typeof value === "string")
        .filter((value) => value !== "");
      const full = `${name}.${column.name}`;
      const kind = ALSO[full] ?? kindOf(values);
      if (kind === null || NOT_TYPED.has(full)) continue;
      const before = kind === "words" ? HOSTILE : HOSTILE_ADDRESS;
      const field = column.name as "title";
      try {
        await world.db.transaction((trx) =>
          trx
            .updateTable(table)
            .set((eb) => ({
              [field]: eb(
                eb.val(before),
                "||",
                eb.fn.coalesce(field, eb.val("")),
              ),
            }))
            // An empty field of a column that is often empty is filled too.
            .$if(!(full in ALSO), (all) => all.where(field, "is not", null))
            .execute(),
        );
        planted[kind].push(full);
      } catch {
        // Nobody may change this table, or not to this.
      }
    }
  }
  return planted;
}

/** Steps nobody has taken in the demo: a protest, a reading, a settled conflict. */
export async function actOnVote(
  world: World,
  motionId: string,
  by: string,
): Promise<void> {
  const row = () => ({
    id: world.newId(),
    motion_id: motionId,
    source_url: "https://riverbend.example/a",
    note: "A note.",
    recorded_by: by,
    recorded_at: world.now().toISOString(),
  });
  await world.db.transaction(async (trx) => {
    await trx
      .insertInto("motion_protests")
      .values({
        ...row(),
        step: "filed",
        filed_by: "Neighbors",
        happened_on: "2026-01-05",
      })
      .execute();
    await trx
      .insertInto("motion_readings")
      .values({
        ...row(),
        read_on: "2026-01-05",
        taken_back_by: null,
        taken_back_at: null,
      })
      .execute();
    await trx
      .insertInto("conflict_steps")
      .values({
        ...row(),
        step: "stands",
        recorded: "passed",
        computed: "failed",
        group_id: null,
      })
      .execute();
  });
}

function kindOf(values: readonly string[]): keyof Planted | null {
  if (values.length === 0) return null;
  if (values.every((value) => /^https?:/.test(value))) return "addresses";
  if (values.some((value) => /^[[{]/.test(value))) return null;
  return values.some((value) => value.trim().includes(" ")) ? "words" : null;
}
