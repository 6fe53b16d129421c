import type { ClosingView, ReadingName } from '@selbstcheck/contracts';
import { RadioChoices } from '@selbstcheck/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../../shared/addresses/addresses.js';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { useReadingNaming } from '../../api/closing.js';

interface LeadingReadingProps {
  readonly address: RoundAddress;
  readonly view: ClosingView;
}

/** Which reading Überblick, trends and mails will use; both are kept. */
export function LeadingReading({ address, view: { readings, namedReading } }: LeadingReadingProps) {
  const { t } = useTranslation('closing');
  const common = useTranslation().t;
  const naming = useReadingNaming(address);
  const [wanted, setWanted] = useState<ReadingName | null>(null);
  const name = (reading: ReadingName) => {
    setWanted(reading);
    naming.mutate(reading, { onSettled: () => setWanted(null) });
  };
  const hintOf = ({ reading, stage, changedCriteria }: ClosingView['readings'][number]) =>
    [
      stage === null ? t('leading.noStage') : t('leading.stage', { stage: common(`stage.short.${stage}`) }),
      reading === 'workshop' ? t('leading.changed', { count: changedCriteria }) : '',
    ]
      .join(' ')
      .trim();
  return (
    <section className="card">
      <h2>{t('leading.title')}</h2>
      <p>{t('leading.text')}</p>
      <RadioChoices<ReadingName>
        legend={t('leading.legend')}
        choices={readings.map((each) => ({
          value: each.reading,
          word: t(`reading.${each.reading}`),
          hint: hintOf(each),
        }))}
        chosen={wanted ?? namedReading}
        onChoose={name}
      />
      <p role="status">{naming.isSuccess ? t('leading.named') : null}</p>
      {naming.error ? <ProblemNotice error={naming.error} /> : null}
    </section>
  );
}
