import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { takeAnyContentAsForm } from './one-click-forms.js';
import { refuseForeignSites } from './own-site.js';

type Headers = Readonly<Partial<Record<string, string>>>;

const ONE_CLICK = '/api/digests/one-click/:token';
const refuse = refuseForeignSites({ publicUrl: 'https://selbstcheck.example' });

function aPost(route: string, headers: Headers): FastifyRequest {
  const request = {
    method: 'POST',
    url: route,
    routeOptions: { url: route },
    headers: { host: 'selbstcheck.example', ...headers },
  };
  return request as unknown as FastifyRequest;
}

describe('one click of a mail program', () => {
  it.each([{ origin: 'https://webmail.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }])(
    'comes from any site: %j; nothing else does',
    (headers: Headers) => {
      expect(() => refuse(aPost(ONE_CLICK, headers))).not.toThrow();
      for (const route of ['/api/digests/unsubscription', '/api/digests/one-click/x', '/api/sign-in']) {
        expect(() => refuse(aPost(route, headers))).toThrow(
          expect.objectContaining({ code: 'cross-site-refused' }),
        );
      }
    },
  );

  it('comes under the name of the installation only', () => {
    expect(() => refuse(aPost(ONE_CLICK, { host: 'evil.example' }))).toThrow(
      expect.objectContaining({ code: 'host-refused' }),
    );
  });

  it.each([{}, { 'content-type': 'text/plain' }, { 'content-type': 'nothing known' }])(
    'is a form whatever it says it is: %j',
    (headers: Headers) => {
      const request = aPost(ONE_CLICK, headers);
      takeAnyContentAsForm(request);
      expect(request.headers['content-type']).toBe('application/x-www-form-urlencoded');
      const other = aPost('/api/sign-in', headers);
      takeAnyContentAsForm(other);
      expect(other.headers['content-type']).toBe(headers['content-type']);
    },
  );
});
