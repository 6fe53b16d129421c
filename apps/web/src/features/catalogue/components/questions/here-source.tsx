import { Button } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { questionsIn, type NewQuestion, type VersionFields } from './typed-questions.js';

interface HereSourceProps {
  readonly fields: VersionFields;
  readonly onTake: (questions: readonly NewQuestion[]) => void;
}

/** Questions that are typed into the table; those of the chosen version may stand there to begin with. */
export function HereSource({ fields, onTake }: HereSourceProps) {
  const { t } = useTranslation('catalogue');
  const known = questionsIn(fields);
  return (
    <>
      <p>{t('own.here.lead')}</p>
      {known.length > 0 ? (
        <>
          <p>{t('own.here.known', { count: known.length })}</p>
          <div>
            <Button variant="secondary" onClick={() => onTake(known)}>
              {t('own.here.take', { count: known.length })}
            </Button>
          </div>
        </>
      ) : null}
    </>
  );
}
