/** A list of editions is asked for again when one is planned, changed or removed, also while it is empty. */
export const listsEditions = { additionalTypenames: ['HackEdition'] };
