/**
 * How often two members vote alike: the share of the votes on which both said
 * yes or no and said the same. Whoever was absent, abstained or was recused is
 * outside of that vote, so that nobody agrees or differs by being away.
 *
 * The measure is the pairwise agreement of bloc analysis (H. Beyle,
 * Identification and Analysis of Attribute-Cluster-Blocs, 1931; D. Truman,
 * The Congressional Party, 1959). Votes on which everybody agreed raise every
 * share alike, so studies of roll calls commonly leave them out (L. Anderson,
 * M. Watts and A. Wilcox, Legislative Roll-Call Analysis, 1966): that is the
 * reader's choice here, `contested` in the queries.
 */

/** One member's yes or no in one roll. */
export interface YesOrNo {
  rollId: string;
  officialId: string;
  option: "yes" | "no";
}

export interface Agreement {
  /** Votes on which both said yes or no. */
  shared: number;
  /** Of those, the votes on which both said the same. */
  same: number;
}

/** Below this many shared votes a share says little, and pages say so. */
export const FEW_SHARED = 10;

/** Same out of shared, 0 to 1; null while they share no vote. */
export function shareOf({ shared, same }: Agreement): number | null {
  return shared === 0 ? null : same / shared;
}

/** Whether the share rests on so few votes that it has to be marked. */
export function restsOnFew({ shared }: Agreement): boolean {
  return shared > 0 && shared < FEW_SHARED;
}

/** Five bands of agreement, from 0 (under a fifth) to 4 (four fifths or more). */
export function bandOf(share: number): 0 | 1 | 2 | 3 | 4 {
  return Math.min(4, Math.floor(share * 5 + 1e-9)) as 0 | 1 | 2 | 3 | 4;
}

/**
 * The agreement of every two members. Rows of the same member in the same
 * roll count once, the last one.
 *
 * @param votes in any order
 * @param officialIds rows and columns, in the order wanted
 * @returns a square in that order; the diagonal is null
 */
export function agreementMatrix(
  votes: readonly YesOrNo[],
  officialIds: readonly string[],
): (Agreement | null)[][] {
  const rolls = new Map<string, number>();
  for (const { rollId } of votes) {
    if (!rolls.has(rollId)) rolls.set(rollId, rolls.size);
  }
  const width = Math.ceil(rolls.size / 32);
  const members = new Map(
    officialIds.map((id) => [
      id,
      { yes: new Uint32Array(width), no: new Uint32Array(width) },
    ]),
  );
  for (const { rollId, officialId, option } of votes) {
    const member = members.get(officialId);
    const roll = rolls.get(rollId);
    if (!member || roll === undefined) continue;
    const word = roll >>> 5;
    const bit = 1 << (roll & 31);
    const other = option === "yes" ? "no" : "yes";
    member[option][word] = (member[option][word] ?? 0) | bit;
    member[other][word] = (member[other][word] ?? 0) & ~bit;
  }
  const sides = officialIds.map((id) => members.get(id));
  return sides.map((one, row) =>
    sides.map((other, column) => {
      if (row === column || !one || !other) return null;
      let shared = 0;
      let same = 0;
      for (let word = 0; word < width; word += 1) {
        const yesA = one.yes[word] ?? 0;
        const noA = one.no[word] ?? 0;
        const yesB = other.yes[word] ?? 0;
        const noB = other.no[word] ?? 0;
        shared += bitsIn((yesA | noA) & (yesB | noB));
        same += bitsIn((yesA & yesB) | (noA & noB));
      }
      return { shared, same };
    }),
  );
}

/** How many bits of a 32-bit word are set. */
function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * How many rolls there are, and how many of them were unanimous: all who said
 * yes or no said the same.
 */
export function countUnanimous(votes: readonly YesOrNo[]): {
  rolls: number;
  unanimous: number;
} {
  const sides = new Map<string, Set<string>>();
  for (const { rollId, option } of votes) {
    const seen = sides.get(rollId);
    if (seen) seen.add(option);
    else sides.set(rollId, new Set([option]));
  }
  return {
    rolls: sides.size,
    unanimous: [...sides.values()].filter(({ size }) => size === 1).length,
  };
}
