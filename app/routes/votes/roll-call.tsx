import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { RollForm } from "~/features/votes/components/RollForm";
import { voteMessages } from "~/features/votes/messages";
import type { RollProblem } from "~/features/votes/rules/entry";
import { realignRows } from "~/features/votes/rules/seen-roster";
import { rollCallSchema } from "~/features/votes/schema";
import { recordOfVote } from "~/features/votes/service.server";
import {
  enterRoll,
  previewRoll,
} from "~/features/votes/service/keep-rolls.server";
import type { RollPreview } from "~/features/votes/service/keep-rolls.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import type { Translate } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import { onceOnly } from "~/server/http/once.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import { requireKeeper } from "./keeper.server";
import { seenNow } from "./seen-now";

/** With script a letter marks a member, and the result shows while typing. */
export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, voteMessages, "rollTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { motion, body } = await requireKeeper(args);
  const record = await recordOfVote(world, motion, body);
  const [newest] = record.rolls;
  return json({
    motion,
    body,
    roster: record.roster,
    rule: record.ruleInForce.rule,
    protested: record.protested,
    newest: newest ?? null,
    once: world.newId(),
  });
}

type T = Translate<keyof typeof voteMessages.en>;

/** Each problem as a sentence, beside the field it lies in. */
function withProblems(
  form: FormState,
  problems: readonly RollProblem[],
  t: T,
): FormState {
  return problems.reduce((refused, problem) => {
    const { because, ...params } = problem;
    const field =
      because === "unknownLetter" || because === "wrongLength"
        ? "letters"
        : because === "noRows" || because === "rosterChanged"
          ? "rows"
          : "printed";
    return refuseForm(refused, t(`problem_${because}`, params), field);
  }, form);
}

/** What was typed as text has become marks: shows those instead. */
function withMarks(form: FormState, preview: RollPreview): FormState {
  const values: Record<string, string | readonly string[]> = {
    ...form.values,
    letters: "",
    printed: preview.strangers
      .map(({ printedName, word }) => `${printedName}, ${word}`)
      .join("\n"),
  };
  const votes = new Map(preview.votes.map((vote) => [vote.key, vote]));
  for (const [name, key] of Object.entries(form.values)) {
    const row = /^rows\[(\d+)\]\.key$/.exec(name)?.[1];
    if (row === undefined || typeof key !== "string") continue;
    const vote = votes.get(key);
    values[`rows[${row}].option`] = vote?.hadLeft
      ? "left"
      : (vote?.option ?? "");
    values[`rows[${row}].word`] = vote?.word ?? "";
  }
  return { values, errors: form.errors };
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  const { motion, body, member, membership } = await requireKeeper(args);
  const locale = await localeOf(args);
  const t = translator(locale, voteMessages);
  const data = await args.request.formData();
  const parsed = parseForm(data, rollCallSchema, {
    locale,
    messages: voteMessages,
  });
  if (!parsed.ok) return json({ form: parsed.form, preview: null }, 422);
  const { localDate } = motion;
  if (localDate === null) {
    const form = refuseForm(parsed.form, t("rollNeedsMeeting"));
    return json({ form, preview: null }, 422);
  }
  if (localDate > dayIn(body.timeZone, world.now())) {
    const form = refuseForm(parsed.form, t("rollTooEarly"));
    return json({ form, preview: null }, 422);
  }
  const dated = { ...motion, localDate };
  const preview = await previewRoll(world, dated, body, parsed.value);
  if (preview.problems.length > 0) {
    const { values, errors } = parsed.form;
    const typed = { values: realignRows(values, preview.roster), errors };
    const form = withProblems(typed, preview.problems, t);
    return json({ form, preview: null }, 422);
  }
  if (data.has("preview")) {
    const { computed, strangers } = preview;
    return json({
      form: withMarks(parsed.form, preview),
      preview: { computed, strangers },
    });
  }
  const by = { accountId: member.accountId, groupId: membership.groupId };
  const entered = await onceOnly(
    world,
    parsed.value.once,
    member.accountId,
    async (trx) => {
      const result = await enterRoll(world, trx, by, dated, body, parsed.value);
      return result.ok ? "entered" : "";
    },
  );
  if (entered === "") {
    const form = refuseForm(seenNow(parsed.form), t("someone_was_first"));
    return json({ form, preview: null }, 409);
  }
  return redirect(paths.votes.show(motion.id), 303);
}

export default function RollCallPage() {
  const t = useTranslate(voteMessages);
  const { motion, body, roster, rule, protested, newest, once } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          {
            to: paths.votes.show(motion.id),
            label: motion.campaignTitle ?? motion.title,
          },
        ]}
        title={t(newest ? "correctRoll" : "rollTitle")}
        lead={t("rollLead")}
      />
      {motion.localDate === null ? (
        <EmptyState title={t("rollNeedsMeeting")}>
          <p className="soft">{t("rollNeedsMeetingHint")}</p>
          <Link className="button" to={paths.votes.edit(motion.id)}>
            {t("chooseMeeting")}
          </Link>
        </EmptyState>
      ) : (
        <RollForm
          form={answer?.form}
          preview={answer?.preview ?? null}
          roster={roster}
          rosterSlug={body.slug}
          rule={rule}
          kind={motion.kind}
          protested={protested}
          newest={newest}
          recordedResult={motion.recordedResult}
          once={once}
        />
      )}
    </div>
  );
}
