import { Children, cloneElement, isValidElement } from "react";
import type { ReactElement, ReactNode } from "react";

/** A column's heading, and what its cells hold when that matters. */
export type ColumnHead =
  | string
  | { label: string; number: true }
  /** Links and buttons, which say themselves what they do. */
  | { label: string; actions: true };

interface CellProps {
  colSpan?: number;
  scope?: string;
  children?: ReactNode;
}

/**
 * A table with its caption. On a phone each row becomes a card in which every
 * cell says its column, so nobody scrolls sideways on the bus; a table of two
 * columns, and one that `phone="scroll"` asks for, stays a table in a box that
 * scrolls (and can be reached by keyboard for that).
 */
export function DataTable({
  caption,
  captionHidden = false,
  head,
  phone = head.length > 2 ? "cards" : "scroll",
  children,
}: {
  caption: string;
  captionHidden?: boolean;
  head: readonly ColumnHead[];
  /** What becomes of it on a narrow screen. */
  phone?: "cards" | "scroll";
  /**
   * `<tr>` rows, written out here and not wrapped in components, so that their
   * cells can be given the names of their columns.
   */
  children: ReactNode;
}) {
  const cards = phone === "cards";
  // A cell that is drawn as a block would stop being one to some readers of
  // the screen: the roles keep saying what it is.
  const role = (name: string) => (cards ? { role: name } : {});
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={caption}
      // A region that scrolls must take focus, or keyboards cannot scroll it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table
        className={cards ? "table table-cards" : "table"}
        {...role("table")}
      >
        <caption className={captionHidden ? "sr-only" : undefined}>
          {caption}
        </caption>
        <thead {...role("rowgroup")}>
          <tr {...role("row")}>
            {head.map((cell) => (
              <th
                key={labelOf(cell)}
                scope="col"
                className={holds(cell, "number") ? "number" : undefined}
                {...role("columnheader")}
              >
                {labelOf(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role("rowgroup")}>
          {cards
            ? Children.map(children, (row) => namedRow(row, head))
            : children}
        </tbody>
      </table>
    </div>
  );
}

const labelOf = (head: ColumnHead) =>
  typeof head === "string" ? head : head.label;

const holds = (head: ColumnHead | undefined, what: "number" | "actions") =>
  typeof head === "object" && what in head;

/** The row with, in each cell, the name of the column it stands in. */
function namedRow(row: ReactNode, head: readonly ColumnHead[]): ReactNode {
  if (!isValidElement<{ children?: ReactNode }>(row)) return row;
  let column = 0;
  const cells = Children.map(row.props.children, (cell) => {
    if (!isValidElement<CellProps>(cell)) return cell;
    const heading = head[column];
    column += cell.props.colSpan ?? 1;
    return namedCell(cell, heading);
  });
  return cloneElement(row, { role: "row" } as object, cells);
}

function namedCell(
  cell: ReactElement<CellProps>,
  heading: ColumnHead | undefined,
): ReactElement {
  const names = cell.props.scope === "row";
  const label =
    names || heading === undefined || holds(heading, "actions")
      ? undefined
      : labelOf(heading);
  return cloneElement(
    cell,
    {
      role: names ? "rowheader" : "cell",
      "data-column": label,
    } as object,
    // One box, so that words and marks of a cell stay beside its name.
    <div className="cell-value">{cell.props.children}</div>,
  );
}
