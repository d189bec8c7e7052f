import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { officialMessages } from "~/features/officials/messages";
import { seatsSchema } from "~/features/officials/schema";
import { findBody, seatsOf } from "~/features/officials/service.server";
import { editSeats } from "~/features/officials/service/keep-bodies.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, officialMessages, "editSeats");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "official.edit");
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  return json({ body, seats: await seatsOf(world, body.id) });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "official.edit");
  const body = found(await findBody(world, args.params["slug"]));
  const locale = await localeOf(args);
  const t = translator(locale, officialMessages);
  const parsed = parseForm(await args.request.formData(), seatsSchema, {
    locale,
    messages: officialMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const result = await editSeats(world, by, body, parsed.value, t("seatWord"));
  if (!result.ok) {
    return formAgain(refuseForm(parsed.form, t("seatsAtLeastOne")));
  }
  return redirect(paths.bodies.show(body.slug), 303);
}

export default function EditSeatsPage() {
  const t = useTranslate(officialMessages);
  const { body, seats } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div>
      <PageHeader
        crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
        title={t("seatsTitle", { body: body.name })}
        lead={t("seatsLead")}
      />
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <ol className="list-rows">
          {seats.map((seat, index) => (
            <li key={seat.id}>
              <fieldset>
                <legend className="kicker">
                  {t("seatRow", { number: index + 1 })}
                </legend>
                <input
                  type="hidden"
                  name={`seats[${index}].id`}
                  value={seat.id}
                />
                <div className="grid gap-3 sm:grid-cols-[2fr_1fr_1fr]">
                  <TextField
                    form={form}
                    name={`seats[${index}].label`}
                    label={t("seatLabel")}
                    value={seat.label}
                    maxLength={80}
                    required
                  />
                  <TextField
                    form={form}
                    name={`seats[${index}].weight`}
                    type="number"
                    inputMode="numeric"
                    min={1}
                    label={t("seatWeight")}
                    value={seat.weight}
                    required
                  />
                  <TextField
                    form={form}
                    name={`seats[${index}].validTo`}
                    type="date"
                    label={t("seatLastDay")}
                    value={seat.validTo}
                  />
                </div>
              </fieldset>
            </li>
          ))}
        </ol>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            form={form}
            name="more"
            type="number"
            inputMode="numeric"
            min={0}
            max={500}
            label={t("moreSeats")}
            short
          />
          <TextField
            form={form}
            name="moreFrom"
            type="date"
            label={t("moreFrom")}
            hint={t("moreFromHint")}
            short
          />
        </div>
        <button className="button" type="submit">
          {t("saveSeats")}
        </button>
      </form>
    </div>
  );
}
