import type { FastifyRequest } from 'fastify';
import { isIPv6 } from 'node:net';

/**
 * The network address that attempts and requests are counted under: the client's, as far as the trusted proxies
 * vouch for it. Of IPv6 only the network, as one machine has as many addresses in it as it likes.
 */
export function clientNetwork({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.replace(/%.*/, '').split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Array<string>(8 - front.length - back.length).fill('0') : [];
  return `${[...front, ...zeros, ...back].slice(0, 4).join(':')}::/64`;
}
