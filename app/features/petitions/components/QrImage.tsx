import { useTranslate } from "~/i18n/use-translate";

import { sheetMessages } from "../sheet-messages";

/** A QR code as part of the page: dark on white in every colour scheme. */
export function QrImage({
  code,
  className,
}: {
  code: { readonly size: number; readonly path: string };
  className?: string;
}) {
  const t = useTranslate(sheetMessages);
  return (
    <svg
      viewBox={`0 0 ${code.size} ${code.size}`}
      className={className}
      role="img"
      aria-label={t("qrAlt")}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path fill="#000" d={code.path} />
    </svg>
  );
}
