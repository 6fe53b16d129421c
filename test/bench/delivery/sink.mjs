/** A mail server that takes everything and keeps nothing but who wrote which Message-ID. */
import { SMTPServer } from 'smtp-server';

const ID = /^Message-ID: (.+)$/im;
let accepted = 0;
let different = new Set();

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, _session, done) {
    stream.once('data', (first) => different.add(ID.exec(first.toString('latin1'))?.[1]));
    stream.on('end', () => {
      accepted += 1;
      done();
    });
    stream.resume();
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));

process.on('message', (wish) => {
  if (wish === 'stop') {
    server.close(() => process.disconnect());
    return;
  }
  process.send({ accepted, different: different.size });
  accepted = 0;
  different = new Set();
});
