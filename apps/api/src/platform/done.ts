/** The answer of an endpoint that has nothing to say but that it is done. */
export const DONE = { done: true } as const;
