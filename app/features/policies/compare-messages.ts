import { defineMessages } from "~/i18n/messages";

import en from "./compare-messages.en";
import es from "./compare-messages.es";

export const compareMessages = defineMessages({ en, es });
