import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { ConfirmAction } from "~/components/ConfirmAction";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { taskMessages } from "~/features/tasks/messages";
import { readTemplates } from "~/features/tasks/service/templates.server";
import { shiftMessages } from "~/features/tasks/shift-messages";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireSomewhere } from "~/server/http/guards.server";
import { localeOf } from "~/server/locale.server";

const TOOLKITS = [
  "own",
  "contact",
  "outreach",
  "know-your-rights",
  "rapid-response",
  "accompaniment",
] as const;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, shiftMessages, "templatesTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { member } = await requireSomewhere(args, "task.post");
  const rows = await readTemplates(
    args.context.world,
    member,
    await localeOf(args),
  );
  return json({
    done: new URL(args.request.url).searchParams.get("done"),
    sets: TOOLKITS.map((toolkit) => ({
      toolkit,
      rows: rows
        .filter((row) => row.toolkit === toolkit)
        .map(({ id, kind, name, why, groupId, groupName }) => ({
          id,
          kind,
          name,
          why,
          own: groupId !== null,
          groupName,
        })),
    })).filter(({ rows: some }) => some.length > 0),
  });
}

/** Texts to start a task from, by toolkit; the group's own first. */
export default function Templates() {
  const t = useTranslate(shiftMessages);
  const words = useTranslate(taskMessages);
  const { sets, done } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.tasks.board(), label: words("boardTitle") }]}
        title={t("templatesTitle")}
        lead={t("templatesLead")}
      />
      {(done === "kept" || done === "forgotten") && (
        <Notice tone="good" role="status">
          {t(`template_${done}`)}
        </Notice>
      )}
      {sets.map(({ toolkit, rows }) => (
        <section key={toolkit} aria-labelledby={toolkit}>
          <h2 id={toolkit}>{t(`toolkit_${toolkit}`)}</h2>
          <ul className="list-rows">
            {rows.map((row) => (
              <li
                key={row.id}
                className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2"
              >
                <div className="min-w-0 flex-1 basis-72">
                  <p className="font-semibold break-words">{row.name}</p>
                  <p className="small">
                    {[
                      // Many a template is called what kind of work it is.
                      words(`kind_${row.kind}`) !== row.name &&
                        words(`kind_${row.kind}`),
                      row.groupName,
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                  <p className="soft small break-words">{row.why}</p>
                </div>
                <div className="flex flex-wrap items-start gap-3">
                  <Link
                    className="button button-quiet button-small"
                    to={paths.tasks.new({ template: row.id })}
                    aria-label={t("useTemplateNamed", { name: row.name })}
                  >
                    {t("useTemplate")}
                  </Link>
                  {row.own && (
                    <ConfirmAction
                      label={t("forgetTemplate")}
                      explanation={t("forgetTemplateHint")}
                      confirm={t("forgetTemplate")}
                      action={paths.tasks.templateRemoval(row.id)}
                    />
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
