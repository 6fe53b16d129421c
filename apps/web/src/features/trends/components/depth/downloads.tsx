import type { CriterionTrend } from '@selbstcheck/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../../shared/api/save-file.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { useTrendFile, type CriterionAddress } from '../../api/trends.js';
import { pngOf } from './picture-file.js';

interface DownloadsProps {
  readonly trend: CriterionTrend;
  readonly address: CriterionAddress;
  readonly svg: string;
}

/** The criterion's figures and its chart as files. */
export function Downloads({ trend, address, svg }: DownloadsProps) {
  const { t } = useTranslation('trends');
  const file = useTrendFile(address, useLanguage());
  const picture = useMutation({
    mutationFn: async () => saveFile(await pngOf(svg), `${fileName(trend.title.de)}.png`),
  });
  const error = file.error ?? picture.error;
  return (
    <div className="downloads">
      <span className="muted">{t('chart.download')}</span>
      <button type="button" className="link-button" onClick={() => file.mutate('csv')}>
        {t('chart.csv')}
      </button>
      <button type="button" className="link-button" onClick={() => file.mutate('svg')}>
        {t('chart.svg')}
      </button>
      <button type="button" className="link-button" onClick={() => picture.mutate()}>
        {t('chart.png')}
      </button>
      {error === null ? null : <ProblemNotice error={error} />}
    </div>
  );
}

function fileName(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '-').toLocaleLowerCase('de');
}
