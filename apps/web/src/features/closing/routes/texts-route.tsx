import type { TextsView } from '@selbstcheck/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import '../../../styles/closing-texts.css';
import '../../../styles/closing.css';
import { textsQuery } from '../api/texts.js';
import { FieldsNav } from '../components/texts/fields-nav.js';
import { FieldsWithTexts } from '../components/texts/fields-with-texts.js';

/** The three texts of each field: measures told, participation told, evaluation and recommendation. */
export default function TextsRoute() {
  const { t } = useTranslation('closing');
  const address = useRoundAddress();
  const { data: view, error, refetch } = useQuery(textsQuery(address));
  if (view === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  const written = countComplete(view);
  return (
    <RoundFrame municipalityId={address.municipalityId} round={view.round}>
      <ScreenHeading documentTitle={t('texts.title')}>
        {t('texts.finding', { written, count: view.fields.length })}
      </ScreenHeading>
      {view.mayWrite ? <p className="lead">{t('texts.formatting')}</p> : null}
      <div className="texts">
        <FieldsNav fields={view.fields} />
        <FieldsWithTexts address={address} view={view} />
      </div>
    </RoundFrame>
  );
}

function countComplete({ fields }: TextsView): number {
  return fields.filter(({ texts }) => texts.every(({ text }) => text !== '')).length;
}
