/**
 * Whether a text is a whole web address of the http family. Only such an
 * address may become a link: "javascript:" and "data:" run code in the page
 * of whoever presses it, and an address without a scheme leads nowhere.
 */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}
