import { defineMessages } from "~/i18n/messages";

import en from "./messages.en";
import es from "./messages.es";

export const taskMessages = defineMessages({ en, es });
