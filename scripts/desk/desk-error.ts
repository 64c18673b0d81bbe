/** Told on stderr as it is, with exit code 2. */
export class DeskError extends Error {}
