import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { KeepForm } from "~/features/votes/components/KeepForm";
import { LeanArt } from "~/features/votes/components/LeanArt";
import { countMessages } from "~/features/votes/count-messages";
import { imaginedParams } from "~/features/votes/rules/imagine";
import { leansSchema, readWhatIf } from "~/features/votes/schema";
import type { LeanForm, LeansForm } from "~/features/votes/schema";
import { toKeep } from "~/features/votes/service/count-page.server";
import { countForMotion } from "~/features/votes/service/count-votes.server";
import { recordLeans } from "~/features/votes/service/keep-leans.server";
import type { RefusedEntry } from "~/features/votes/service/keep-leans.server";
import { nextVisibility } from "~/features/votes/service/kept-leans.server";
import { whatIfMessages } from "~/features/votes/whatif-messages";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireSomewhere } from "~/server/http/guards.server";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { groupsToRecordFor } from "./groups-to-record-for.server";
import { requireCountReader } from "./require-count.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, whatIfMessages, "keepTitle");

async function readImagined(args: LoaderFunctionArgs) {
  const reader = await requireCountReader(args);
  const counted = found(
    await countForMotion(
      args.context.world,
      args.params["id"] ?? "",
      reader.scope,
    ),
  );
  const imagined = readWhatIf(new URL(args.request.url).searchParams);
  return { ...reader, counted, imagined };
}

export async function loader(args: LoaderFunctionArgs) {
  const { member, counted, imagined } = await readImagined(args);
  const { motion, today } = counted;
  await requireSomewhere(args, "lean.record");
  const groups = groupsToRecordFor(member, motion);
  return json({
    motion: { id: motion.id, title: motion.campaignTitle ?? motion.title },
    kept: imaginedParams(imagined),
    entries: toKeep(counted, imagined),
    groups,
    visibility: await nextVisibility(
      args.context.world,
      motion.id,
      groups.map(({ id }) => id),
    ),
    today,
    once: args.context.world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { scope, counted } = await readImagined(args);
  const { motion } = counted;
  const data = await args.request.formData();
  const wanted = data.get("group");
  const { member, membership } = await requireSomewhere(
    args,
    "lean.record",
    typeof wanted === "string" && wanted !== "" ? wanted : motion.groupId,
  );
  const locale = await localeOf(args);
  const t = translator(locale, whatIfMessages);
  const parsed = parseForm(data, leansSchema, {
    locale,
    messages: whatIfMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const entries = chosen(parsed.value);
  if (entries.length === 0)
    return formAgain(refuseForm(parsed.form, t("keepNoneChosen")));
  let refusal: RefusedEntry | null = null;
  await onceOnly(world, parsed.value.once, member.accountId, async (trx) => {
    const result = await recordLeans(
      world,
      trx,
      { accountId: member.accountId, groupId: membership.groupId },
      { motionId: motion.id, allied: [...scope.own, ...scope.allied] },
      entries,
    );
    if (!result.ok) refusal = result;
    return result.ok ? String(result.value) : "";
  });
  const refused = refusal as RefusedEntry | null;
  if (refused !== null) {
    const { because, at } = refused;
    const row = entries[at]?.row ?? 0;
    return formAgain(
      refuseForm(
        parsed.form,
        translator(locale, countMessages)(because),
        because === "evidenceInFuture" ? `rows[${row}].evidenceOn` : "",
      ),
      because,
    );
  }
  return redirect(`${paths.votes.count(motion.id)}#members`, 303);
}

/** The rows that are to be recorded; the schema has seen to their evidence. */
function chosen({
  rows,
  visibility,
}: LeansForm): { officialId: string; row: number; form: LeanForm }[] {
  return rows.flatMap(
    ({ keep, official, evidenceKind, evidenceOn, ...rest }, row) =>
      keep && evidenceKind && evidenceOn
        ? [
            {
              officialId: official,
              row,
              form: { ...rest, evidenceKind, evidenceOn, visibility },
            },
          ]
        : [],
  );
}

export default function KeepLeans() {
  const t = useTranslate(countMessages);
  const say = useTranslate(whatIfMessages);
  const { motion, entries, groups, today, once, kept, visibility } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="stack">
      <LeanArt />
      <PageHeader
        crumbs={[
          { to: paths.votes.count(motion.id, kept), label: t("countTitle") },
        ]}
        title={say("keepTitle")}
        lead={say("keepLead", { title: motion.title })}
      />
      {entries.length === 0 ? (
        <EmptyState title={say("keepNothing")}>
          <p>{say("keepNothingHint")}</p>
          <p>
            <Link className="button" to={paths.votes.count(motion.id)}>
              {t("backToCount")}
            </Link>
          </p>
        </EmptyState>
      ) : (
        <KeepForm
          form={form}
          entries={entries}
          groups={groups}
          visibility={visibility}
          today={today}
          once={once}
          forgetTo={paths.votes.count(motion.id)}
        />
      )}
    </div>
  );
}
