import { Link } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { listedName } from "~/features/jurisdictions/components/PlaceLine";
import { placeMessages } from "~/features/jurisdictions/messages";
import { STATE_BY_CODE } from "~/features/jurisdictions/states";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { policyMessages } from "~/features/policies/messages";
import { formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

interface HeadedPlace {
  readonly slug: string;
  readonly kind: JurisdictionKind;
  readonly name: string;
  readonly officialName: string | null;
  readonly otherNames: readonly string[];
  readonly stateCode: string | null;
  readonly countyName: string | null;
  readonly population: number | null;
  readonly above: readonly {
    readonly slug: string;
    readonly name: string;
    readonly kind: JurisdictionKind;
  }[];
}

/** Where we are: name, kind, what lies above, people. */
export function PlaceHeader({
  place,
  mayRecord,
}: {
  place: HeadedPlace;
  mayRecord: boolean;
}) {
  const t = useTranslate(placeMessages);
  const policy = useTranslate(policyMessages);
  const locale = useLocale();
  const above = place.above.filter((layer) => layer.kind !== "country");
  const state = STATE_BY_CODE.get(place.stateCode ?? "")?.name;
  const facts = [
    t(`kind_${place.kind}`),
    place.countyName,
    state === place.name ? null : state,
    place.population === null
      ? null
      : t("people", { count: formatNumber(locale, place.population) }),
  ].filter(Boolean);
  return (
    <PageHeader
      crumbs={[
        { to: paths.places.search(), label: t("title") },
        ...[...above].reverse().map((layer) => ({
          to: paths.places.show(layer.slug),
          label: layer.name,
        })),
      ]}
      title={listedName(place)}
      lead={
        <>
          <p>{facts.join(" · ")}</p>
          {place.otherNames.length > 0 && (
            <p className="small">
              {t("alsoCalled", { names: place.otherNames.join(", ") })}
            </p>
          )}
        </>
      }
      actions={
        mayRecord && (
          <Link className="button" to={paths.policies.newDocument(place.slug)}>
            {policy("record")}
          </Link>
        )
      }
    />
  );
}
