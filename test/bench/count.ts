import { writeFileSync } from "node:fs";
import { cpus } from "node:os";

import {
  oddsOf,
  pivotalMembers,
  presetOf,
  ROBERTS_RULES,
  whipCount,
} from "~/features/votes/rules";
import type { BodyRule, WhipSeat } from "~/features/votes/types";
import { CONFIDENCES, LEANS } from "~/features/votes/types";

// npm run bench:count [-- --json FILE]
// How long a count of 9, 51 and 400 seats takes, beside a plain convolution
// in a map over the same seats in the same run. Times are processor time of
// this process, the median of several counts: other work on the machine
// stretches the clock, not these. The ratio is what to compare across
// machines: below 1 the count with all its stages is quicker than the plain
// sum of one of them.

const at = process.argv.indexOf("--json");
const jsonFile = at < 0 ? undefined : process.argv[at + 1];

function seatsOf(count: number, heaviest: number): WhipSeat[] {
  return Array.from({ length: count }, (_, index) => ({
    seatId: `seat ${index}`,
    stance: LEANS[(index * 7) % LEANS.length] ?? "unknown",
    confidence: CONFIDENCES[index % CONFIDENCES.length] ?? "medium",
    weight: 1 + ((index * 37) % heaviest),
  }));
}

/** The chance of more yes than no, added up in a map: the baseline. */
function plainly(seats: readonly WhipSeat[]): number {
  let sums = new Map([[0, 1]]);
  for (const seat of seats) {
    const odds = oddsOf(seat);
    if (!odds) continue;
    const next = new Map<number, number>();
    const weight = seat.weight ?? 1;
    for (const [sum, chance] of sums)
      for (const [to, how] of [
        [sum + weight, odds.yes],
        [sum - weight, odds.no],
        [sum, odds.abstain + odds.absent],
      ] as const)
        next.set(to, (next.get(to) ?? 0) + chance * how);
    sums = next;
  }
  return [...sums].reduce((all, [sum, how]) => all + (sum > 0 ? how : 0), 0);
}

function milliseconds(run: () => unknown, times: number): number {
  run();
  const taken = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? NaN;
}

const rules: { name: string; rule: BodyRule }[] = [
  { name: "votes cast", rule: ROBERTS_RULES },
  ...(["new_york_city", "washington_dc", "el_paso", "kentucky"] as const).map(
    (key) => ({
      name: key.replaceAll("_", " "),
      rule: presetOf(key)?.rule ?? ROBERTS_RULES,
    }),
  ),
];

const rows = [];
for (const [count, heaviest] of [
  [9, 1],
  [51, 1],
  [51, 50],
  [400, 1],
  [400, 50],
  [400, 100],
] as const) {
  const seats = seatsOf(count, heaviest);
  const times = count > 100 ? 7 : 25;
  const baseline = milliseconds(() => plainly(seats), times > 7 ? 25 : 3);
  for (const { name, rule } of rules) {
    const { errorBound } = whipCount(rule, seats);
    if (name === "votes cast") {
      // The plain sum knows no quorum.
      const unbound = whipCount({ ...rule, quorum: null }, seats);
      const off = Math.abs(unbound.chance - plainly(seats));
      if (off > 1e-9) throw new Error(`the two chances differ by ${off}`);
    }
    const row = {
      seats: count,
      heaviest,
      rule: name,
      count: milliseconds(() => whipCount(rule, [...seats]), times),
      // Fresh seats each time: the body counted last is kept.
      pivotal: milliseconds(() => pivotalMembers(rule, [...seats]), times),
      // As the page of a vote asks them.
      both: milliseconds(() => {
        const asked = [...seats];
        const options = {};
        whipCount(rule, asked, options);
        pivotalMembers(rule, asked, options);
      }, times),
      baseline,
      errorBound,
    };
    rows.push(row);
    console.log(
      [
        `${count} seats`.padEnd(10),
        `weights to ${heaviest}`.padEnd(15),
        name.padEnd(16),
        `count ${row.count.toFixed(1).padStart(7)} ms`,
        `  who decides ${row.pivotal.toFixed(1).padStart(7)} ms`,
        `  both ${row.both.toFixed(1).padStart(7)} ms`,
        `  plain ${baseline.toFixed(1).padStart(8)} ms`,
        `  ratio ${(row.count / baseline).toFixed(3)}`,
        errorBound > 0 ? `  off by at most ${errorBound.toExponential(1)}` : "",
      ].join(""),
    );
  }
}
if (jsonFile) {
  writeFileSync(
    jsonFile,
    `${JSON.stringify({ node: process.version, cores: cpus().length, rows }, null, 2)}\n`,
  );
  console.log(`Written to ${jsonFile}`);
}
