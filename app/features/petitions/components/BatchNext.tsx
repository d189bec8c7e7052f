import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { paperMessages } from "../paper-messages";
import type { BatchState } from "../paper/types";

/** What comes next for a batch, as one button, and its sheets. */
export function BatchNext({
  petition,
  batch,
  organizes,
}: {
  petition: {
    readonly id: string;
    readonly slug: string;
    readonly open: boolean;
  };
  batch: {
    readonly id: string;
    readonly number: number;
    readonly sheets: number;
    readonly state: BatchState;
  };
  organizes: boolean;
}) {
  const t = useTranslate(paperMessages);
  const { state, number, sheets } = batch;
  const sheetTo = (sheet: number) =>
    paths.petitions.paperSheet(petition.id, batch.id, sheet);
  const button = (act: string, label: string) => (
    <form method="post">
      <input type="hidden" name="act" value={act} />
      <button className="button" type="submit">
        {label}
      </button>
    </form>
  );
  return (
    <section className="stack-tight">
      <h2>{t("steps")}</h2>
      {state === "entry" && (
        <>
          <ul className="flex flex-wrap gap-x-5 gap-y-2">
            {Array.from({ length: sheets }, (_, index) => (
              <li key={index}>
                <Link to={sheetTo(index + 1)}>
                  {t("typeIn", { sheet: index + 1 })}
                </Link>
              </li>
            ))}
          </ul>
          <p className="soft">{t("finishHint")}</p>
          {button("finish", t("finish"))}
          {petition.open && (
            <p>
              <Link
                to={paths.petitions.sheet(petition.slug, {
                  batch: String(number),
                  sheets,
                })}
              >
                {t("printNumbered")}
              </Link>
            </p>
          )}
        </>
      )}
      {state === "check" && (
        <p>
          <Link
            className="button"
            to={paths.petitions.paperCheck(petition.id, batch.id)}
          >
            {t("toCheck")}
          </Link>
        </p>
      )}
      {state === "checked" && organizes && (
        <>
          <p className="soft">{t("countHint")}</p>
          {button("count", t("count"))}
        </>
      )}
      {state === "set_aside" && organizes && button("restore", t("restore"))}
    </section>
  );
}
