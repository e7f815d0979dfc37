// An enumeration, because TypeScript then tells its members from every listed kind: comparing with a listed kind singles that kind out.
declare enum Kind {
  Unlisted = "unlisted",
}

/**
 * A kind that the description of the service does not list: some text that is none of the listed kinds. To send one, say so: `"NewKind" as Unlisted`;
 * to compare with one: `(thing.kind as string) === "NewKind"`.
 */
export type Unlisted = Kind;
