import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { ErrorSummary } from "~/components/ErrorSummary";
import {
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from "~/components/Field";
import { formatDay } from "~/i18n/format";
import { byFamilyName, compareNames } from "~/i18n/collate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { promiseMessages } from "../promise-messages";
import {
  PROMISE_SIDES,
  PROMISE_SOURCES,
  PROMISE_VISIBILITIES,
} from "../promises/types";
import type {
  PromiseSide,
  PromiseSource,
  PromiseVisibility,
} from "../promises/types";

export interface PromiseWords {
  side: PromiseSide;
  saidOn: string;
  quote: string;
  sourceKind: PromiseSource;
  sourceUrl: string | null;
  note: string;
  visibility: PromiseVisibility;
  motionId: string | null;
}

/** The words of a promise: said when, where, and who may see it. */
export function PromiseForm({
  form,
  today,
  words,
  motionId = null,
  votes,
  before,
  after,
  save,
  cancelTo,
}: {
  form: FormState | null | undefined;
  today: string;
  /** What stands already; null: a new promise. */
  words: PromiseWords | null;
  /** The vote a new promise was opened for. */
  motionId?: string | null;
  votes: readonly {
    id: string;
    title: string;
    bodyName: string;
    localDate: string | null;
  }[];
  /** Fields above: who promised, and about what. */
  before: ReactNode;
  /** Fields below: the group, or what a correction sets right. */
  after?: ReactNode;
  save: string;
  cancelTo: string;
}) {
  const t = useTranslate(promiseMessages);
  const locale = useLocale();
  return (
    <form method="post" className="stack prose" noValidate>
      <ErrorSummary form={form} />
      {before}
      <RadioField
        name="side"
        label={t("sideField")}
        value={words?.side ?? "for"}
        form={form}
        required
        options={PROMISE_SIDES.map((side) => ({
          value: side,
          label: t(`sideChoice_${side}`),
        }))}
      />
      <TextArea
        name="quote"
        label={t("quoteField")}
        hint={t("quoteHint")}
        value={words?.quote}
        form={form}
        rows={3}
        maxLength={2000}
        required
      />
      <TextField
        name="saidOn"
        type="date"
        short
        label={t("saidOnField")}
        value={words?.saidOn ?? today}
        max={today}
        form={form}
        required
      />
      <SelectField
        name="sourceKind"
        label={t("sourceKindField")}
        value={words?.sourceKind ?? "public_meeting"}
        form={form}
        options={PROMISE_SOURCES.map((kind) => ({
          value: kind,
          label: t(`source_${kind}`),
        }))}
      />
      <TextField
        name="sourceUrl"
        type="url"
        inputMode="url"
        label={t("sourceUrlField")}
        hint={t("sourceUrlHint")}
        value={words?.sourceUrl}
        form={form}
        maxLength={2000}
      />
      <TextArea
        name="note"
        label={t("noteField")}
        hint={t("noteHint")}
        value={words?.note}
        form={form}
        rows={3}
        maxLength={2000}
      />
      <SelectField
        name="motionId"
        label={t("motionAbout")}
        value={words?.motionId ?? motionId}
        form={form}
        empty={t("anyVote")}
        options={votes.map((vote) => ({
          value: vote.id,
          label: [
            vote.title,
            vote.bodyName,
            vote.localDate && formatDay(locale, vote.localDate),
          ]
            .filter(Boolean)
            .join(" · "),
        }))}
      />
      <SelectField
        name="visibility"
        label={t("visibilityField")}
        value={words?.visibility ?? "group"}
        form={form}
        options={PROMISE_VISIBILITIES.map((visibility) => ({
          value: visibility,
          label: t(`visibility_${visibility}`),
        }))}
      />
      {after}
      <div className="flex flex-wrap gap-3">
        <button className="button" type="submit">
          {save}
        </button>
        <Link className="button button-quiet" to={cancelTo}>
          {t("cancel")}
        </Link>
      </div>
    </form>
  );
}

/** Who promised, and about which demand or protection. */
export function PromiseSubject({
  form,
  official,
  officials,
  demands,
  demandId,
  provisions,
}: {
  form: FormState | null | undefined;
  /** Whom the form was opened for; null: to be chosen. */
  official: { id: string; name: string } | null;
  officials: readonly {
    id: string;
    name: string;
    familyName: string | null;
    bodyName: string;
  }[];
  demands: readonly { id: string; title: string; campaignName: string }[];
  demandId: string | null;
  provisions: readonly { id: string; en: string; es: string }[];
}) {
  const t = useTranslate(promiseMessages);
  const locale = useLocale();
  const inOrder = byFamilyName(locale, officials).sort((a, b) =>
    compareNames(locale, a.bodyName, b.bodyName),
  );
  return (
    <>
      {official ? (
        <>
          <input type="hidden" name="officialId" value={official.id} />
          <p>
            <span className="soft">{t("officialField")}:</span>{" "}
            <strong>{official.name}</strong>
          </p>
        </>
      ) : (
        <SelectField
          name="officialId"
          label={t("officialField")}
          form={form}
          empty={t("chooseOfficial")}
          required
          options={inOrder.map(({ id, name, bodyName }) => ({
            value: id,
            label: `${name} · ${bodyName}`,
          }))}
        />
      )}
      <SelectField
        name="demandId"
        label={t("demandAbout")}
        value={demandId}
        form={form}
        empty={t("noDemand")}
        options={demands.map(({ id, title, campaignName }) => ({
          value: id,
          label: `${title} · ${campaignName}`,
        }))}
      />
      <SelectField
        name="provisionId"
        label={t("provisionAbout")}
        form={form}
        empty={t("noProvision")}
        options={provisions.map((provision) => ({
          value: provision.id,
          label: provision[locale],
        }))}
      />
    </>
  );
}
