import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import type { TaskPlaces, TaskTime } from "../types";
import { ContactList } from "./ContactList";
import type { Contact } from "./ContactList";
import { TaskRows } from "./TaskRows";

/** On an official's page: open tasks about them, and what was heard. */
export function WorkOnOfficial({
  official,
  tasks,
  contacts,
  mayPost,
}: {
  official: { slug: string };
  tasks: readonly (TaskTime & TaskPlaces & { id: string; title: string })[];
  contacts: readonly Contact[];
  mayPost: boolean;
}) {
  const t = useTranslate(taskMessages);
  if (tasks.length + contacts.length === 0 && !mayPost) return null;
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <section aria-labelledby="official-tasks" className="stack min-w-0">
        <h2 id="official-tasks">{t("officialTasks")}</h2>
        <TaskRows tasks={tasks} />
        {mayPost && (
          <p>
            <Link
              className="button button-quiet"
              to={paths.tasks.new({ official: official.slug })}
            >
              {t("newTask")}
            </Link>
          </p>
        )}
      </section>
      {contacts.length > 0 && (
        <section aria-labelledby="official-contacts" className="min-w-0">
          <h2 id="official-contacts">{t("officialContacts")}</h2>
          <p className="soft small mt-1">{t("contactsHint")}</p>
          <ContactList contacts={contacts} />
        </section>
      )}
    </div>
  );
}
