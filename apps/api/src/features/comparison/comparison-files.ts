import { fileNameOf, type TableDocument, type TableFiles, type TableFormat } from '@selbstcheck/application';
import { FileAnswer } from '../../platform/file-answer.js';

/** A table as an answer, under a name that says whose it is and what was chosen. */
export async function tableAnswer(
  files: TableFiles,
  document: TableDocument,
  format: TableFormat,
  nameWords: readonly string[],
): Promise<FileAnswer> {
  const { mediaType, content } = await files.write(document, format);
  return new FileAnswer(`${fileNameOf(nameWords)}.${format}`, mediaType, content);
}
