import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { DataTable } from "~/components/DataTable";
import { Notice } from "~/components/Notice";
import { Once } from "~/components/Once";
import { BoardHeader } from "~/features/petitions/components/BoardHeader";
import { deliveryMessages } from "~/features/petitions/delivery-messages";
import {
  listPetitionDeliveries,
  startDelivery,
} from "~/features/petitions/service/prepare-delivery.server";
import { formatDay, formatNumber, standingAlone } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, deliveryMessages, "listTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { petition } = await requirePetition(args, "petition.manage");
  const deliveries = await listPetitionDeliveries(world, petition.id);
  return json({ petition, deliveries, once: world.newId() });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, petition } = await requirePetition(args, "petition.manage");
  const form = await args.request.formData();
  const once = String(form.get("once") ?? "").slice(0, 80);
  const result = await startDelivery(world, member, petition, once);
  if (!result.ok) return json({ because: result.because }, { status: 409 });
  return redirect(paths.petitions.pack(petition.id, result.value.id), 303);
}

/** The lists of a petition that were handed over, or will be. */
export default function Deliveries() {
  const t = useTranslate(deliveryMessages);
  const locale = useLocale();
  const { petition, deliveries, once } = useLoaderData<typeof loader>();
  const because = useActionData<typeof action>()?.because;
  const possible = petition.state !== "draft" && petition.purgedAt === null;
  return (
    <>
      <BoardHeader
        petition={petition}
        current={paths.petitions.deliveries(petition.id)}
      />
      <div className="stack">
        <p className="soft max-w-2xl">{t("listLead")}</p>
        {because && (
          <Notice tone="danger" role="alert">
            <p>{t(because)}</p>
          </Notice>
        )}
        {deliveries.length === 0 ? (
          <p>{possible ? t("listEmpty") : t("cannotDeliver")}</p>
        ) : (
          <DataTable
            caption={t("listTitle")}
            captionHidden
            head={[
              t("columnRecipient"),
              t("columnDay"),
              { label: t("columnSignatures"), number: true },
              t("columnState"),
            ]}
          >
            {deliveries.map((delivery) => (
              <tr key={delivery.id}>
                <th scope="row" className="min-w-44 break-words">
                  <Link to={paths.petitions.pack(petition.id, delivery.id)}>
                    {delivery.recipient}
                  </Link>
                </th>
                <td>
                  {standingAlone(locale, formatDay(locale, delivery.onDate))}
                </td>
                <td className="number">
                  {delivery.frozenAt === null
                    ? "–"
                    : formatNumber(locale, delivery.signatures)}
                </td>
                <td>
                  {delivery.frozenAt === null ? (
                    <Badge tone="neutral">{t("draft")}</Badge>
                  ) : (
                    <Badge tone="good">{t("frozenState")}</Badge>
                  )}
                </td>
              </tr>
            ))}
          </DataTable>
        )}
        {possible && (
          <form method="post">
            <Once value={once} />
            <button className="button" type="submit">
              {t("start")}
            </button>
          </form>
        )}
      </div>
    </>
  );
}
