import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { SelectField } from "~/components/Field";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { accountMessages } from "~/features/accounts/messages";
import { reachMessages } from "~/features/officials/reach-messages";
import {
  keepHomes,
  PLACE_ONLY,
  readHomes,
} from "~/features/officials/service/homes.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, reachMessages, "homeTitle");

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  return json({
    bodies: await readHomes(args.context.world, member),
    placeOnly: PLACE_ONLY,
    saved: new URL(args.request.url).searchParams.has("saved"),
  });
}

export async function action(args: ActionFunctionArgs) {
  const member = await requireMember(args);
  const said = new Map<string, string>();
  for (const [name, value] of (await args.request.formData()).entries()) {
    if (name.startsWith("in-") && typeof value === "string") {
      said.set(name.slice("in-".length), value);
    }
  }
  await keepHomes(args.context.world, member, said);
  return redirect(paths.account.home({ saved: 1 }), 303);
}

/** In which districts somebody lives: optional, and only ever counted. */
export default function WhereILive() {
  const t = useTranslate(reachMessages);
  const ta = useTranslate(accountMessages);
  const { bodies, placeOnly, saved } = useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.account.show(), label: ta("accountTitle") }]}
        title={t("homeTitle")}
        lead={t("homeLead")}
      />
      {saved && (
        <Notice tone="good" role="status">
          {t("homeSaved")}
        </Notice>
      )}
      <p>{t("homePrivacy")}</p>
      {bodies.length === 0 ? (
        <EmptyState title={t("homeNone")} />
      ) : (
        <form method="post" className="stack">
          {bodies.map(({ id, name, placeName, seats, said }) => (
            <SelectField
              key={id}
              name={`in-${id}`}
              label={t("seatOf", { body: name, place: placeName })}
              value={said}
              empty={t("notSaid")}
              options={[
                {
                  value: placeOnly,
                  label: t("placeOnly", { place: placeName }),
                },
                ...seats.map((seat) => ({ value: seat.id, label: seat.label })),
              ]}
            />
          ))}
          <button className="button" type="submit">
            {t("homeSave")}
          </button>
        </form>
      )}
    </div>
  );
}
