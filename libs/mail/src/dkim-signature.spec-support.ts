import { createHash, verify, type KeyObject } from 'node:crypto';

/** What a DKIM signature says of itself, and whether it holds. */
export interface ReadSignature {
  readonly tags: Readonly<Record<string, string>>;
  /** Names in lower case, in the order they were signed. */
  readonly signedFields: readonly string[];
  readonly bodyHolds: boolean;
  readonly signatureHolds: boolean;
}

/** Reads and checks the signature of a mail by RFC 6376, relaxed/relaxed, written apart from what signs. */
export function readSignature(mail: Buffer, key: KeyObject): ReadSignature {
  const text = mail.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const fields = text.slice(0, end).split(/\r\n(?![ \t])/);
  const signature = fields.find((field) => /^dkim-signature:/i.test(field));
  if (signature === undefined) throw new Error('The mail is not signed.');
  const tags = Object.fromEntries(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag) => tag.trim().split(/=([^]*)/, 2))
      .map(([name = '', value = '']) => [name, value.replaceAll(/\s+/g, '')]),
  );
  const signedFields = (tags.h ?? '').toLowerCase().split(':');
  const unsigned = signature.replace(/([;\s]b=)[^;]*/, '$1');
  const signedText = [...fieldsInOrder(fields, signedFields), relaxedField(unsigned)].join('\r\n');
  return {
    tags,
    signedFields,
    bodyHolds:
      createHash('sha256')
        .update(relaxedBody(text.slice(end + 4)), 'latin1')
        .digest('base64') === tags.bh,
    signatureHolds: verify(
      'sha256',
      Buffer.from(signedText, 'latin1'),
      key,
      Buffer.from(tags.b ?? '', 'base64'),
    ),
  };
}

/** The last field of each name first, as often as it is named. */
function fieldsInOrder(fields: readonly string[], names: readonly string[]): string[] {
  const rest = fields
    .toReversed()
    .map((field) => ({ name: field.split(':')[0]?.trim().toLowerCase(), field }));
  return names.flatMap((name) => {
    const place = rest.findIndex((one) => one.name === name);
    return place === -1 ? [] : rest.splice(place, 1).map(({ field }) => relaxedField(field));
  });
}

function relaxedField(field: string): string {
  const colon = field.indexOf(':');
  const value = field
    .slice(colon + 1)
    .replaceAll('\r\n', '')
    .replaceAll(/[ \t]+/g, ' ');
  return `${field.slice(0, colon).trim().toLowerCase()}:${value.trim()}`;
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''));
  const text = lines.join('\r\n').replace(/(\r\n)*$/, '');
  return text === '' ? '' : `${text}\r\n`;
}
