import { describe, expect, it } from '@jest/globals';
import { criteriaIn } from '../api/merged-questionnaire.js';
import { criterion, question, questionnaire, unsaved } from '../questionnaire.spec-support.js';
import { shownProgress } from '../shown/shown-progress.js';
import { wayOn } from './way-on.js';

const known = questionnaire([criterion('c1', [question('q1')]), criterion('c2', [question('q2')])]);
const addresses = { criterion: (id: string) => `/${id}`, round: '/stand' };
const from = (current: string, ...answered: string[]) =>
  wayOn(
    criteriaIn(known),
    current,
    shownProgress(
      known,
      answered.map((id) => unsaved(id)),
    ),
    addresses,
  );

describe('the way on', () => {
  it('leads to the next criterion, answered or not', () => {
    expect(from('c1', 'q2')).toMatchObject({ kind: 'next', to: '/c2' });
  });

  it('leads from the last one back to what is still open', () => {
    expect(from('c2', 'q2')).toMatchObject({ kind: 'open', to: '/c1' });
  });

  it('says that one is done only where nothing is open', () => {
    expect(from('c2', 'q1', 'q2')).toMatchObject({ kind: 'finished', to: '/stand' });
    expect(from('c2', 'q1')).toMatchObject({ kind: 'end', to: '/stand' });
  });

  it('does not tell who only reads that anything is done', () => {
    expect(wayOn(criteriaIn(known), 'c2', null, addresses).kind).toBe('end');
  });
});
