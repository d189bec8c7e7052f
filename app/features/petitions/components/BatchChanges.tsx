import { ConfirmAction } from "~/components/ConfirmAction";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { paperMessages } from "../paper-messages";
import type { BatchState } from "../paper/types";

/** Who helps with a batch, and how it is corrected or set aside. */
export function BatchChanges({
  batch,
  members,
  form,
}: {
  batch: { readonly id: string; readonly state: BatchState };
  members: readonly {
    readonly accountId: string;
    readonly name: string;
    readonly helps: boolean;
  }[];
  form?: FormState | undefined;
}) {
  const t = useTranslate(paperMessages);
  const { state } = batch;
  const error = form?.errors["why"];
  const why = (act: "send_back" | "set_aside") => (
    <>
      <input type="hidden" name="act" value={act} />
      <div className={error ? "field field-wrong" : "field"}>
        <label htmlFor={`why-${act}`}>{t("why")}</label>
        {error && <p className="error">{error}</p>}
        <textarea
          className="input"
          id={`why-${act}`}
          name="why"
          rows={2}
          minLength={10}
          maxLength={500}
          required
        />
      </div>
    </>
  );
  const back = state === "check" || state === "checked" || state === "counted";
  return (
    <>
      {(state === "entry" || state === "check") && (
        <section className="stack-tight">
          <h2>{t("helpers")}</h2>
          <p className="soft">{t("helpersHint")}</p>
          {members.length === 0 ? (
            <p>{t("noVolunteers")}</p>
          ) : (
            <form method="post" className="stack-tight">
              <input type="hidden" name="act" value="give" />
              <fieldset>
                <legend className="sr-only">{t("helpers")}</legend>
                {members.map(({ accountId, name, helps }) => (
                  <label key={accountId} className="flex items-center gap-2">
                    <input
                      type="checkbox"
                      name="people"
                      value={accountId}
                      defaultChecked={helps}
                    />
                    {name}
                  </label>
                ))}
              </fieldset>
              <button className="button button-quiet" type="submit">
                {t("saveHelpers")}
              </button>
            </form>
          )}
        </section>
      )}
      {state !== "set_aside" && (
        <section className="stack-tight">
          <h2>{t("changeBatch")}</h2>
          <div className="flex flex-wrap gap-3">
            {back && (
              <ConfirmAction
                label={t("sendBack")}
                explanation={t("sendBackHint")}
                confirm={t("sendBack")}
                action=""
              >
                {why("send_back")}
              </ConfirmAction>
            )}
            <ConfirmAction
              label={t("setAside")}
              explanation={t("setAsideHint")}
              confirm={t("setAside")}
              action=""
            >
              {why("set_aside")}
            </ConfirmAction>
          </div>
        </section>
      )}
    </>
  );
}
