import { defineMessages } from "~/i18n/messages";

import en from "./link-messages.en";
import es from "./link-messages.es";

export const linkMessages = defineMessages({ en, es });
