import type { DraftLink } from '@selbstcheck/contracts';
import { Button, Disclosure } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../shared/components/localized.js';
import { useCertainWords } from './certain-words.js';
import { ChangeProblem } from './change-problem.js';
import { anchorOf, anchorPart } from './link-parts.js';

interface CertainLinksProps {
  readonly links: readonly DraftLink[];
  readonly pending: boolean;
  /** Why confirming failed; null where it did not. */
  readonly error: Error | null;
  readonly onConfirm: () => void;
}

/** What stands unchanged in its place: confirmed by one deliberate press, after it could be looked through. */
export function CertainLinks({ links, pending, error, onConfirm }: CertainLinksProps) {
  const { t } = useTranslation('catalogue');
  const wordsFor = useCertainWords();
  return (
    <section className="worklist__certain">
      <h3>{t('links.certainTitle')}</h3>
      <p>{t('links.certainLead')}</p>
      {error ? <ChangeProblem error={error} /> : null}
      <div>
        <Button
          variant="primary"
          aria-disabled={pending}
          onClick={() => {
            if (!pending) onConfirm();
          }}
        >
          {pending ? t('running') : t('links.certainConfirm', { what: wordsFor(links) })}
        </Button>
      </div>
      <Disclosure summary={t('links.certainShow')}>
        <ul className="worklist__same" tabIndex={0} aria-label={t('links.certainShow')}>
          {links.map((link) => {
            const { code, wording, place } = anchorPart(link);
            return (
              <li key={anchorOf(link)}>
                <b>{code ?? t('links.criterion')}</b> <Localized text={wording ?? place} />
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </section>
  );
}
