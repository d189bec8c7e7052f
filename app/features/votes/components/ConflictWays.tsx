import { Link } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea, TextField } from "~/components/Field";
import { Once } from "~/components/Once";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import type { Result } from "../types";

/** Four ways to settle a conflict; the last says that the record stands. */
export function ConflictWays({
  form,
  motion,
  bodySlug,
  facts,
  once,
}: {
  form: FormState | undefined;
  motion: { id: string; localDate: string | null };
  bodySlug: string;
  /** The two results the person sees. */
  facts: { recorded: Result; computed: Result };
  once: string;
}) {
  const t = useTranslate(factsMessages);
  const say = useTranslate(voteMessages);
  const from = motion.localDate;
  return (
    <section className="stack">
      <h2>{t("conflictWays")}</h2>
      <ul className="list-rows">
        {[
          {
            to: paths.votes.rollCall(motion.id),
            label: t("wayRoll"),
            hint: t("wayRollHint"),
          },
          {
            to: paths.bodyRules.new(bodySlug, from === null ? {} : { from }),
            label: t("wayRule"),
            hint: t("wayRuleHint"),
          },
          {
            to: paths.votes.edit(motion.id),
            label: t("wayFacts"),
            hint: t("wayFactsHint"),
          },
        ].map(({ to, label, hint }) => (
          <li key={to}>
            <Link to={to} className="font-semibold">
              {label}
            </Link>
            <p className="soft">{hint}</p>
          </li>
        ))}
      </ul>
      <form method="post" className="sheet stack">
        <ErrorSummary form={form} />
        <h3>{t("wayStands")}</h3>
        <p className="soft">{t("wayStandsHint")}</p>
        <Once value={once} />
        <input type="hidden" name="recorded" value={facts.recorded} />
        <input type="hidden" name="computed" value={facts.computed} />
        <TextArea
          form={form}
          name="note"
          label={t("standsWhy")}
          maxLength={2000}
          required
        />
        <TextField
          form={form}
          name="sourceUrl"
          type="url"
          label={say("sourceField")}
        />
        <div>
          <button className="button" type="submit">
            {t("standsSave")}
          </button>
        </div>
      </form>
    </section>
  );
}
