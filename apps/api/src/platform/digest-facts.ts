/** What an installation says of its digests. */
export class DigestFacts {
  /** Time zones to choose from: those of Europe, and the installation's own. */
  readonly zones: readonly string[];

  constructor(
    /** The installation's own time zone. */
    readonly zone: string,
    readonly mail: 'server' | 'folder',
  ) {
    const european = Intl.supportedValuesOf('timeZone').filter((each) => each.startsWith('Europe/'));
    this.zones = [...new Set([zone, ...european])].sort();
  }
}
