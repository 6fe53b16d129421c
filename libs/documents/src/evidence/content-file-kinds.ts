import { FileKinds, type FileKind } from '@selbstcheck/application';
import { officeDocument } from './office-document.js';
import { isPlainText } from './plain-text.js';

const SIGNATURES: ReadonlyArray<readonly [bytes: readonly number[], kind: FileKind]> = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], { mediaType: 'application/pdf', endings: ['pdf'] }],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], { mediaType: 'image/png', endings: ['png'] }],
  [[0xff, 0xd8, 0xff], { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] }],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const TEXT: FileKind = { mediaType: 'text/plain', endings: ['txt', 'text', 'md'] };

/** Tells kinds of files by their first bytes, archives by what they say of themselves inside. */
export class ContentFileKinds extends FileKinds {
  recognise(bytes: Uint8Array): FileKind | null {
    const signed = SIGNATURES.find(([signature]) => begins(bytes, signature));
    if (signed) return signed[1];
    if (begins(bytes, ZIP)) return officeDocument(bytes);
    return isPlainText(bytes) ? TEXT : null;
  }
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
