// Run through start.mjs, which builds when the sources are newer; that is all
// there is to do.
export {};
