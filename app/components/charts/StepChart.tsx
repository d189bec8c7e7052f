import type { ReactNode } from "react";

import { ChartFigure } from "./ChartFigure";
import { stretches } from "./steps";
import type { Step, StepSeries } from "./steps";
import { useLive } from "./use-live";

const loadLive = () => import("./live-steps").then((m) => m.LiveSteps);

export interface StepDrawing {
  steps: readonly Step[];
  /** Days since the first one. */
  end: number;
  /** From the ground up for a stack. */
  series: readonly StepSeries[];
  /** Bands on each other, or a line. */
  kind: "stack" | "line";
  /** The height of the whole. */
  top: number;
  /** Levels that are named at the side, from the ground up. */
  ticks: readonly number[];
  /** A level that matters. */
  mark: number | null;
  /** The day so many days after the first, in words. */
  dayLabel: (at: number) => string;
  valueLabel: (value: number) => string;
}

/**
 * What held from which day on: values that stay until something changes them.
 * Drawn by the server, lively once script runs; the table says the same.
 */
export function StepChart({
  title,
  summary,
  legend,
  tableLabel,
  table,
  ...drawing
}: StepDrawing & {
  title: ReactNode;
  summary: string;
  legend?: ReactNode;
  tableLabel: string;
  table: ReactNode;
}) {
  const Live = useLive(loadLive);
  return (
    <ChartFigure
      title={title}
      summary={summary}
      legend={legend}
      tableLabel={tableLabel}
      table={table}
    >
      {Live && drawing.end > 0 ? (
        <Live {...drawing} />
      ) : (
        <PlainSteps {...drawing} />
      )}
    </ChartFigure>
  );
}

/** The steps without any script; its words stand beside it in their own size. */
function PlainSteps({
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
  const whole = Math.max(top, Number.EPSILON);
  const share = (value: number) => (100 * value) / whole;
  const percent = (value: number) => `${value.toFixed(3)}%`;
  const drawn = stretches(steps, end);
  return (
    <div className="flex h-full flex-col" aria-hidden="true">
      <div className="flex min-h-0 grow gap-2 pt-2">
        <svg className="h-full w-9 overflow-visible">
          {ticks.map((value) => (
            <text
              key={value}
              x="100%"
              y={percent(100 - share(value))}
              dy="0.35em"
              textAnchor="end"
              fontSize="12"
              fill="var(--ink-soft)"
            >
              {valueLabel(value)}
            </text>
          ))}
        </svg>
        <svg className="h-full min-w-0 grow overflow-visible" width="100%">
          {ticks.map((value) => (
            <line
              key={value}
              x1="0"
              x2="100%"
              y1={percent(100 - share(value))}
              y2={percent(100 - share(value))}
              stroke="var(--rule)"
            />
          ))}
          {drawn.map(({ from, to, values }, index) => {
            let below = 0;
            return series.map(({ key, fill }) => {
              const value = values[key] ?? 0;
              if (kind === "stack") {
                below += value;
                return (
                  <rect
                    key={`${key}${from}`}
                    x={percent(from)}
                    y={percent(100 - share(below))}
                    width={percent(to - from)}
                    height={percent(share(value))}
                    shapeRendering="crispEdges"
                    fill={fill}
                  />
                );
              }
              const before = drawn[index - 1]?.values[key];
              const level = percent(100 - share(value));
              return (
                <g key={`${key}${from}`} stroke={fill} strokeWidth="2.5">
                  {before !== undefined && (
                    <line
                      x1={percent(from)}
                      x2={percent(from)}
                      y1={percent(100 - share(before))}
                      y2={level}
                    />
                  )}
                  <line
                    x1={percent(from)}
                    x2={percent(to)}
                    y1={level}
                    y2={level}
                  />
                </g>
              );
            });
          })}
          {mark !== null && (
            <line
              x1="0"
              x2="100%"
              y1={percent(100 - share(mark))}
              y2={percent(100 - share(mark))}
              stroke="var(--ink)"
              strokeWidth="2"
              strokeDasharray="6 4"
            />
          )}
        </svg>
      </div>
      <ol className="soft mt-2 flex justify-between pl-11 text-xs">
        {(end > 0 ? [0, end] : [0]).map((at) => (
          <li key={at}>{dayLabel(at)}</li>
        ))}
      </ol>
    </div>
  );
}
