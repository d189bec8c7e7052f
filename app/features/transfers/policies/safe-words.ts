import { unsafeToPublish } from "~/lib/safe-to-publish";
import type { Unsafe } from "~/lib/safe-to-publish";

import type { PolicyClaim } from "./types";

/**
 * The words of a claim that everybody will read, by the column they come from.
 * Web addresses are the source's own and are not read.
 */
const PUBLIC_WORDS = {
  title: ({ title }) => title,
  number: ({ number }) => number,
  source_title: ({ sourceTitle }) => sourceTitle,
  section: ({ section }) => section,
  quote: ({ quote }) => quote,
  exceptions: ({ exceptions }) => exceptions,
  practice: ({ practice }) => practice,
} satisfies Record<string, (claim: PolicyClaim) => string | null>;

/**
 * What must not be published of a claim, as the forms would refuse it: the
 * column and the reason. The words themselves are not handed on.
 * @returns null when all of it may be read by everybody
 */
export function unsafeClaim(
  claim: PolicyClaim,
): { field: keyof typeof PUBLIC_WORDS; what: Unsafe } | null {
  for (const field of Object.keys(
    PUBLIC_WORDS,
  ) as (keyof typeof PUBLIC_WORDS)[]) {
    const what = unsafeToPublish(PUBLIC_WORDS[field](claim) ?? "");
    if (what !== null) return { field, what };
  }
  return null;
}
