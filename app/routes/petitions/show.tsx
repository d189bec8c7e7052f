import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { DeliveredLists } from "~/features/petitions/components/DeliveredLists";
import { LanguageOfText } from "~/features/petitions/components/LanguageOfText";
import { OpenData } from "~/features/petitions/components/OpenData";
import { PetitionAnswers } from "~/features/petitions/components/PetitionAnswers";
import { PetitionFacts } from "~/features/petitions/components/PetitionFacts";
import { PetitionNews } from "~/features/petitions/components/PetitionNews";
import { PetitionOutcome } from "~/features/petitions/components/PetitionOutcome";
import { PetitionProgress } from "~/features/petitions/components/PetitionProgress";
import { PetitionText } from "~/features/petitions/components/PetitionText";
import { QrLinks } from "~/features/petitions/components/QrLinks";
import { RecentSigners } from "~/features/petitions/components/RecentSigners";
import { ShareLinks } from "~/features/petitions/components/ShareLinks";
import { SignForm } from "~/features/petitions/components/SignForm";
import { petitionMessages } from "~/features/petitions/messages";
import { reachMessages } from "~/features/petitions/reach-messages";
import { wordsFor } from "~/features/petitions/rules";
import { makeMark } from "~/features/petitions/service/form-proof.server";
import { shownOnPaper } from "~/features/petitions/service/public-counts.server";
import { readPetition } from "~/features/petitions/service/read-petition.server";
import { metaLocale, plainTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

import { shareMeta } from "./share-meta";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return plainTitle(matches, "");
  return [
    ...plainTitle(matches, wordsFor(metaLocale(matches), data.petition).title),
    ...shareMeta(metaLocale(matches), data.petition, data.origin),
  ];
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { world, env } = context;
  const petition = found(await readPetition(world, params["slug"] ?? ""));
  const origin = env.publicUrl;
  const url = origin + paths.petitions.show(petition.slug);
  const mark = await makeMark(world, petition.id);
  const onPaper = await shownOnPaper(world, petition.id);
  const once = world.newId();
  return json({ petition, origin, url, once, mark, onPaper });
}

/** One petition: read it, see who asks whom, sign it. */
export default function PetitionPage() {
  const t = useTranslate(petitionMessages);
  const reach = useTranslate(reachMessages);
  const locale = useLocale();
  const { petition, url, once, mark, onPaper } = useLoaderData<typeof loader>();
  const words = wordsFor(locale, petition);
  const { open, signatureCount: count, goal, slug } = petition;
  return (
    <>
      <PageHeader
        crumbs={[{ to: paths.petitions.list(), label: t("openPetitions") }]}
        title={
          <span lang={words.locale === locale ? undefined : words.locale}>
            {words.title}
          </span>
        }
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="stack min-w-0">
          <div className="stack-tight lg:hidden">
            <PetitionProgress
              count={count}
              goal={goal}
              open={open}
              onPaper={onPaper}
            />
            {open && (
              <a className="button w-full" href="#sign">
                {t("signTitle")}
              </a>
            )}
          </div>
          {!open && <PetitionOutcome petition={petition} />}
          <LanguageOfText words={words} here={paths.petitions.show(slug)} />
          <PetitionText words={words} />
          <PetitionAnswers
            answers={petition.answers}
            targets={petition.targets}
            groupName={petition.groupName}
          />
          <div className="border-t border-rule pt-5">
            <PetitionFacts petition={petition} />
          </div>
          <PetitionNews news={petition.news} />
          <DeliveredLists slug={slug} lists={petition.lists} />
          {open && (
            <p className="print-only">
              {t("signTitle")}: <strong>{url}</strong>
            </p>
          )}
        </div>
        <aside className="stack min-w-0" aria-label={t("signAside")}>
          <div className="hidden lg:block">
            <PetitionProgress
              count={count}
              goal={goal}
              open={open}
              onPaper={onPaper}
            />
          </div>
          {open && (
            <section className="sheet stack no-print" id="sign">
              <h2>{t("signTitle")}</h2>
              <SignForm
                slug={slug}
                groupName={petition.groupName}
                once={once}
                mark={mark}
              />
            </section>
          )}
          <RecentSigners signers={petition.signers} />
          <section className="stack-tight no-print">
            <h2>{t("share")}</h2>
            <ShareLinks title={words.title} url={url} />
            <QrLinks slug={slug} open={open} />
            <p>
              <Link to={paths.petitions.embed(slug)}>{reach("embedThis")}</Link>
            </p>
            <OpenData slug={slug} />
          </section>
        </aside>
      </div>
    </>
  );
}
