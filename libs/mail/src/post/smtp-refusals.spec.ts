import { afterEach, describe, expect, it } from '@jest/globals';
import type { Script } from './scripted-server.spec-support.js';
import { BIG_MAIL, MAIL, TO, play, postTo, stopAll } from './smtp-post.spec-support.js';

afterEach(stopAll);

describe('a mail that the server refuses', () => {
  const refusing: [string, Script, object][] = [
    ['for now, at the recipient', { rcpt: '450 4.2.1 later' }, { kind: 'refused_for_now', replyCode: 450 }],
    [
      'for good, at the recipient',
      { rcpt: '550 5.1.1 no such user' },
      { kind: 'refused_for_good', replyCode: 550, isAboutRecipient: true },
    ],
    [
      'for good, at the recipient, by policy',
      { rcpt: '554 5.7.1 your network is not welcome' },
      { kind: 'refused_for_good', replyCode: 554, isAboutRecipient: false },
    ],
    ['for now, before the mail', { data: '451 later' }, { kind: 'refused_for_now', replyCode: 451 }],
    ['for now, after the mail', { dot: '452 disk full' }, { kind: 'refused_for_now', replyCode: 452 }],
    [
      'for good, after the mail',
      { dot: '554 looks like spam' },
      { kind: 'refused_for_good', replyCode: 554, isAboutRecipient: false },
    ],
    ['because it goes away', { rcpt: '421 shutting down' }, { kind: 'refused_for_now', replyCode: 421 }],
    [
      'because it goes away after the mail',
      { dot: '421 shutting down' },
      { kind: 'refused_for_now', replyCode: 421 },
    ],
    ['because of a wrong order', { rcpt: '503 MAIL first' }, { kind: 'refused_for_now', replyCode: 503 }],
    ['for the moment, at the sender', { mail: '451 later' }, { kind: 'refused_for_now', replyCode: 451 }],
    [
      'because of the sender, which the recipient has no part in',
      { mail: '553 5.7.1 not your address' },
      { kind: 'sign_in_refused', replyCode: 553 },
    ],
    [
      'without a user',
      { mail: '530 5.7.0 Authentication required' },
      { kind: 'sign_in_refused', replyCode: 530 },
    ],
  ];

  it.each(refusing)('%s', async (_, script, outcome) => {
    for (const hello of ['250 server', '250-server\r\n250 PIPELINING']) {
      const { told, url } = await play({ hello, ...script, ...(script.rcpt ? { data: '503 no' } : {}) }, {});
      const { post } = postTo(url);
      await expect(post.post(TO, MAIL)).resolves.toEqual(outcome);
      await expect(post.post(TO, MAIL)).resolves.toMatchObject({});
      expect(told.filter((line) => line.startsWith('MAIL FROM:<monitor@auenried.example>')).length).toBe(2);
    }
  });

  it('lets the next one go over the same connection', async () => {
    const { url, count } = await play({ rcpt: '550 no such user' });
    const { post, troubles } = postTo(url);
    for (let number = 0; number < 5; number += 1) await post.post(TO, MAIL);
    expect(count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('within the mail, which is not sent to its end', async () => {
    const { url, count } = await play({ within: { bytes: 1_000, act: '552 too big' } }, {});
    const { post } = postTo(url);
    await expect(post.post(TO, BIG_MAIL)).resolves.toEqual({
      kind: 'refused_for_good',
      replyCode: 552,
      isAboutRecipient: false,
    });
    await expect(post.post(TO, MAIL)).resolves.toEqual({ kind: 'accepted' });
    expect(count()).toBe(2);
  });

  it('because the address is none is no matter of the server', async () => {
    const { post } = postTo((await play({})).url);
    await expect(post.post('a@b.example>\r\nRCPT TO:<c@d.example', MAIL)).resolves.toEqual({
      kind: 'refused_for_good',
      replyCode: 553,
      isAboutRecipient: true,
    });
  });
});
