import type { DigestPreview } from '@selbstcheck/contracts';
import { SelectField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { showMoment } from '../../../../shared/format/moment.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { windowKey } from './looked-at.js';

interface WindowChoiceProps {
  readonly windows: DigestPreview['windows'];
  /** Empty for what is still to be told. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** What to look at: what is still to be told, or what was decided before. */
export function WindowChoice({ windows, chosen, onChoose }: WindowChoiceProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const decided = windows.flatMap(({ window, decidedAt, decision }) =>
    decidedAt === null
      ? []
      : [
          {
            value: windowKey(window),
            word: t(decision === 'mail' ? 'preview.pastMail' : 'preview.pastSkipped', {
              moment: showMoment(decidedAt, language),
            }),
          },
        ],
  );
  if (decided.length === 0) return null;
  return (
    <SelectField
      label={t('preview.window')}
      hint={t('preview.windowHint')}
      choices={[{ value: '', word: t('preview.now') }, ...distinct(decided)]}
      value={chosen}
      onChange={({ target }) => onChoose(target.value)}
    />
  );
}

/** Windows without anything in them may follow each other with the same ends; one of them is enough. */
function distinct<Choice extends { readonly value: string }>(choices: readonly Choice[]): readonly Choice[] {
  return [...new Map(choices.toReversed().map((choice) => [choice.value, choice])).values()].toReversed();
}
