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
 * reader's choice here, `contested` in what narrows the record (bits.ts), where
 * the agreement of every two members is counted.
 */

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
