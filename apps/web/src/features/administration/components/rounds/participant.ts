import type { Participants } from '@selbstcheck/contracts';

/** Somebody who took part in a round. */
export type Participant = Participants['participants'][number];
