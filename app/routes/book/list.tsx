import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Notice } from "~/components/Notice";
import { Pager } from "~/components/Pager";
import { GroupFrame } from "~/features/groups/components/GroupFrame";
import { bookMessages } from "~/features/transfers/book-messages";
import { BOOK_A_PAGE } from "~/features/transfers/book/types";
import { BookImports } from "~/features/transfers/components/BookImports";
import { BookPeople } from "~/features/transfers/components/BookPeople";
import { SearchBook } from "~/features/transfers/components/SearchBook";
import { readBookSearch } from "~/features/transfers/schema";
import { readBookImports } from "~/features/transfers/service/import-book.server";
import { readBookPage } from "~/features/transfers/service/open-book.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { roleMay } from "~/server/permissions";

import { requireGroup } from "../groups/require-group.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, bookMessages, "bookTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { group, frame, role } = await requireGroup(args, "book.keep");
  const { world } = args.context;
  const { searchParams } = new URL(args.request.url);
  const search = readBookSearch(searchParams);
  const [found, imports] = await Promise.all([
    readBookPage(world, group.id, search),
    readBookImports(world, group.id),
  ]);
  const said = searchParams.get("done");
  const done: "removed" | "setAsideDone" | null =
    said === "removed" || said === "setAsideDone" ? said : null;
  return json({
    frame,
    search,
    ...found,
    imports,
    mayExport: roleMay(role, "book.export"),
    done,
  });
}

/** The people of the group who need no account, and the lists they came in. */
export default function AddressBook() {
  const t = useTranslate(bookMessages);
  const data = useLoaderData<typeof loader>();
  const { frame, search, inAll, total, people, imports, mayExport } = data;
  const { slug } = frame.group;
  const bring = (
    <Link className="button" to={paths.book.bring(slug)}>
      {t("bringList")}
    </Link>
  );
  return (
    <GroupFrame
      frame={frame}
      current={paths.book.list(slug)}
      title={t("bookTitle")}
      lead={t("bookLead")}
    >
      <div className="stack">
        {data.done && (
          <Notice tone="good" role="status">
            <p>{t(data.done)}</p>
          </Notice>
        )}
        {inAll === 0 ? (
          <EmptyState title={t("noPeopleYet")}>
            <p>{t("noPeopleNext")}</p>
            <p>{bring}</p>
          </EmptyState>
        ) : (
          <div className="flex flex-wrap gap-3">{bring}</div>
        )}
        {mayExport && (
          <p>
            <Link to={paths.book.exportForm(slug)}>{t("exportTitle")}</Link>
          </p>
        )}
        {inAll > 0 && (
          <SearchBook slug={slug} search={search} total={total} inAll={inAll} />
        )}
        {inAll > 0 && people.length === 0 && (
          <EmptyState title={t("noneFit")}>
            <Link to={paths.book.list(slug)}>{t("showEverybody")}</Link>
          </EmptyState>
        )}
        {people.length > 0 && <BookPeople slug={slug} people={people} />}
        <Pager
          page={search.page}
          pageSize={BOOK_A_PAGE}
          total={total}
          hrefOf={(page) =>
            paths.book.list(slug, {
              q: search.words,
              support: search.support,
              page,
            })
          }
        />
        <BookImports slug={slug} imports={imports} />
      </div>
    </GroupFrame>
  );
}
