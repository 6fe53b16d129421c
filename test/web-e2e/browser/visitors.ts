import {
  setUp,
  signInAs,
  type DemonstrationRole,
  type RunningServer,
  type SignedInHeaders,
} from '@selbstcheck/testing';

/** Who opens a page: a role of the demonstration, the first person of an empty server, or nobody. */
export type Visitor = DemonstrationRole | 'nobody';

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly url: string;
}

/** Signs each visitor in once, without a browser. */
export class Visitors {
  private readonly signedIn = new Map<Visitor, Promise<SignedInHeaders>>();

  constructor(private readonly server: RunningServer) {}

  /** The cookies with which a browser is signed in. */
  async cookiesOf(visitor: Visitor): Promise<Cookie[]> {
    if (visitor === 'nobody') return [];
    const known = this.signedIn.get(visitor) ?? this.signIn(visitor);
    this.signedIn.set(visitor, known);
    const { cookie } = await known;
    return cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return { name, value, url: this.server.url };
    });
  }

  private signIn(visitor: DemonstrationRole): Promise<SignedInHeaders> {
    const isDemonstration = this.server.output().includes('Example accounts');
    return isDemonstration ? signInAs(this.server, visitor) : this.firstPerson();
  }

  /** Of an empty server, where whoever comes is the one person there is. */
  private firstPerson(): Promise<SignedInHeaders> {
    const known = [...this.signedIn.values()][0];
    return known ?? setUp(this.server);
  }
}
