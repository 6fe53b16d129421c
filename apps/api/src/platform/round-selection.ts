import type { ChosenReading, HistoryRound } from '@selbstcheck/application';
import type { NamedField, SelectedRound } from '@selbstcheck/contracts';
import type { CatalogueVersion, ChosenRound, Field, Reading, Round } from '@selbstcheck/domain';
import type { z } from 'zod';

/** The reading that a token of an address names. */
export function chosenReading(token: string): ChosenReading {
  const [roundId = '', reading] = token.split('~');
  return { roundId, reading: reading === 'workshop' || reading === 'self_rating' ? reading : null };
}

/** A reading's place in an address. */
export function tokenOf(round: Round, reading: Reading): string {
  return reading === round.leadingReading ? round.id : `${round.id}~${reading}`;
}

/** A round as the domain names it in what a selection cannot say. */
export function chosenRound({ round, reading }: HistoryRound): ChosenRound {
  return { roundId: round.id, reading, title: round.title, date: round.referenceDate, source: round.source };
}

/** One reading of a closed round, as comparisons and trends name it. */
export function presentSelectedRound({ round, reading, readings, compared }: HistoryRound): SelectedRound {
  const { id, title, edition } = compared.catalogue;
  return {
    token: tokenOf(round, reading),
    roundId: round.id,
    title: round.title,
    referenceDate: round.referenceDate,
    reading,
    readings: [...readings],
    isLeading: reading === round.leadingReading,
    source: round.source,
    catalogue: { id, title, edition },
  };
}

/** A field of action as comparisons and trends name it. */
export function presentNamedField({ id, number, title }: Field): z.input<typeof NamedField> {
  return { id, number, title };
}

/** The field of a version that a finding of the domain names by its id. */
export function fieldOf({ id, fields }: CatalogueVersion, fieldId: string): Field {
  const field = fields.find((each) => each.id === fieldId);
  if (!field) throw new Error(`The catalogue version ${id} has no field ${fieldId}.`);
  return field;
}
