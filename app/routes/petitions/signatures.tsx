import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { EmptyState } from "~/components/EmptyState";
import { SelectField, TextField } from "~/components/Field";
import { Pager } from "~/components/Pager";
import { BoardHeader } from "~/features/petitions/components/BoardHeader";
import { SignatureState } from "~/features/petitions/components/PetitionState";
import { petitionMessages } from "~/features/petitions/messages";
import { signaturesSchema } from "~/features/petitions/schema";
import { signatureStates } from "~/features/petitions/service/keep-signatures.server";
import { searchSignatures } from "~/features/petitions/service/search-signatures.server";
import { SIGNATURES_PAGE_SIZE } from "~/features/petitions/types";
import { formatDay, formatNumber, standingAlone } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "signatures");

export async function loader(args: LoaderFunctionArgs) {
  const { world, env } = args.context;
  const { petition } = await requirePetition(args, "signer.read");
  const { searchParams } = new URL(args.request.url);
  const search = signaturesSchema.parse(Object.fromEntries(searchParams));
  const [list, states] = await Promise.all([
    searchSignatures(world, petition, search),
    signatureStates(world, petition),
  ]);
  const address = env.publicUrl + paths.petitions.show(petition.slug);
  return json({ petition, search, ...list, states, address });
}

/** Who signed, for the people of the group who keep the list honest. */
export default function Signatures() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { petition, search, signatures, total, states, address, ...found } =
    useLoaderData<typeof loader>();
  const { goOn, looked } = found;
  const { id } = petition;
  const here = paths.petitions.signatures(id);
  const searching = search.q !== "" || search.state !== "";
  const anyone = states.some(({ signatures: count }) => count > 0);
  return (
    <>
      <BoardHeader
        petition={petition}
        current={here}
        actions={
          anyone && (
            <Link
              className="button button-quiet"
              to={paths.petitions.exportForm(id)}
            >
              {t("exportIt")}
            </Link>
          )
        }
      />
      {!anyone ? (
        <EmptyState title={t("noSignatures")}>
          {petition.state !== "draft" && (
            <>
              <p className="soft">{t("noSignaturesHint")}</p>
              <p className="break-all">{address}</p>
            </>
          )}
        </EmptyState>
      ) : (
        <div className="stack">
          <p className="soft">{t("signaturesLead")}</p>
          <section aria-label={t("counts")}>
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              {states.map(({ state, signatures: count }) => (
                <li key={state} className="flex items-center gap-2">
                  <SignatureState state={state} />
                  <Link to={paths.petitions.signatures(id, { state })}>
                    {t("foundSignatures", { count })}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          <form
            method="get"
            action={here}
            role="search"
            aria-label={t("searchSignatures")}
            className="flex flex-wrap items-end gap-4"
          >
            <div className="grow">
              <TextField
                name="q"
                type="search"
                label={t("searchSignaturesLabel")}
                hint={t("searchSignaturesHint")}
                value={search.q}
                maxLength={100}
              />
            </div>
            <SelectField
              name="state"
              label={t("stateLabel")}
              empty={t("allStates")}
              value={search.state}
              options={states.map(({ state }) => ({
                value: state,
                label: t(`state_${state}`),
              }))}
            />
            <button className="button" type="submit">
              {t("search")}
            </button>
          </form>
          {searching && (
            <p className="soft" role="status">
              {t("foundSignatures", { count: total })}
              {looked !== null && ` · ${t("lookedThrough", { count: looked })}`}
              {" · "}
              <Link to={here}>{t("showAllSignatures")}</Link>
            </p>
          )}
          {signatures.length === 0 ? (
            <EmptyState title={t("noneMatch")} />
          ) : (
            <DataTable
              caption={t("signatures")}
              captionHidden
              head={[
                { label: t("columnNumber"), number: true },
                t("columnName"),
                t("columnState"),
                t("columnPostalCode"),
                t("columnSigned"),
              ]}
            >
              {signatures.map((row) => (
                <tr key={row.id}>
                  <td className="number">
                    {row.number === null
                      ? ""
                      : formatNumber(locale, row.number)}
                  </td>
                  <th scope="row" className="min-w-44">
                    <Link to={paths.petitions.signature(id, row.id)}>
                      {row.state === "withdrawn"
                        ? t("withdrawnName")
                        : row.name}
                    </Link>
                    <span className="soft small block font-normal break-all">
                      {row.email}
                    </span>
                    {row.mayContact && (
                      <span className="soft small block font-normal">
                        {t("mayWrite")}
                      </span>
                    )}
                  </th>
                  <td>
                    <SignatureState state={row.state} />
                  </td>
                  <td className="whitespace-nowrap">{row.postalCode}</td>
                  <td className="whitespace-nowrap">
                    {standingAlone(locale, formatDay(locale, row.createdAt))}
                  </td>
                </tr>
              ))}
            </DataTable>
          )}
          {looked === null ? (
            <Pager
              page={search.page}
              pageSize={SIGNATURES_PAGE_SIZE}
              total={total}
              hrefOf={(page) =>
                paths.petitions.signatures(id, {
                  q: search.q,
                  state: search.state,
                  page,
                })
              }
            />
          ) : (
            goOn !== null && (
              <p>
                <Link
                  className="button button-quiet"
                  to={paths.petitions.signatures(id, {
                    q: search.q,
                    state: search.state,
                    before: goOn,
                  })}
                >
                  {t("searchFurther")}
                </Link>
              </p>
            )
          )}
        </div>
      )}
    </>
  );
}
