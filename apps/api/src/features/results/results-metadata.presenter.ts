import type { endpoints } from '@selbstcheck/contracts';
import type { AnswerOf } from '../../platform/endpoint-binding.js';
import { RESULT_COLUMNS, RESULT_KEY } from './result-columns.js';

const GUARD =
  'A text that begins with a blank, an apostrophe or a sign that spreadsheets take for a formula has an apostrophe put before it; taking one leading apostrophe away gives the exact text.';

/** The description of the tidy table: W3C, Metadata Vocabulary for Tabular Data, 2015. */
export function resultsMetadata(): AnswerOf<typeof endpoints.describeResults> {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    // seen from the address of the description
    url: '../table',
    'dc:title': 'Results of all closed rounds, one row per round, reading and criterion',
    dialect: { delimiter: ',', encoding: 'utf-8', header: true },
    tableSchema: {
      columns: RESULT_COLUMNS.map(({ name, title, description, datatype, isRequired }) => ({
        name,
        titles: name,
        'dc:description': `${title}. ${description}${datatype === 'string' ? ` ${GUARD}` : ''}`,
        datatype: typeof datatype === 'string' ? datatype : { ...datatype },
        required: isRequired,
      })),
      primaryKey: [...RESULT_KEY],
    },
  };
}
