import { beforeEach, describe, expect, it } from '@jest/globals';
import { AnsweringWorld, COORDINATION_ACTOR, JUGENDAMT, KULTUR, OPEN_ROUND } from '@selbstcheck/testing';
import { LARGEST_EVIDENCE_FILE, LARGEST_EVIDENCE_OF_ROUND, MOST_EVIDENCE } from './evidence-limits.js';

const BACKED = { questionId: 'B-c1-1', department: 'Jugendamt' };
const PDF = new TextEncoder().encode('PDF of a decision');

let world: AnsweringWorld;

beforeEach(async () => {
  world = await AnsweringWorld.open();
});

const addLink = (url: string, title: string | null = null, actor = JUGENDAMT) =>
  world.addingEvidence.addLink(actor, OPEN_ROUND, { ...BACKED, title, url });

const addFile = (bytes: Uint8Array, name = 'Beschluss.pdf') =>
  world.addingEvidence.addFile(JUGENDAMT, OPEN_ROUND, { ...BACKED, name, bytes });

describe('an address on the web', () => {
  it('backs an answer under its title, or its own address', async () => {
    const titled = await addLink(' https://www.example.org/Bericht 2025 ', 'Bericht');
    expect(titled).toMatchObject({
      ...BACKED,
      title: 'Bericht',
      url: 'https://www.example.org/Bericht%202025',
      file: null,
      function: 'Leitung',
      at: world.clock.now(),
    });
    expect((await addLink('http://example.org')).title).toBe('http://example.org/');
    expect(await world.stores.evidence.listOf(OPEN_ROUND, 'B-c1-1')).toHaveLength(2);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'file:///etc/passwd',
    'ftp://example.org/bericht',
    'www.example.org/bericht',
    'https://',
    'https://leitung:geheim@example.org/',
    'https://leitung@example.org/',
    'Ordner auf dem Laufwerk',
  ])('is refused as %s', async (url) => {
    await expect(addLink(url)).rejects.toMatchObject({ code: 'evidence-address-invalid' });
    expect(await world.stores.evidence.list(OPEN_ROUND)).toEqual([]);
  });
});

