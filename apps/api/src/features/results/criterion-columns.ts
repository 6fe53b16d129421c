import { column, type ResultColumn } from './result-column.js';

/** What a row says of its criterion, as the catalogue version has it. */
export const CRITERION_COLUMNS: readonly ResultColumn[] = [
  column(
    'field_id',
    ['Field of action', 'Id of the field in this catalogue version.'],
    'string',
    ({ field }) => field.id,
  ),
  column('field_number', ['Number of the field', 'As printed.'], 'integer', ({ field }) => field.number),
  column('field_title', ['Title of the field', 'In German.'], 'string', ({ field }) => field.title.de),
  column(
    'criterion_id',
    ['Criterion', 'Id of the criterion in this catalogue version.'],
    'string',
    ({ criterion }) => criterion.id,
  ),
  column(
    'series_id',
    [
      'Series of the criterion',
      'Equal where a criterion continues from round to round, also renamed, moved or under another id: the catalogue version and the id of the first round that asks it. It does not say that the values of a series are comparable.',
    ],
    'string',
    ({ scored, criterion }) => scored.series.get(criterion.id) ?? null,
  ),
  column(
    'criterion_title',
    ['Title of the criterion', 'In German.'],
    'string',
    ({ criterion }) => criterion.title.de,
  ),
];
