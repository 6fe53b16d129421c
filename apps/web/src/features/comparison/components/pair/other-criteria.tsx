import type { ComparedSide, TwoRounds } from '@selbstcheck/contracts';
import { useId, type ReactNode } from 'react';
import { RoundName } from '../frame/round-name.js';
import { useComparisonText } from '../frame/comparison-text.js';
import { LoneCriteria } from './lone-criteria.js';

/** Beyond this number a sentence with all titles says less than their list. */
const FEW = 5;

interface OtherCriteriaProps {
  readonly comparison: TwoRounds;
  readonly municipalityId: string;
}

/** Criteria that are in one round only, and those that were split or merged: listed, never dropped. */
export function OtherCriteria({ comparison, municipalityId }: OtherCriteriaProps) {
  const t = useComparisonText();
  const { added, addedSentence, removed, removedSentence, regrouped } = comparison;
  return (
    <>
      {regrouped.length === 0 ? null : (
        <ListCard title={t('other.regrouped')} count={regrouped.length}>
          {regrouped.map((each) => (
            <div key={each.sentence} className="regrouped">
              <p>{each.sentence}</p>
              <div className="regrouped__sides">
                <Side round={comparison.before} criteria={each.before} municipalityId={municipalityId} />
                <Side round={comparison.after} criteria={each.after} municipalityId={municipalityId} />
              </div>
            </div>
          ))}
        </ListCard>
      )}
      {added.length === 0 ? null : (
        <ListCard title={t('other.added')} count={added.length}>
          {added.length > FEW ? null : <p>{addedSentence}</p>}
          <LoneCriteria criteria={added} municipalityId={municipalityId} />
        </ListCard>
      )}
      {removed.length === 0 ? null : (
        <ListCard title={t('other.removed')} count={removed.length}>
          {removed.length > FEW ? null : <p>{removedSentence}</p>}
          <LoneCriteria criteria={removed} municipalityId={municipalityId} />
        </ListCard>
      )}
    </>
  );
}

interface ListCardProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function ListCard({ title, count, children }: ListCardProps) {
  const id = useId();
  return (
    <section className="card class-card" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="class-card__count">{count}</span>
      </h2>
      {children}
    </section>
  );
}

interface SideProps {
  readonly round: TwoRounds['before'];
  readonly criteria: readonly ComparedSide[];
  readonly municipalityId: string;
}

function Side({ round, criteria, municipalityId }: SideProps) {
  return (
    <div>
      <p className="muted">
        <RoundName round={round} />
      </p>
      <LoneCriteria criteria={criteria} municipalityId={municipalityId} />
    </div>
  );
}
