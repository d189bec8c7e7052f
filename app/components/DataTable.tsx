import type { ReactNode } from "react";

/**
 * A table with its caption, in a box that scrolls sideways on a phone (and can
 * be reached by keyboard for that).
 */
export function DataTable({
  caption,
  captionHidden = false,
  head,
  children,
}: {
  caption: string;
  captionHidden?: boolean;
  /** Column headings; one that holds numbers is marked so. */
  head: readonly (string | { label: string; number: true })[];
  /** `<tr>` rows. */
  children: ReactNode;
}) {
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={caption}
      // A region that scrolls must take focus, or keyboards cannot scroll it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className="table">
        <caption className={captionHidden ? "sr-only" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {head.map((cell) =>
              typeof cell === "string" ? (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ) : (
                <th key={cell.label} scope="col" className="number">
                  {cell.label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
