import { describe, expect, it } from '@jest/globals';
import { OutboxRunner } from '../outbox/outbox-runner.js';
import { question, said } from '../questionnaire.spec-support.js';
import { actionsOf } from './actions.js';

/** A department before a question, in a browser that reaches no server. */
async function before(asked: ReturnType<typeof question>) {
  let made = 0;
  const outbox = new OutboxRunner({
    send: () => new Promise(() => undefined),
    onSaved: () => undefined,
    load: async () => [],
    write: async () => undefined,
    after: () => () => undefined,
    newEntryId: () => `e${(made += 1)}`,
  });
  await outbox.open();
  const shown = () => outbox.view().entries?.at(-1);
  return { asked, shown, can: actionsOf(outbox, 'Jugendamt') };
}

const LAST: NonNullable<ReturnType<typeof question>['last']> = {
  ...{ kind: 'comparable', link: 'same', code: '1.1.1', answer: 'rather_yes' },
  ...{ departmentAnswers: [], confirmable: 'rather_yes' },
};

describe('what is done with a question', () => {
  it('keeps the note when the answer changes, and the answer when the note does', async () => {
    const { asked, shown, can } = await before(
      question('q1', { answers: [said({ answer: 'no', note: 'Seit 2024', revision: 3 })] }),
    );
    can.choose(asked, 'yes');
    expect(shown()).toMatchObject({ answer: 'yes', note: 'Seit 2024', basedOn: 3 });
    can.write(asked, '');
    expect(shown()).toMatchObject({ answer: 'yes', note: null });
  });

  it('takes an answer back that is given again', async () => {
    const { asked, shown, can } = await before(question('q1'));
    can.choose(asked, 'yes');
    can.choose(asked, 'yes');
    expect(shown()).toMatchObject({ answer: 'not_answered' });
  });

  it('makes a confirmation a judgement of its own when the same answer is given', async () => {
    const { asked, shown, can } = await before(question('q1', { last: LAST }));
    can.confirm(asked);
    expect(shown()).toMatchObject({ answer: 'rather_yes', basis: 'confirmed' });
    can.choose(asked, 'rather_yes');
    expect(shown()).toMatchObject({ answer: 'rather_yes', basis: 'fresh' });
  });

  it('confirms nothing where nothing was said last time', async () => {
    const { asked, shown, can } = await before(question('q1'));
    can.confirm(asked);
    expect(shown()).toBeUndefined();
  });
});
