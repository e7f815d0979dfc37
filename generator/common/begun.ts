/** Work that goes on while others are done first: its failure is told where its outcome is awaited, however late that is. */
export function begun<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
