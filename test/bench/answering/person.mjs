/** One person at a browser: signs in, reads what the department is asked, and answers it over and over. */
import { Agent, request } from 'node:http';

const ANSWERS = ['yes', 'rather_yes', 'rather_no', 'no', 'not_assessable'];
const agent = new Agent({ keepAlive: true });

/** Sends a request and gives what came back with how long it took, in milliseconds. */
export function send(port, method, path, headers, body) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const json = body === undefined ? undefined : JSON.stringify(body);
    const options = {
      port,
      host: '127.0.0.1',
      method,
      path,
      agent,
      headers: { host: 'localhost', ...headers },
    };
    const sent = request(options, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        const took = performance.now() - start;
        resolve({ took, status: response.statusCode, headers: response.headers, body: JSON.parse(text) });
      });
    });
    sent.on('error', reject);
    if (json !== undefined) {
      sent.setHeader('content-type', 'application/json');
      sent.setHeader('content-length', Buffer.byteLength(json));
    }
    sent.end(json);
  });
}

/** Signs somebody in and finds out what they are asked; `half`: two people of a department share its questions. */
export async function personAt(port, { email, department }, password, key, half) {
  const signedIn = await send(port, 'POST', '/api/session', {}, { email, password });
  const cookie = signedIn.headers['set-cookie'].map((line) => line.split(';')[0]).join('; ');
  const headers = { cookie, 'x-csrf-token': signedIn.body.session.csrfToken };
  const round = `/api/municipalities/${key.municipalityId}/rounds/${key.roundId}`;
  const { body } = await send(port, 'GET', `${round}/questionnaire`, headers);
  const questions = body.fields
    .flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.questions))
    .filter((_, n) => n % 2 === half)
    .map(({ id, last }) => ({ id, revision: 0, confirmable: last?.confirmable ?? null }));
  return { port, headers, round, department, questions, position: body.position, said: 0 };
}

/** The next answer of a person: one in three confirms the last round's, one in five comes with a note. */
export function nextEntry(person, entryId) {
  const { questions, department } = person;
  const question = questions[person.said % questions.length];
  const confirms = person.said % 3 === 2 && question.confirmable !== null;
  const entry = {
    entryId,
    questionId: question.id,
    department,
    answer: confirms ? question.confirmable : ANSWERS[(person.said + entryId.length) % ANSWERS.length],
    note: person.said % 5 === 4 ? `Beschluss vom Oktober, Vorlage ${person.said}` : null,
    basis: confirms ? 'confirmed' : 'fresh',
    basedOn: question.revision,
  };
  person.said += 1;
  return { question, entry };
}
