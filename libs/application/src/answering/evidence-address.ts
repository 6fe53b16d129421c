import { SelbstcheckError } from '@selbstcheck/domain';

/** In every place where this runs, but among the types of browsers and of Node only. */
declare const URL: {
  canParse(address: string): boolean;
  new (address: string): Readonly<Record<'href' | 'protocol' | 'hostname' | 'username' | 'password', string>>;
};

const SCHEMES = ['http:', 'https:'];

/**
 * An address on the web as browsers write it. Throws `evidence-address-invalid` for everything that is no complete
 * http or https address, and for one with a user name or password in it: everybody in the municipality sees it.
 */
export function webAddress(written: string): string {
  const address = URL.canParse(written.trim()) ? new URL(written.trim()) : null;
  if (address === null || !SCHEMES.includes(address.protocol) || address.hostname === '') {
    throw invalid('This is no address on the web. Give it completely, for example https://www.example.org.');
  }
  if (address.username !== '' || address.password !== '') {
    throw invalid('The address contains a user name or password. Leave them out; everybody here sees it.');
  }
  return address.href;
}

function invalid(sentence: string): SelbstcheckError {
  return new SelbstcheckError('evidence-address-invalid', sentence);
}
