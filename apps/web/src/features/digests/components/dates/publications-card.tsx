import type { PublicationsView } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.js';
import { German } from '../../../../shared/components/localized.js';
import { Outcome } from '../../../../shared/components/outcome.js';
import { usePublication, type PublishableRound } from '../../api/publications.js';
import { PublishedRound } from './published-round.js';

interface PublicationsCardProps {
  readonly municipalityId: string;
  readonly view: PublicationsView;
}

/** Which closed rounds addresses without an account may know. */
export function PublicationsCard({ municipalityId, view }: PublicationsCardProps) {
  const { t } = useTranslation('digests');
  const publication = usePublication(municipalityId);
  const [asked, setAsked] = useState<PublishableRound | null>(null);
  const [outcome, setOutcome] = useState<'published' | 'withdrawn' | null>(null);
  const act = asked?.publishedAt == null ? 'publish' : 'withdraw';
  const close = () => {
    publication.reset();
    setAsked(null);
  };
  return (
    <section className="card dates-card">
      <h2>{t('publications.title')}</h2>
      <p>{t('publications.text')}</p>
      {outcome === null ? null : <Outcome title={t(`publications.outcome.${outcome}`)} />}
      {view.rounds.length === 0 ? <p>{t('publications.none')}</p> : null}
      <ul className="meetings">
        {view.rounds.map((round) => (
          <li key={round.id}>
            <PublishedRound round={round} />
            <button type="button" className="link-button" onClick={() => setAsked(round)}>
              {t(round.publishedAt === null ? 'publications.publish' : 'publications.withdraw')}{' '}
              <VisuallyHidden>
                <German>{round.title}</German>
              </VisuallyHidden>
            </button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        title={t(`publications.${act}Title`, { title: asked?.title ?? '' })}
        confirmWord={t(`publications.${act}`)}
        pendingWord={t('pending')}
        pending={publication.isPending}
        error={publication.error}
        onConfirm={() =>
          asked &&
          publication.mutate(asked, {
            onSuccess: () => {
              close();
              setOutcome(act === 'publish' ? 'published' : 'withdrawn');
            },
          })
        }
        onClose={close}
      >
        <p className="kern-body">{t(`publications.${act}Text`)}</p>
      </ConfirmDialog>
    </section>
  );
}
