import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import { RepeatFields } from "~/features/tasks/components/RepeatFields";
import { TaskFields } from "~/features/tasks/components/TaskFields";
import { taskMessages } from "~/features/tasks/messages";
import { newTaskSchema } from "~/features/tasks/schema";
import { postTask } from "~/features/tasks/service/post-task.server";
import { readNewTask } from "~/features/tasks/service/read-task-form.server";
import { shiftMessages } from "~/features/tasks/shift-messages";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PageHandle } from "~/root";
import {
  found,
  notFound,
  requireInGroup,
  requireSomewhere,
} from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { toTask } from "./require-task.server";

export const handle = { hydrate: true } satisfies PageHandle;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, taskMessages, "newTask");

/** What the address says of the task to be, kept from step to step. */
const KEPT = [
  "campaign",
  "official",
  "motion",
  "copy",
  "shift",
  "template",
  "group",
] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { member } = await requireSomewhere(args, "task.post");
  const { searchParams } = new URL(args.request.url);
  const kept = Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = searchParams.get(name);
      return value ? [[name, value]] : [];
    }),
  ) as Partial<Record<(typeof KEPT)[number], string>>;
  const shown = found(await readNewTask(world, member, searchParams));
  return json({ kept, shown, once: world.newId() });
}

export async function action(args: ActionFunctionArgs) {
  const { world } = args.context;
  await requireSomewhere(args, "task.post");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), newTaskSchema, {
    locale,
    messages: taskMessages,
  });
  if (!parsed.ok) return formAgain(parsed.form);
  const { group, ...form } = parsed.value;
  const { member, membership } = await requireInGroup(args, "task.post", {
    slug: group,
  });
  const { accountId } = member;
  const result = await postTask(
    world,
    { accountId, groupId: membership.groupId },
    form,
  );
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    const t = translator(locale, taskMessages);
    return formAgain(
      refuseForm(parsed.form, t(result.because)),
      result.because,
    );
  }
  return toTask(result.value.id, { done: "posted" });
}

export default function NewTask() {
  const t = useTranslate(taskMessages);
  const ts = useTranslate(shiftMessages);
  const { shown, kept, once } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const crumbs = [{ to: paths.tasks.board(), label: t("boardTitle") }];
  if (shown.step === "group") {
    return (
      <div className="stack">
        <PageHeader crumbs={crumbs} title={t("chooseGroupTitle")} />
        <ul className="flex flex-wrap gap-3">
          {shown.groups.map(({ slug, name }) => (
            <li key={slug}>
              <Link
                className="button button-quiet"
                to={paths.tasks.new({ ...kept, group: slug })}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (shown.step === "place") {
    const keep = { ...kept, group: shown.groupSlug };
    return (
      <div className="stack">
        <PageHeader
          crumbs={crumbs}
          title={t("choosePlaceTitle")}
          lead={t("choosePlaceLead")}
        />
        <PlacePicker
          key={shown.query}
          action={paths.tasks.new()}
          query={shown.query}
          places={shown.places}
          keep={{ ...keep, choose: "place" }}
          hrefOf={({ slug }) => paths.tasks.new({ ...keep, place: slug })}
        />
      </div>
    );
  }
  const { place, group, values } = shown;
  const { official } = values;
  const name = shown.officials.find(({ slug }) => slug === official)?.name;
  const title =
    values.title ?? (name && suggestedTitle(t, name, shown.motion?.title));
  return (
    <div className="stack">
      <PageHeader
        crumbs={crumbs}
        title={kept.shift ? ts("addShift") : t("newTask")}
        actions={
          !kept.copy &&
          !kept.shift &&
          !kept.template && (
            <Link className="button button-quiet" to={paths.tasks.templates()}>
              {ts("startFromTemplate")}
            </Link>
          )
        }
        lead={
          <>
            {group.name} · {t("forPlace")} <strong>{place.name}</strong>{" "}
            <Link
              className="text-base"
              to={paths.tasks.new({
                ...kept,
                group: group.slug,
                choose: "place",
              })}
            >
              {t("changePlace")}
            </Link>
          </>
        }
      />
      <form method="post" className="stack prose" noValidate>
        <ErrorSummary form={form} />
        <Once value={once} />
        <input type="hidden" name="group" value={group.slug} />
        <TaskFields {...shown} values={{ ...values, title }} form={form} />
        {kept.shift && (
          <input type="hidden" name="shiftOf" value={kept.shift} />
        )}
        <RepeatFields form={form} />
        <button className="button" type="submit">
          {t("post")}
        </button>
      </form>
    </div>
  );
}

const LONGEST_TITLE = 140;

/** Work about one official is a call, unless somebody says otherwise. */
function suggestedTitle(
  t: (
    key: "suggestedTitle" | "suggestedTitleShort",
    params: Record<string, string>,
  ) => string,
  name: string,
  vote: string | undefined,
): string {
  const whole = vote && t("suggestedTitle", { name, title: vote });
  return whole && whole.length <= LONGEST_TITLE
    ? whole
    : t("suggestedTitleShort", { name });
}
