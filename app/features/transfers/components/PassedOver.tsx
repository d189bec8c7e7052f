import { useTranslate } from "~/i18n/use-translate";

import { policyImportMessages } from "../policy-messages";
import type { PassedCells } from "../policies/types";

/** Cells that record nothing, by column and word, so that none goes unseen. */
export function PassedOver({ passed }: { passed: readonly PassedCells[] }) {
  const p = useTranslate(policyImportMessages);
  if (passed.length === 0) return null;
  const cells = passed.reduce((sum, each) => sum + each.cells, 0);
  return (
    <section className="stack">
      <h2>{p("passedTitle")}</h2>
      <p className="soft">{p("passedLead", { count: cells })}</p>
      <ul className="list-rows">
        {passed.map(({ column, word, cells: count, first }) => (
          <li key={JSON.stringify([column, word])}>
            {p("passed", {
              column,
              word: word === "" ? p("passedBlank") : p("passedWord", { word }),
              count,
              first,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
