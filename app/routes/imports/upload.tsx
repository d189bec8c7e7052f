import { json, redirectDocument } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { transferMessages } from "~/features/transfers/messages";
import {
  addressOf,
  standingOf,
  startWork,
} from "~/features/transfers/service/start-work.server";
import { requireWaiting } from "~/features/transfers/service/require-table.server";
import { stands } from "~/features/transfers/service/table-work.server";
import { uploadMessages } from "~/features/transfers/upload-messages";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";

/** With script the page looks again by itself. */
export const handle = { hydrate: true } satisfies PageHandle;
const LOOK_AGAIN_MS = 2_000;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, uploadMessages, data ? titleOf(data) : "uploadTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { waiting } = await requireWaiting(args);
  const work = waiting.about.work;
  if (work === undefined) {
    throw redirectDocument(addressOf(standingOf(waiting)));
  }
  return json({
    id: waiting.id,
    files: waiting.about.files.slice(0, 5).join(", "),
    more: Math.max(0, waiting.about.files.length - 5),
    place: waiting.place.name,
    task: work.task,
    state: work.state,
    stands: stands(args.context.world, work),
    percent: Math.floor((100 * work.done) / Math.max(1, work.total)),
    because: work.because ?? null,
    params: work.params ?? {},
    planned: waiting.runId !== null,
  });
}

/** Goes on with what broke off. */
export async function action(args: ActionFunctionArgs) {
  const { waiting } = await requireWaiting(args);
  const standing = await startWork(args.context, waiting.id, waiting.groupId);
  return redirectDocument(
    standing === null || standing.next === "refused"
      ? paths.imports.upload(waiting.id)
      : addressOf(standing),
    303,
  );
}

/** How far the reading of somebody's files is, and what to do when it stands. */
export default function UploadPage() {
  const t = useTranslate(uploadMessages);
  const transfers = useTranslate(transferMessages);
  const upload = useLoaderData<typeof loader>();
  const { id, state, percent } = upload;
  const goesOn = state === "running" || state === "waiting";
  useLookingAgain(goesOn);
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[{ to: paths.imports.start(), label: transfers("title") }]}
        title={t(titleOf(upload))}
        lead={t("uploadOf", {
          files: upload.files,
          more: upload.more,
          place: upload.place,
        })}
      />
      <Standing upload={upload} />
      {state === "running" && (
        <div className="field">
          <label htmlFor="so-far">{t(`doing_${upload.task}`)}</label>
          <progress id="so-far" className="bar" value={percent} max={100} />
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        {goesOn && !upload.stands && (
          <Link className="button" to={paths.imports.upload(id)} reloadDocument>
            {transfers("checkAgain")}
          </Link>
        )}
        {(state === "failed" || (goesOn && upload.stands)) && (
          <form method="post" action={paths.imports.upload(id)}>
            <button className="button" type="submit">
              {t("goOn")}
            </button>
          </form>
        )}
        {state === "refused" && upload.task === "plan" && (
          <Link
            className="button"
            to={paths.imports.columns(id)}
            reloadDocument
          >
            {transfers("matchAgain")}
          </Link>
        )}
        {state === "refused" && upload.task === "read" && (
          <Link className="button" to={paths.imports.start()} reloadDocument>
            {t("bringOthers")}
          </Link>
        )}
        {!upload.planned && (
          <form method="post" action={paths.imports.endUpload(id)}>
            <button className="button button-quiet" type="submit">
              {transfers("setAside")}
            </button>
          </form>
        )}
      </div>
    </div>
  );
}

/** What the page is headed: nothing is being read once it stopped. */
function titleOf({ state, stands }: { state: string; stands: boolean }) {
  if (state === "refused") return "uploadRefused";
  return state === "failed" || stands ? "uploadStopped" : "uploadTitle";
}

/** Asks again while something is under way; without script there is a link. */
function useLookingAgain(goesOn: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!goesOn || state !== "idle") return;
    const timer = setTimeout(revalidate, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [goesOn, revalidate, state]);
}

/** In a sentence: where it stands and what comes next. */
function Standing({
  upload: { state, stands: still, because, params, percent },
}: {
  upload: ReturnType<typeof useLoaderData<typeof loader>>;
}) {
  const t = useTranslate(uploadMessages);
  const transfers = useTranslate(transferMessages);
  if (state === "refused" && because !== null) {
    return (
      <Notice tone="danger" role="alert">
        <p>{transfers(because, params)}</p>
      </Notice>
    );
  }
  if (state === "failed" || still) {
    return (
      <Notice tone="danger" role="alert">
        <p>{t("uploadBroke")}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warn" role="status">
      <p>
        {state === "waiting" ? t("uploadWaits") : t("uploadRuns", { percent })}
      </p>
    </Notice>
  );
}
