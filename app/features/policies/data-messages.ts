import { defineMessages } from "~/i18n/messages";

import en from "./data-messages.en";
import es from "./data-messages.es";

export const dataMessages = defineMessages({ en, es });
