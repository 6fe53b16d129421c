import {
  CorrectRound,
  ListRevisions,
  NameReading,
  ReadAgreement,
  ReadClosing,
  ReadRevision,
  ReadTexts,
  SaveAgreement,
  SaveText,
} from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';
import type { RoundWorkParts } from './round-work.js';

/** Agreeing on a round, closing and correcting it. */
export function composeClosing(
  stores: Stores,
  { surroundings }: Adapters,
  { audit, activeModel, scoreRound, raiseEvents }: Common,
  { readRoundInWork, scoreOpenRound }: RoundWorkParts,
) {
  const { unitOfWork, rounds, plans, results, revisions, evidence } = stores;
  const { clock, hasher } = surroundings;
  const listRevisions = new ListRevisions(stores);
  return {
    readAgreement: new ReadAgreement(readRoundInWork, evidence),
    saveAgreement: new SaveAgreement(stores, readRoundInWork, audit, clock),
    readTexts: new ReadTexts(readRoundInWork, revisions),
    saveText: new SaveText(stores, clock),
    readClosing: new ReadClosing(readRoundInWork, scoreOpenRound, results, activeModel, clock),
    nameReading: new NameReading(unitOfWork, rounds, plans, audit),
    listRevisions,
    readRevision: new ReadRevision(listRevisions, stores, activeModel, hasher),
    correctRound: new CorrectRound(stores, scoreRound, activeModel, raiseEvents, audit, surroundings),
  };
}
