import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { Line } from "~/features/petitions/components/OwnSignature";
import { SignatureState } from "~/features/petitions/components/PetitionState";
import { SignatureEvents } from "~/features/petitions/components/SignatureEvents";
import { petitionMessages } from "~/features/petitions/messages";
import {
  canInvalidate,
  canRestore,
  wordsFor,
} from "~/features/petitions/rules";
import { readSignature } from "~/features/petitions/service/keep-signatures.server";
import { formatDay, formatNumber, standingAlone } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

import { requirePetition } from "./require-petition.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, petitionMessages, "signatures");

export async function loader(args: LoaderFunctionArgs) {
  const { petition } = await requirePetition(args, "signer.read");
  const id = args.params["signatureId"] ?? "";
  const signature = await readSignature(args.context.world, petition, id);
  return json({ petition, signature: found(signature) });
}

/** One signature, with what happened to it and what can be done. */
export default function Signature() {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const { petition, signature } = useLoaderData<typeof loader>();
  const { id, state, disclosure } = signature;
  const gone = state === "withdrawn";
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.petitions.boardList(), label: t("boardTitle") },
          {
            to: paths.petitions.board(petition.id),
            label: wordsFor(locale, petition).title,
          },
          {
            to: paths.petitions.signatures(petition.id),
            label: t("signatures"),
          },
        ]}
        title={
          gone
            ? t("signatureTitleWithdrawn")
            : t("signatureTitle", { name: signature.name })
        }
      />
      <dl className="sheet facts">
        <Line name={t("columnState")}>
          <SignatureState state={state} />
        </Line>
        {signature.number !== null && (
          <Line name={t("number")}>
            {formatNumber(locale, signature.number)}
          </Line>
        )}
        <Line name={t("signedOn")}>
          {standingAlone(locale, formatDay(locale, signature.createdAt))}
        </Line>
        {signature.validatedAt !== null && (
          <Line name={t("confirmedOn")}>
            {standingAlone(locale, formatDay(locale, signature.validatedAt))}
          </Line>
        )}
        {!gone && (
          <>
            <Line name={t("columnEmail")}>{signature.email}</Line>
            <Line name={t("columnPostalCode")}>{signature.postalCode}</Line>
            <Line name={t("nameUseOf")}>{t(`disclosure_${disclosure}`)}</Line>
            {signature.consents.length > 0 && (
              <Line name={t("contact")}>
                {signature.consents
                  .map((to) => t(`mayWrite_${to}`))
                  .join(" · ")}
              </Line>
            )}
            {signature.comment !== "" && (
              <Line name={t("csvComment")}>
                <span className="whitespace-pre-line">{signature.comment}</span>
              </Line>
            )}
          </>
        )}
      </dl>
      <section>
        <h2>{t("history")}</h2>
        <SignatureEvents events={signature.events} />
      </section>
      {canInvalidate(state) && (
        <p>
          <Link
            className="button button-danger"
            to={paths.petitions.invalidation(petition.id, id)}
          >
            {t("setAside")}
          </Link>
        </p>
      )}
      {canRestore(state) && (
        <form
          method="post"
          action={paths.petitions.restoration(petition.id, id)}
        >
          <button className="button" type="submit">
            {t("putBack")}
          </button>
        </form>
      )}
    </div>
  );
}
