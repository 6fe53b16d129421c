/** 1 "hat sich auf den Weg gemacht" to 4 "ist weltoffen aufgestellt" (methods, 1). */
export type Stage = 1 | 2 | 3 | 4;

/** All stages, lowest first. */
export const STAGES: readonly Stage[] = [1, 2, 3, 4];
