import type { Socket } from 'node:net';

/** What a server does at a step: a reply, nothing at all ("hang"), or it ends the connection ("drop"). */
type Act = string;

/** What a server does that deviates from a well-behaved one, step by step. */
export interface Script {
  readonly greeting?: Act;
  readonly hello?: Act;
  readonly mail?: Act;
  readonly rcpt?: Act;
  readonly data?: Act;
  /** After so many bytes of a mail; 0 leaves the mail alone. */
  readonly within?: { readonly bytes: number; readonly act: Act };
  readonly dot?: Act;
}

/** Speaks as much SMTP as a script wants; gives what it was told, a mail as one entry. */
export function speak(socket: Socket, script: Script, told: string[] = []): void {
  let isMail = false;
  let rest = '';
  const act = (step: Act | undefined, otherwise: string) => {
    const what = step ?? otherwise;
    if (what === 'drop') socket.destroy();
    else if (what !== 'hang') socket.write(`${what}\r\n`);
  };
  const command = (line: string) => {
    told.push(line);
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') act(script.hello, '250 server');
    else if (verb === 'MAIL') act(script.mail, '250 sender');
    else if (verb === 'RCPT') act(script.rcpt, '250 recipient');
    else if (verb === 'RSET') act(undefined, '250 reset');
    else if (verb === 'QUIT') socket.end('221 bye\r\n');
    else if (verb === 'DATA') {
      isMail = (script.data ?? '354').startsWith('354');
      act(script.data, '354 go on');
    }
  };
  const readMail = () => {
    const { within } = script;
    if (within !== undefined && rest.length >= within.bytes) {
      socket.pause();
      return act(within.act, '');
    }
    const end = rest.indexOf('\r\n.\r\n');
    if (end === -1) return;
    told.push(rest.slice(0, end));
    rest = rest.slice(end + 5);
    isMail = false;
    act(script.dot, '250 taken');
  };
  socket.on('data', (part) => {
    rest += part.toString('latin1');
    for (let end = rest.indexOf('\r\n'); !isMail && end !== -1; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      command(line);
    }
    if (isMail) readMail();
  });
  act(script.greeting, '220 server');
}
