import { defineMessages } from "~/i18n/messages";

import en from "./news-messages.en";
import es from "./news-messages.es";

/** News of a petition, on its page and by mail. */
export const newsMessages = defineMessages({ en, es });
