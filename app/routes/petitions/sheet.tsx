import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { PageHeader } from "~/components/PageHeader";
import { SignatureSheet } from "~/features/petitions/components/SignatureSheet";
import { placeLabel } from "~/features/petitions/components/place-label";
import { MOST_SHEETS, PAPERS } from "~/features/petitions/paper/types";
import { sheetMessages } from "~/features/petitions/sheet-messages";
import { qrOf } from "~/features/petitions/qr.server";
import { wordsFor } from "~/features/petitions/rules";
import {
  readForSigning,
  targetsOf,
} from "~/features/petitions/service/read-petition.server";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, sheetMessages, "sheetTitle");

const searchSchema = z.object({
  paper: z.enum(PAPERS).catch("letter"),
  batch: z
    .string()
    .regex(/^\d{1,6}$/)
    .catch(""),
  sheets: z.coerce.number().int().min(1).max(MOST_SHEETS).catch(1),
});

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { world, env } = context;
  const petition = found(await readForSigning(world, params["slug"] ?? ""));
  const { searchParams } = new URL(request.url);
  const search = searchSchema.parse(Object.fromEntries(searchParams));
  const address = env.publicUrl + paths.petitions.show(petition.slug);
  const { size, path } = qrOf(address);
  const targets = await targetsOf(world, petition);
  const { titleEn, titleEs, bodyEn, bodyEs, groupName, open, slug } = petition;
  return json({
    search,
    address,
    code: { size, path },
    petition: {
      slug,
      open,
      titleEn,
      titleEs,
      bodyEn,
      bodyEs,
      groupName,
      place: placeLabel(petition),
      targets: targets.map((target) => target.name),
    },
  });
}

/** Sheets to print and sign by hand, in both languages. */
export default function Sheet() {
  const t = useTranslate(sheetMessages);
  const locale = useLocale();
  const { petition, search, address, code } = useLoaderData<typeof loader>();
  const { slug } = petition;
  const words = wordsFor(locale, petition);
  const numbered = search.batch !== "";
  return (
    <>
      <div className="no-print stack">
        <PageHeader
          crumbs={[
            {
              to: paths.petitions.show(slug),
              label: words.title,
            },
          ]}
          title={t("sheetTitle")}
          lead={petition.open ? t("sheetLead") : undefined}
        />
        {petition.open ? (
          <nav aria-label={t("paperSize")}>
            <ul className="flex flex-wrap gap-x-5 gap-y-2">
              <li className="soft">{t("paperSize")}:</li>
              {PAPERS.map((paper) => (
                <li key={paper}>
                  <Link
                    to={paths.petitions.sheet(slug, { ...search, paper })}
                    aria-current={paper === search.paper ? "page" : undefined}
                  >
                    {t(`paper_${paper}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ) : (
          <div className="notice notice-warn" role="status">
            <p>{t("sheetClosed")}</p>
            <p>{t("sheetClosedHint")}</p>
          </div>
        )}
      </div>
      {petition.open &&
        Array.from({ length: search.sheets }, (_, index) => (
          <SignatureSheet
            key={index}
            petition={petition}
            paper={search.paper}
            code={code}
            address={address}
            batch={search.batch}
            sheet={numbered ? index + 1 : null}
          />
        ))}
    </>
  );
}
