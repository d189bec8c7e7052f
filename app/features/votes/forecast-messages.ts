import { defineMessages } from "~/i18n/messages";

import en from "./forecast-messages.en";
import es from "./forecast-messages.es";

/** How a count moved, and how it fared when the vote was taken. */
export const forecastMessages = defineMessages({ en, es });
