import { draftHashOf, SYSTEM } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { MAX_AUSWERTUNG_BYTES } from '@selbstcheck/documents';
import { createAuswertungReader } from '../composition/adapters.js';
import { NodeHasher } from '../platform/surroundings.js';
import { describeDraft, draftAsJson } from './auswertung-output.js';
import { parseCommand } from './command-arguments.js';
import { readInputFile } from './read-file.js';
import { withComposition } from './with-composition.js';

const OPTIONS = {
  preview: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  language: { type: 'string', default: 'en' },
  date: { type: 'string', default: '' },
  municipality: { type: 'string' },
  title: { type: 'string' },
} as const;

export async function importAuswertung(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseCommand(args, OPTIONS, ['FILE']);
  const { language } = values;
  if (values.json && !values.preview) {
    throw new SelbstcheckError(
      'arguments-invalid',
      'The option --json goes with --preview. Add it, or leave --json out.',
    );
  }
  if (language !== 'de' && language !== 'en') {
    throw new SelbstcheckError('arguments-invalid', 'The language must be de or en.');
  }
  const file = await readInputFile(positionals[0] ?? '', MAX_AUSWERTUNG_BYTES);
  const reader = await createAuswertungReader();
  const draft = await reader.read(file);
  if (values.preview) return values.json ? draftAsJson(draft, language) : describeDraft(draft, language);

  const round = await withComposition(async ({ municipalityForImport, commitAuswertung }) => {
    const municipality = await municipalityForImport.named(values.municipality ?? draft.municipality ?? '');
    return commitAuswertung.commit(SYSTEM, municipality.id, file, {
      draftHash: draftHashOf(draft, new NodeHasher()),
      referenceDate: values.date,
      title: values.title,
    });
  });
  return `${describeDraft(draft, language)}\nStored as the round "${round.title}" of ${round.referenceDate}.\n`;
}
