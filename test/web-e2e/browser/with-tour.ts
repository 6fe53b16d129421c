import type { RunningServer } from '@selbstcheck/testing';
import { addParticipants, addTownOfManyYears, takePart, TOWNS } from '../years/towns.js';
import { withSeed } from '../years/with-years.js';

/** A server on which every stop of the tour shows something. */
export const withTour: () => Promise<RunningServer> = withSeed(
  addTownOfManyYears,
  addParticipants,
  (seeding) => takePart(seeding, TOWNS.manyYears),
);
