import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { deliveryMessages } from "~/features/petitions/delivery-messages";
import { BoardHeader } from "~/features/petitions/components/BoardHeader";
import { DaysTable } from "~/features/petitions/components/DaysTable";
import { PetitionFacts } from "~/features/petitions/components/PetitionFacts";
import { PetitionProgress } from "~/features/petitions/components/PetitionProgress";
import { PetitionText } from "~/features/petitions/components/PetitionText";
import { PetitionTimeline } from "~/features/petitions/components/PetitionTimeline";
import { QrLinks } from "~/features/petitions/components/QrLinks";
import { petitionMessages } from "~/features/petitions/messages";
import { sheetMessages } from "~/features/petitions/sheet-messages";
import { takesAnswers } from "~/features/petitions/answers/rules";
import { reachMessages } from "~/features/petitions/reach-messages";
import {
  canBecome,
  warnsOfStatus,
  wordsFor,
  writtenWords,
} from "~/features/petitions/rules";
import { readGroupPetition } from "~/features/petitions/service/manage-petition.server";
import { signaturesByDay } from "~/features/petitions/service/open-petitions.server";
import type { PetitionState } from "~/features/petitions/types";
import { plainTitle, metaLocale } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(
    matches,
    data ? wordsFor(metaLocale(matches), data.petition).title : "",
  );

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { petition } = await requirePetition(args, "petition.manage");
  const [more, days] = await Promise.all([
    readGroupPetition(world, petition),
    signaturesByDay(world, petition.id),
  ]);
  return json({ petition, ...more, days });
}

/** The step a group usually takes next; an open petition only gathers names. */
const EXPECTED: Partial<Record<PetitionState, PetitionState>> = {
  draft: "open",
  closed: "delivered",
  delivered: "answered",
};

/** A petition as its group sees it: where it stands and what comes next. */
export default function PetitionBoard() {
  const t = useTranslate(petitionMessages);
  const s = useTranslate(sheetMessages);
  const reach = useTranslate(reachMessages);
  const { petition, targets, campaign, turns, days } =
    useLoaderData<typeof loader>();
  const { id, state, signatureCount: count, goal, open } = petition;
  const steps = [
    {
      state: "delivered",
      to: paths.petitions.delivery(id),
      label: t("deliverIt"),
    },
    {
      state: "answered",
      to: paths.petitions.answer(id),
      label: t("answerIt"),
    },
    { state: "closed", to: paths.petitions.closure(id), label: t("closeIt") },
    {
      state: "open",
      to: paths.petitions.opening(id),
      label: state === "draft" ? t("openIt") : t("reopenIt"),
    },
  ] as const;
  const next = steps.filter((step) =>
    step.state === "answered"
      ? takesAnswers(state)
      : canBecome(state, step.state),
  );
  const d = useTranslate(deliveryMessages);
  const prepares = state === "open" || state === "closed";
  return (
    <>
      <BoardHeader
        petition={petition}
        current={paths.petitions.board(id)}
        actions={
          <>
            {state !== "draft" && (
              <Link
                className="button button-quiet"
                to={paths.petitions.show(petition.slug)}
              >
                {t("publicPage")}
              </Link>
            )}
            {state !== "delivered" && state !== "answered" && (
              <Link
                className="button button-quiet"
                to={paths.petitions.edit(id)}
              >
                {t("edit")}
              </Link>
            )}
          </>
        }
      />
      {warnsOfStatus(petition) && (
        <div className="mb-6">
          <Notice tone="danger">
            <p>{t("statusWarning")}</p>
          </Notice>
        </div>
      )}
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <aside
          className="stack min-w-0 lg:col-start-2 lg:row-start-1"
          aria-label={t("columnState")}
        >
          <div className="sheet stack">
            <PetitionProgress count={count} goal={goal} open={open} />
            <ul className="stack-tight">
              {prepares && (
                <li>
                  <Link
                    className="button button-quiet w-full"
                    to={paths.petitions.deliveries(id)}
                  >
                    {d("start")}
                  </Link>
                </li>
              )}
              {next.map((step) => (
                <li key={step.to}>
                  <Link
                    className={
                      step.state === EXPECTED[state]
                        ? "button w-full"
                        : "button button-quiet w-full"
                    }
                    to={step.to}
                  >
                    {step.label}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
          {state !== "draft" && (
            <section className="stack-tight">
              <h2>{s("qrTitle")}</h2>
              <p className="soft small">{s("qrHint")}</p>
              <QrLinks slug={petition.slug} open={open} />
              <p>
                <Link to={paths.petitions.embed(petition.slug)}>
                  {reach("embedThis")}
                </Link>
              </p>
            </section>
          )}
          <section>
            <h2>{t("timeline")}</h2>
            <PetitionTimeline turns={turns} targets={targets} />
          </section>
        </aside>
        <div className="stack-wide min-w-0 lg:col-start-1 lg:row-start-1">
          <section className="stack">
            <h2>{t("preview")}</h2>
            {writtenWords(petition).map((words) => (
              <article key={words.locale} className="stack-tight">
                <h3 lang={words.locale}>{words.title}</h3>
                <PetitionText words={words} />
              </article>
            ))}
          </section>
          <div className="border-t border-rule pt-5">
            <PetitionFacts petition={{ ...petition, targets, campaign }} />
          </div>
          <DaysTable days={days} />
        </div>
      </div>
    </>
  );
}
