import { defineMessages } from "../messages";
import en from "./front.en";
import es from "./front.es";

export const frontMessages = defineMessages({ en, es });
