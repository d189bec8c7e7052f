import { Link } from "@remix-run/react";

import { commonMessages } from "~/i18n/common/common";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { LanguageSwitch } from "./SiteHeader";

/** The foot of every page. GeoNames and SimpleMaps ask for a credit (CC BY 4.0). */
export function SiteFooter({ here }: { here: string }) {
  const t = useTranslate(commonMessages);
  return (
    <footer className="site-footer border-t border-rule bg-sheet py-6 small">
      <div className="page flex flex-wrap justify-between gap-6">
        <div className="max-w-md">
          <p>{t("footerNote")}</p>
          <p className="soft mt-2">
            {t("placesCredit")} <a href="https://www.geonames.org/">GeoNames</a>
            , <a href="https://simplemaps.com/data/us-zips">SimpleMaps</a> (CC
            BY 4.0), US Census Bureau.
          </p>
        </div>
        <nav aria-label={t("footerNavigation")}>
          <ul className="flex flex-wrap items-center gap-x-5 gap-y-1">
            <li>
              <Link to={paths.help.show()}>{t("navHelp")}</Link>
            </li>
            <li>
              <Link to={paths.help.privacy()}>{t("navPrivacy")}</Link>
            </li>
            <li>
              <Link to={paths.help.permissions()}>{t("navPermissions")}</Link>
            </li>
            <li>
              <Link to={paths.policies.methodology()}>{t("navPolicies")}</Link>
            </li>
            <li>
              <LanguageSwitch here={here} landmark={false} />
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
