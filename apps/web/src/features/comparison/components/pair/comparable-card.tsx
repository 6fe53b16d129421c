import type { TwoRounds } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { Link } from 'react-router';
import { PATHS } from '../../../../shared/addresses/addresses.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { CatalogueEditions } from './catalogue-editions.js';

/** On what the comparison rests, and how much of it chance could explain. */
export function ComparableCard({ comparison }: { readonly comparison: TwoRounds }) {
  const t = useComparisonText();
  const { questions, overall, before, after, model, isLinked } = comparison;
  const criteria = comparison.classes.flatMap((each) => each.criteria);
  const comparable = criteria.filter(({ change }) => change.likeForLike !== null).length;
  const asked = criteria.length + new Set(comparison.regrouped.flatMap((each) => each.after)).size;
  const total = asked + comparison.added.length;
  return (
    <section className="card comparable-card" aria-labelledby="vergleichbar">
      <h2 id="vergleichbar">{t('comparable.title')}</h2>
      <dl className="fact-rows">
        <Fact term={t('comparable.criteria')}>{t('comparable.of', { part: comparable, total })}</Fact>
        {questions === null ? null : <Questions questions={questions} />}
      </dl>
      {questions === null ? (
        <p className="muted">{t(isLinked ? 'comparable.noQuestions' : 'comparable.notLinked')}</p>
      ) : null}
      <CatalogueEditions before={before} after={after} />
      {overall.noise === null ? null : (
        <Disclosure summary={t('comparable.noise')}>
          <p>{overall.noise.sentence}</p>
          <p>{t('comparable.assumption')}</p>
        </Disclosure>
      )}
      <p className="muted">
        {t('comparable.model', { model })} <Link to={PATHS.methods}>{t('comparable.methods')}</Link>
      </p>
    </section>
  );
}

function Questions({ questions }: { readonly questions: NonNullable<TwoRounds['questions']> }) {
  const t = useComparisonText();
  const { same, ratedOnBothSides, reworded, notComparable, added, removed } = questions;
  const total = same + reworded + notComparable + added;
  return (
    <>
      <Fact term={t('comparable.same')}>{t('comparable.of', { part: same, total })}</Fact>
      <Fact term={t('comparable.ratedOnBothSides')}>{ratedOnBothSides}</Fact>
      {Object.entries({ reworded, notComparable, added, removed } as const).map(([kind, count]) =>
        count === 0 ? null : (
          <Fact key={kind} term={t(`comparable.${kind as 'reworded'}`)}>
            {count}
          </Fact>
        ),
      )}
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: string | number }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
