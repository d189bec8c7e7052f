import { Link } from "@remix-run/react";

import { SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";
import type { BoardQuery } from "../rules";
import { VOTE_RISKS } from "../types";

/** Narrows and sorts a coalition's board; an address, no script. */
export function BoardFilter({
  slug,
  query,
  groups,
}: {
  slug: string;
  query: BoardQuery;
  groups: readonly { id: string; name: string }[];
}) {
  const t = useTranslate(campaignMessages);
  const filtered = query.q !== "" || query.group !== "" || query.risk !== "";
  return (
    <form
      method="get"
      action={paths.coalitions.board(slug)}
      role="search"
      aria-label={t("filterBoard")}
      className="filters sheet no-print grid items-end gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-4"
    >
      <input type="hidden" name="sort" value={query.sort} />
      <TextField
        name="q"
        type="search"
        label={t("searchBoard")}
        value={query.q}
      />
      <SelectField
        name="group"
        label={t("boardGroup")}
        value={query.group}
        empty={t("anyGroup")}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="risk"
        label={t("columnRisk")}
        value={query.risk}
        empty={t("anyRisk")}
        options={VOTE_RISKS.map((risk) => ({
          value: risk,
          label: t(`risk_${risk}`),
        }))}
      />
      <p className="flex flex-wrap items-center gap-4">
        <button className="button" type="submit">
          {t("showVotes")}
        </button>
        {filtered && (
          <Link to={paths.coalitions.board(slug, { sort: query.sort })}>
            {t("showAllVotes")}
          </Link>
        )}
      </p>
    </form>
  );
}
