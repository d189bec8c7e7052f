import { useLocale } from "~/i18n/use-translate";
import { formatNumber } from "~/i18n/format";

import { DataTable } from "../DataTable";
import { ChartFigure } from "./ChartFigure";
import { CHART_COLORS, CHART_DASHES } from "./chart-types";
import type { ChartPoint, ChartSeries } from "./chart-types";
import { linePath, niceTicks, spreadOver } from "./scale";
import { useLive } from "./use-live";

interface Props {
  title: React.ReactNode;
  summary: string;
  tableLabel: string;
  /** Heading of the column that holds the points' labels. */
  pointLabel: string;
  points: readonly ChartPoint[];
  series: readonly ChartSeries[];
}

const loadLive = () => import("./live-trend").then((m) => m.LiveTrend);

/** Numbers over time, as lines: drawn by the server, lively once script runs. */
export function TrendChart({
  title,
  summary,
  tableLabel,
  pointLabel,
  points,
  series,
}: Props) {
  const locale = useLocale();
  const Live = useLive(loadLive);
  return (
    <ChartFigure
      title={title}
      summary={summary}
      legend={series.length > 1 && <Legend series={series} />}
      tableLabel={tableLabel}
      table={
        <DataTable
          caption={summary}
          captionHidden
          head={[
            pointLabel,
            ...series.map(({ label }) => ({ label, number: true as const })),
          ]}
        >
          {points.map((point) => (
            <tr key={point.label}>
              <th scope="row">{point.label}</th>
              {series.map(({ key }) => (
                <td key={key} className="number">
                  {formatNumber(locale, point.values[key] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </DataTable>
      }
    >
      {Live && points.length > 1 ? (
        <Live points={points} series={series} locale={locale} />
      ) : (
        <PlainTrend points={points} series={series} />
      )}
    </ChartFigure>
  );
}

function Legend({ series }: { series: readonly ChartSeries[] }) {
  return (
    <ul className="small flex flex-wrap gap-x-5">
      {series.map(({ key, label, tone }) => (
        <li key={key} className="flex items-center gap-2">
          <svg width="28" height="8" aria-hidden="true">
            <line
              x1="0"
              x2="28"
              y1="4"
              y2="4"
              stroke={CHART_COLORS[tone]}
              strokeWidth="3"
              strokeDasharray={CHART_DASHES[tone]}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/**
 * The lines without any script. The picture is stretched to its box, so its
 * words stand beside it, where they keep their size.
 */
function PlainTrend({ points, series }: Pick<Props, "points" | "series">) {
  const locale = useLocale();
  const all = points.flatMap(({ values }) =>
    series.map(({ key }) => values[key] ?? 0),
  );
  const ticks = niceTicks(Math.max(0, ...all));
  const top = ticks.at(-1) ?? 1;
  const level = (tick: number) => 100 - (100 * tick) / top;
  return (
    <div className="flex h-full flex-col" aria-hidden="true">
      <div className="flex min-h-0 grow gap-2 pt-2">
        <ol className="soft flex flex-col-reverse justify-between text-right text-xs leading-none">
          {ticks.map((tick) => (
            <li key={tick} className="-my-1.5">
              {formatNumber(locale, tick)}
            </li>
          ))}
        </ol>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="h-full min-w-0 grow overflow-visible"
        >
          {ticks.map((tick) => (
            <line
              key={tick}
              x1="0"
              x2="100"
              y1={level(tick)}
              y2={level(tick)}
              stroke="var(--rule)"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {series.map(({ key, tone }) => (
            <path
              key={key}
              d={linePath(
                points.map(({ values }) => values[key] ?? 0),
                top,
              )}
              fill="none"
              stroke={CHART_COLORS[tone]}
              strokeWidth="2.5"
              strokeDasharray={CHART_DASHES[tone]}
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
      </div>
      <ol className="soft mt-2 flex justify-between pl-8 text-xs">
        {spreadOver(points.length, 3).map((index) => (
          <li key={index}>{points[index]?.label}</li>
        ))}
      </ol>
    </div>
  );
}
