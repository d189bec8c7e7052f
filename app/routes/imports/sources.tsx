import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { LiveSources } from "~/features/transfers/components/LiveSources";
import { SourceForm } from "~/features/transfers/components/SourceForm";
import { liveMessages } from "~/features/transfers/live-messages";
import { transferMessages } from "~/features/transfers/messages";
import { liveSourceSchema } from "~/features/transfers/schema";
import {
  addSource,
  askingBy,
  readSources,
} from "~/features/transfers/service/live-source.server";
import { placeOfGroup } from "~/features/transfers/service/read-imports.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { addDays } from "~/lib/calendar";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, liveMessages, "liveTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const { member, membership } = await requireSomewhere(args, "import.run");
  return json({
    hosts: askingBy(env).hosts,
    sources: await readSources(world, groupsWhere(member, "import.run")),
    place: await placeOfGroup(world, membership.groupId),
    since: addDays(world.now().toISOString().slice(0, 10), -90),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world, env } = args.context;
  const { member, membership } = await requireSomewhere(args, "import.run");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), liveSourceSchema, {
    locale,
    messages: liveMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const added = await addSource(world, askingBy(env), by, parsed.value);
  if (!added.ok) {
    const t = translator(locale, liveMessages);
    const field = added.because === "unknown_place" ? "place" : "";
    return formAgain(refuseForm(parsed.form, t(added.because), field));
  }
  return redirect(paths.imports.sources(), 303);
}

/** Where records are fetched from live, and the form to add a council. */
export default function SourcesPage() {
  const t = useTranslate(liveMessages);
  const transfers = useTranslate(transferMessages);
  const { hosts, sources, place, since } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack-wide">
      <PageHeader
        crumbs={[{ to: paths.imports.start(), label: transfers("title") }]}
        title={t("liveTitle")}
        lead={t("liveLead")}
      />
      {hosts.length === 0 ? (
        <EmptyState title={t("switchedOffTitle")}>
          <p>{t("switchedOff")}</p>
          <Link className="button" to={paths.imports.start()}>
            {t("importFiles")}
          </Link>
        </EmptyState>
      ) : (
        <>
          <LiveSources sources={sources} removable />
          <SourceForm form={form} hosts={hosts} place={place} since={since} />
        </>
      )}
    </div>
  );
}
