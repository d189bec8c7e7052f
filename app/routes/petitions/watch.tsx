import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { BoardHeader } from "~/features/petitions/components/BoardHeader";
import { SweepList } from "~/features/petitions/components/SweepList";
import { TrendingTable } from "~/features/petitions/components/TrendingTable";
import {
  readWatch,
  undoSweep,
} from "~/features/petitions/service/sweep-signatures.server";
import type { SweepKind } from "~/features/petitions/types";
import { watchMessages } from "~/features/petitions/watch-messages";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requirePetition } from "./require-petition.server";

const DAYS = 7;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, watchMessages, "watch");

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "petition.manage");
  const watch = await readWatch(args.context.world, petition, DAYS);
  return json({
    petition,
    ...watch,
    sweeps: watch.sweeps.map((s) => ({ ...s, kind: s.kind as SweepKind })),
    turnedAway: watch.turnedAway.map(({ why, tries }) => ({
      why: why as "trap" | "blocked" | "flood",
      tries,
    })),
  });
}

/** Undoes one decision. */
export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "petition.manage");
  const id = String((await args.request.formData()).get("undo") ?? "");
  // The button names its decision; a form without one was not ours.
  if (id === "") throw new Response("No decision is named", { status: 422 });
  const { world } = args.context;
  const result = await undoSweep(world, member, petition, id.slice(0, 60));
  if (!result.ok) throw notFound();
  return redirect(paths.petitions.watch(petition.id), 303);
}

/** What stands out among the latest signatures. */
export default function Watch() {
  const t = useTranslate(watchMessages);
  const { petition, since, networks, domains, held, turnedAway, sweeps } =
    useLoaderData<typeof loader>();
  const { id } = petition;
  const quiet = networks.length + domains.length + held === 0;
  return (
    <>
      <BoardHeader
        petition={petition}
        current={paths.petitions.watch(id)}
        actions={
          <Link className="button button-quiet" to={paths.petitions.guards(id)}>
            {t("lists")}
          </Link>
        }
      />
      <div className="stack-wide">
        <p className="soft">{t("watchLead", { days: DAYS })}</p>
        {quiet && (
          <EmptyState title={t("quiet")}>
            <p className="soft">{t("quietHint")}</p>
          </EmptyState>
        )}
        {held > 0 && (
          <section className="stack-tight">
            <h2>{t("heldTitle")}</h2>
            <p>{t("heldBody", { count: held })}</p>
            <p>
              <Link
                className="button"
                to={paths.petitions.sweep(id, { by: "held" })}
              >
                {t("look")}
              </Link>
            </p>
          </section>
        )}
        {networks.length > 0 && (
          <section>
            <h2>{t("networks")}</h2>
            <TrendingTable
              petitionId={id}
              by="network"
              since={since}
              rows={networks.map((row) => ({
                ...row,
                label: t("networkCode", { code: row.key.slice(0, 6) }),
              }))}
            />
          </section>
        )}
        {domains.length > 0 && (
          <section>
            <h2>{t("domains")}</h2>
            <TrendingTable
              petitionId={id}
              by="domain"
              since={since}
              rows={domains.map((row) => ({ ...row, label: row.domain }))}
            />
          </section>
        )}
        {turnedAway.length > 0 && (
          <section className="stack-tight">
            <h2>{t("turnedAwayTitle")}</h2>
            <ul className="list-rows">
              {turnedAway.map(({ why, tries }) => (
                <li key={why}>
                  {t("turnedAwayRow", {
                    count: tries,
                    why: t(`turnedAway_${why}`),
                  })}
                </li>
              ))}
            </ul>
          </section>
        )}
        {sweeps.length > 0 && (
          <section>
            <h2>{t("decisions")}</h2>
            <SweepList petitionId={id} sweeps={sweeps} />
          </section>
        )}
      </div>
    </>
  );
}
