import { criteriaOf, questionsOf } from '@selbstcheck/domain';
import { MAX_CATALOGUE_FILE_BYTES } from '@selbstcheck/documents';
import { parseCommand } from './command-arguments.js';
import { readInputFile } from './read-file.js';
import { withComposition } from './with-composition.js';

export async function importCatalogue(args: readonly string[]): Promise<string> {
  const { positionals } = parseCommand(args, {}, ['FILE']);
  const file = await readInputFile(positionals[0] ?? '', MAX_CATALOGUE_FILE_BYTES);
  const version = await withComposition((composition) => composition.importCatalogue.import(file));
  return (
    `Added "${version.title.de}", edition "${version.edition}": ${version.fields.length} fields, ` +
    `${criteriaOf(version).length} criteria, ${questionsOf(version).length} questions.\n`
  );
}
