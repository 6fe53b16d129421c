import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { callEndpoint } from './call-endpoint.js';
import { keepCsrfToken } from './csrf-token.js';
import { onSessionProblem } from './session-problems.js';

const answerWith = (status: number, body: unknown) =>
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify(body), { status }));

const problem = (code: string) => ({
  type: 'about:blank',
  title: code,
  status: 422,
  detail: 'A sentence.',
  code,
  params: { line: 4 },
});

afterEach(() => {
  jest.restoreAllMocks();
  keepCsrfToken(null);
});

describe('a call to an endpoint of the table', () => {
  it('goes to its address and answers with what its schema lets through', async () => {
    const fetched = answerWith(200, { municipalities: [], undeclared: true });
    await expect(callEndpoint(endpoints.listMunicipalities, {})).resolves.toEqual({ municipalities: [] });
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/municipalities');
  });

  it('sends a file as it is, and the decision in the address', async () => {
    const fetched = answerWith(201, { roundId: 'r' });
    const body = new Blob(['Auswertung']);
    const query = { draftHash: 'h', title: 'Größe & mehr', referenceDate: '2025-06-12' };
    await callEndpoint(endpoints.commitAuswertung, { params: { municipalityId: 'm 1' }, body, query });
    const [address, request] = fetched.mock.calls[0] ?? [];
    expect(address).toBe(
      '/api/municipalities/m%201/imports/auswertung?draftHash=h&title=Gr%C3%B6%C3%9Fe%20%26%20mehr&referenceDate=2025-06-12',
    );
    expect(request?.body).toBe(body);
    expect(request?.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
  });

  it('carries the session’s token where it changes something, and only there', async () => {
    const fetched = jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => new Response(JSON.stringify({ session: null })));
    const body = { email: 'anna@example.org', password: 'geheim' };
    await callEndpoint(endpoints.signIn, { body });
    keepCsrfToken('token');
    await callEndpoint(endpoints.signIn, { body });
    await callEndpoint(endpoints.getSession, {});
    const sent = fetched.mock.calls.map(([, request]) => new Headers(request?.headers).get('x-csrf-token'));
    expect(sent).toEqual([null, 'token', null]);
  });

  it('tells whoever listens that the session is gone, and nobody of other refusals', async () => {
    const heard: string[] = [];
    const stop = onSessionProblem((code) => heard.push(code));
    for (const code of ['sign-in-needed', 'round-not-found', 'enrolment-needed']) {
      answerWith(401, problem(code));
      await expect(callEndpoint(endpoints.listMunicipalities, {})).rejects.toMatchObject({ code });
    }
    stop();
    expect(heard).toEqual(['sign-in-needed', 'enrolment-needed']);
  });

  it('throws the problem that the server names, with its code and values', async () => {
    answerWith(422, problem('pdf-encrypted'));
    await expect(
      callEndpoint(endpoints.listTokens, { params: { municipalityId: 'm' } }),
    ).rejects.toMatchObject({
      code: 'pdf-encrypted',
      params: { line: 4 },
    });
  });

  it('does not trust an answer of another form', async () => {
    answerWith(200, { municipalities: [{ id: 7 }] });
    await expect(callEndpoint(endpoints.listMunicipalities, {})).rejects.toMatchObject({
      code: 'answer-unexpected',
    });
  });

  it('says so where a refusal gives no reason, as a proxy in between may', async () => {
    jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<html>', { status: 502 }));
    await expect(callEndpoint(endpoints.listMunicipalities, {})).rejects.toMatchObject({
      code: 'answer-unexpected',
    });
  });

  it('says so where the server cannot be reached', async () => {
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
    await expect(callEndpoint(endpoints.listMunicipalities, {})).rejects.toMatchObject({
      code: 'server-unreachable',
    });
  });
});
