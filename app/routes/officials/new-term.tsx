import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, SelectField, TextField } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { officialMessages } from "~/features/officials/messages";
import { termSchema } from "~/features/officials/schema";
import { bodiesOf, findOfficial } from "~/features/officials/service.server";
import { startTerm } from "~/features/officials/service/keep-officials.server";
import { TERM_ROLES } from "~/features/officials/types";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, officialMessages, "startTerm");

export async function loader(args: LoaderFunctionArgs) {
  await requireSomewhere(args, "official.edit");
  const { world } = args.context;
  const official = found(await findOfficial(world, args.params["slug"]));
  const bodies = await bodiesOf(world, official.placeId);
  const wanted = new URL(args.request.url).searchParams.get("body");
  return json({
    official,
    bodies: bodies.map(({ id, slug, name }) => ({ id, slug, name })),
    // With several bodies, one is chosen first: its seats are what is offered.
    body:
      bodies.find(({ slug }) => slug === wanted) ??
      (bodies.length === 1 ? bodies[0] : null) ??
      null,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "official.edit");
  const official = found(await findOfficial(world, args.params["slug"]));
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), termSchema, {
    locale,
    messages: officialMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const bodies = await bodiesOf(world, official.placeId);
  found(bodies.find(({ id }) => id === parsed.value.bodyId));
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const result = await startTerm(world, by, official.id, parsed.value);
  if (!result.ok) {
    const t = translator(locale, officialMessages);
    const form = refuseForm(parsed.form, t(result.because), "seatId");
    return formAgain(form, result.because);
  }
  return redirect(paths.officials.show(official.slug), 303);
}

export default function NewTermPage() {
  const t = useTranslate(officialMessages);
  const { official, bodies, body } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow">
      <PageHeader
        crumbs={[
          { to: paths.officials.show(official.slug), label: official.name },
        ]}
        title={t("startTermTitle", { name: official.name })}
      />
      {bodies.length === 0 && (
        <EmptyState title={t("noBodiesHere", { place: official.placeName })}>
          <Link
            className="button"
            to={paths.bodies.new({ place: official.placeSlug })}
          >
            {t("newBody")}
          </Link>
        </EmptyState>
      )}
      {bodies.length > 1 && (
        <nav aria-label={t("whichBody")} className="mb-6">
          <h2>{t("whichBody")}</h2>
          <ul className="list-rows">
            {bodies.map((each) => (
              <li key={each.id}>
                <Link
                  to={paths.officials.newTerm(official.slug, {
                    body: each.slug,
                  })}
                  aria-current={each.id === body?.id ? "true" : undefined}
                >
                  {each.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {body && (
        <form method="post" className="stack">
          <ErrorSummary form={form} />
          <input type="hidden" name="bodyId" value={body.id} />
          <p>
            <span className="soft">{t("whichBody")}: </span>
            <strong>{body.name}</strong>
          </p>
          <RadioField
            form={form}
            name="role"
            label={t("role")}
            value="member"
            options={TERM_ROLES.map((role) => ({
              value: role,
              label: t(`role_${role}`),
            }))}
            required
          />
          <SelectField
            form={form}
            name="seatId"
            label={t("whichSeat")}
            hint={t("whichSeatHint")}
            empty={t("noSeatChosen")}
            options={body.roster.places.flatMap(({ seatId, label, holder }) =>
              seatId === null
                ? []
                : [
                    {
                      value: seatId,
                      label: `${label ?? ""} · ${holder?.name ?? t("vacant")}`,
                    },
                  ],
            )}
          />
          <TextField
            form={form}
            name="startsOn"
            type="date"
            label={t("termStarts")}
            short
          />
          <TextField
            form={form}
            name="endsOn"
            type="date"
            label={t("termEnds")}
            hint={t("termEndsHint")}
            short
          />
          <TextField
            form={form}
            name="sourceUrl"
            type="url"
            label={t("source")}
          />
          <button className="button" type="submit">
            {t("saveTerm")}
          </button>
        </form>
      )}
    </div>
  );
}
