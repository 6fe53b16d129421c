import type { Questionnaire } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { NoSuchPage } from '../../../../shared/components/no-such-page.js';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { criteriaIn } from '../../api/merged-questionnaire.js';
import type { AnswerNews } from '../../api/news.js';
import { newestOnly } from '../../outbox/outbox.js';
import type { OutboxRunner, OutboxView } from '../../outbox/outbox-runner.js';
import { actionsOf } from '../../screen/actions.js';
import type { Standpoint } from '../../screen/standpoint.js';
import { openIn } from '../../screen/way-on.js';
import { shownProgress } from '../../shown/shown-progress.js';
import { CriterionScreen } from '../criterion/criterion-screen.js';
import { AnsweringFrame } from './answering-frame.js';
import { DepartmentChoice } from './department-choice.js';
import { departmentSearch } from './department-search.js';
import { StandpointNote } from './standpoint-note.js';
import { UnsentTexts } from './unsent-texts.js';

interface AnsweringScreenProps {
  readonly address: RoundAddress;
  readonly questionnaire: Questionnaire;
  /** null: the first one with an open question. */
  readonly criterionId: string | null;
  /** The department that the address names; null where it names none. */
  readonly asked: string | null;
  readonly onAsk: (department: string | null) => void;
  readonly standpoint: Standpoint;
  readonly mayChoose: boolean;
  readonly outbox: OutboxRunner;
  readonly view: OutboxView;
  readonly news: ReadonlyMap<string, AnswerNews>;
}

/** The questions of a department, one criterion at a time. */
export function AnsweringScreen(props: AnsweringScreenProps) {
  const { address, questionnaire, criterionId, asked, onAsk, standpoint, mayChoose, outbox, view, news } =
    props;
  const { t } = useTranslation('answering');
  const entries = view.entries ?? [];
  const { department } = questionnaire;
  const search = departmentSearch(asked);
  const addressOf = (id: string) => roundScreenPath(address, 'answering', id) + search;
  const progress = shownProgress(questionnaire, entries);
  const criteria = criteriaIn(questionnaire);
  const first = criteria.find(({ id }) => openIn(progress, id) > 0) ?? criteria[0];
  if (criterionId === null && first !== undefined) return <Navigate replace to={addressOf(first.id)} />;

  const field = questionnaire.fields.find((each) => each.criteria.some(({ id }) => id === criterionId));
  const criterion = field?.criteria.find(({ id }) => id === criterionId);
  const canAnswer = standpoint === 'answers' && department !== null;
  const isHere = ({ questionId }: { readonly questionId: string }) =>
    criteria.some(({ questions }) => questions.some(({ id }) => id === questionId));
  const stranded = newestOnly(entries).filter(
    (entry) => !canAnswer || entry.department !== department || !isHere(entry),
  );
  return (
    <AnsweringFrame
      {...{ questionnaire, progress, addressOf }}
      paperPath={roundScreenPath(address, 'paper') + search}
      choice={
        mayChoose ? (
          <DepartmentChoice
            label={t('department.label')}
            departments={questionnaire.departments}
            withAll
            chosen={asked}
            onChoose={onAsk}
          />
        ) : null
      }
    >
      <StandpointNote standpoint={standpoint} department={department} />
      <UnsentTexts
        questionnaire={questionnaire}
        entries={stranded}
        onDiscard={({ entryId }) => outbox.discard(entryId)}
      />
      {field !== undefined && criterion !== undefined ? (
        <CriterionScreen
          key={criterion.id}
          {...{ address, questionnaire, field, criterion, progress, view, entries, news, addressOf }}
          actions={canAnswer ? actionsOf(outbox, department) : null}
          roundPath={roundScreenPath(address, 'round')}
        />
      ) : criteria.length === 0 ? (
        <NothingAsked />
      ) : (
        <NoSuchPage />
      )}
    </AnsweringFrame>
  );
}

function NothingAsked() {
  const { t } = useTranslation('answering');
  return (
    <>
      <ScreenHeading documentTitle={t('nothing.title')}>{t('nothing.title')}</ScreenHeading>
      <p className="lead">{t('nothing.text')}</p>
    </>
  );
}
