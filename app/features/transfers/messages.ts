import { defineMessages } from "~/i18n/messages";

import en from "./messages.en";
import es from "./messages.es";
import layoutEn from "./layout-messages.en";
import layoutEs from "./layout-messages.es";
import sameEn from "./joining-messages.en";
import sameEs from "./joining-messages.es";
import tableEn from "./table-messages.en";
import tableEs from "./table-messages.es";
import zipEn from "./zip-messages.en";
import zipEs from "./zip-messages.es";

export const transferMessages = defineMessages({
  en: { ...en, ...tableEn, ...layoutEn, ...sameEn, ...zipEn },
  es: { ...es, ...tableEs, ...layoutEs, ...sameEs, ...zipEs },
});