describe('a file', () => {
  it('is told by what it holds, and read as it was', async () => {
    const { id, file, title } = await addFile(PDF);
    expect([title, file]).toMatchObject([
      'Beschluss.pdf',
      { name: 'Beschluss.pdf', mediaType: 'application/pdf', size: PDF.length },
    ]);
    expect(await world.readingFile.read(OPEN_ROUND, id)).toMatchObject({ bytes: PDF });
  });

  it.each([
    ['C:\\Akten\\Beschluss.PDF', 'Beschluss.PDF'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['Beschluss.html', 'Beschluss.html.pdf'],
    ['pdf', 'pdf.pdf'],
    ['Akten/', 'Datei.pdf'],
  ])('named %s is kept as %s', async (given, kept) => {
    expect((await addFile(PDF, given)).file?.name).toBe(kept);
  });

  it.each([
    ['empty', new Uint8Array(), 'evidence-file-empty'],
    ['of another kind', new TextEncoder().encode('MZ a program'), 'evidence-file-type'],
    ['too large', new Uint8Array(LARGEST_EVIDENCE_FILE + 1), 'evidence-file-too-large'],
  ])('that is %s is refused', async (_, bytes, code) => {
    await expect(addFile(bytes)).rejects.toMatchObject({ code });
  });

  it('is not there under another id, as a link, or in another round', async () => {
    const link = await addLink('https://example.org');
    const { id } = await addFile(PDF);
    const read = (evidenceId: string, roundId = 'now') =>
      world.readingFile.read({ ...OPEN_ROUND, roundId }, evidenceId);
    await expect(read('nothing')).rejects.toMatchObject({ code: 'evidence-not-found' });
    await expect(read(link.id)).rejects.toMatchObject({ code: 'evidence-not-found' });
    await expect(read(id, 'then')).rejects.toMatchObject({ code: 'evidence-not-found' });
    await expect(read(id, 'none')).rejects.toMatchObject({ code: 'round-not-found' });
  });
});

describe('evidence', () => {
  it('sent twice is there once', async () => {
    const first = await addLink('https://example.org', 'Bericht');
    expect(await addLink('https://example.org/', 'Bericht')).toEqual(first);
    const file = await addFile(PDF);
    expect(await addFile(PDF)).toEqual(file);
    expect(await world.stores.evidence.list(OPEN_ROUND)).toHaveLength(2);
  });

  it('has a limit for each question and department', async () => {
    for (let n = 0; n < MOST_EVIDENCE; n += 1) await addLink(`https://example.org/${n}`);
    await expect(addLink('https://example.org/more')).rejects.toMatchObject({ code: 'evidence-too-many' });
    const elsewhere = { questionId: 'B-c1-2', department: 'Jugendamt' };
    await expect(
      world.addingEvidence.addLink(JUGENDAMT, OPEN_ROUND, {
        ...elsewhere,
        title: null,
        url: 'https://example.org',
      }),
    ).resolves.toMatchObject(elsewhere);
  });

  it('has a limit for all files of the round', async () => {
    const size = LARGEST_EVIDENCE_OF_ROUND - PDF.length;
    const file = { name: 'a.pdf', mediaType: 'application/pdf', hash: 'x', size };
    const base = await addLink('https://example.org');
    await world.stores.evidence.insert(
      OPEN_ROUND,
      { ...base, id: 'large', questionId: 'B-c1-3', url: null, file },
      PDF,
    );
    await addFile(PDF);
    await expect(addFile(PDF, 'Zweite.pdf')).rejects.toMatchObject({
      code: 'evidence-too-many',
      params: { megabytes: 200 },
    });
  });

  it('goes where an answer could go, and nowhere else', async () => {
    const add = (backed: Partial<typeof BACKED>, actor = JUGENDAMT) =>
      world.addingEvidence.addLink(actor, OPEN_ROUND, {
        ...BACKED,
        ...backed,
        title: null,
        url: 'https://example.org',
      });
    await expect(add({}, KULTUR)).rejects.toMatchObject({ code: 'department-not-yours' });
    await expect(add({ questionId: 'A-c1-1' })).rejects.toMatchObject({ code: 'question-unknown' });
    await expect(add({ questionId: 'B-c3-1' })).rejects.toMatchObject({ code: 'question-not-assigned' });
    await expect(add({}, COORDINATION_ACTOR)).resolves.toMatchObject(BACKED);
    await world.stores.rounds.change(OPEN_ROUND, { state: 'in_agreement' });
    await expect(add({})).rejects.toMatchObject({ code: 'round-answering-ended' });
  });

  it('is taken away by its department or the coordination, while departments answer', async () => {
    const first = await addLink('https://example.org/1');
    const second = await addLink('https://example.org/2');
    const third = await addLink('https://example.org/3');
    const { removingEvidence: removing } = world;
    await expect(removing.remove(KULTUR, OPEN_ROUND, first.id)).rejects.toMatchObject({
      code: 'department-not-yours',
    });
    await removing.remove(JUGENDAMT, OPEN_ROUND, first.id);
    await removing.remove(COORDINATION_ACTOR, OPEN_ROUND, second.id);
    await expect(removing.remove(JUGENDAMT, OPEN_ROUND, first.id)).rejects.toMatchObject({
      code: 'evidence-not-found',
    });
    await world.stores.rounds.change(OPEN_ROUND, { state: 'closed' });
    await expect(removing.remove(JUGENDAMT, OPEN_ROUND, third.id)).rejects.toMatchObject({
      code: 'round-closed',
    });
    expect(await world.stores.evidence.list(OPEN_ROUND)).toEqual([third]);
  });
});
