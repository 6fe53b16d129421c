import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { AnswerScale } from '../../../../shared/round/answer-scale.js';
import type { AnswerNews } from '../../api/news.js';
import type { Actions, Question } from '../../screen/actions.js';
import { actAndStay, cardId, focusQuestion } from '../../screen/places.js';
import type { OwnAnswer } from '../../shown/own-answer.js';
import { EvidencePart } from '../evidence/evidence-part.js';
import { Act } from './act.js';
import { ConfirmLast } from './confirm-last.js';
import { LastAnswer } from './last-answer.js';
import { NoteField } from './note-field.js';
import { OtherAnswers } from './other-answers.js';
import { QuestionTitle } from './question-title.js';
import { Undecided } from './undecided.js';

/** What all cards of a screen have in common. */
export interface CardSurroundings {
  readonly address: RoundAddress;
  readonly department: string;
  readonly actions: Actions;
  readonly withKeys: boolean;
  /** When the last round was: "2023". */
  readonly year: string;
}

interface QuestionCardProps extends CardSurroundings {
  readonly question: Question;
  readonly own: OwnAnswer;
  readonly news: AnswerNews | undefined;
  readonly isActive: boolean;
  readonly isNoteOpen: boolean;
  readonly onActive: () => void;
  readonly onOpenNote: () => void;
}

/** One question with everything that helps to answer it. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, own, news, isActive, onActive, isNoteOpen, onOpenNote } = props;
  const { address, department, actions, withKeys, year } = props;
  const { t } = useTranslation('answering');
  const [isEvidenceOpen, setIsEvidenceOpen] = useState(false);
  const { id, last, evidence } = question;
  const evidenceId = `${cardId(id)}-nachweise`;
  const stay = (act: () => void) => () => actAndStay(id, act);
  const showsNote = isNoteOpen || own.note !== null;
  return (
    <section
      id={cardId(id)}
      data-question={id}
      className={`question${isActive ? ' question--active' : ''}`}
      tabIndex={-1}
      onFocus={onActive}
    >
      <AnswerScale
        legend={<QuestionTitle question={question} />}
        chosen={own.answer}
        withKeys={withKeys}
        onChoose={(answer) => actions.choose(question, answer)}
      />
      {news === undefined ? null : (
        <p className="question__news">
          {t(news.department === department ? 'news.own' : 'news.other', { department: news.department })}
        </p>
      )}
      <Undecided own={own} actions={actions} onDecide={(act) => actAndStay(id, act)} />
      <LastAnswer last={last} year={year} department={department} code={question.code}>
        <ConfirmLast
          {...{ question, own, year, withKeys }}
          onConfirm={stay(() => actions.confirm(question))}
        />
      </LastAnswer>
      <OtherAnswers question={question} department={department} />
      {showsNote ? (
        <NoteField
          note={own.note}
          onWrite={(note) => actions.write(question, note)}
          onLeave={() => actions.leaveNote(question)}
          onEscape={() => focusQuestion(id)}
        />
      ) : null}
      <div className="question__acts">
        {showsNote ? null : (
          <Act word={t('note.open')} pressed={withKeys ? 'n' : undefined} onClick={onOpenNote} />
        )}
        <Act
          word={evidence.length === 0 ? t('evidence.add') : t('evidence.count', { count: evidence.length })}
          aria-expanded={isEvidenceOpen}
          aria-controls={evidenceId}
          onClick={() => setIsEvidenceOpen(!isEvidenceOpen)}
        />
        {own.answer === 'not_answered' ? null : (
          <Act word={t('takeBack')} onClick={stay(() => actions.choose(question, 'not_answered'))} />
        )}
      </div>
      <div id={evidenceId} hidden={!isEvidenceOpen}>
        {isEvidenceOpen ? (
          <EvidencePart place={{ ...address, questionId: id, department }} evidence={evidence} />
        ) : null}
      </div>
    </section>
  );
}
