import { RadioChoices } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../../shared/components/problem-notice.js';
import { FileSource } from './file-source.js';
import { HereSource } from './here-source.js';
import { WAYS } from './own-version-work.js';
import { PasteSource } from './paste-source.js';
import { ReadingOutcome } from './reading-outcome.js';
import type { SourceProps } from './source-props.js';
import type { VersionFields } from './typed-questions.js';
import type { OwnVersionState } from './use-own-version.js';

interface QuestionSourcesProps {
  readonly municipalityId: string;
  readonly fields: VersionFields;
  readonly own: OwnVersionState;
}

/** The three ways to bring questions, and what came of reading them. */
export function QuestionSources({ municipalityId, fields, own }: QuestionSourcesProps) {
  const { t } = useTranslation('catalogue');
  const { work, change, changeTable, read, reading } = own;
  const source: SourceProps = {
    placement: work.placement,
    onPlace: (placement) => change({ placement }),
    isTableEmpty: work.table.questions.length === 0,
    pending: reading.isPending,
    onRead: read,
  };
  return (
    <div className="form">
      <RadioChoices
        legend={t('own.way.legend')}
        choices={WAYS.map((way) => ({
          value: way,
          word: t(`own.way.${way}`),
          hint: t(`own.way.hint.${way}`),
        }))}
        chosen={work.way}
        onChoose={(way) => {
          reading.reset();
          change({ way });
        }}
      />
      {work.way === 'paste' ? (
        <PasteSource {...source} pasted={work.pasted} onPaste={(pasted) => change({ pasted })} />
      ) : null}
      {work.way === 'file' ? (
        <FileSource {...source} municipalityId={municipalityId} base={work.base} />
      ) : null}
      {work.way === 'here' ? (
        <HereSource fields={fields} onTake={(questions) => changeTable({ do: 'merge', read: questions })} />
      ) : null}
      {reading.error ? <ProblemNotice title={t('own.read.failed')} error={reading.error} /> : null}
      {work.outcome === null || reading.error ? null : <ReadingOutcome outcome={work.outcome} />}
    </div>
  );
}
