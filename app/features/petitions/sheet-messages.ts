import { defineMessages } from "~/i18n/messages";

import en from "./sheet-messages.en";
import es from "./sheet-messages.es";

export const sheetMessages = defineMessages({ en, es });
