import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import {
  findBatch,
  undoBatch,
} from "~/features/tasks/service/undo-many.server";
import { paths } from "~/paths";
import {
  found,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";

/** Puts back what one change did to several tasks. */
export async function action(args: ActionFunctionArgs) {
  const { world, env, wakeMail } = args.context;
  await requireMember(args);
  const batch = found(await findBatch(world, args.params["id"]));
  const { member } = await requireInGroup(args, "task.post", {
    id: batch.groupId,
  });
  const by = { accountId: member.accountId, groupIds: [batch.groupId] };
  const result = await undoBatch(world, env, by, batch.id);
  wakeMail();
  return redirect(
    paths.tasks.changes(
      result.ok
        ? { back: result.value.putBack, left: result.value.left }
        : { gone: 1 },
    ),
    303,
  );
}
