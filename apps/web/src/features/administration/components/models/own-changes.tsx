import type { OwnRescoring, RescoringView } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { German, Localized } from '../../../../shared/components/localized.js';
import { StageName } from '../../../../shared/components/stage-name.js';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';

interface OwnChangesProps {
  readonly rescoring: RescoringView;
  readonly change: OwnRescoring['changes'][number];
}

/** The stages of one round that would change, before and after. */
export function OwnChanges({ rescoring, change }: OwnChangesProps) {
  const t = useAdministrationText();
  const language = useLanguage();
  const { round, reading, referenceDate, stages } = change;
  const [before, after] = [rescoring.previousModelName, rescoring.modelName].map((model) =>
    t('ownModel.before', { model }),
  );
  return (
    <section className="own-change">
      <h3>
        <German>{round}</German>
      </h3>
      <p className="muted">
        {`${t(`ownModel.reading.${reading}`)}, ${t('rescoring.asOf', { date: dateInWords(referenceDate, language) })}`}
      </p>
      {/* The roles say what narrow screens, which lay the table out as a list, would take away. */}
      <table className="changes" role="table">
        <caption>
          <VisuallyHidden>{t('ownModel.caption')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('ownModel.field')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {stages.map((stage) => (
            <tr key={stage.field?.de ?? ''} role="row">
              <th scope="row" role="rowheader">
                {stage.field === null ? t('ownModel.overall') : <Localized text={stage.field} />}
              </th>
              <td role="cell" data-column={before}>
                <StageName stage={stage.before} />
              </td>
              <td role="cell" data-column={after}>
                <StageName stage={stage.after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
