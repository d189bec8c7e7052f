import { SelectField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import { recordMessages } from "../record-messages";
import { MOTION_KINDS } from "../types";
import type { MotionKind } from "../types";

/** Chooses two to five members, the time and the kind: an address, no script. */
export function CompareForm({
  action,
  choices,
  chosen,
  years,
  filter,
}: {
  /** The page itself, without filters. */
  action: string;
  choices: readonly { slug: string; name: string }[];
  /** Parameter of each place with the slug chosen there. */
  chosen: readonly { name: string; slug: string | null }[];
  years: readonly number[];
  filter: {
    year: string | null;
    kind: MotionKind | null;
    contested: boolean;
    show: "differed" | "all";
  };
}) {
  const t = useTranslate(recordMessages);
  const v = useTranslate(voteMessages);
  const members = choices.map(({ slug, name }) => ({
    value: slug,
    label: name,
  }));
  return (
    <form
      method="get"
      action={action}
      className="sheet no-print stack"
      aria-label={t("tabCompare")}
    >
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-5">
        {chosen.map(({ name, slug }, index) => (
          <SelectField
            key={name}
            name={name}
            label={t("compareMember", { n: index + 1 })}
            value={slug}
            empty={t("compareNobody")}
            options={members}
          />
        ))}
      </div>
      <div className="grid items-end gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          name="show"
          label={t("compareShow")}
          value={filter.show}
          options={(["differed", "all"] as const).map((show) => ({
            value: show,
            label: t(`compareShow_${show}`),
          }))}
        />
        <SelectField
          name="year"
          label={t("year")}
          value={filter.year}
          empty={t("anyYear")}
          options={years.map((year) => ({
            value: String(year),
            label: String(year),
          }))}
        />
        <SelectField
          name="kind"
          label={t("kind")}
          value={filter.kind}
          empty={t("anyKind")}
          options={MOTION_KINDS.map((kind) => ({
            value: kind,
            label: v(`kind_${kind}`),
          }))}
        />
        <div className="choice">
          <input
            type="checkbox"
            id="only-contested"
            name="contested"
            value="1"
            defaultChecked={filter.contested}
          />
          <label htmlFor="only-contested">{t("contestedOnly")}</label>
        </div>
      </div>
      <button className="button" type="submit">
        {t("compareGo")}
      </button>
    </form>
  );
}
