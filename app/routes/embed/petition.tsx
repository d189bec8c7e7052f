import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { EmbedGone } from "~/features/petitions/components/EmbedGone";
import { placeLabel } from "~/features/petitions/components/place-label";
import { petitionMessages } from "~/features/petitions/messages";
import { reachMessages } from "~/features/petitions/reach-messages";
import { readCard } from "~/features/petitions/service/petition-card.server";
import { OutLink } from "~/features/policies/components/OutLink";
import { commonMessages } from "~/i18n/common/common";
import { pageTitle, plainTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { found } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

export const handle = { bare: true, framed: true } satisfies PageHandle;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data
    ? plainTitle(matches, data.card.title)
    : pageTitle(matches, reachMessages, "goneTitle");

export async function loader(args: LoaderFunctionArgs) {
  const card = found(
    await readCard(
      args.context.world,
      args.params["slug"] ?? "",
      await localeOf(args),
    ),
  );
  return json({ card });
}

/** A petition's card for other sites' pages; its button opens the whole page. */
export default function PetitionCard() {
  const t = useTranslate(reachMessages);
  const petition = useTranslate(petitionMessages);
  const common = useTranslate(commonMessages);
  const locale = useLocale();
  const { card } = useLoaderData<typeof loader>();
  const { count, goal, open } = card;
  const lang = card.writtenIn === locale ? undefined : card.writtenIn;
  const page = paths.petitions.show(card.slug);
  return (
    <article className="embed petition-card">
      <p className="small soft">
        {t("petitionIn", { place: placeLabel(card.place) })}
      </p>
      <h1 className="embed-title" lang={lang}>
        <OutLink to={page}>{card.title}</OutLink>
      </h1>
      <p className="small card-lines" lang={lang}>
        {card.lines}
      </p>
      <div className="card-count">
        <p>
          <strong>{petition("signed", { count })}</strong>{" "}
          <span className="soft small">{petition("ofGoal", { goal })}</span>
        </p>
        <progress
          className="bar w-full"
          value={count}
          max={goal}
          aria-label={petition("goalLine", { count, goal })}
        />
      </div>
      {!open && <p className="small">{t("noLonger")}</p>}
      <p>
        <OutLink
          to={open ? `${page}#sign` : page}
          className={open ? "button w-full" : "button button-quiet w-full"}
        >
          {t(open ? "signIt" : "readIt")}
        </OutLink>
      </p>
      <p className="embed-foot small soft">
        <span className="break-words">
          {petition("askedBy", { group: card.groupName })}
        </span>
        <span>{common("siteName")}</span>
      </p>
    </article>
  );
}

export function ErrorBoundary() {
  return <EmbedGone />;
}
