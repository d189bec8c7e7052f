import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";

import { formatNumber } from "~/i18n/format";
import type { Locale } from "~/i18n/locales";

import { CHART_COLORS, CHART_DASHES } from "./chart-types";
import type { ChartPoint, ChartSeries } from "./chart-types";
import { niceTicks } from "./scale";

/** Lines that tell their numbers under the pointer. */
export function LiveTrend({
  points,
  series,
  locale,
}: {
  points: readonly ChartPoint[];
  series: readonly ChartSeries[];
  locale: Locale;
}) {
  const rows = points.map(({ label, values }) => ({ label, ...values }));
  const ticks = niceTicks(
    Math.max(
      0,
      ...points.flatMap(({ values }) =>
        series.map(({ key }) => values[key] ?? 0),
      ),
    ),
  );
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={rows}
        // The table beside it is what keyboards and screen readers read.
        accessibilityLayer={false}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      >
        <CartesianGrid stroke="var(--rule)" vertical={false} />
        <XAxis
          dataKey="label"
          stroke="var(--rule-strong)"
          tick={{ fill: "var(--ink-soft)", fontSize: 12 }}
          minTickGap={48}
          tickLine={false}
        />
        <YAxis
          width={44}
          ticks={ticks}
          domain={[0, ticks.at(-1) ?? 1]}
          stroke="var(--rule-strong)"
          axisLine={false}
          tickLine={false}
          tick={{ fill: "var(--ink-soft)", fontSize: 12 }}
          tickFormatter={(value: number) => formatNumber(locale, value)}
        />
        <Tooltip
          formatter={(value) => formatNumber(locale, Number(value))}
          contentStyle={{
            background: "var(--sheet)",
            border: "1px solid var(--rule-strong)",
            borderRadius: 4,
            color: "var(--ink)",
          }}
          labelStyle={{ color: "var(--ink-soft)" }}
        />
        {series.map(({ key, label, tone }) => (
          <Line
            key={key}
            dataKey={key}
            name={label}
            stroke={CHART_COLORS[tone]}
            strokeWidth={2.5}
            {...(CHART_DASHES[tone] && { strokeDasharray: CHART_DASHES[tone] })}
            dot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
