import type { RescoringOutcome } from '@selbstcheck/contracts';
import { German } from '../../../../shared/components/localized.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { Entry } from '../frame/entry.js';
import { changeInWords } from './change-in-words.js';

/** Readings of rounds that would change, each with how much of it. */
export function ChangedRounds({ changes }: Pick<RescoringOutcome, 'changes'>) {
  const t = useAdministrationText();
  const language = useLanguage();
  return (
    <ul className="entries">
      {changes.map((change, index) => {
        const date = dateInWords(change.referenceDate, language);
        const reading = t(`ownModel.reading.${change.reading}`);
        return (
          <Entry
            key={index}
            title={<German>{change.municipality}</German>}
            facts={[
              <German key="round">{change.round}</German>,
              `${reading}, ${t('rescoring.asOf', { date })}`,
              changeInWords(change, t),
            ]}
          />
        );
      })}
    </ul>
  );
}
