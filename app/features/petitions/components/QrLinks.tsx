import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { sheetMessages } from "../sheet-messages";

/** What can be printed for a table or a door: codes, and sheets while open. */
export function QrLinks({ slug, open }: { slug: string; open: boolean }) {
  const t = useTranslate(sheetMessages);
  return (
    <ul className="stack-tight">
      <li>
        <a href={paths.petitions.qr(slug, "svg")}>{t("qrSvg")}</a>
      </li>
      <li>
        <a href={paths.petitions.qr(slug, "png")}>{t("qrPng")}</a>
      </li>
      {open && (
        <li>
          <Link to={paths.petitions.sheet(slug)}>{t("printSheet")}</Link>
        </li>
      )}
    </ul>
  );
}
