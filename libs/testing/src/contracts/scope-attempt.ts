import type { StoresUnderTest } from '../in-memory-stores.js';

/** What somebody from another municipality tries, and what comes of it. */
export type Attempt = readonly [
  attempt: (stores: StoresUnderTest) => Promise<unknown>,
  outcome: { readonly gives: unknown } | { readonly rejects: string },
];

export const NOTHING = { gives: [] };
export const NONE = { gives: null };
