/**
 * A kind that the description of the service does not list. Values that the service answers have it where no other kind fits, so that comparing with a listed kind
 * singles that kind out. To send such a kind, say so: `"NewKind" as Unlisted`.
 */
export type Unlisted = string & { readonly [unlisted]: true };

declare const unlisted: unique symbol;
