const QUIET_MS = 60_000;

/** Tells what goes wrong with Redis, the same sentence once a minute: clients repeat themselves many times a second. */
export class Reports {
  private readonly told = new Map<string, number>();

  constructor(private readonly report: (sentence: string) => void) {}

  tell(sentence: string): void {
    const now = Date.now();
    for (const [earlier, at] of this.told) if (now - at > QUIET_MS) this.told.delete(earlier);
    if (this.told.has(sentence)) return;
    this.told.set(sentence, now);
    this.report(sentence);
  }
}
