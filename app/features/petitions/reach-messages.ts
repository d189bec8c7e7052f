import { defineMessages } from "~/i18n/messages";

import en from "./reach-messages.en";
import es from "./reach-messages.es";

/** What a petition says on other sites' pages, and how it gets there. */
export const reachMessages = defineMessages({ en, es });
