import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import type { DemonstrationRole } from '@selbstcheck/testing';
import { AnsweredRound } from './answered-round.js';
import { call, refused, send } from './call.js';
import { PlanningTown } from './planned-round.js';
import { expectRefusal } from './refusal.js';

const QUESTION = 'd2-1-1-1';
const PDF = new TextEncoder().encode('%PDF-1.7\n% Beschluss\n%%EOF');

let town: PlanningTown;
let roundId: string;

beforeAll(async () => {
  town = await PlanningTown.start();
  ({ roundId } = await AnsweredRound.open(town));
});

afterAll(async () => {
  await town?.server.stop();
});

const params = (place: Readonly<Record<string, string>> = { questionId: QUESTION }) => ({
  municipalityId: town.municipalityId,
  roundId,
  ...place,
});

const linkParts = (url: string, role: DemonstrationRole = 'contributor', questionId = QUESTION) => ({
  ...town.as(role, roundId, { department: 'Jugendamt', title: 'Bericht', url }),
  params: params({ questionId }),
});

const fileParts = (file: Uint8Array, name: string, questionId = QUESTION) => ({
  headers: town.as('contributor').headers ?? {},
  params: params({ questionId }),
  query: { department: 'Jugendamt', name },
  file,
});

const evidenceParts = (evidenceId: string, role: DemonstrationRole = 'contributor') => ({
  headers: town.as(role).headers ?? {},
  params: params({ evidenceId }),
});

const evidenceOf = async (questionId: string) => {
  const { fields } = await call(town.url, endpoints.getQuestionnaire, town.as('viewer', roundId));
  const questions = fields.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.questions));
  return questions.find(({ id }) => id === questionId)?.evidence ?? [];
};

describe('evidence', () => {
  it('is an address or a file, seen with its question, kept as it was and given out as an attachment', async () => {
    const link = await call(
      town.url,
      endpoints.addEvidenceLink,
      linkParts('https://www.example.org/bericht'),
    );
    expect(link).toMatchObject({ url: 'https://www.example.org/bericht', file: null, title: 'Bericht' });
    const file = await call(town.url, endpoints.addEvidenceFile, fileParts(PDF, 'Beschluß 12.pdf'));
    expect(file.file).toEqual({ name: 'Beschluß 12.pdf', mediaType: 'application/pdf', size: PDF.length });
    expect(await evidenceOf(QUESTION)).toEqual([link, file]);
    const response = await send(town.url, endpoints.getEvidenceFile, evidenceParts(file.id, 'viewer'));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*Beschlu%C3%9F%2012\.pdf/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(PDF);
  });

  it('is taken away again, and then gone', async () => {
    const { id } = await call(town.url, endpoints.addEvidenceFile, fileParts(PDF, 'Weg.pdf', 'd2-1-1-2'));
    expectRefusal(
      await refused(town.url, endpoints.removeEvidence, evidenceParts(id, 'viewer')),
      'not-allowed',
    );
    await call(town.url, endpoints.removeEvidence, evidenceParts(id));
    expect(await evidenceOf('d2-1-1-2')).toEqual([]);
    for (const endpoint of [endpoints.removeEvidence, endpoints.getEvidenceFile]) {
      expectRefusal(await refused(town.url, endpoint, evidenceParts(id)), 'evidence-not-found');
    }
  });

  it('that is a page or a program is kept as a text, whatever it is called', async () => {
    const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
    const { file } = await call(
      town.url,
      endpoints.addEvidenceFile,
      fileParts(page, 'seite.html', 'd2-1-2-1'),
    );
    expect(file).toMatchObject({ name: 'seite.html.txt', mediaType: 'text/plain' });
  });

  it.each([
    ['a program', Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0), 'evidence-file-type'],
    ['an archive named like a document', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'evidence-file-type'],
    ['nothing', new Uint8Array(), 'evidence-file-empty'],
    ['more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1).fill(65), 'evidence-file-too-large'],
    ['more than any endpoint takes', new Uint8Array(21 * 1024 * 1024).fill(65), 'evidence-file-too-large'],
  ] as const)('%s is refused', async (_, file, code) => {
    expectRefusal(
      await refused(town.url, endpoints.addEvidenceFile, fileParts(file, 'Beschluss.docx')),
      code,
    );
  });

  it.each(['javascript:alert(1)', 'www.example.org', 'https://leitung:geheim@example.org/', ''])(
    'is no address like "%s"',
    async (url) => {
      const problem = await refused(town.url, endpoints.addEvidenceLink, linkParts(url));
      expectRefusal(problem, 'evidence-address-invalid');
    },
  );

  it('goes to a question that the department holds, in a round that it answers', async () => {
    const url = 'https://example.org';
    const add = (questionId: string, department = 'Jugendamt') =>
      refused(town.url, endpoints.addEvidenceLink, {
        ...town.as('contributor', roundId, { department, url }),
        params: params({ questionId }),
      });
    expectRefusal(await add('d1-1-1-1'), 'question-unknown');
    expectRefusal(await add(QUESTION, 'Kultur'), 'department-not-yours');
    await town.step(roundId, 'open', 'in_agreement');
    expectRefusal(await add(QUESTION), 'round-answering-ended');
  });
});
