import { defineMessages } from "../messages";
import en from "./common.en";
import es from "./common.es";

/** The frame around every page, and the pages that say what went wrong. */
export const commonMessages = defineMessages({ en, es });
