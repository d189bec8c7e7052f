import type { Ledger } from "../legistar/ledger";
import type { GatheredRoll, GatheredVote, Sums } from "./rolls";
import type { Columns } from "./rows";

const KINDS = ["yes", "no", "abstain", "absent"] as const;

// Clerks count these in one number or in two.
const COUNTED: Record<(typeof KINDS)[number], readonly (readonly string[])[]> =
  {
    yes: [["yes"]],
    no: [["no"]],
    abstain: [
      ["abstain"],
      ["abstain", "present"],
      ["abstain", "recused"],
      ["abstain", "present", "recused", "not_voting"],
    ],
    absent: [
      ["absent"],
      ["absent", "excused"],
      ["excused"],
      ["absent", "excused", "not_voting"],
    ],
  };

/** Says where the sums a clerk printed differ from the rows beneath. */
export function noticeSums(
  roll: GatheredRoll,
  votes: readonly GatheredVote[],
  ledger: Ledger,
): void {
  const members = votes.filter(({ casting }) => !casting);
  if (members.length === 0) return;
  for (const kind of KINDS) {
    const stated = roll.sums[kind];
    if (stated === null) continue;
    const counts = COUNTED[kind].map(
      (options) =>
        members.filter(({ option }) => options.includes(option)).length,
    );
    if (counts.includes(stated)) continue;
    // Some count the mayor's vote on a tie, some do not.
    const casting = votes.filter(
      (vote) => vote.casting && vote.option === kind,
    ).length;
    if (casting > 0 && counts.some((each) => each + casting === stated)) {
      continue;
    }
    ledger.notice("sums_differ", {
      kind,
      stated,
      counted: counts[0] ?? 0,
      title: (roll.file ?? roll.title ?? "").slice(0, 120),
      date: roll.day,
      row: roll.from.row ?? 0,
    });
  }
}

/** The sums of a voice vote in the file's own headings; null for none. */
export function sumsInWords(
  { sums }: { sums: Sums },
  columns: Columns,
): string | null {
  const said = KINDS.flatMap((kind) =>
    sums[kind] === null
      ? []
      : [`${columns.heading(`${kind}_total`)}: ${sums[kind]}`],
  );
  return said.length > 0 ? said.join(" · ") : null;
}
