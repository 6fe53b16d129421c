import type { SelectedRound } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { CriterionCard } from './criterion-card.js';
import type { CriterionGroup, FieldCriterion } from './trend-selection.js';

interface CardGroupsProps {
  readonly groups: readonly CriterionGroup[];
  /** Criteria that the latest round does not ask any more. */
  readonly ended: readonly FieldCriterion[];
  readonly rounds: readonly SelectedRound[];
  readonly municipalityId: string;
}

/** The small multiples, under their fields where they stand in the catalogue's order. */
export function CardGroups({ groups, ended, rounds, municipalityId }: CardGroupsProps) {
  const { t } = useTranslation('trends');
  return (
    <>
      {groups.map(({ field, criteria }) => (
        <section key={field?.id ?? ''} className="trend-group">
          <h2>
            {field === null ? (
              t('list.byChange')
            ) : (
              <>
                <span className="trend-group__number">{field.number}</span> <Localized text={field.title} />
              </>
            )}
          </h2>
          <Cards
            criteria={criteria}
            rounds={rounds}
            municipalityId={municipalityId}
            namesField={field === null}
          />
        </section>
      ))}
      {ended.length === 0 ? null : (
        <section className="trend-group">
          <h2>{t('list.ended')}</h2>
          <p className="muted">{t('list.endedHint')}</p>
          <Cards criteria={ended} rounds={rounds} municipalityId={municipalityId} namesField />
        </section>
      )}
    </>
  );
}

interface CardsProps {
  readonly criteria: readonly FieldCriterion[];
  readonly rounds: readonly SelectedRound[];
  readonly municipalityId: string;
  readonly namesField: boolean;
}

function Cards({ criteria, ...shared }: CardsProps) {
  return (
    <ul className="trend-cards">
      {criteria.map((shown) => (
        <CriterionCard key={shown.criterion.criterionId} shown={shown} {...shared} />
      ))}
    </ul>
  );
}
