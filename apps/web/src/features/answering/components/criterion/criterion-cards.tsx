import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { AskedCriterion } from '../../api/merged-questionnaire.js';
import type { AnswerNews } from '../../api/news.js';
import type { OutboxEntry } from '../../outbox/outbox-entry.js';
import { focusNote } from '../../screen/places.js';
import { useAnswerKeys } from '../../screen/use-answer-keys.js';
import { ownAnswer } from '../../shown/own-answer.js';
import { QuestionCard, type CardSurroundings } from '../card/question-card.js';
import { ReadOnlyCard } from '../card/read-only-card.js';

interface CriterionCardsProps extends CardSurroundings {
  readonly criterion: AskedCriterion;
  readonly entries: readonly OutboxEntry[];
  readonly news: ReadonlyMap<string, AnswerNews>;
}

/** The questions of a criterion for the department that answers them. */
export function CriterionCards({ criterion, entries, news, ...surroundings }: CriterionCardsProps) {
  const { department, actions, withKeys, address, year } = surroundings;
  const { t } = useTranslation('answering');
  const [activeId, setActiveId] = useState<string | null>(null);
  const [openNotes, setOpenNotes] = useState<ReadonlySet<string>>(new Set());
  const { questions } = criterion;
  const held = questions.filter(({ departments }) => departments.includes(department));
  const isOpen = (each: (typeof held)[number]) =>
    ownAnswer(each, department, entries).answer === 'not_answered';
  const active = held.find(({ id }) => id === activeId) ?? held.find(isOpen) ?? held[0];

  const openNote = ({ id }: { readonly id: string }) => {
    // at once: the next key is the first letter of the note
    flushSync(() => {
      setOpenNotes((open) => new Set(open).add(id));
      setActiveId(id);
    });
    focusNote(id);
  };
  useAnswerKeys({ isOn: withKeys, questions: held, active, actions, openNote });

  return (
    <div className="questions">
      {questions.map((question) =>
        held.includes(question) ? (
          <QuestionCard
            key={question.id}
            {...surroundings}
            question={question}
            own={ownAnswer(question, department, entries)}
            news={news.get(question.id)}
            isActive={question === active}
            isNoteOpen={openNotes.has(question.id)}
            onActive={() => setActiveId(question.id)}
            onOpenNote={() => openNote(question)}
          />
        ) : (
          <ReadOnlyCard
            key={question.id}
            address={address}
            question={question}
            year={year}
            department={department}
            reason={t('readOnly.notHeld')}
          />
        ),
      )}
    </div>
  );
}
