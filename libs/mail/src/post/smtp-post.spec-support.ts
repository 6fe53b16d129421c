import type { SMTPServerOptions } from 'smtp-server';
import { MailServer, startListener } from '../mail-server.spec-support.js';
import { speak, type Script } from './scripted-server.spec-support.js';
import { SmtpPost, type PostLimits } from './smtp-post.js';

export const TO = 'anna@auenried.example';
const FROM = 'Selbstcheck Auenried <monitor@auenried.example>';
export const MAIL = Buffer.from(
  'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\nFrom: monitor@auenried.example\r\n\r\n.Punkt\r\nEnde\r\n',
);
export const BIG_MAIL = Buffer.concat([MAIL, Buffer.alloc(30_000_000, 'x'.repeat(70) + '\r\n')]);
export const PATIENT: PostLimits = { opening: 5_000, silence: 5_000, whole: 20_000 };
export const HASTY: PostLimits = { opening: 150, silence: 300, whole: 20_000 };

const stops: (() => Promise<void>)[] = [];

/** Ends what a test started, the last one first. */
export async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop();
}

export function stopLater(stop: () => Promise<void>): void {
  stops.push(stop);
}
export function postTo(url: string, limits = PATIENT, connections = 2) {
  const troubles: string[] = [];
  const post = new SmtpPost({ url, from: FROM, connections, limits, report: (said) => troubles.push(said) });
  stops.push(() => post.close());
  return { post, troubles };
}

export async function serve(options: SMTPServerOptions = {}) {
  const server = new MailServer(options);
  const port = await server.start();
  stops.push(() => server.stop());
  return { server, port, url: `smtp://127.0.0.1:${port}` };
}

/** A server that follows a script; the second connection may follow another one. */
export async function play(...scripts: Script[]) {
  const told: string[] = [];
  let connections = 0;
  const listener = await startListener((socket) => {
    speak(socket, scripts[Math.min(connections, scripts.length - 1)] ?? {}, told);
    connections += 1;
  });
  stops.push(() => listener.stop());
  return { told, url: `smtp://127.0.0.1:${listener.port}`, count: () => connections };
}
