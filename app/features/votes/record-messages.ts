import { defineMessages } from "~/i18n/messages";

import en from "./record-messages.en";
import es from "./record-messages.es";

/** The record after the vote: lists, participation, agreement, matters. */
export const recordMessages = defineMessages({ en, es });
