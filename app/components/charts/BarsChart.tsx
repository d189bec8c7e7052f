import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-translate";

import { DataTable } from "../DataTable";
import { ChartFigure } from "./ChartFigure";
import { useLive } from "./use-live";

export interface Bar {
  key: string;
  label: string;
  value: number;
}

const loadLive = () => import("./live-bars").then((m) => m.LiveBars);

/** Kinds beside each other, one bar each, in the order given. */
export function BarsChart({
  title,
  summary,
  tableLabel,
  labelHead,
  valueHead,
  bars,
}: {
  title: React.ReactNode;
  summary: string;
  tableLabel: string;
  labelHead: string;
  valueHead: string;
  bars: readonly Bar[];
}) {
  const locale = useLocale();
  const Live = useLive(loadLive);
  return (
    <ChartFigure
      title={title}
      summary={summary}
      tableLabel={tableLabel}
      table={
        <DataTable
          caption={summary}
          captionHidden
          head={[labelHead, { label: valueHead, number: true }]}
        >
          {bars.map(({ key, label, value }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className="number">{formatNumber(locale, value)}</td>
            </tr>
          ))}
        </DataTable>
      }
    >
      {Live ? (
        <Live bars={bars} locale={locale} name={valueHead} />
      ) : (
        <PlainBars bars={bars} />
      )}
    </ChartFigure>
  );
}

/** The bars without any script: a row each, with its number at the end. */
function PlainBars({ bars }: { bars: readonly Bar[] }) {
  const locale = useLocale();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div
      className="grid h-full grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] items-center gap-x-2 text-xs leading-none"
      aria-hidden="true"
    >
      {bars.map(({ key, label, value }) => (
        <div key={key} className="contents">
          <span className="soft text-right">{label}</span>
          <span className="flex min-w-0 items-center gap-1.5">
            <svg className="h-3 w-0 min-w-0 grow" preserveAspectRatio="none">
              <rect
                width={`${(100 * value) / most}%`}
                height="100%"
                fill="var(--accent)"
              />
            </svg>
            <span className="w-8">{formatNumber(locale, value)}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
