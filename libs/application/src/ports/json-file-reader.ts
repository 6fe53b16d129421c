/** Reads files of JSON that people filled in. */
export abstract class JsonFileReader {
  /**
   * The value that a file holds; undefined for one that does not begin like an object in JSON. Throws
   * `table-file-too-large`, `table-file-encoding` and `table-file-damaged`.
   */
  abstract read(file: Uint8Array): unknown;
}
