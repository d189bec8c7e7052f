import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { petitionMessages } from "~/features/petitions/messages";
import { wordsFor } from "~/features/petitions/rules";
import {
  readOwnSignature,
  unsubscribe,
} from "~/features/petitions/service/withdraw-signature.server";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { unknownLink } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, petitionMessages, "unsubscribeTitle"),
  { name: "robots", content: "noindex" },
];

/** Shows a button and changes nothing: mail scanners open links, too. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const own = await readOwnSignature(context.world, token);
  if (!own) throw unknownLink("signature");
  const { petitionSlug, unsubscribedAt } = own;
  const { titleEn, titleEs, bodyEn, bodyEs } = own;
  return json({
    petition: { slug: petitionSlug, titleEn, titleEs, bodyEn, bodyEs },
    off: unsubscribedAt !== null,
  });
}

/** Pressed here, or posted by a mail program without any page (RFC 8058). */
export async function action({ params, context }: ActionFunctionArgs) {
  const result = await unsubscribe(context.world, params["token"] ?? "");
  if (!result.ok) throw unknownLink("signature");
  return json({ off: true });
}

/** Behind the link by which mail programs unsubscribe. */
export default function Unsubscribe() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { petition, off } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>()?.off ?? off;
  const { title, ...words } = wordsFor(locale, petition);
  return (
    <div className="page-narrow stack">
      <PageHeader
        title={t(done ? "unsubscribedTitle" : "unsubscribeTitle")}
        lead={t(done ? "unsubscribedBody" : "unsubscribeBody")}
      />
      <p className="font-serif text-xl font-semibold">
        <Link to={paths.petitions.show(petition.slug)}>
          <span lang={words.locale === locale ? undefined : words.locale}>
            {title}
          </span>
        </Link>
      </p>
      {!done && (
        <form method="post">
          <button className="button" type="submit">
            {t("unsubscribeButton")}
          </button>
        </form>
      )}
    </div>
  );
}
