import { ownValue } from "~/lib/own-value";

import type { VoteOption } from "../types";

/** A word as compared: no case, accents, marks or doubled spaces. */
export function plainWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Clerks' words, whole. Each city prints its own; these are those seen in
 * councils' records. Leave for illness, birth or mourning is an absence the
 * body has excused; a conflict of interest is a recusal.
 */
const WORDS: Readonly<Record<string, VoteOption>> = {
  yes: "yes",
  y: "yes",
  aye: "yes",
  ayes: "yes",
  yea: "yes",
  yeas: "yes",
  "in favor": "yes",
  "in favour": "yes",
  for: "yes",
  affirmative: "yes",
  approve: "yes",
  approved: "yes",
  support: "yes",
  "yes by silence": "yes",
  si: "yes",
  no: "no",
  n: "no",
  nay: "no",
  nays: "no",
  noes: "no",
  negative: "no",
  opposed: "no",
  oppose: "no",
  against: "no",
  dissent: "no",
  "in opposition": "no",
  disapprove: "no",
  abstain: "abstain",
  abstained: "abstain",
  abstaining: "abstain",
  abstention: "abstain",
  "abstain yes": "abstain",
  "abstain no": "abstain",
  pass: "abstain",
  passed: "abstain",
  absent: "absent",
  a: "absent",
  "absent nv": "absent",
  "absent not voting": "absent",
  "not present": "absent",
  away: "absent",
  left: "absent",
  "left meeting": "absent",
  "left the meeting": "absent",
  "left room": "absent",
  "left the room": "absent",
  departed: "absent",
  "left early": "absent",
  excused: "excused",
  "excused absence": "excused",
  "absent excused": "excused",
  medical: "excused",
  "medical leave": "excused",
  bereavement: "excused",
  parental: "excused",
  "parental leave": "excused",
  maternity: "excused",
  paternity: "excused",
  "jury duty": "excused",
  military: "excused",
  recuse: "recused",
  recused: "recused",
  recusal: "recused",
  conflict: "recused",
  "conflict of interest": "recused",
  disqualified: "recused",
  present: "present",
  "present not voting": "not_voting",
  "not voting": "not_voting",
  "no vote": "not_voting",
  "non voting": "not_voting",
  "did not vote": "not_voting",
  nv: "not_voting",
  vacant: "vacant",
  vacancy: "vacant",
  "vacant seat": "vacant",
  paired: "paired",
  pair: "paired",
  "a favor": "yes",
  afirmativo: "yes",
  "en contra": "no",
  negativo: "no",
  abstencion: "abstain",
  "se abstuvo": "abstain",
  "se abstiene": "abstain",
  ausente: "absent",
  "ausente con excusa": "excused",
  "ausente justificado": "excused",
  "ausente justificada": "excused",
  "ausente con justificacion": "excused",
  "ausencia justificada": "excused",
  excusado: "excused",
  excusada: "excused",
  "con licencia": "excused",
  recusado: "recused",
  recusada: "recused",
  "se recuso": "recused",
  "conflicto de interes": "recused",
  "conflicto de intereses": "recused",
  presente: "present",
  "no voto": "not_voting",
  vacante: "vacant",
};

/** Longer phrases, by the first that fits: a refusal before an agreement. */
const PHRASES: readonly (readonly [RegExp, VoteOption])[] = [
  [/\brecus|\bconflict\b|\bdisqualif/, "recused"],
  [/\bexcused\b|\bmedical\b|\bbereave|\bparental\b/, "excused"],
  [/\babsent\b/, "absent"],
  [/\babstain|\babstention/, "abstain"],
  [/\bnot voting\b|\bdid not vote\b/, "not_voting"],
  [/\bvacan/, "vacant"],
  [/\bpaired\b/, "paired"],
  [/\bnay\b|\bopposed\b|\bnegative\b/, "no"],
  [/\baye\b|\byea\b|\bin favou?r\b|\baffirmative\b/, "yes"],
];

/**
 * The second fact of a vote, from the first: the clerk's word as an option.
 * The word itself is kept as printed by whoever calls this.
 *
 * @param word as printed; may be empty
 * @param voteResult Legistar's `VoteResult`: 1 yes, 2 no, 0 or null neither.
 *   Cities rename the words, not this, so 1 and 2 win over the word. Leave
 *   it out for other sources.
 * @returns `other` for a blank or unknown word: no record, never "absent"
 */
export function normalizeVoteWord(
  word: string | null | undefined,
  voteResult?: number | null,
): VoteOption {
  if (voteResult === 1) return "yes";
  if (voteResult === 2) return "no";
  const plain = plainWord(word ?? "");
  if (plain === "") return "other";
  return (
    ownValue(WORDS, plain) ??
    PHRASES.find(([pattern]) => pattern.test(plain))?.[1] ??
    "other"
  );
}
