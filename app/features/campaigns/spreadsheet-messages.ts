import { defineMessages } from "~/i18n/messages";

import en from "./spreadsheet-messages.en";
import es from "./spreadsheet-messages.es";

export const boardCsvMessages = defineMessages({ en, es });
