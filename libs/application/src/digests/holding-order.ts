/**
 * The order in which a unit of work changes several subscriptions. A changed one is held until the end: in orders of
 * their own, two units of work could wait for each other.
 */
export function byId({ id: one }: { readonly id: string }, { id: other }: { readonly id: string }): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
