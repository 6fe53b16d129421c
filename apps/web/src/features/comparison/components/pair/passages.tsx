import { Fraction } from '@selbstcheck/domain';
import { Disclosure } from '@selbstcheck/ui';
import { Localized } from '../../../../shared/components/localized.js';
import { WithJoints } from '../../../../shared/hyphenation/with-joints.js';
import { Amount } from '../frame/amount.js';
import { useComparisonText } from '../frame/comparison-text.js';
import type { MeanChange } from './mean-pieces.js';

/** From this number on the list stays folded. */
const LONG = 3;

/** What entered a mean, left it or cannot be compared, each with its contribution. */
export function Passages({ passages }: { readonly passages: MeanChange['entries'] }) {
  const t = useComparisonText();
  if (passages.length === 0) return null;
  const list = (
    <ul className="passages plain">
      {passages.map(({ title, cause, amount }, index) => (
        <li key={index}>
          <Localized text={title} /> (<WithJoints>{t(`cause.${cause}`)}</WithJoints>):{' '}
          <Amount difference={Fraction.parse(amount)} />
        </li>
      ))}
    </ul>
  );
  if (passages.length < LONG) return list;
  return <Disclosure summary={t('waterfall.passages', { count: passages.length })}>{list}</Disclosure>;
}
