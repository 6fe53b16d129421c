import type { DraftView } from '@selbstcheck/contracts';
import { Disclosure, Icon } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';

type Effect = DraftView['effects'][number];

/** What is lost first, what goes on last. */
const ORDER = ['breaks', 'two_rounds_only', 'regrouped', 'ends', 'begins', 'continues'] as const;

const ICONS = {
  breaks: 'danger',
  two_rounds_only: 'warning',
  regrouped: 'warning',
  ends: 'info',
  begins: 'info',
  continues: 'success',
} as const satisfies Readonly<Record<Effect['effect'], 'danger' | 'warning' | 'info' | 'success'>>;

/** What the links mean for the trends: breaks first, one sentence for each criterion. */
export function EffectList({ effects }: { readonly effects: readonly Effect[] }) {
  const { t } = useTranslation('catalogue');
  const groups = ORDER.map((kind) => ({
    kind,
    own: effects.filter(({ effect }) => effect === kind),
  })).filter(({ own }) => own.length > 0);
  return groups.map(({ kind, own }) => (
    <section key={kind} className={`effects effects--${kind}`}>
      <h3>
        <Icon name={ICONS[kind]} />
        {t(`activation.effect.${kind}`, { count: own.length })}
      </h3>
      {kind === 'continues' ? (
        <Disclosure summary={t('activation.show')}>
          <Sentences effects={own} />
        </Disclosure>
      ) : (
        <Sentences effects={own} />
      )}
    </section>
  ));
}

function Sentences({ effects }: { readonly effects: readonly Effect[] }) {
  return (
    <ul>
      {effects.map(({ sentence }, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  );
}
