import type { ClosingView } from '@selbstcheck/contracts';
import { Disclosure, Icon } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fieldAnchor, roundScreenPath, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';

type Point = ClosingView['points'][number];
type Part = Point['parts'][number];

interface ChecklistProps {
  readonly address: RoundAddress;
  readonly points: readonly Point[];
}

/** What is to be known before closing: what forbids it first, then what only warns. */
export function Checklist({ address, points }: ChecklistProps) {
  const { t } = useTranslation('closing');
  const needed = points.filter(({ forbids }) => forbids);
  const warnings = points.filter(({ forbids }) => !forbids);
  return (
    <>
      {needed.length === 0 ? null : (
        <section className="card">
          <h2>{t('closing.needed')}</h2>
          <Points address={address} points={needed} />
        </section>
      )}
      {warnings.length === 0 ? null : (
        <section className="card">
          <h2>{t('closing.warnings')}</h2>
          <p>{t('closing.warningsHint')}</p>
          <Points address={address} points={warnings} />
        </section>
      )}
    </>
  );
}

function Points({ address, points }: ChecklistProps) {
  return (
    <ul className="checklist plain">
      {points.map((point) => (
        <li key={point.kind}>
          <Icon name={point.forbids ? 'danger' : 'warning'} />
          <div>
            <p>{point.sentence}</p>
            <Parts address={address} point={point} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Parts({ address, point }: { readonly address: RoundAddress; readonly point: Point }) {
  const { t } = useTranslation('closing');
  const { parts } = point;
  if (parts.length === 0) return null;
  return (
    <Disclosure summary={t('closing.parts', { count: parts.length })}>
      <ul className="checklist__parts">
        {parts.map((part) => (
          <li key={part.id}>
            <Link className="lone-link" to={placeOf(address, point.kind, part)}>
              {part.code} {part.title === null ? null : <Localized text={part.title} />}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function placeOf(address: RoundAddress, kind: string, { fieldId, criterionId }: Part): string {
  if (kind === 'fields_without_texts') return `${roundScreenPath(address, 'texts')}#${fieldAnchor(fieldId)}`;
  if (criterionId === null) return roundScreenPath(address, 'agreement');
  return roundScreenPath(address, kind === 'open_questions' ? 'answering' : 'agreement', criterionId);
}
