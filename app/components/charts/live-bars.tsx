import {
  Bar,
  BarChart,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";

import { formatNumber } from "~/i18n/format";
import type { Locale } from "~/i18n/locales";

/** Bars that tell their numbers under the pointer. */
export function LiveBars({
  bars,
  name,
  locale,
}: {
  bars: readonly { key: string; label: string; value: number }[];
  /** What the numbers count. */
  name: string;
  locale: Locale;
}) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...bars]}
        layout="vertical"
        accessibilityLayer={false}
        margin={{ top: 0, right: 32, bottom: 0, left: 0 }}
      >
        <XAxis type="number" hide domain={[0, "dataMax"]} />
        <YAxis
          type="category"
          dataKey="label"
          width={144}
          interval={0}
          stroke="var(--rule-strong)"
          tickLine={false}
          tick={{ fill: "var(--ink-soft)", fontSize: 12 }}
        />
        <Tooltip
          cursor={{ fill: "var(--sunk)" }}
          formatter={(value) => formatNumber(locale, Number(value))}
          contentStyle={{
            background: "var(--sheet)",
            border: "1px solid var(--rule-strong)",
            borderRadius: 4,
            color: "var(--ink)",
          }}
          itemStyle={{ color: "var(--ink)" }}
          labelStyle={{ color: "var(--ink-soft)" }}
        />
        <Bar
          dataKey="value"
          name={name}
          fill="var(--accent)"
          isAnimationActive={false}
        >
          <LabelList
            dataKey="value"
            position="right"
            fill="var(--ink)"
            fontSize={12}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
