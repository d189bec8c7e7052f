import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ReasonForm } from "~/components/ReasonForm";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { bookMessages } from "~/features/transfers/book-messages";
import { BOOK_LAYOUTS } from "~/features/transfers/book/types";
import { bookExportSchema } from "~/features/transfers/schema";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";

import { requireGroup } from "../groups/require-group.server";
import { refusedExport } from "./refused-export.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, bookMessages, "exportTitle");

/** A refused export comes back here with what was typed in the address. */
export async function loader(args: LoaderFunctionArgs) {
  const { frame } = await requireGroup(args, "book.export");
  const { form, status } = refusedExport(
    new URL(args.request.url),
    bookExportSchema,
    await localeOf(args),
  );
  return json({ frame, form }, { status });
}

/** Before a list of people leaves the site: which, and why. */
export default function ExportPeople() {
  const t = useTranslate(bookMessages);
  const { frame, form } = useLoaderData<typeof loader>();
  const { slug } = frame.group;
  const options = [...BOOK_LAYOUTS, "targets"] as const;
  return (
    <GroupFrame
      frame={frame}
      current={paths.book.list(slug)}
      title={t("exportTitle")}
      lead={t("exportLead")}
    >
      <ReasonForm
        action={paths.book.csv(slug)}
        choice={{
          name: "what",
          label: t("exportWhat"),
          options: options.map((value) => ({
            value,
            label: t(`what_${value}`),
            hint: t(`whatHint_${value}`),
          })),
        }}
        why={t("exportWhy")}
        whyHint={t("exportWhyHint")}
        confirm={t("exportButton")}
        cancel={t("cancel")}
        back={paths.book.list(slug)}
        form={form}
      />
    </GroupFrame>
  );
}
