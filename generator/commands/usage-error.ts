/** The command line asks for something that there is not, or not together. Ends with exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}
