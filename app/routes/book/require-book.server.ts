import type { ActionFunctionArgs } from "@remix-run/node";

import { requireGroup } from "../groups/require-group.server";

/**
 * Who acts on the address book of the group in the address, and on which entry
 * or import (`:id`); what is not the group's is not found further on.
 * @throws like `requireGroup`
 */
export async function requireBook(args: ActionFunctionArgs) {
  const { member, group } = await requireGroup(args, "book.keep");
  return {
    by: { accountId: member.accountId, groupId: group.id },
    slug: group.slug,
    id: args.params["id"] ?? "",
  };
}
