import { defineMessages } from "~/i18n/messages";

import en from "./whatif-messages.en";
import es from "./whatif-messages.es";

/** Imagining a count otherwise, and keeping what turned out true. */
export const whatIfMessages = defineMessages({ en, es });
