import { defineMessages } from "~/i18n/messages";

import en from "./shift-messages.en";
import es from "./shift-messages.es";

export const shiftMessages = defineMessages({ en, es });
