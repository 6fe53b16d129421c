import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type DraftLink, type DraftView, type LinkDecision } from '@selbstcheck/contracts';
import { signInAs, startPostgres, startServer, type RunningServer } from '@selbstcheck/testing';
import { call, refused, send } from './call.js';
import { bytesOf, secondCatalogueAs, type CatalogueContent } from './catalogue-file.js';
import { expectRefusal } from './refusal.js';
import { municipalityTrail } from './trail.js';

describe.each(['sqlite', 'postgres'] as const)('catalogue versions on %s', (engine) => {
  let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined;
  let server: RunningServer;
  let headers: Readonly<Record<string, string>>;
  let municipalityId: string;
  let otherMunicipalityId: string;
  let roundIds: readonly string[];

  beforeAll(async () => {
    postgres = engine === 'postgres' ? await startPostgres() : undefined;
    server = await startServer({
      DEMO_DATA: 'on',
      RATE_LIMIT: '1000000',
      ...(postgres ? { DATABASE_URL: postgres.url } : {}),
    });
    headers = await signInAs(server, 'coordination');
    const { municipalities } = await call(server.url, endpoints.listMunicipalities, { headers });
    const fictional = municipalities.find(({ demonstration }) => demonstration === 'fictional');
    municipalityId = fictional?.id ?? '';
    const closed = fictional?.rounds.filter(({ state }) => state === 'closed') ?? [];
    roundIds = closed.map(({ id }) => id);
    otherMunicipalityId = municipalities.find(({ id }) => id !== municipalityId)?.id ?? '';
  });

  afterAll(async () => {
    await server?.stop();
    await postgres?.stop();
  });

  const language = { language: 'de' };
  const read = (content: unknown, query: Readonly<Record<string, string>> = language): Promise<DraftView> =>
    call(server.url, endpoints.readDraft, {
      ...{ params: { municipalityId }, query, headers },
      file: bytesOf(content),
    });
  const readInVain = (file: Uint8Array, query: Readonly<Record<string, string>> = language) =>
    refused(server.url, endpoints.readDraft, { params: { municipalityId }, query, headers, file });
  const at = ({ draft }: DraftView, body?: unknown, query = language) => ({
    ...{ params: { municipalityId, draftId: draft.id }, query, headers },
    ...(body === undefined ? {} : { body }),
  });
  const decide = (view: DraftView, decisions: readonly LinkDecision[]): Promise<DraftView> =>
    call(server.url, endpoints.decideLinks, at(view, { revision: view.draft.revision, decisions }));
  const versions = async () =>
    (await call(server.url, endpoints.listVersions, { params: { municipalityId }, headers })).versions;
  const drafts = async () =>
    (await call(server.url, endpoints.listDrafts, { params: { municipalityId }, headers })).drafts;

  /** Everything that is shown of the closed rounds that are there, as bytes. */
  async function figures(): Promise<readonly string[]> {
    const [last = '', first = last] = [roundIds[0], roundIds.at(-1)];
    const params = { municipalityId };
    const answers = await Promise.all([
      ...roundIds.map((roundId) =>
        send(server.url, endpoints.getOverview, { params: { municipalityId, roundId }, headers }),
      ),
      send(server.url, endpoints.getTrends, { params, query: language, headers }),
      send(server.url, endpoints.getMatrix, { params, query: language, headers }),
      send(server.url, endpoints.compareRounds, {
        ...{ params, headers },
        query: { ...language, before: first, after: last },
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    return Promise.all(answers.map((answer) => answer.text()));
  }

  it('are listed with what the municipality has to do with them, and can be read', async () => {
    const listed = await versions();
    expect(listed.map(({ id, rounds, linkedTo }) => [id, rounds, linkedTo])).toEqual(
      expect.arrayContaining([
        ['demonstration-1', 4, ['demonstration-2']],
        ['demonstration-2', 3, ['demonstration-1']],
      ]),
    );
    const first = listed.find(({ id }) => id === 'demonstration-1');
    const params = { municipalityId, versionId: 'demonstration-1' };
    const version = await call(server.url, endpoints.getVersion, { params, headers });
    expect(version.summary).toEqual(first);
    expect(version.fields).toHaveLength(first?.fields ?? 0);
    const unknown = { params: { municipalityId, versionId: 'unknown' }, headers };
    expectRefusal(
      await refused(server.url, endpoints.getVersion, unknown),
      'catalogue-version-unknown',
      /list of versions/,
    );
  });

  it('are read from a file, linked, looked at and activated, and no figure of a past round moves', async () => {
    const before = await figures();
    const content = { ...(await secondCatalogueAs('versuch-3')), mappings: [] };
    const fresh = await read(content, { ...language, base: 'demonstration-1' });
    expect(fresh.draft).toMatchObject({ revision: 1, base: { id: 'demonstration-1' } });
    expect(fresh.draft.openLinks).toBe(fewestLinks(fresh.links));
    expect(fresh.obstacle).toMatch(
      /^Noch mindestens \d+ Zuordnungen sind offen \(\d+ Kriterien, \d+ Fragen\)\.$/,
    );
    expect(fresh.summary).toMatch(/Kriterien geht die Reihe weiter/);

    const certain = fresh.links.filter(({ isCertain }) => isCertain);
    expect(certain.length).toBeGreaterThan(80);
    const confirmed = await decide(fresh, certain.map(decisionOf));
    expect(confirmed.draft).toMatchObject({
      revision: 2,
      openLinks: fewestLinks(fresh.links) - certain.length,
    });
    const stale = at(fresh, { revision: 1, decisions: [decisionOf(certain[0]!)] });
    expectRefusal(
      await refused(server.url, endpoints.decideLinks, stale),
      'draft-revision-stale',
      /Open it again/,
    );
    const early = at(confirmed, { revision: 2, reason: 'Zu früh.' });
    expectRefusal(
      await refused(server.url, endpoints.activateDraft, early),
      'draft-links-open',
      /not decided yet: \d+/,
    );

    const rest = confirmed.links.filter(({ origin }) => origin === 'suggested');
    const complete = await decide(confirmed, rest.map(decisionOf));
    expect(complete).toMatchObject({ obstacle: null, draft: { openLinks: 0 } });

    const kept = complete.links.find(({ level, kind }) => level === 'criterion' && kind === 'same')!;
    const title = kept.from[0]?.wording?.de;
    const breaking = await decide(complete, [{ ...decisionOf(kept), kind: 'reworded_major' }]);
    expect(breaking.effects.find((effect) => effect.title.de === title)).toMatchObject({
      effect: 'breaks',
      sentence: `Die Reihe „${title}“ bricht ab: Das Kriterium ist zu stark umformuliert.`,
    });
    const english = await call(server.url, endpoints.getDraft, at(breaking, undefined, { language: 'en' }));
    expect(english.effects.find((effect) => effect.effect === 'breaks')?.sentence).toMatch(/^The series /);

    const withdrawal = { revision: 4, from: kept.from.map(({ id }) => id), to: [] };
    const open = await call(server.url, endpoints.undecideLinks, at(breaking, withdrawal));
    expect(open.draft.openLinks).toBe(1);
    const again = await decide(open, [decisionOf(kept)]);
    const body = { revision: again.draft.revision, reason: 'Neue Fassung des Trägers.' };
    const activated = await call(server.url, endpoints.activateDraft, at(again, body));
    expect(activated).toMatchObject({
      ...{ id: 'versuch-3', edition: 'Versuch versuch-3', rounds: 0, linkedTo: ['demonstration-1'] },
      isDemonstration: true,
    });

    expect((await versions()).find(({ id }) => id === 'versuch-3')).toEqual(activated);
    expect(await drafts()).toEqual([]);
    expectRefusal(await refused(server.url, endpoints.getDraft, at(again)), 'draft-not-found');
    const trail = await municipalityTrail(server.url, headers, municipalityId);
    expect(trail.slice(0, 7).map(({ action }) => action)).toEqual([
      'catalogue_activated',
      ...Array.from({ length: 5 }, () => 'catalogue_links_decided'),
      'catalogue_draft_read',
    ]);
    expect(await figures()).toEqual(before);
  });

  it('never change: a file with the id or the edition of one that is there is refused', async () => {
    const { version, ...rest } = await secondCatalogueAs('demonstration-2');
    expectRefusal(
      await readInVain(bytesOf({ ...rest, version: { ...version, edition: 'Anders' } })),
      'catalogue-exists',
      /A version never changes/,
    );
    const sameEdition = { ...version, id: 'anders', edition: 'Demonstration 2.0' };
    expectRefusal(await readInVain(bytesOf({ ...rest, version: sameEdition })), 'catalogue-exists');
  });

  it('in draft are the municipality’s own: under another one there is nothing', async () => {
    const view = await read({ ...(await secondCatalogueAs('versuch-4')), mappings: [] });
    const foreign = { ...at(view), params: { municipalityId: otherMunicipalityId, draftId: view.draft.id } };
    const change = { revision: 1, decisions: [decisionOf(view.links[0]!)] };
    for (const [endpoint, body] of [
      [endpoints.getDraft, undefined],
      [endpoints.decideLinks, change],
      [endpoints.undecideLinks, { revision: 1, from: [], to: [] }],
      [endpoints.activateDraft, { revision: 1, reason: 'Fremd.' }],
      [endpoints.deleteDraft, undefined],
    ] as const) {
      const parts = body === undefined ? foreign : { ...foreign, body };
      expectRefusal(await refused(server.url, endpoint, parts), 'draft-not-found', /list of drafts/);
    }
    const other = { params: { municipalityId: otherMunicipalityId }, headers };
    expect((await call(server.url, endpoints.listDrafts, other)).drafts).toEqual([]);
    expect((await drafts()).map(({ id }) => id)).toEqual([view.draft.id]);
    await call(server.url, endpoints.deleteDraft, at(view));
    expect(await drafts()).toEqual([]);
  });

  it('are not linked in a way that cannot be: the draft stays as it was', async () => {
    const view = await read({ ...(await secondCatalogueAs('versuch-4')), mappings: [] });
    const [first, second] = view.links.filter(({ level, kind }) => level === 'question' && kind === 'same');
    const [from, to] = [first!.from.map(({ id }) => id), second!.to.map(({ id }) => id)];
    for (const [decision, problem] of [
      [{ level: 'question', kind: 'same', from, to }, 'catalogue-link-not-same'],
      [{ level: 'question', kind: 'merged', from, to }, 'catalogue-link-shape'],
      [{ level: 'criterion', kind: 'moved', from, to }, 'catalogue-link-nowhere'],
    ] as const) {
      const refusal = await refused(
        server.url,
        endpoints.decideLinks,
        at(view, { revision: 1, decisions: [decision] }),
      );
      expectRefusal(refusal, 'link-refused');
      expect(refusal.params['problem']).toBe(problem);
    }
    expect(await call(server.url, endpoints.getDraft, at(view))).toEqual(view);
    await call(server.url, endpoints.deleteDraft, at(view));
  });

  it('are linked from one version only: what would connect those that are there is refused', async () => {
    const content = await secondCatalogueAs('versuch-5');
    const both = ['demonstration-1', 'wk-2020'].flatMap((id) => withMappingOf(id)(content).mappings);
    const refusal = await readInVain(bytesOf({ ...content, mappings: both }));
    expectRefusal(refusal, 'catalogue-several-bases', /demonstration-1, wk-2020/);
    const elsewhere = { ...language, base: 'demonstration-2' };
    expectRefusal(
      await readInVain(bytesOf(content), elsewhere),
      'catalogue-several-bases',
      /one is possible/,
    );
    expect(await drafts()).toEqual([]);
  });

  it.each<[string, (content: CatalogueContent) => unknown, Parameters<typeof expectRefusal>[1], RegExp]>([
    ['empty', () => '', 'catalogue-file-empty', /empty/],
    ['not JSON', () => '{"format":', 'catalogue-file-not-json', /not JSON/],
    ['of another format', () => ({ format: 'other@1' }), 'catalogue-file-format', /format/],
    ['without an edition', withVersion({ edition: undefined }), 'catalogue-file-shape', /version\.edition/],
    ['with an empty edition', withVersion({ edition: ' ' }), 'catalogue-unsound', /version\.edition/],
    ['made up of every field twice', withFieldTwice, 'catalogue-unsound', /different whole numbers/],
    [
      'with an invisible sign',
      withVersion({ title: { de: 'Kata\u200blog' } }),
      'catalogue-unsound',
      /version\.title\.de/,
    ],
    [
      'with a title too long',
      withVersion({ title: { de: 'x'.repeat(301) } }),
      'catalogue-unsound',
      /301 signs/,
    ],
    ['linked from itself', withItsOwn, 'catalogue-unsound', /mappings\[0\]/],
    [
      'linked from an unknown version',
      withMappingOf('unknown'),
      'catalogue-version-unknown',
      /not installed/,
    ],
    ['with a link to nowhere', withLostLink, 'catalogue-unsound', /mappings\[0\]\.links\[0\]\.from/],
  ])('are not read from a file that is %s', async (_what, damage, code, sentence) => {
    const refusal = await readInVain(bytesOf(damage(await secondCatalogueAs('versuch-6'))));
    expectRefusal(refusal, code, sentence);
    if (code === 'catalogue-unsound') expect(refusal.params['problem']).toMatch(/^catalogue-/);
    expect(await drafts()).toEqual([]);
  });

  it('are not read from a file in another encoding or far too large, nor compared with what is not there', async () => {
    expectRefusal(await readInVain(Uint8Array.from([0x22, 0xfc, 0x22])), 'catalogue-file-encoding');
    expectRefusal(await readInVain(new Uint8Array(6 * 1024 * 1024).fill(0x20)), 'catalogue-file-too-large');
    expectRefusal(
      await readInVain(new Uint8Array(21 * 1024 * 1024)),
      'catalogue-file-too-large',
      /catalogue file/,
    );
    const file = bytesOf({ ...(await secondCatalogueAs('versuch-6')), mappings: [] });
    expectRefusal(
      await readInVain(file, { ...language, base: 'unknown' }),
      'catalogue-version-unknown',
      /list of versions/,
    );
  });
});

function decisionOf({ level, kind, from, to }: DraftLink): LinkDecision {
  return { level, kind, from: from.map(({ id }) => id), to: to.map(({ id }) => id), reason: null };
}

/** Each part needs a link: as many as there are parts in the version that has more of them. */
function fewestLinks(links: readonly DraftLink[]): number {
  const parts = (level: DraftLink['level'], end: 'from' | 'to'): number =>
    links.filter((link) => link.level === level).flatMap((link) => link[end]).length;
  return (['criterion', 'question'] as const)
    .map((level) => Math.max(parts(level, 'from'), parts(level, 'to')))
    .reduce((total, count) => total + count, 0);
}

function withVersion(changes: Readonly<Record<string, unknown>>) {
  return (content: CatalogueContent) => ({ ...content, version: { ...content.version, ...changes } });
}

function withFieldTwice({ version, ...rest }: CatalogueContent) {
  return { ...rest, version: { ...version, fields: [...version.fields, ...version.fields] } };
}

function withMappingOf(fromVersionId: string) {
  return (content: CatalogueContent) => ({
    ...content,
    mappings: content.mappings.map(({ links }) => ({ fromVersionId, links })),
  });
}

function withItsOwn(content: CatalogueContent) {
  return withMappingOf(content.version.id)(content);
}

function withLostLink(content: CatalogueContent) {
  return {
    ...content,
    mappings: content.mappings.map(({ fromVersionId, links: [first, ...links] }) => ({
      fromVersionId,
      links: [{ ...first, from: ['nirgends'] }, ...links],
    })),
  };
}
