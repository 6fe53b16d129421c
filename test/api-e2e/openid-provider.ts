import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROVIDER = fileURLToPath(new URL('../fixtures/openid/provider.mjs', import.meta.url));

/** What a provider says about a person, or that the person will say no. */
export type ProviderPerson =
  | {
      readonly sub: string;
      readonly email: string;
      readonly email_verified: boolean;
      readonly name: string;
      readonly groups: readonly string[];
    }
  | { readonly refuses: true };

/** Somebody whom the provider vouches for. */
export const person = (
  sub: string,
  groups: readonly string[],
  email = `${sub}@stadt.example`,
): ProviderPerson => ({ sub, email, email_verified: true, name: `Name von ${sub}`, groups });

/** A real OpenID provider as a process of its own, on a free loopback port. */
export interface RunningProvider {
  /** "http://localhost:40123" */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who sits at the browser from now on. */
  seat(person: ProviderPerson): Promise<void>;
  /** Follows an address as that person's browser would; gives where the provider sends it back to. */
  visit(address: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the provider; it accepts every loopback address to come back to. */
export async function startOpenIdProvider(): Promise<RunningProvider> {
  const child = fork(PROVIDER, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const ended = once(child, 'exit');
  const failed = ended.then(() => Promise.reject(new Error('The provider ended.')));
  const [greeting] = (await Promise.race([once(child, 'message'), failed])) as [
    Pick<RunningProvider, 'issuer' | 'clientId' | 'clientSecret'>,
  ];
  const post = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(greeting.issuer + path, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  return {
    ...greeting,
    seat: async (person) => void (await post('/test/person', person)),
    visit: async (address) => ((await post('/test/visit', { address })) as { returned: string }).returned,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
