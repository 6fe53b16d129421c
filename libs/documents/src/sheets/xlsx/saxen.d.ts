declare module 'saxen' {
  /** The part of the parser that workbooks are read with; the package comes without types. */
  export class Parser {
    on(
      event: 'openTag',
      told: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(event: 'closeTag', told: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'attention', told: (raw: string) => void): this;
    on(event: 'error', told: (error: Error) => void): this;
    parse(xml: string): Error | undefined;
  }
}
