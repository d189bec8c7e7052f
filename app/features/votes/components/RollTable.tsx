import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import type { CountingEffect, VoteOption } from "../types";

export interface RollTableRow {
  id: string;
  officialName: string | null;
  officialSlug: string | null;
  printedName: string;
  word: string;
  option: VoteOption;
  weight: number;
  effect: CountingEffect;
  hadLeft: boolean;
}

/** A shape for each option, so that it is never colour alone. */
export const OPTION_SHAPES: Record<VoteOption, string> = {
  yes: "●",
  no: "■",
  abstain: "◐",
  absent: "✕",
  excused: "✕",
  recused: "⊘",
  present: "○",
  not_voting: "○",
  vacant: "◌",
  paired: "⇄",
  other: "?",
};

/** The three facts of every vote: word, option, effect under the rule. */
export function RollTable({
  caption,
  rows,
}: {
  caption: string;
  rows: readonly RollTableRow[];
}) {
  const t = useTranslate(voteMessages);
  const record = useTranslate(factsMessages);
  const locale = useLocale();
  const weighted = rows.some(({ weight }) => weight !== 1);
  return (
    <DataTable
      caption={caption}
      head={[
        t("printedName"),
        t("memberCol"),
        t("optionCol"),
        t("wordCol"),
        ...(weighted ? [{ label: t("votesCol"), number: true as const }] : []),
        t("effectCol"),
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.printedName}</th>
          <td>
            {row.officialSlug ? (
              <Link to={paths.officials.show(row.officialSlug)}>
                {row.officialName}
              </Link>
            ) : (
              <span className="soft">{t("notMatched")}</span>
            )}
          </td>
          <td className="whitespace-nowrap">
            <span aria-hidden="true">{OPTION_SHAPES[row.option]} </span>
            {t(`option_${row.option}`)}
            {row.hadLeft && (
              <span className="soft small block">{record("hadLeft")}</span>
            )}
          </td>
          <td>{row.word === "" ? "" : <q>{row.word}</q>}</td>
          {weighted && (
            <td className="number">{formatNumber(locale, row.weight)}</td>
          )}
          <td className="soft">{t(`effect_${row.effect}`)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
