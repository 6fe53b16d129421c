import type { RoundProgress } from '@selbstcheck/domain';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Localized } from '../../../../shared/components/localized.js';
import type { AskedField } from '../../api/merged-questionnaire.js';
import { countsOf } from '../../screen/way-on.js';

interface CriterionListProps {
  readonly fields: readonly AskedField[];
  readonly progress: RoundProgress;
  readonly addressOf: (criterionId: string) => string;
}

/** Every criterion that is asked, with how many of its questions are answered. */
export function CriterionList({ fields, progress, addressOf }: CriterionListProps) {
  const { t } = useTranslation('answering');
  return (
    <nav className="criteria-nav" aria-label={t('list.label')}>
      {fields.map((field) => (
        <section key={field.id}>
          {fields.length === 1 ? null : (
            <h2>
              {field.number} <Localized text={field.title} />
            </h2>
          )}
          <ul className="plain">
            {field.criteria.map((criterion) => (
              <li key={criterion.id}>
                <NavLink to={addressOf(criterion.id)}>
                  <span>
                    <Localized text={criterion.title} />
                  </span>
                  <Counts counts={countsOf(progress, criterion.id)} />
                </NavLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Counts({ counts }: { readonly counts: ReturnType<typeof countsOf> }) {
  const { t } = useTranslation('answering');
  if (counts === undefined || counts.asked === 0) return null;
  const { answered, asked } = counts;
  return (
    <span className="criteria-nav__count">
      <span aria-hidden="true">{answered === asked ? '✓' : `${answered}/${asked}`}</span>
      <span className="kern-sr-only"> {t('list.counts', { answered, count: asked })}</span>
    </span>
  );
}
