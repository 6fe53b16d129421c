import type { SMTPTransportOptions } from 'nodemailer';

/** With what mails are signed (RFC 6376). */
export interface DkimSettings {
  /** Whose key it is: "musterstadt.de". */
  readonly domain: string;
  /** Under which name the public key stands in the DNS: "selbstcheck" for selbstcheck._domainkey.musterstadt.de. */
  readonly selector: string;
  /** An RSA key, as PEM. */
  readonly privateKey: string;
}

/** By default List-Unsubscribe-Post would stay unsigned, and mail programs would not show the button (RFC 8058, 4). */
const SIGNED_FIELDS = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Content-Language',
  'Reply-To',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Auto-Submitted',
];

/** The options that make a transport sign; none where nothing is set up. */
export function signing(dkim: DkimSettings | null): Pick<SMTPTransportOptions, 'dkim'> {
  if (dkim === null) return {};
  const { domain, selector, privateKey } = dkim;
  return {
    dkim: {
      domainName: domain,
      keySelector: selector,
      privateKey,
      headerFieldNames: SIGNED_FIELDS.join(':'),
    },
  };
}
