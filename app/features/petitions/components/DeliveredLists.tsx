import { Link } from "@remix-run/react";

import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { deliveryMessages } from "../delivery-messages";

/** The lists of a petition that were frozen, each with its page. */
export function DeliveredLists({
  slug,
  lists,
}: {
  slug: string;
  lists: readonly {
    readonly id: string;
    readonly recipient: string;
    readonly onDate: string;
  }[];
}) {
  const t = useTranslate(deliveryMessages);
  const locale = useLocale();
  if (lists.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t("deliveriesOnPage")}</h2>
      <ul className="list-rows">
        {lists.map(({ id, recipient, onDate }) => (
          <li key={id}>
            <Link to={paths.petitions.delivered(slug, id)}>
              {t("deliveryLine", {
                day: formatDay(locale, onDate),
                recipient,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
