/** The arguments are not understood; the message says what was given and what is accepted. */
export class UsageError extends Error {}
