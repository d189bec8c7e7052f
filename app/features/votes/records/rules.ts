type Wish = string | number | boolean | null;

/** A filter as its page read it: a plain object of such wishes. */
export type FilterShown = Readonly<Record<string, Wish>>;

/**
 * Filters as parameters of an address: a flag as 1, and where a list starts
 * anyway left out.
 */
export function asParams(
  filter: FilterShown,
): Record<string, string | number | null> {
  const start: Record<string, string | number> = {
    sort: "newest",
    page: 1,
    across: 1,
    show: "differed",
  };
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      name,
      value === true
        ? 1
        : value === false || value === start[name]
          ? null
          : value,
    ]),
  );
}

/** Whether anything is left out: pages and orders leave nothing out. */
export function isNarrowed(filter: FilterShown): boolean {
  return Object.entries(filter).some(
    ([name, value]) =>
      name !== "page" &&
      name !== "across" &&
      name !== "sort" &&
      value !== null &&
      value !== false &&
      value !== "",
  );
}
