import { BarsChart } from "~/components/charts/BarsChart";
import { TrendChart } from "~/components/charts/TrendChart";
import { demandMessages } from "~/features/demands/messages";
import { isWon } from "~/features/demands/rules";
import type { DemandState } from "~/features/demands/types";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { campaignMessages } from "../messages";

/** Signatures of the campaign's petitions, added up over time. */
export function SignatureTrend({
  signatures,
}: {
  signatures: {
    petitions: number;
    signatures: number;
    goal: number;
    points: readonly { day: string; total: number }[];
  };
}) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const [first] = signatures.points;
  return (
    <TrendChart
      title={<h2>{t("signaturesTitle")}</h2>}
      summary={t("signaturesSummary", {
        count: signatures.signatures,
        goal: signatures.goal,
        gained: signatures.signatures - (first?.total ?? 0),
        day: first ? formatDay(locale, first.day) : "",
      })}
      tableLabel={t("theNumbers")}
      pointLabel={t("columnDay")}
      points={signatures.points.map(({ day, total }) => ({
        label: formatDay(locale, day, "short"),
        values: { total },
      }))}
      series={[{ key: "total", label: t("columnSignatures"), tone: "first" }]}
    />
  );
}

/** Tasks posted and tasks done, added up over time. */
export function TaskTrend({
  tasks,
}: {
  tasks: {
    open: number;
    short: number;
    done: number;
    points: readonly { day: string; posted: number; done: number }[];
  };
}) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  return (
    <TrendChart
      title={<h2>{t("tasksTitle")}</h2>}
      summary={t("tasksSummary", {
        open: tasks.open,
        short: tasks.short,
        done: tasks.done,
      })}
      tableLabel={t("theNumbers")}
      pointLabel={t("columnDay")}
      points={tasks.points.map(({ day, posted, done }) => ({
        label: formatDay(locale, day, "short"),
        values: { posted, done },
      }))}
      series={[
        { key: "posted", label: t("columnPosted"), tone: "second" },
        { key: "done", label: t("columnDone"), tone: "first" },
      ]}
    />
  );
}

/** How many demands stand in each state, along the road of a demand. */
export function DemandPipeline({
  pipeline,
}: {
  pipeline: readonly { state: DemandState; count: number }[];
}) {
  const t = useTranslate(campaignMessages);
  const tDemand = useTranslate(demandMessages);
  const total = pipeline.reduce((sum, { count }) => sum + count, 0);
  const won = pipeline.reduce(
    (sum, { state, count }) => (isWon(state) ? sum + count : sum),
    0,
  );
  return (
    <BarsChart
      title={<h2>{t("pipelineTitle")}</h2>}
      summary={t("pipelineSummary", { total, won })}
      tableLabel={t("theNumbers")}
      labelHead={t("columnState")}
      valueHead={t("columnDemands")}
      bars={pipeline.map(({ state, count }) => ({
        key: state,
        label: tDemand(`state_${state}`),
        value: count,
      }))}
    />
  );
}
