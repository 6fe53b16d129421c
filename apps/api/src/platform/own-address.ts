import type { Reach } from '../configuration/reach.js';

/** The address people open. Without a public one it is known once the server listens, as the port may be any. */
export class OwnAddress {
  private url: string;

  constructor({ publicUrl }: Reach, port: number) {
    this.url = publicUrl ?? `http://localhost:${port}`;
  }

  /** Without a slash at its end. */
  get current(): string {
    return this.url;
  }

  listensOn(port: number, { publicUrl }: Reach): string {
    this.url = publicUrl ?? `http://localhost:${port}`;
    return this.url;
  }
}
