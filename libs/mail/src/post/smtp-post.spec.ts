import { afterEach, describe, expect, it } from '@jest/globals';
import { startListener } from '../mail-server.spec-support.js';
import { speak, type Script } from './scripted-server.spec-support.js';
import {
  BIG_MAIL,
  HASTY,
  MAIL,
  PATIENT,
  TO,
  play,
  postTo,
  serve,
  stopAll,
  stopLater,
} from './smtp-post.spec-support.js';

afterEach(stopAll);

describe('a mail that the server takes', () => {
  it('arrives byte for byte, from the sender to one recipient', async () => {
    const { server, url } = await serve();
    const { post, troubles } = postTo(url);
    await expect(post.post(TO, MAIL)).resolves.toEqual({ kind: 'accepted' });
    expect(server.received).toMatchObject([{ from: 'monitor@auenried.example', to: [TO] }]);
    expect(server.received[0]?.raw).toBe(MAIL.toString());
    expect(troubles).toEqual([]);
  });

  it('goes over a connection that is kept for the next ones, a hundred each', async () => {
    const { told, url, count } = await play({});
    const { post } = postTo(url);
    for (let number = 0; number < 101; number += 1) await post.post(TO, MAIL);
    expect(told.filter((line) => line.startsWith('Subject'))).toHaveLength(101);
    expect(count()).toBe(2);
  });

  it('needs no more connections than mails are in the air', async () => {
    const { url, count } = await play({});
    const { post } = postTo(url, PATIENT, 5);
    const lane = async () => {
      for (let number = 0; number < 15; number += 1) await post.post(TO, MAIL);
    };
    await Promise.all([lane(), lane(), lane(), lane(), lane()]);
    expect(count()).toBe(5);
    expect(post.connections).toBe(5);
  });

  it('goes out once more where a kept connection had ended before the mail was wanted', async () => {
    for (const mail of ['drop', '421 too long idle'] as const) {
      let mails = 0;
      const { port, stop } = await startListener((socket) => {
        mails += 1;
        const told: string[] = [];
        const first = mails === 1;
        speak(socket, {}, told);
        if (!first) return;
        socket.prependListener('data', () => {
          if (!told.some((line) => line.startsWith('Subject'))) return;
          socket.removeAllListeners('data');
          socket.resume();
          if (mail === 'drop') socket.destroy();
          else socket.end(`${mail}\r\n`);
        });
      });
      stopLater(stop);
      const { post } = postTo(`smtp://127.0.0.1:${port}`);
      await post.post(TO, MAIL);
      await expect(post.post(TO, MAIL)).resolves.toEqual({ kind: 'accepted' });
      expect(mails).toBe(2);
    }
  });
});

