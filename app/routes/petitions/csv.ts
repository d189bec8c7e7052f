import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { exportSchema } from "~/features/petitions/schema";
import { exportSignatures } from "~/features/petitions/service/export-signatures.server";
import { paths } from "~/paths";
import { parseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import { requirePetition } from "./require-petition.server";

/**
 * Hands out the signatures as CSV. A route without a page of its own, because
 * only such a route can answer a form with a file.
 */
export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "signer.export");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), exportSchema, {
    locale,
  });
  if (!parsed.ok) {
    const { purpose, why } = parsed.form.values;
    return redirect(
      paths.petitions.exportForm(petition.id, {
        purpose: String(purpose ?? "").slice(0, 40),
        why: String(why ?? "").slice(0, 600),
        refused: "1",
      }),
      303,
    );
  }
  const file = await exportSignatures(args.context.world, member, petition, {
    ...parsed.value,
    locale,
  });
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${petition.slug}-${parsed.value.purpose}-${petition.today}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "signer.export");
  return redirect(paths.petitions.exportForm(petition.id));
}
