import { describe, expect, it } from '@jest/globals';
import { DEMONSTRATION_PARTS, workOf, type RoundEntry } from '@selbstcheck/application';
import { JsonCatalogueFileReader } from '@selbstcheck/documents';
import { checkAssignments, type SettledQuestion } from '@selbstcheck/domain';
import { fileURLToPath } from 'node:url';
import { DemonstrationFiles } from './demonstration-files.js';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const { catalogues, municipalities } = await new DemonstrationFiles(
  folder,
  new JsonCatalogueFileReader(),
).read();
const weidenfurt = municipalities.find(({ municipality }) => municipality.name === 'Weidenfurt')!;
const [inWork] = weidenfurt.inWork;
const { round, assignments, entries } = inWork!;
const catalogue = catalogues.find(({ version }) => version.id === round.catalogueVersionId)!.version;
const last = weidenfurt.answered.find((each) => each.round.referenceDate.startsWith('2025'))!;

const current: readonly RoundEntry[] = entries.map(({ subject, content }, index) => ({
  entryId: `entry-${index}`,
  subject,
  content,
  revision: 1,
  position: index + 1,
  at: '2026-11-22T00:00:00.000Z',
  personId: null,
  function: null,
}));
const work = workOf(catalogue, assignments, current);
const settled = [...work.settled.values()];
const { departmentAnswers, agreedAnswers } = work.entered;

function countOf(settlement: SettledQuestion['settlement']): number {
  return settled.filter((question) => question.settlement === settlement).length;
}

describe('the round that the fictional municipality is working on', () => {
  it('is the only one, open, and asks what the last one asked', () => {
    expect(municipalities.flatMap((municipality) => municipality.inWork)).toHaveLength(1);
    expect(round).toMatchObject({ title: 'Selbstcheck 2026', state: 'open', source: 'answers' });
    expect(round.catalogueVersionId).toBe(last.round.catalogueVersionId);
    expect(inWork!.opensInDays).toBeLessThan(0);
    expect(inWork!.deadlineInDays).toBeGreaterThan(0);
  });

  it('is in the hands of six departments, one of them the demonstration’s contributor’s, and partly of nobody', () => {
    expect(checkAssignments(catalogue, assignments)).toEqual(assignments);
    const departments = new Set(assignments.map(({ department }) => department));
    expect(departments.size).toBe(6);
    expect(departments).toContain(DEMONSTRATION_PARTS.find(({ role }) => role === 'contributor')!.department);
    expect(new Set(assignments.map(({ level }) => level))).toEqual(
      new Set(['field', 'criterion', 'question']),
    );
    const held = work.holdings.map((holding) => holding.departments.length);
    expect(Math.min(...held)).toBe(0);
    expect(Math.max(...held)).toBe(2);
  });

  it('has about 60 % of its questions answered, each by a department that holds it', () => {
    const share = settled.filter(({ settlement }) => settlement !== 'open').length / settled.length;
    expect(share).toBeCloseTo(0.6, 1);
    const holders = new Map(work.holdings.map((holding) => [holding.questionId, holding.departments]));
    for (const { questionId, department } of departmentAnswers) {
      expect(holders.get(questionId)).toContain(department);
    }
  });

  it('has departments that are done, on their way and not yet begun', () => {
    const shareOf = (department: string): number => {
      const held = work.holdings.filter((holding) => holding.departments.includes(department));
      const said = departmentAnswers.filter((each) => each.department === department);
      return said.filter(({ answer }) => answer !== 'not_answered').length / held.length;
    };
    expect(shareOf('Wirtschaftsförderung')).toBe(1);
    expect(shareOf('Bauamt')).toBe(0);
    expect(shareOf('Jugendamt')).toBeGreaterThan(0);
    expect(shareOf('Jugendamt')).toBeLessThan(1);
  });

  it('has three disagreements and one that was agreed, with a reason', () => {
    expect(countOf('disagreement')).toBe(3);
    expect(countOf('agreed')).toBe(1);
    const [agreed] = agreedAnswers;
    const differing = departmentAnswers.filter(({ questionId }) => questionId === agreed!.questionId);
    expect(new Set(differing.map(({ answer }) => answer)).size).toBe(2);
    expect(agreed!.reason).not.toBe('');
  });

  it('confirms some answers as they were last time, and judges the others anew', () => {
    const confirmed = departmentAnswers.filter(({ basis }) => basis === 'confirmed');
    expect(confirmed.length).toBeGreaterThan(5);
    expect(confirmed.length).toBeLessThan(departmentAnswers.length / 2);
    for (const { questionId, answer } of confirmed) expect(answer).toBe(last.selfRating.get(questionId));
  });

  it('has notes, one of them beside a question that is not answered yet', () => {
    const noted = departmentAnswers.filter(({ note }) => note !== null);
    expect(noted.length).toBeGreaterThan(3);
    expect(noted.filter(({ answer }) => answer === 'not_answered')).toHaveLength(1);
  });

  it('has its entries in the order of their days, none after the day of loading', () => {
    const days = entries.map(({ enteredInDays }) => enteredInDays);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(Math.min(...days)).toBeGreaterThan(inWork!.opensInDays);
    expect(Math.max(...days)).toBeLessThanOrEqual(0);
  });
});
