import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { packFileSchema } from "~/features/petitions/schema";
import { packFile } from "~/features/petitions/service/delivery-pack.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";
import { parseForm } from "~/server/http/parse-form.server";
import { localeOf } from "~/server/locale.server";

import { requirePetition } from "./require-petition.server";

/**
 * Hands out a frozen list as PDF or CSV. A route without a page of its own,
 * because only such a route can answer a form with a file.
 */
export async function action(args: ActionFunctionArgs) {
  const { member, petition } = await requirePetition(args, "signer.export");
  const { world, env } = args.context;
  const id = args.params["deliveryId"] ?? "";
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), packFileSchema, {
    locale,
  });
  const page = paths.petitions.pack(petition.id, id);
  if (!parsed.ok) {
    const { file, why } = parsed.form.values;
    const typed = new URLSearchParams({
      file: String(file ?? "").slice(0, 40),
      why: String(why ?? "").slice(0, 600),
      refused: "1",
    });
    return redirect(`${page}?${typed}`, 303);
  }
  const pack = await packFile(world, member, petition, id, {
    ...parsed.value,
    locale,
    origin: env.publicUrl,
  });
  if (!pack.ok) throw notFound();
  const csv = parsed.value.file === "csv";
  const name = `${petition.slug}-${petition.today}.${csv ? "csv" : "pdf"}`;
  return new Response(pack.value, {
    headers: {
      "Content-Type": csv ? "text/csv; charset=utf-8" : "application/pdf",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "signer.export");
  const id = args.params["deliveryId"] ?? "";
  return redirect(paths.petitions.pack(petition.id, id));
}
