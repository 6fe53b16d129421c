import type { AuditEvent } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { problemSentence } from '../../../../shared/i18n/problem-sentence.js';
import { valueName, valueWords } from './trail-words.js';

/** What an entry keeps of before and after. */
export function ChangesTable({ event }: { readonly event: AuditEvent }) {
  const t = useAdministrationText();
  const { t: common } = useTranslation();
  const speech = {
    t,
    language: useLanguage(),
    problem: (code: string) => problemSentence(new SelbstcheckError(code, code), common),
  };
  const { before, after } = event;
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  if (names.length === 0) return <p className="muted">{t('trail.noChanges')}</p>;
  const columns = [
    ...(before ? [{ word: t('trail.columnBefore'), values: before }] : []),
    ...(after ? [{ word: t('trail.columnAfter'), values: after }] : []),
  ];
  // The roles say what narrow screens, which lay the table out as a list, would take away.
  return (
    <table className="changes" role="table">
      <caption>
        <VisuallyHidden>{t('trail.changesCaption')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('trail.columnWhat')}</th>
          {columns.map(({ word }) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {names.map((name) => (
          <tr key={name} role="row">
            <th scope="row" role="rowheader">
              {valueName(name, t)}
            </th>
            {columns.map(({ word, values }) => (
              <td key={word} role="cell" data-column={word}>
                <Value words={valueWords(name, values[name], speech)} stored={values[name]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Words of the screen, or what somebody typed, which is German. */
function Value({ words, stored }: { readonly words: string; readonly stored: unknown }) {
  return words === stored ? <span lang="de">{words}</span> : words;
}
