/** What a table that people fill in never comes near; more is refused before it costs memory or time. */
export const SHEET_LIMITS = {
  /** As uploaded. */
  packedBytes: 20 * 1024 * 1024,
  /** Of a workbook as its parts unpack. */
  unpackedBytes: 100 * 1024 * 1024,
  parts: 2000,
  /** Unpacked to packed, which counts from `smallBytes` on: small tables of empty cells pack very well. */
  ratio: 200,
  smallBytes: 10 * 1024 * 1024,
  sheets: 20,
  rows: 5000,
  columns: 60,
} as const;
