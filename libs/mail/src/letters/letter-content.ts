/** What a letter says in one language, before it becomes text and HTML. */
export interface LetterContent {
  readonly subject: string;
  readonly greeting: string;
  /** What happened, and why one gets this letter; a paragraph each. */
  readonly opening: readonly string[];
  readonly action: LetterAction | null;
  /** The words of somebody else, of several lines. */
  readonly quotation: string | null;
  /** What to do, also if one did not ask for it; a paragraph each. */
  readonly closing: readonly string[];
  readonly footer: string;
}

/** A link to follow, as a button and as an address to copy. */
export interface LetterAction {
  readonly label: string;
  readonly link: string;
  readonly copyHint: string;
  /** Until when it works, or what stands behind it. */
  readonly note: string;
}

/** Writes dates as people read them. */
export interface DateWriter {
  /** An ISO timestamp: "22. November 2026, 11:30 Uhr (MEZ)". */
  readonly moment: (timestamp: string) => string;
  /** An ISO calendar date: "Freitag, 18. Dezember 2026". */
  readonly day: (date: string) => string;
}
