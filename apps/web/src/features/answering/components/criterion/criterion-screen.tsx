import type { Questionnaire } from '@selbstcheck/contracts';
import type { RoundProgress } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { criteriaIn, type AskedCriterion, type AskedField } from '../../api/merged-questionnaire.js';
import type { AnswerNews } from '../../api/news.js';
import type { OutboxEntry } from '../../outbox/outbox-entry.js';
import type { OutboxView } from '../../outbox/outbox-runner.js';
import type { Actions } from '../../screen/actions.js';
import { useKeysWanted } from '../../screen/use-keys-wanted.js';
import { openIn, wayOn } from '../../screen/way-on.js';
import { shownStanding } from '../../shown/shown-standing.js';
import { ReadOnlyCard } from '../card/read-only-card.js';
import { SaveState } from '../frame/save-state.js';
import { CriterionCards } from './criterion-cards.js';
import { CriterionFoot } from './criterion-foot.js';
import { CriterionHead } from './criterion-head.js';
import { KeysHint } from './keys-hint.js';

interface CriterionScreenProps {
  readonly address: RoundAddress;
  readonly questionnaire: Questionnaire;
  readonly field: AskedField;
  readonly criterion: AskedCriterion;
  readonly progress: RoundProgress;
  readonly view: OutboxView;
  readonly entries: readonly OutboxEntry[];
  readonly news: ReadonlyMap<string, AnswerNews>;
  /** null for whoever only reads. */
  readonly actions: Actions | null;
  readonly addressOf: (criterionId: string) => string;
  readonly roundPath: string;
}

/** One criterion: how it stands, its questions, and the way on. */
export function CriterionScreen(props: CriterionScreenProps) {
  const { address, questionnaire, field, criterion, progress, view, entries } = props;
  const { news, actions, addressOf, roundPath } = props;
  const { t } = useTranslation('answering');
  const [withKeys, setWithKeys] = useKeysWanted();
  const { department, lastRound, round } = questionnaire;
  const year = lastRound?.referenceDate.slice(0, 4) ?? '';
  const criteria = criteriaIn(questionnaire);
  const before = criteria[criteria.indexOf(criterion) - 1];
  const canAnswer = actions !== null && department !== null;
  const told = criterion.questions.flatMap(({ id, code }) => {
    const said = news.get(id);
    return said === undefined ? [] : [t('news.at', { code, department: said.department })];
  });
  return (
    <>
      <CriterionHead
        round={round.title}
        field={field}
        criterion={criterion}
        standing={shownStanding(questionnaire, criterion.id, entries) ?? criterion.standing}
        open={canAnswer ? openIn(progress, criterion.id) : null}
        year={year}
      />
      <p role="status" className="kern-sr-only">
        {told.join(' ')}
      </p>
      {canAnswer ? (
        <CriterionCards {...{ address, criterion, entries, news, department, actions, withKeys, year }} />
      ) : (
        <div className="questions">
          {criterion.questions.map((question) => (
            <ReadOnlyCard key={question.id} {...{ address, question, year, department }} reason={null} />
          ))}
        </div>
      )}
      {canAnswer ? <KeysHint isOn={withKeys} onSwitch={setWithKeys} /> : null}
      <CriterionFoot
        before={before === undefined ? null : addressOf(before.id)}
        on={wayOn(criteria, criterion.id, canAnswer ? progress : null, {
          criterion: addressOf,
          round: roundPath,
        })}
      >
        {canAnswer ? <SaveState view={view} /> : null}
      </CriterionFoot>
    </>
  );
}
