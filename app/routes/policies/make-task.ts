import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";

import { policyMessages } from "~/features/policies/messages";
import { reviewMessages } from "~/features/policies/review-messages";
import { documentName } from "~/features/policies/components/words";
import { readClause } from "~/features/policies/service/read-document.server";
import { postTask } from "~/features/tasks/service/post-task.server";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import { found, notFound, requireSomewhere } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import { toTask } from "../tasks/require-task.server";

const schema = z.object({ once: z.string().max(80).optional() });

/** One click: checking a clause becomes a task of the organizer's group. */
export async function action(args: ActionFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "task.post");
  const { world, env } = args.context;
  const locale = await localeOf(args);
  const clause = found(
    await readClause(world.db.read, args.params["id"] ?? "", locale),
  );
  const parsed = parseForm(await args.request.formData(), schema, { locale });
  const t = translator(locale, policyMessages);
  const r = translator(locale, reviewMessages);
  const result = await postTask(
    world,
    { accountId: member.accountId, groupId: membership.groupId },
    {
      kind: "verify",
      title: r("taskTitle", {
        provision: clause.provisionName,
        place: clause.placeName,
      }).slice(0, 140),
      why: r("taskWhy", {
        source:
          clause.sourceUrl || clause.sourceTitle || documentName(t, clause),
        address: env.publicUrl + paths.policies.checks(clause.id),
      }).slice(0, 2000),
      place: clause.placeSlug,
      wanted: 1,
      visibility: "group",
      once: parsed.ok ? parsed.value.once : undefined,
    },
  );
  if (!result.ok) throw notFound();
  return toTask(result.value.id, { done: "posted" });
}