describe('a mail that was not handed over, because the server', () => {
  const failing: [string, Script, number | null][] = [
    ['has no time at the greeting', { greeting: '421 busy' }, 421],
    ['refuses everybody at the greeting', { greeting: '554 no mails here' }, 554],
    ['says nothing', { greeting: 'hang' }, null],
    ['drops the connection at once', { greeting: 'drop' }, null],
    ['hangs at the first word', { hello: 'hang' }, null],
    ['hangs at the sender', { mail: 'hang' }, null],
    ['hangs at the recipient', { rcpt: 'hang' }, null],
    ['drops the connection at the recipient', { rcpt: 'drop' }, null],
    ['hangs before the mail', { data: 'hang' }, null],
    ['drops the connection before the mail', { data: 'drop' }, null],
    ['drops the connection within the mail', { within: { bytes: 1_000, act: 'drop' } }, null],
    ['stops reading within the mail', { within: { bytes: 1_000, act: 'hang' } }, null],
  ];

  it.each(failing)('%s', async (_, script, replyCode) => {
    const isPatient = !JSON.stringify(script).includes('hang');
    for (const hello of ['250 server', '250-server\r\n250 PIPELINING']) {
      const { url, count } = await play({ hello, ...script });
      const { post, troubles } = postTo(url, isPatient ? PATIENT : HASTY);
      const mail = script.within === undefined ? MAIL : BIG_MAIL;
      await expect(post.post(TO, mail)).resolves.toEqual({ kind: 'unreachable', replyCode });
      expect(count()).toBe(1);
      expect(troubles).toEqual([expect.stringMatching(/^SMTP: E[A-Z]+/)]);
    }
  });

  it('is not there', async () => {
    const { port, stop } = await startListener(() => undefined);
    await stop();
    const { post, troubles } = postTo(`smtp://127.0.0.1:${port}`);
    for (let number = 0; number < 3; number += 1) {
      await expect(post.post(TO, MAIL)).resolves.toEqual({ kind: 'unreachable', replyCode: null });
    }
    expect(troubles).toEqual(['SMTP: ESOCKET ECONNREFUSED CONN']);
  });

  it('has a certificate that does not hold, or none', async () => {
    // 0.0.0.0 leads here, but is not known as this machine.
    const forged = await serve();
    const plain = await serve({ disabledCommands: ['STARTTLS'] });
    for (const { port, server } of [forged, plain]) {
      const { post } = postTo(`smtp://0.0.0.0:${port}`);
      await expect(post.post(TO, MAIL)).resolves.toMatchObject({ kind: 'unreachable' });
      expect(server.received).toEqual([]);
    }
  });

  it('refuses the password, which is said nowhere', async () => {
    const { url } = await serve({
      authOptional: false,
      onAuth: ({ password }, _, done) => done(new Error(`wrong: ${password}`)),
    });
    const { post, troubles } = postTo(url.replace('//', '//monitor:geheim@'));
    await expect(post.post(TO, MAIL)).resolves.toEqual({ kind: 'sign_in_refused', replyCode: 535 });
    expect(troubles).toEqual(['SMTP: EAUTH 535 AUTH']);
  });

  it('cannot look at the password now', async () => {
    const hello = '250-server\r\n250 AUTH PLAIN';
    const { port, stop } = await startListener((socket) => {
      speak(socket, { hello });
      socket.on('data', (part) => {
        if (part.toString().startsWith('AUTH')) socket.write('454 4.7.0 later\r\n');
      });
    });
    stopLater(stop);
    const { post } = postTo(`smtp://monitor:geheim@127.0.0.1:${port}`);
    await expect(post.post(TO, MAIL)).resolves.toEqual({ kind: 'unreachable', replyCode: 454 });
  });
});

describe('a mail that may have been accepted, because the server', () => {
  const silent: [string, Script][] = [
    ['hangs after the dot', { dot: 'hang' }],
    ['drops the connection after the dot', { dot: 'drop' }],
    ['says something else after the dot', { dot: 'what now' }],
    ['wants more after the dot', { dot: '354 more' }],
  ];

  it.each(silent)('%s, is never handed over a second time', async (_, script) => {
    const { told, url } = await play({}, script);
    const { post } = postTo(url, HASTY);
    const kept = await play(script);
    const fresh = postTo(kept.url, HASTY);
    await expect(fresh.post.post(TO, MAIL)).resolves.toEqual({ kind: 'no_reply' });
    expect(kept.told.filter((line) => line.startsWith('Subject'))).toHaveLength(1);
    await post.post(TO, MAIL);
    expect(told.filter((line) => line.startsWith('Subject'))).toHaveLength(1);
  });

  it('keeps talking without an end, is given up at the limit', async () => {
    const { port, stop } = await startListener((socket) => {
      const told: string[] = [];
      speak(socket, { dot: 'hang' }, told);
      const chatter = setInterval(() => {
        if (told.some((line) => line.startsWith('Subject'))) socket.write('250-still thinking\r\n');
      }, 20);
      socket.on('close', () => clearInterval(chatter));
    });
    stopLater(stop);
    const { post } = postTo(`smtp://127.0.0.1:${port}`, { ...PATIENT, whole: 400 });
    await expect(post.post(TO, MAIL)).resolves.toEqual({ kind: 'no_reply' });
  });
});

describe('when the post is closed', () => {
  it('kept connections end, and a mail in the air arrives', async () => {
    const { url, told } = await play({});
    const { post } = postTo(url);
    await post.post(TO, MAIL);
    const inTheAir = post.post(TO, MAIL);
    await post.close();
    await expect(inTheAir).resolves.toEqual({ kind: 'accepted' });
    expect(told.filter((line) => line.startsWith('Subject'))).toHaveLength(2);
  });
});
