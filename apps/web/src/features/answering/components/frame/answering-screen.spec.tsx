import { describe, expect, it } from '@jest/globals';
import type { LastAnswerView } from '@selbstcheck/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import answering from '../../../../locales/answering.de.json' with { type: 'json' };
import de from '../../../../locales/de.json' with { type: 'json' };
import { createQueryClient } from '../../../../shared/api/query-client.js';
import { createI18n } from '../../../../shared/i18n/i18n.js';
import { OutboxRunner, type OutboxView } from '../../outbox/outbox-runner.js';
import { criterion, question, questionnaire, said, unsaved } from '../../questionnaire.spec-support.js';
import { AnsweringScreen } from './answering-screen.js';

type Question = ReturnType<typeof question>;

const silent = new OutboxRunner({
  send: () => new Promise(() => undefined),
  onSaved: () => undefined,
  load: async () => [],
  write: async () => undefined,
  after: () => () => undefined,
  newEntryId: () => 'e',
});

/** The words of the screen with these questions, in one line. */
function wordsOf(
  questions: Question[],
  view: Partial<OutboxView> = {},
  props: Partial<ComponentProps<typeof AnsweringScreen>> = {},
): string {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={createI18n('de', de).addResourceBundle('de', 'answering', answering)}>
      <QueryClientProvider client={createQueryClient()}>
        <MemoryRouter>
          <AnsweringScreen
            address={{ municipalityId: 'm1', roundId: 'r1' }}
            questionnaire={questionnaire([criterion('c1', questions), criterion('c2', [question('q9')])])}
            criterionId="c1"
            asked={null}
            onAsk={() => undefined}
            standpoint="answers"
            mayChoose={false}
            outbox={silent}
            view={{ entries: [], connection: 'fine', problem: null, isKept: true, ...view }}
            news={new Map()}
            {...props}
          />
        </MemoryRouter>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const last = (changes: Partial<Extract<LastAnswerView, { kind: 'comparable' }>> = {}): LastAnswerView => ({
  ...{ kind: 'comparable', link: 'same', code: '1.1.1', answer: 'rather_no', confirmable: 'rather_no' },
  departmentAnswers: [],
  ...changes,
});

describe('a question', () => {
  it('shows what one’s own department said last time before the others', () => {
    const departmentAnswers = [
      { department: 'Sozialamt', answer: 'no', note: null } as const,
      { department: 'Jugendamt', answer: 'yes', note: 'Es gab ein Konzept.' } as const,
    ];
    const words = wordsOf([question('q1', { last: last({ departmentAnswers }) })]);
    expect(words).toMatch(/2023: ✓ ja „Es gab ein Konzept\.“ .*2023, Sozialamt: ✘ nein/);
  });

  it('says that its wording is on paper, that it was reworded, and under which code it stood', () => {
    const words = wordsOf([
      question('q1', { text: null, last: last({ link: 'reworded_minor', code: '1.2.7' }) }),
    ]);
    expect(words).toContain('Wortlaut liegt auf Papier vor');
    expect(words).toContain('Die Frage ist seitdem leicht umformuliert.');
    expect(words).toContain('Damals war es Frage 1.2.7.');
  });

  it('says in a sentence why there is nothing from last time, and offers nothing to confirm', () => {
    const words = wordsOf([question('q1', { last: { kind: 'no_partner', sentence: 'Die Frage ist neu.' } })]);
    expect(words).toContain('2023: Die Frage ist neu.');
    expect(words).not.toContain('Wie beim letzten Mal');
  });

  it('shows a confirmation apart from a judgement, and counts it so', () => {
    const confirmed = question('q1', { last: last(), answers: [said({ basis: 'confirmed' })] });
    const words = wordsOf([confirmed]);
    expect(words).toContain('Wie 2023 bestätigt');
    expect(words).toMatch(/1 von 2 Fragen davon 1 wie beim letzten Mal bestätigt/);
  });

  it('shows what others say with function and department, and what was agreed with its reason', () => {
    const agreed = {
      ...({ answer: 'rather_yes', reason: 'Beschluss der Runde' } as const),
      ...{ at: '2026-11-20T10:00:00.000Z', function: null },
    };
    const others = [said({ department: 'Sozialamt', answer: 'no', note: 'Bei uns nicht.' })];
    const words = wordsOf([question('q1', { answers: others, settlement: 'agreed', agreed })]);
    expect(words).toMatch(/Sozialamt, Fachkraft: ✘ nein „Bei uns nicht\.“/);
    expect(words).toMatch(/Gemeinsame Antwort: \(✓\) eher ja „Beschluss der Runde“/);
  });

  it('that the department no longer holds keeps its answer and takes no other', () => {
    const words = wordsOf([question('q1', { departments: ['Sozialamt'], answers: [said()] })]);
    expect(words).toContain('Diese Frage ist Ihrem Fachbereich nicht mehr zugeordnet.');
    expect(words).not.toContain('Antwort zurücknehmen');
  });
});

describe('two answers that met', () => {
  it('stand side by side, and notes of both can be joined', () => {
    const theirs = said({ answer: 'no', note: 'Ihre Notiz', function: 'Leitung' });
    const mine = unsaved('q1', { answer: 'yes', note: 'Meine Notiz', state: 'stale' });
    const words = wordsOf([question('q1', { answers: [theirs] })], { entries: [mine] });
    expect(words).toMatch(
      /Gespeichert ist jetzt \(Leitung\) ✘ nein „Ihre Notiz“ Ihre Eingabe ✓ ja „Meine Notiz“/,
    );
    expect(words).toContain('Meine Antwort mit beiden Notizen speichern');
    expect(words).toContain('Bei 1 Frage ist Ihre Entscheidung nötig.');
  });

  it('offer no joining where there is only one note', () => {
    const mine = unsaved('q1', { answer: 'yes', note: 'Meine Notiz', state: 'stale' });
    const words = wordsOf([question('q1', { answers: [said({ answer: 'no' })] })], { entries: [mine] });
    expect(words).not.toContain('beiden Notizen');
  });
});

describe('something that was refused', () => {
  it('says why, and keeps what was typed', () => {
    const problem = { code: 'note-too-long', detail: 'Too long.', params: { longest: 4000 } };
    const words = wordsOf([question('q1')], {
      entries: [unsaved('q1', { note: 'Sehr lang', state: 'refused', problem })],
    });
    expect(words).toContain('Diese Eingabe wurde nicht gespeichert.');
    expect(words).toMatch(/Notiz Sehr lang/);
  });
});

describe('who cannot answer', () => {
  it('reads what was said, is told what to do, and finds what was not saved to copy it', () => {
    const kept = unsaved('q1', { note: 'Nicht mehr gespeichert' });
    const words = wordsOf([question('q1')], { entries: [kept] }, { standpoint: 'in_agreement' });
    expect(words).toContain('Die Runde ist in Abstimmung');
    expect(words).toContain('1 Eingabe ist nicht gespeichert');
    expect(words).toContain('„Nicht mehr gespeichert“');
    expect(words).toContain('Noch nicht beantwortet.');
    expect(words).not.toContain('Alles gespeichert');
  });

  it('as a contributor without a department is told whom to ask', () => {
    const words = wordsOf([question('q1')], {}, { standpoint: 'no_department' });
    expect(words).toContain('bitten Sie die Koordination, Ihren Fachbereich einzutragen');
  });
});
