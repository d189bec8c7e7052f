import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextField } from "~/components/Field";
import { FileField } from "~/components/FileField";
import { PageHeader } from "~/components/PageHeader";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import { ChosenPlace } from "~/features/officials/components/ChosenPlace";
import { readPlaceChoice } from "~/features/officials/service/choose-place.server";
import { EarlierImports } from "~/features/transfers/components/EarlierImports";
import { LiveSources } from "~/features/transfers/components/LiveSources";
import { liveMessages } from "~/features/transfers/live-messages";
import { transferMessages } from "~/features/transfers/messages";
import { policyImportMessages } from "~/features/transfers/policy-messages";
import { importSchema } from "~/features/transfers/schema";
import {
  placeOfGroup,
  readImports,
} from "~/features/transfers/service/read-imports.server";
import {
  askingBy,
  readSources,
} from "~/features/transfers/service/live-source.server";
import {
  addressOf,
  startWork,
} from "~/features/transfers/service/start-work.server";
import { fieldOfRefusal } from "~/features/transfers/service/upload-refusals.server";
import {
  discardUpload,
  keepUpload,
} from "~/features/transfers/service/work-table.server";
import {
  makeUploadFolder,
  removeUpload,
  sweepWorkFolder,
} from "~/features/transfers/service/work-folder.server";
import { UPLOAD_LIMITS } from "~/features/transfers/types";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";
import { receiveFiles } from "~/server/http/receive-files.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, transferMessages, "title");

export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const { member, membership } = await requireSomewhere(args, "import.run");
  const url = new URL(args.request.url);
  if (url.search === "") {
    // Most groups import for the place they work in.
    const own = await placeOfGroup(world, membership.groupId);
    if (own) url.searchParams.set("place", own);
  }
  return json({
    ...(await readPlaceChoice(world, url)),
    earlier: await readImports(world, groupsWhere(member, "import.run")),
    megabytes: env.importMegabytes,
    live: askingBy(env).ask !== null,
    sources: await readSources(world, groupsWhere(member, "import.run")),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { member, membership } = await requireSomewhere(args, "import.run");
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const locale = await localeOf(args);
  const t = translator(locale, transferMessages);
  const id = world.newId();
  await sweepWorkFolder(env.workFolder, world.now());
  const folder = await makeUploadFolder(env.workFolder, id);
  let kept = false;
  try {
    const { fields, files, problem } = await receiveFiles(
      args.request,
      folder,
      { megabytes: env.importMegabytes, files: UPLOAD_LIMITS.files },
    );
    const parsed = parseForm(fields, importSchema, {
      locale,
      messages: transferMessages,
    });
    if (!parsed.ok) return formAgain(parsed.form);
    if (problem !== null) {
      const { because, params } = problem;
      return formAgain(refuseForm(parsed.form, t(because, params), "files"));
    }
    const { place, seats } = parsed.value;
    const upload = await keepUpload(world, by, {
      id,
      place,
      files,
      seats: seats ? [{ body: null, count: seats }] : [],
    });
    if (!upload.ok)
      return formAgain(refuseForm(parsed.form, t(upload.because)));
    kept = true;
    const standing = await startWork(args.context, id, by.groupId);
    if (standing?.next === "refused") {
      const { because = "filesGone", params } = standing.work;
      await discardUpload(world, id, env);
      return formAgain(
        refuseForm(parsed.form, t(because, params), fieldOfRefusal(because)),
      );
    }
    return redirect(
      standing ? addressOf(standing) : paths.imports.start(),
      303,
    );
  } finally {
    if (!kept) await removeUpload(env.workFolder, id);
  }
}

/** Choose a place and the clerk's files; then see what they would change. */
export default function ImportStart() {
  const t = useTranslate(transferMessages);
  const policies = useTranslate(policyImportMessages);
  const live = useTranslate(liveMessages);
  const { place, query, results, earlier, ...site } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack">
      <PageHeader title={t("title")} lead={t("lead")} />
      {place ? (
        <form
          method="post"
          action={paths.imports.start({ place: place.slug })}
          encType="multipart/form-data"
          className="stack"
        >
          <ErrorSummary form={form} />
          <ChosenPlace place={place} change={paths.imports.choosePlace()} />
          <FileField
            form={form}
            name="files"
            label={t("files")}
            hint={t("filesHint", { megabytes: site.megabytes })}
            accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,.zip,application/zip,text/csv,application/json"
            multiple
            required
          />
          <TextField
            form={form}
            name="seats"
            type="number"
            inputMode="numeric"
            min={1}
            max={1000}
            label={t("seats")}
            hint={t("seatsHint")}
            short
          />
          <p className="soft">{t("privacyNote")}</p>
          <button className="button" type="submit">
            {t("lookFirst")}
          </button>
          <details>
            <summary>{t("howTo")}</summary>
            <p>{t("howToBody")}</p>
          </details>
        </form>
      ) : (
        <section className="stack">
          <h2>{t("choosePlace")}</h2>
          <PlacePicker
            action={paths.imports.start()}
            query={query}
            places={results}
            hrefOf={(found) => paths.imports.start({ place: found.slug })}
          />
        </section>
      )}
      {site.live && site.sources.length > 0 && (
        <LiveSources sources={site.sources} />
      )}
      <p>
        <Link to={paths.imports.sources()}>{live("liveTitle")}</Link>
      </p>
      <p>
        <Link to={paths.imports.policies()}>{policies("policiesLink")}</Link>
      </p>
      <EarlierImports imports={earlier} />
    </div>
  );
}
