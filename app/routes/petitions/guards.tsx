import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { EmptyState } from "~/components/EmptyState";
import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, TextField } from "~/components/Field";
import { BoardHeader } from "~/features/petitions/components/BoardHeader";
import { guardSchema } from "~/features/petitions/schema";
import {
  addGuard,
  readGuards,
  removeGuard,
} from "~/features/petitions/service/guard-lists.server";
import { GUARD_EFFECTS } from "~/features/petitions/types";
import { watchMessages } from "~/features/petitions/watch-messages";
import { formatDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, watchMessages, "guardsTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  const guards = await readGuards(args.context.world, petition.groupId);
  return json({ petition, guards });
}

export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const { world } = args.context;
  const data = await args.request.formData();
  const back = redirect(paths.petitions.guards(petition.id), 303);
  const remove = data.get("remove");
  if (typeof remove === "string") {
    await removeGuard(world, member, petition.groupId, remove.slice(0, 60));
    return back;
  }
  const locale = await localeOf(args);
  const parsed = parseForm(data, guardSchema, {
    locale,
    messages: watchMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await addGuard(world, member, petition.groupId, parsed.value);
  if (!result.ok) {
    const t = translator(locale, watchMessages);
    return formAgain(refuseForm(parsed.form, t(result.because), "pattern"));
  }
  return back;
}

/** A group's block and allow lists. */
export default function Guards() {
  const t = useTranslate(watchMessages);
  const locale = useLocale();
  const { petition, guards } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <>
      <BoardHeader
        petition={petition}
        current={paths.petitions.watch(petition.id)}
      />
      <div className="stack">
        <h2>{t("guardsTitle")}</h2>
        <p className="soft">{t("guardsLead", { group: petition.groupName })}</p>
        {guards.length === 0 ? (
          <EmptyState title={t("guardsNone")}>
            <p className="soft">{t("guardsNoneHint")}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t("guardsTitle")}
            captionHidden
            head={[
              t("pattern"),
              t("kind"),
              t("effect"),
              t("why"),
              t("since"),
              { label: t("remove"), actions: true },
            ]}
          >
            {guards.map((guard) => (
              <tr key={guard.id}>
                <th scope="row" className="break-all">
                  {guard.label}
                </th>
                <td>{t(`kind_${guard.kind}`)}</td>
                <td>{t(`effect_${guard.effect}`)}</td>
                <td>{guard.why}</td>
                <td>
                  {t("decidedBy", {
                    day: formatDay(locale, guard.madeAt),
                    name: guard.madeBy,
                  })}
                </td>
                <td>
                  <form method="post">
                    <input type="hidden" name="remove" value={guard.id} />
                    <button
                      className="button button-quiet"
                      type="submit"
                      aria-label={t("removeOne", { label: guard.label })}
                    >
                      {t("remove")}
                    </button>
                  </form>
                </td>
              </tr>
            ))}
          </DataTable>
        )}
        <form method="post" className="page-narrow stack">
          <ErrorSummary form={form} />
          <TextField
            name="pattern"
            label={t("pattern")}
            hint={t("patternHint")}
            maxLength={254}
            autoComplete="off"
            form={form}
            required
          />
          <RadioField
            name="effect"
            label={t("effect")}
            value="block"
            options={GUARD_EFFECTS.map((value) => ({
              value,
              label: t(`effect_${value}`),
            }))}
            form={form}
            required
          />
          <TextField
            name="why"
            label={t("why")}
            hint={t("guardWhyHint")}
            maxLength={300}
            form={form}
            required
          />
          <p>
            <button className="button" type="submit">
              {t("add")}
            </button>
          </p>
        </form>
      </div>
    </>
  );
}
