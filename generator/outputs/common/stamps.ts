/** When, and as which, a request was sent: every call has its own, so that clients fill them in and examples leave them out. */
export function isStamp(place: string, name: string): boolean {
  return place === "header" && /^(.*-)?(date|client-request-id)$/i.test(name) && !/^return-/i.test(name);
}
