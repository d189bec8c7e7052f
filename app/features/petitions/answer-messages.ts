import { defineMessages } from "~/i18n/messages";

import en from "./answer-messages.en";
import es from "./answer-messages.es";

/** Answers of officials to a petition, and why one was closed. */
export const answerMessages = defineMessages({ en, es });
