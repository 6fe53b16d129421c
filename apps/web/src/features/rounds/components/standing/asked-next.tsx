import type { ProgressView } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { AskedEntry, type ReminderWays } from './asked-entry.js';

interface AskedNextProps extends ReminderWays {
  readonly progress: ProgressView;
}

/** So many stand there at once; the others are folded. */
const FIRST = 4;

/** Departments with open questions, the one that is farthest behind first. */
export function AskedNext({ progress, ...ways }: AskedNextProps) {
  const { t } = useTranslation('rounds');
  const { askedNext, departments, round } = progress;
  if (round.state !== 'open' || askedNext.length === 0) return null;
  const listOf = (some: ProgressView['askedNext']) => (
    <ul className="asked-next__list">
      {some.map((asked) => (
        <AskedEntry
          key={asked.department}
          {...ways}
          asked={asked}
          own={departments.find(({ department }) => department === asked.department)}
        />
      ))}
    </ul>
  );
  const others = askedNext.slice(FIRST);
  return (
    <section className="card asked-next">
      <h2>{t('asked.title')}</h2>
      {listOf(askedNext.slice(0, FIRST))}
      {others.length === 0 ? null : (
        <Disclosure summary={t('asked.others', { count: others.length })}>{listOf(others)}</Disclosure>
      )}
    </section>
  );
}
