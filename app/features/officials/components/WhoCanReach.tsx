import { DataTable } from "~/components/DataTable";
import { formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { captionsApart, REACH_STEP } from "../reach/rules";
import type { GroupReach } from "../reach/rules";
import { reachMessages } from "../reach-messages";

/** How many members of which groups live where an official is elected. */
export function WhoCanReach({
  name,
  offices,
}: {
  name: string;
  offices: readonly {
    bodyId: string;
    bodyName: string;
    placeName: string;
    seatLabel: string | null;
    own: readonly GroupReach[];
    others: readonly GroupReach[];
  }[];
}) {
  const t = useTranslate(reachMessages);
  const locale = useLocale();
  if (offices.length === 0) return null;
  const exact = (count: number) => formatNumber(locale, count);
  const step = (count: number) =>
    count === 0
      ? t("fewer", { step: REACH_STEP })
      : t("atLeast", { count: exact(count) });
  const anyOwn = offices.some(({ own }) => own.length > 0);
  const anyOthers = offices.some(({ others }) => others.length > 0);
  const nobody = offices.every(({ own }) =>
    own.every(({ inPlace }) => inPlace === 0),
  );
  const captions = captionsApart(
    offices.map(({ bodyName, placeName, seatLabel }) => {
      const body = t("reachCaption", { body: bodyName });
      return [
        body,
        t("reachCaptionIn", { caption: body, of: placeName }),
        t("reachCaptionIn", {
          caption: body,
          of: [seatLabel, placeName].filter(Boolean).join(", "),
        }),
      ];
    }),
  );
  return (
    <section aria-labelledby="reach" className="stack-tight max-w-3xl">
      <h2 id="reach">{t("reachTitle", { name })}</h2>
      <p className="soft small">{t("reachLead")}</p>
      {anyOwn && nobody && <p>{t("nobodySaid")}</p>}
      {offices.map((office, index) => (
        <DataTable
          key={`${office.bodyId} ${office.seatLabel ?? ""}`}
          caption={captions[index] ?? ""}
          captionHidden={offices.length === 1}
          phone="scroll"
          head={[
            t("columnGroup"),
            ...(office.seatLabel === null
              ? []
              : [t("inSeat", { seat: office.seatLabel })]),
            t("inPlace", { place: office.placeName }),
          ]}
        >
          {[
            ...office.own.map((group) => ({ group, say: exact })),
            ...office.others.map((group) => ({ group, say: step })),
          ].map(({ group, say }) => (
            <tr key={group.groupId}>
              <th scope="row" className="break-words">
                {group.name}
              </th>
              {office.seatLabel !== null && <td>{say(group.inSeat ?? 0)}</td>}
              <td>{say(group.inPlace)}</td>
            </tr>
          ))}
        </DataTable>
      ))}
      {anyOthers && <p className="soft small">{t("othersNote")}</p>}
    </section>
  );
}
