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
import { prepareUploads } from "~/features/transfers/service/prepare-uploads.server";
import { readUploads } from "~/features/transfers/service/read-uploads.server";
import { UPLOAD_LIMITS } from "~/features/transfers/types";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";
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
    live: askingBy(env).ask !== null,
    sources: await readSources(world, groupsWhere(member, "import.run")),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { member, membership } = await requireSomewhere(args, "import.run");
  const locale = await localeOf(args);
  const t = translator(locale, transferMessages);
  // A body cut off on its way cannot be read as a form.
  const data = await args.request.formData().catch(() => {
    throw new Response("Unreadable form", { status: 400 });
  });
  const parsed = parseForm(data, importSchema, {
    locale,
    messages: transferMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const uploads = await readUploads(data.getAll("files"));
  if (!uploads.ok) {
    const { because, params } = uploads;
    return formAgain(refuseForm(parsed.form, t(because, params), "files"));
  }
  const prepared = await prepareUploads(
    world,
    { accountId: member.accountId, groupId: membership.groupId },
    {
      place: parsed.value.place,
      files: uploads.files,
      seats: parsed.value.seats
        ? [{ body: null, count: parsed.value.seats }]
        : [],
    },
  );
  if (!prepared.ok) {
    const { because, field, params } = prepared;
    return formAgain(refuseForm(parsed.form, t(because, params), field));
  }
  const { id, next } = prepared;
  return redirect(
    next === "columns" ? paths.imports.columns(id) : paths.imports.show(id),
    303,
  );
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
            hint={t("filesHint", UPLOAD_LIMITS)}
            accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json"
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
