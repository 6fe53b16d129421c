import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { callEndpoint } from './call-endpoint.js';

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
});

describe('a call to an endpoint of the table', () => {
  it('goes to its address and answers with what its schema lets through', async () => {
    const fetched = answerWith(200, { municipalities: [], undeclared: true });
    await expect(callEndpoint(endpoints.listMunicipalities, {})).resolves.toEqual({ municipalities: [] });
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/municipalities');
  });

  it('sends a file as it is, and the decision in the address', async () => {
    const fetched = answerWith(201, { municipalityId: 'm', roundId: 'r' });
    const body = new Blob(['Auswertung']);
    const query = { draftHash: 'h', municipality: 'Musterstadt', referenceDate: '2025-06-12' };
    await callEndpoint(endpoints.commitAuswertung, { body, query });
    const [address, request] = fetched.mock.calls[0] ?? [];
    expect(address).toBe(
      '/api/imports/auswertung?draftHash=h&municipality=Musterstadt&referenceDate=2025-06-12',
    );
    expect(request?.body).toBe(body);
    expect(request?.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
  });

  it('throws the problem that the server names, with its code and values', async () => {
    answerWith(422, problem('pdf-encrypted'));
    await expect(callEndpoint(endpoints.previewAuswertung, { body: new Blob([]) })).rejects.toMatchObject({
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
