import {
  Area,
  AreaChart,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";

import type { StepDrawing } from "./StepChart";
import { spreadOver } from "./scale";
import { withEnd } from "./steps";

/** Steps that tell their day and numbers under the pointer. */
export function LiveSteps({
  steps,
  end,
  series,
  kind,
  top,
  ticks,
  mark,
  dayLabel,
  valueLabel,
}: StepDrawing) {
  const rows = withEnd(steps, end).map(({ at, values }) => ({
    at,
    ...values,
  }));
  // Days, not entries, are spread along the ground.
  const days = spreadOver(end + 1, Math.min(5, end + 1));
  const Chart = kind === "stack" ? AreaChart : LineChart;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <Chart
        data={rows}
        // The table beside it is what keyboards and screen readers read.
        accessibilityLayer={false}
        margin={{ top: 8, right: 20, bottom: 0, left: 0 }}
      >
        <CartesianGrid stroke="var(--rule)" vertical={false} />
        <XAxis
          type="number"
          dataKey="at"
          domain={[0, end]}
          ticks={days}
          tickFormatter={dayLabel}
          stroke="var(--rule-strong)"
          tick={{ fill: "var(--ink-soft)", fontSize: 12 }}
          minTickGap={28}
          tickLine={false}
        />
        <YAxis
          width={44}
          domain={[0, top]}
          interval={0}
          ticks={[...ticks]}
          stroke="var(--rule-strong)"
          axisLine={false}
          tickLine={false}
          tick={{ fill: "var(--ink-soft)", fontSize: 12 }}
          tickFormatter={valueLabel}
        />
        <Tooltip
          labelFormatter={(at) => dayLabel(Number(at))}
          formatter={(value) => valueLabel(Number(value))}
          contentStyle={{
            background: "var(--sheet)",
            border: "1px solid var(--rule-strong)",
            borderRadius: 4,
            color: "var(--ink)",
          }}
          itemStyle={{ color: "var(--ink)" }}
          labelStyle={{ color: "var(--ink-soft)" }}
        />
        {series.map(({ key, label, fill }) =>
          kind === "stack" ? (
            <Area
              key={key}
              type="stepAfter"
              dataKey={key}
              name={label}
              stackId="count"
              stroke="var(--sheet)"
              strokeWidth={1}
              fill={fill}
              fillOpacity={1}
              dot={false}
              isAnimationActive={false}
            />
          ) : (
            <Line
              key={key}
              type="stepAfter"
              dataKey={key}
              name={label}
              stroke={fill}
              strokeWidth={2.5}
              dot={false}
              isAnimationActive={false}
            />
          ),
        )}
        {mark !== null && (
          <ReferenceLine
            y={mark}
            stroke="var(--ink)"
            strokeWidth={2}
            strokeDasharray="6 4"
          />
        )}
      </Chart>
    </ResponsiveContainer>
  );
}
