import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { followMessages } from "~/features/policies/follow-messages";
import {
  confirmFollow,
  readFollowLink,
} from "~/features/policies/service/follow-place.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { gone, unknownLink } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...pageTitle(matches, followMessages, "confirmTitle", {
    place: data?.name ?? "",
  }),
  { name: "robots", content: "noindex" },
];

/** Shows a button and changes nothing: mail scanners open links, too. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const link = await readFollowLink(context.world, "confirm", token);
  if (!link) throw unknownLink("follow");
  if (link.gone) throw gone("follow");
  return json({
    slug: link.slug,
    name: listedName(link.place),
    confirmed: link.confirmed,
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const result = await confirmFollow(context.world, params["token"] ?? "");
  if (!result.ok) {
    throw result.because === "gone" ? gone("follow") : unknownLink("follow");
  }
  const { pathname, search } = new URL(request.url);
  return redirect(pathname + search, 303);
}

/** Behind the link of the first mail: one button. */
export default function ConfirmFollow() {
  const t = useTranslate(followMessages);
  const { slug, name, confirmed } = useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack">
      <PageHeader
        title={t(confirmed ? "confirmedTitle" : "confirmTitle", {
          place: name,
        })}
        lead={t(confirmed ? "confirmedLead" : "confirmLead")}
      />
      {!confirmed && (
        <form method="post">
          <button className="button" type="submit">
            {t("confirmButton")}
          </button>
        </form>
      )}
      {!confirmed && <p className="soft">{t("notYou")}</p>}
      <p>
        <Link to={paths.places.show(slug)}>
          {t("openPlace", { place: name })}
        </Link>
      </p>
    </div>
  );
}
