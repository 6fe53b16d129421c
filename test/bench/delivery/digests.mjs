/** Frozen digests as they lie in the outbox: MIME with a text and an HTML part, each to an address of its own. */

export const COUNT = Number(process.env.MAILS ?? '10000');
/** The product's default. */
export const CONNECTIONS = 5;
export const SENDER = 'selbstcheck@weidenfurt.example';

const TEXT_LINES = 90;
const HTML_LINES = 250;
const LINE = 'Sprachmittlung: (=E2=9C=93) statt (=E2=9C=98), bei gleichen Fragen 0,7 h=C3=B6her; =';

const part = (type, lines) =>
  [
    '--digest',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...Array.from({ length: lines }, (_, n) => `${String(n).padStart(3, '0')} ${LINE}`),
  ].join('\r\n');

const BODY = Buffer.from(
  `\r\n\r\n${part('text/plain', TEXT_LINES)}\r\n${part('text/html', HTML_LINES)}\r\n--digest--\r\n`,
);

export const addressOf = (n) => `rat-${n}@kommune.example`;
export const messageIdOf = (n) => `<${String(n).padStart(32, '0')}@weidenfurt.example>`;

/** The complete message number n; made anew each time, so that nothing but the sender keeps it. */
export function rawDigest(n) {
  const head = [
    `From: Selbstcheck-Monitor <${SENDER}>`,
    `To: ${addressOf(n)}`,
    'Subject: Weidenfurt: drei Kriterien verbessert',
    `Message-ID: ${messageIdOf(n)}`,
    'Date: Mon, 23 Nov 2026 08:00:00 +0000',
    'List-Id: Weidenfurt <digest.weidenfurt.example>',
    `List-Unsubscribe: <https://monitor.example/api/digests/one-click/${n}>`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="digest"',
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n')), BODY]);
}

export const sizeInKilobytes = () => Math.round(rawDigest(0).length / 1024);

/** Memory that is still in use, without what only waits to be collected. */
export function memoryNow() {
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapUsed, rss };
}

/** How long `send` took, and how long a processor worked on it, in seconds. */
export async function timed(send) {
  const before = process.cpuUsage();
  const start = performance.now();
  await send();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, busy: (user + system) / 1_000_000 };
}
