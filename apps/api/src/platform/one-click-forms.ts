import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { endpoints } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyRequest } from 'fastify';
import { endpointNameOf } from './endpoint-name.js';

const ONE_CLICK: keyof typeof endpoints = 'unsubscribeByOneClick';
const FORM = 'application/x-www-form-urlencoded';
/** "List-Unsubscribe=One-Click" in either form, in bytes. */
const LARGEST_FORM = 4096;

/**
 * Takes forms from mail programs that unsubscribe for their readers (RFC 8058), and from nobody else: any other website
 * could send one. What stands in it says nothing that the address does not say.
 */
export function takeOneClickForms(app: NestFastifyApplication): void {
  for (const type of [FORM, 'multipart/form-data']) {
    app.useBodyParser(type, { bodyLimit: LARGEST_FORM }, (request, _, done) => {
      if (isOneClick(request as FastifyRequest)) done(null, null);
      else done(formRefused());
    });
  }
}

/**
 * Whether a mail program unsubscribes for its reader. The address is the secret and nobody's cookie counts, so it may do
 * so from wherever it runs: a web mailer's page is another site.
 */
export function isOneClick(request: FastifyRequest): boolean {
  return endpointNameOf(request) === ONE_CLICK;
}

/** Lets one click be sent as any kind of content, or as none: nobody reads it. */
export function takeAnyContentAsForm(request: FastifyRequest): void {
  if (isOneClick(request)) request.headers['content-type'] = FORM;
}

function formRefused(): SelbstcheckError {
  return new SelbstcheckError('request-invalid', 'This address takes no forms. Send JSON instead.', {
    place: 'content-type',
  });
}
