import { defineMessages } from "~/i18n/messages";

import en from "./book-messages.en";
import es from "./book-messages.es";

/** The address book of a group: lists brought in, and taken out. */
export const bookMessages = defineMessages({ en, es });
