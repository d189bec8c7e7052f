import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyImportMessages } from "../policy-messages";
import type { LineOut } from "../policies/types";

/** Every line that stays out, with the reason. */
export function PolicyLinesOut({
  lines,
  more,
}: {
  lines: readonly LineOut[];
  /** So many are not shown. */
  more: number;
}) {
  const p = useTranslate(policyImportMessages);
  return (
    <section className="stack">
      <h2>{p("policyLinesOut")}</h2>
      {lines.length === 0 && <p>{p("policyNoLinesOut")}</p>}
      <ul className="list-rows">
        {lines.map((line, index) => {
          const { file, row, column, reason, params } = line;
          const document = params["document"];
          return (
            <li key={index}>
              <span className="soft small break-all">
                {column === null
                  ? p("policyLine", { file, row })
                  : p("policyLineColumn", { file, row, column })}
              </span>
              <br />
              {p(`line_${reason}`, params)}
              {typeof document === "string" && document !== "" && (
                <>
                  {" "}
                  <Link to={paths.policies.document(document)}>
                    {p("openRecord")}
                  </Link>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="soft">{p("moreLines", { count: more })}</p>}
    </section>
  );
}
