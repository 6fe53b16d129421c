import { column, oneOf, type ResultColumn } from './result-column.js';

/** What a row says of the round that it belongs to. */
export const ROUND_COLUMNS: readonly ResultColumn[] = [
  column('round_id', ['Round', 'Opaque id of the round.'], 'string', ({ scored }) => scored.round.id),
  column(
    'round_title',
    ['Title of the round', 'As the municipality named it.'],
    'string',
    ({ scored }) => scored.round.title,
  ),
  column(
    'reference_date',
    ['Reference date', 'The day that the round stands for.'],
    'date',
    ({ scored }) => scored.round.referenceDate,
  ),
  column(
    'reading',
    ['Reading', 'self_rating: as the departments answered; workshop: after the workshop.'],
    oneOf('self_rating', 'workshop'),
    ({ scored }) => scored.reading,
  ),
  column(
    'is_leading',
    ['Leading reading', 'Whether overviews and trends use this reading. One per round is it.'],
    'boolean',
    ({ scored }) => scored.reading === scored.round.leadingReading,
  ),
  column(
    'source',
    [
      'Source of the round',
      'answers: answered questions; auswertung: symbols taken over from a printed report.',
    ],
    oneOf('answers', 'auswertung'),
    ({ scored }) => scored.round.source,
  ),
  column(
    'catalogue_version_id',
    ['Catalogue version', 'Id of the version of the catalogue that the round asks.'],
    'string',
    ({ scored }) => scored.catalogue.id,
  ),
  column(
    'catalogue_edition',
    ['Edition of the catalogue', 'The short name of the version.'],
    'string',
    ({ scored }) => scored.catalogue.edition,
  ),
];
