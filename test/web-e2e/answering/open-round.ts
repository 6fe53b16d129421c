import { signInAs, type RunningServer } from '@selbstcheck/testing';
import { ANSWER_TOWN, OWN_DEPARTMENT } from './town.js';

/** What a round holds of whom: a part of the catalogue in the hands of a department. */
export interface Held {
  readonly level: 'field' | 'criterion' | 'question';
  readonly partId: string;
  readonly department: string;
}

/** All seven fields of action in the hands of one department. */
export const EVERYTHING: readonly Held[] = [1, 2, 3, 4, 5, 6, 7].map((number) => ({
  level: 'field',
  partId: `d1-f${number}`,
  department: OWN_DEPARTMENT,
}));

/** An open round, and what the coordination does with it without a browser. */
export interface OpenRound {
  readonly id: string;
  /** Where its questions are answered. */
  readonly address: string;
  step(from: string, to: string, reason?: string): Promise<void>;
}

/** Plans a round of 105 questions as the coordination, assigns and opens it. */
export async function openRound(
  server: RunningServer,
  title: string,
  held: readonly Held[] = EVERYTHING,
): Promise<OpenRound> {
  const headers = { 'content-type': 'application/json', ...(await signInAs(server, 'coordination')) };
  const rounds = `${server.url}/api/municipalities/${ANSWER_TOWN}/rounds`;
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(rounds + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.json();
  };
  const dates = { referenceDate: '2099-06-30', opensOn: '2026-01-01', deadline: '2099-12-31' };
  const plan = await post('', { title, ...dates, catalogueVersionId: 'demonstration-1' });
  const { id } = (plan as { round: { id: string } }).round;
  const step = async (from: string, to: string, reason: string | null = null) =>
    void (await post(`/${id}/steps`, { from, to, reason }));
  await post(`/${id}/assignments`, { add: held });
  await step('planned', 'open');
  return { id, address: `/kommunen/${ANSWER_TOWN}/runden/${id}/antworten`, step };
}
