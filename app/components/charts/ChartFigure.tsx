import type { ReactNode } from "react";

/**
 * A picture of numbers: its title, a sentence that says the same, a box of
 * fixed height for the drawing, and the numbers as a table.
 */
export function ChartFigure({
  title,
  summary,
  legend,
  tableLabel,
  table,
  children,
}: {
  title: ReactNode;
  /** What the picture shows, in a sentence; also its text for screen readers. */
  summary: string;
  legend?: ReactNode;
  /** "The numbers" */
  tableLabel: string;
  table: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure className="min-w-0">
      <figcaption className="stack-tight">
        {title}
        <p className="soft small">{summary}</p>
        {legend}
      </figcaption>
      <div
        role="img"
        aria-label={summary}
        // A live chart takes a moment to follow a screen that was turned.
        className="mt-3 h-56 overflow-hidden"
      >
        {children}
      </div>
      <details className="small mt-2">
        <summary>{tableLabel}</summary>
        <div className="mt-2">{table}</div>
      </details>
    </figure>
  );
}
