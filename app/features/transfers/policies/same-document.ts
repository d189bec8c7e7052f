import type { Precision } from "~/features/policies/types";

import { maySayTheSame } from "./contradictions";
import type { PolicyClaim } from "./types";
import { plainValue } from "./words";

interface NamedDocument {
  instrument: string;
  title: string;
  number: string | null;
  sourceUrl: string;
  sourceTitle: string | null;
}

/**
 * Documents are the same where place, kind, title and number are; one that has
 * neither title nor number, where its source is too.
 */
export function identityOf(placeId: string, document: NamedDocument): string {
  const { instrument, title, number } = document;
  return [
    placeId,
    instrument,
    plainValue(title),
    plainValue(number ?? ""),
    isNameless(document) ? sourceOf(document) : "",
  ].join("\n");
}

/** By what the source of a document is compared. */
export function sourceOf({
  sourceUrl,
  sourceTitle,
}: Pick<NamedDocument, "sourceUrl" | "sourceTitle">): string {
  return sourceUrl || (sourceTitle ?? "");
}

function isNameless({ title, number }: NamedDocument): boolean {
  return title === "" && number === null;
}

interface Candidate {
  withdrawn: boolean;
  sourceUrl: string;
  sourceTitle: string | null;
  holds: (provision: string) => boolean;
  steps: readonly { stage: string; onDate: string; precision: string }[];
}

/**
 * Which of several documents of one identity a claim is of: the one that
 * speaks of its protection already, else one of its own source, else any that
 * may take it. A nameless document takes no clause of another day: what one
 * row says holds since 2017 must not hold since 2016 for another row's sake.
 *
 * @param bySource whether the file itself names this document with several
 *   sources, so that another source is another document
 */
export function documentOf<T extends Candidate>(
  candidates: readonly T[],
  claim: PolicyClaim,
  bySource: boolean,
): T | undefined {
  const own = candidates.filter((each) => sourceOf(each) === sourceOf(claim));
  const fitting = [...own, ...(bySource ? [] : candidates)].filter(
    (each) => each.holds(claim.provision) || takes(each, claim),
  );
  const order = (each: T) =>
    (each.withdrawn ? 2 : 0) + (each.holds(claim.provision) ? 0 : 1);
  return fitting.reduce<T | undefined>(
    (best, each) =>
      best === undefined || order(each) < order(best) ? each : best,
    undefined,
  );
}

function takes({ steps }: Candidate, claim: PolicyClaim): boolean {
  if (!isNameless(claim) || !claim.dated) return true;
  const same = steps.filter(({ stage }) => stage === claim.stage);
  return (
    same.length === 0 ||
    same.some(({ onDate, precision }) =>
      maySayTheSame({ onDate, precision: precision as Precision }, claim.when),
    )
  );
}
