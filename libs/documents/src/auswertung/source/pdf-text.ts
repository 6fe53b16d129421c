import { SelbstcheckError } from '@selbstcheck/domain';
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { readingBlocks } from './pdf-columns.js';
import { pageLines } from './pdf-lines.js';

/** Whether the file says of itself that it is a PDF. */
export function isPdf(file: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(file.subarray(0, 1024)).includes('%PDF-');
}

/** The text of a PDF, line by line. Rejects with `pdf-encrypted`, `pdf-without-text` or `pdf-damaged`. */
export async function pdfText(file: Uint8Array): Promise<string> {
  const pages = await textItems(file);
  const lines = readingBlocks(pages).flatMap(pageLines);
  if (lines.length === 0) {
    throw new SelbstcheckError(
      'pdf-without-text',
      'The PDF holds only images of its pages, no text. Run a text recognition (OCR) over it, or ask for the original PDF.',
    );
  }
  return lines.join('\n');
}

/** The part of the library's document that is used here; its own type refers to files it does not ship. */
interface OpenPdf {
  readonly loadingTask: { destroy(): Promise<void> };
}

async function textItems(file: Uint8Array): Promise<StructuredTextItem[][]> {
  try {
    // A copy, because the PDF library takes the bytes over, and a plain one, because it refuses Node's Buffer;
    // verbosity 0 keeps its warnings off the terminal.
    const opened: unknown = await getDocumentProxy(Uint8Array.from(file), {
      verbosity: 0,
      stopAtErrors: true,
    });
    const document = opened as OpenPdf;
    try {
      return (await extractTextItems(document)).items;
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (cause) {
    throw pdfError(cause);
  }
}

function pdfError(cause: unknown): SelbstcheckError {
  if (cause instanceof Error && cause.name === 'PasswordException') {
    return new SelbstcheckError(
      'pdf-encrypted',
      'The PDF is protected with a password. Save a copy without a password and choose that one.',
      {},
      { cause },
    );
  }
  return new SelbstcheckError(
    'pdf-damaged',
    'The PDF is damaged and cannot be read. Fetch it again from its source, or print it to a new PDF.',
    {},
    { cause },
  );
}
