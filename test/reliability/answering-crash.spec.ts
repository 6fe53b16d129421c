import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, endpoints, type AnswerEntry, type Endpoint } from '@selbstcheck/contracts';
import { signInAs, startServer, type RunningServer, type SignedInHeaders } from '@selbstcheck/testing';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** `npm run reliability` asks for more. */
const REPETITIONS = Number(process.env.REPETITIONS ?? '2');
const DEPARTMENTS = ['Jugendamt', 'Kultur', 'Sozialamt', 'Ordnungsamt'];
const ENVIRONMENT = { DEMO_DATA: 'on', RATE_LIMIT: '1000000' };
const MUNICIPALITY = 'demo-weidenfurt';
const FIELDS = ['d2-f1', 'd2-f2', 'd2-f3', 'd2-f4', 'd2-f5', 'd2-f6', 'd2-f7'];
const ANSWERS = ['yes', 'rather_yes', 'rather_no', 'no', 'not_assessable'];

/** What a round's archive tells of its log. */
const Archive = z.object({
  work: z.object({
    entries: z.array(
      z.object({
        entryId: z.string(),
        revision: z.number(),
        subject: z.object({ partId: z.string(), detail: z.string() }),
        content: z.object({ answer: z.string(), note: z.string().nullable() }),
      }),
    ),
  }),
});

/** One department at a browser that forgets nothing: what was not acknowledged is sent again as it was. */
class Department {
  private readonly revisions = new Map<string, number>();
  private unheard: readonly AnswerEntry[] = [];
  private sent = 0;
  readonly acknowledged: AnswerEntry[] = [];

  constructor(
    private readonly name: string,
    private readonly questionIds: readonly string[],
    private readonly save: (url: string, entries: readonly AnswerEntry[]) => Promise<readonly string[]>,
  ) {}

  /** Answers until the server is gone. */
  async answerUntilItStops(url: string): Promise<void> {
    while (await this.sendOnce(url));
  }

  /** Sends what is unheard, else the next one to three answers; whether an answer came back. */
  async sendOnce(url: string, entries = this.unheard.length > 0 ? this.unheard : this.next()) {
    this.unheard = entries;
    const outcomes = await this.save(url, entries).catch(() => null);
    if (outcomes === null) return false;
    expect(outcomes).toEqual(entries.map(() => 'saved'));
    this.unheard = [];
    this.acknowledged.push(...entries);
    return true;
  }

  async sendUnheard(url: string): Promise<void> {
    if (this.unheard.length > 0) expect(await this.sendOnce(url)).toBe(true);
  }

  private next(): readonly AnswerEntry[] {
    return Array.from({ length: 1 + (this.sent % 3) }, () => {
      const questionId = this.questionIds[this.sent % this.questionIds.length] ?? '';
      const basedOn = this.revisions.get(questionId) ?? 0;
      const entryId = randomUUID();
      this.revisions.set(questionId, basedOn + 1);
      this.sent += 1;
      return {
        ...{ entryId, questionId, department: this.name, basedOn },
        ...{ answer: ANSWERS[this.sent % ANSWERS.length] ?? '', note: `Notiz ${entryId}`, basis: 'fresh' },
      };
    });
  }
}

async function ask<E extends Endpoint>(
  url: string,
  endpoint: E,
  headers: SignedInHeaders,
  params: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(addressOf(url, endpoint, params), {
    method: endpoint.method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

const idOf = z.object({ round: z.object({ id: z.string() }) });

/** Plans a round whose questions every department holds, and opens it; gives its id. */
async function openRound(url: string, headers: SignedInHeaders): Promise<string> {
  const municipality = { municipalityId: MUNICIPALITY };
  const dates = { referenceDate: '2099-06-30', opensOn: '2026-01-01', deadline: '2099-12-31' };
  const wish = { title: 'Selbstcheck 2099', ...dates, catalogueVersionId: 'demonstration-2' };
  const { round } = idOf.parse(await ask(url, endpoints.planRound, headers, municipality, wish));
  const params = { ...municipality, roundId: round.id };
  const add = FIELDS.flatMap((partId) =>
    DEPARTMENTS.map((department) => ({ level: 'field', partId, department })),
  );
  await ask(url, endpoints.changeAssignments, headers, params, { add });
  await ask(url, endpoints.stepRound, headers, params, { from: 'planned', to: 'open', reason: null });
  return round.id;
}

/** Waits until so many answers were acknowledged; a server that acknowledges none fails the test by its time limit. */
async function acknowledgedAtLeast(count: number, departments: readonly Department[]): Promise<void> {
  while (departments.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0) < count) await pause(2);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe(`a server killed in the middle of saving answers, ${REPETITIONS} times on the same data`, () => {
  let folder: string;
  let server: RunningServer | undefined;
  let headers: SignedInHeaders;
  let params: { readonly municipalityId: string; readonly roundId: string };
  let departments: readonly Department[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'selbstcheck-crash-'));
    const { url, stop } = (server = await startServer(ENVIRONMENT, folder));
    headers = await signInAs(server, 'coordination');
    params = { municipalityId: MUNICIPALITY, roundId: await openRound(url, headers) };
    const { fields } = endpoints.getQuestionnaire.response.parse(
      await ask(url, endpoints.getQuestionnaire, headers, params),
    );
    const questionIds = fields.flatMap(({ criteria }) =>
      criteria.flatMap(({ questions }) => questions.map(({ id }) => id)),
    );
    const save = async (address: string, entries: readonly AnswerEntry[]): Promise<readonly string[]> => {
      const saved = await ask(address, endpoints.saveAnswers, headers, params, { entries });
      return endpoints.saveAnswers.response.parse(saved).outcomes.map(({ outcome }) => outcome);
    };
    departments = DEPARTMENTS.map((name) => new Department(name, questionIds, save));
    await stop();
  });

  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps every acknowledged answer, none twice, also those that were sent again', async () => {
    for (let k = 0; k < REPETITIONS; k += 1) {
      const victim = (server = await startServer(ENVIRONMENT, folder));
      const before = departments.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
      const answering = departments.map((department) => department.answerUntilItStops(victim.url));
      await acknowledgedAtLeast(before + 8, departments);
      // a different moment each time, so that the blow falls into different steps
      await pause((k * 7) % 40);
      await victim.kill();
      await Promise.all(answering);
    }
    const { url } = (server = await startServer(ENVIRONMENT, folder));
    for (const department of departments) await department.sendUnheard(url);

    const acknowledged = departments.flatMap((department) => department.acknowledged);
    const { work } = Archive.parse(await ask(url, endpoints.exportRound, headers, params));
    const kept = new Map(work.entries.map((entry) => [entry.entryId, entry]));
    expect(kept.size).toBe(work.entries.length);
    expect([...kept.keys()].sort()).toEqual(acknowledged.map(({ entryId }) => entryId).sort());
    for (const { entryId, questionId, department, basedOn, answer, note } of acknowledged) {
      expect(kept.get(entryId)).toMatchObject({
        subject: { partId: questionId, detail: department },
        revision: basedOn + 1,
        content: { answer, note },
      });
    }
  }, 600_000);
});
