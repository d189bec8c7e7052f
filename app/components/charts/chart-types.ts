/** One line or row of bars of a chart. */
export interface ChartSeries {
  key: string;
  label: string;
  tone: ChartTone;
}

/** What stands above one place of the horizontal axis. */
export interface ChartPoint {
  label: string;
  values: Readonly<Record<string, number>>;
}

/** A chart's colours; the second also differs by its dashes. */
export type ChartTone = "first" | "second";

export const CHART_COLORS: Readonly<Record<ChartTone, string>> = {
  first: "var(--accent)",
  second: "var(--against)",
};

export const CHART_DASHES: Readonly<Record<ChartTone, string | undefined>> = {
  first: undefined,
  second: "6 4",
};
