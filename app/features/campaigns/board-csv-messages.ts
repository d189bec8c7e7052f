import { defineMessages } from "~/i18n/messages";

import en from "./board-csv-messages.en";
import es from "./board-csv-messages.es";

export const boardCsvMessages = defineMessages({ en, es });
