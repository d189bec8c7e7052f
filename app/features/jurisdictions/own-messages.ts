import { defineMessages } from "~/i18n/messages";

import en from "./own-messages.en";
import es from "./own-messages.es";

/** Districts, campuses and names that groups add. */
export const ownPlaceMessages = defineMessages({ en, es });
