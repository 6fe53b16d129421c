import { CatalogueFileReader, type CatalogueFile } from '@selbstcheck/application';
import {
  rejectCatalogueProblems,
  SelbstcheckError,
  validateCatalogue,
  validateMapping,
  type CatalogueProblem,
} from '@selbstcheck/domain';
import { readCatalogueContent } from './catalogue-file-content.js';
import { PlacedValue } from './catalogue-file-shape.js';

/** The largest catalogue file that is read, in bytes. */
export const MAX_CATALOGUE_FILE_BYTES = 5 * 1024 * 1024;

const FORMAT = 'selbstcheck-catalogue@1';

/** Reads catalogue files as docs/catalogue-file.md describes them. */
export class JsonCatalogueFileReader extends CatalogueFileReader {
  async read(file: Uint8Array): Promise<CatalogueFile> {
    const document = parse(decode(file));
    rejectOtherFormats(document);
    const catalogue = readCatalogueContent(new PlacedValue(document));
    rejectCatalogueProblems([
      ...validateCatalogue(catalogue.version).map((problem) => below('version', problem)),
      ...catalogue.mappings.flatMap((mapping, index) =>
        validateMapping(mapping, null, catalogue.version).map((problem) =>
          below(`mappings[${index}]`, problem),
        ),
      ),
    ]);
    return catalogue;
  }
}

function below(path: string, problem: CatalogueProblem): CatalogueProblem {
  return { ...problem, place: `${path}.${problem.place}` };
}

function decode(file: Uint8Array): string {
  if (file.length > MAX_CATALOGUE_FILE_BYTES) {
    throw new SelbstcheckError(
      'catalogue-file-too-large',
      `The catalogue file has ${file.length} bytes; at most ${MAX_CATALOGUE_FILE_BYTES} are read. Check that it is the right file.`,
      { bytes: file.length, limit: MAX_CATALOGUE_FILE_BYTES },
    );
  }
  const text = decodeUtf8(file);
  if (text.trim() === '') {
    throw new SelbstcheckError('catalogue-file-empty', 'The catalogue file is empty. Choose another file.');
  }
  return text;
}

function decodeUtf8(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch (cause) {
    throw new SelbstcheckError(
      'catalogue-file-encoding',
      'The catalogue file is not UTF-8 text. Save it with the encoding UTF-8 and read it again.',
      {},
      { cause },
    );
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const complaint = cause instanceof Error ? cause.message : String(cause);
    throw new SelbstcheckError(
      'catalogue-file-not-json',
      `The catalogue file is not JSON (${complaint}). Check commas, quotes and brackets there.`,
      { complaint },
      { cause },
    );
  }
}

function rejectOtherFormats(document: unknown): void {
  const format =
    document !== null && typeof document === 'object' && 'format' in document ? document.format : null;
  if (format === FORMAT) return;
  throw new SelbstcheckError(
    'catalogue-file-format',
    `The file is not a catalogue file that this version reads: its "format" has to be "${FORMAT}".`,
    { wanted: FORMAT },
  );
}
