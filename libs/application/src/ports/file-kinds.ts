/** A kind of file that may back an answer. */
export interface FileKind {
  readonly mediaType: string;
  /** How names of such files end, the usual ending first, in lower case and without the dot. */
  readonly endings: readonly string[];
}

/** Tells what a file is by what it holds; its name says nothing. */
export abstract class FileKinds {
  /**
   * PDF, PNG, JPEG, plain text, or a document of Word, Excel, PowerPoint or LibreOffice without macros; null for
   * everything else, archives that cannot be looked into among it.
   */
  abstract recognise(bytes: Uint8Array): FileKind | null;
}
