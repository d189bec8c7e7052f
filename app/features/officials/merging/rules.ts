import { spansMeet } from "../rules";

/** Contact details with where and when they were checked, as columns. */
export interface ContactColumns {
  email: string | null;
  phone: string | null;
  website: string | null;
  contact_source_url: string | null;
  contact_verified_on: string | null;
}

export interface TermColumns {
  id: string;
  body_id: string;
  seat_id: string | null;
  role: string;
  starts_on: string | null;
  ends_on: string | null;
}

/**
 * The contact details of two pages made one: the kept page's own, or, when it
 * has none at all, the other's. They are never mixed: a source and a day of
 * checking belong to the details they were found with.
 */
export function contactAfterMerge(
  kept: ContactColumns,
  merged: ContactColumns,
): ContactColumns {
  const empty = [kept.email, kept.phone, kept.website].every(
    (detail) => detail === null,
  );
  return empty ? { ...merged } : { ...kept };
}

/**
 * Of two officials who are one person, the terms that say the same thing
 * twice: same body, same role, at the same time. Nobody sits in one body
 * twice. The term that names a seat stays, else the kept official's.
 */
export function termsSetAside<Term extends TermColumns>(
  kept: readonly Term[],
  merged: readonly Term[],
): Term[] {
  const aside = new Set<Term>();
  for (const theirs of merged) {
    for (const ours of kept) {
      if (aside.has(ours) || aside.has(theirs)) continue;
      const same =
        ours.body_id === theirs.body_id &&
        ours.role === theirs.role &&
        spansMeet(
          { from: ours.starts_on, to: ours.ends_on },
          { from: theirs.starts_on, to: theirs.ends_on },
        );
      if (!same) continue;
      const better = ours.seat_id === null && theirs.seat_id !== null;
      aside.add(better ? ours : theirs);
    }
  }
  return [...aside];
}
