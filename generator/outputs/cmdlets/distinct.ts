/** Things that have names: what is alike stands once. */
export class Distinct<T> {
  /** In the order in which they were found. */
  readonly all: T[] = [];
  readonly #byName = new Map<string, T[]>();

  /** The one of this name that is alike, or a new one. */
  take(name: string, isAlike: (other: T) => boolean, make: () => T): T {
    const ofName = this.#byName.get(name) ?? [];
    this.#byName.set(name, ofName);
    const alike = ofName.find(isAlike);
    if (alike !== undefined) return alike;
    const made = make();
    ofName.push(made);
    this.all.push(made);
    return made;
  }
}
