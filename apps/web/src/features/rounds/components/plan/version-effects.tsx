import type { VersionPreview } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

/** What is lost first, what goes on last. */
const ORDER = ['breaks', 'two_rounds_only', 'regrouped', 'ends', 'begins', 'continues'] as const;

/** What the version means for each criterion's series, by kind. */
export function VersionEffects({ effects }: Pick<VersionPreview, 'effects'>) {
  const { t } = useTranslation('rounds');
  const groups = ORDER.map((kind) => ({ kind, own: effects.filter(({ effect }) => effect === kind) }));
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => (
      <Disclosure key={kind} summary={t(`version.effect.${kind}`, { count: own.length })}>
        <ul>
          {own.map(({ sentence }, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
      </Disclosure>
    ));
}
