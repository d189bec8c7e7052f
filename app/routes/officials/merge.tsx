import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { ChooseTwin } from "~/features/officials/components/ChooseTwin";
import { MergeForm } from "~/features/officials/components/MergeForm";
import { StandingMerges } from "~/features/officials/components/StandingMerges";
import { mergingMessages } from "~/features/officials/merging-messages";
import { mergeSchema } from "~/features/officials/schema";
import {
  findOfficial,
  searchOfficials,
} from "~/features/officials/service.server";
import {
  compareTwins,
  mergeOfficials,
  mergesInto,
} from "~/features/officials/service/merge-officials.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

const SHOWN = 20;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, mergingMessages, "mergeTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "official.edit");
  const { world } = args.context;
  const official = found(await findOfficial(world, args.params["slug"]));
  const { searchParams } = new URL(args.request.url);
  const twin = await findOfficial(world, searchParams.get("twin") ?? "");
  const chosen =
    twin && twin.placeId === official.placeId && twin.id !== official.id
      ? twin
      : null;
  const query =
    searchParams.get("q")?.trim().slice(0, 200) ?? lastWord(official.name);
  const { officials } = await searchOfficials(world, {
    placeId: official.placeId,
    query,
    page: 1,
    pageSize: SHOWN + 1,
  });
  return json({
    official,
    merges: await mergesInto(world, official.id),
    query,
    candidates: officials.filter(({ id }) => id !== official.id),
    chosen: chosen && { name: chosen.name, slug: chosen.slug },
    compared: chosen
      ? await compareTwins(
          world,
          [official.id, chosen.id],
          groupsWhere(member, "lean.read"),
        )
      : null,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "official.edit");
  const { world } = args.context;
  const official = found(await findOfficial(world, args.params["slug"]));
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), mergeSchema, {
    locale,
    messages: mergingMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { twin: slug, stays, why } = parsed.value;
  const twin = found(await findOfficial(world, slug));
  const [kept, merged] = stays === "this" ? [official, twin] : [twin, official];
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const result = await mergeOfficials(world, by, {
    keptId: kept.id,
    mergedId: merged.id,
    why,
  });
  if (!result.ok) {
    const t = translator(locale, mergingMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because)),
      result.because,
    );
  }
  return redirect(paths.officials.show(kept.slug), 303);
}

/** People are rarely filed twice under one first name. */
function lastWord(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

/** Choose the twin, see what both have, put them together; or undo it. */
export default function MergePage() {
  const t = useTranslate(mergingMessages);
  const { official, merges, query, candidates, chosen, compared } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="page-narrow stack-wide">
      <PageHeader
        crumbs={[
          { to: paths.officials.show(official.slug), label: official.name },
        ]}
        title={t("mergeTitle")}
        lead={t("mergeLead", { name: official.name })}
      />
      {chosen && compared ? (
        <MergeForm
          form={form}
          official={official}
          twin={chosen}
          compared={compared}
        />
      ) : (
        <ChooseTwin official={official} query={query} candidates={candidates} />
      )}
      <StandingMerges merges={merges} timeZone={official.timeZone} />
    </div>
  );
}
