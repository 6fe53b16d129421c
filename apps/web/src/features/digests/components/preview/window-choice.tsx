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

/** What to look at: what is still to be told, what was decided before, or what the closing of a round brought. */
export function WindowChoice({ windows, chosen, onChoose }: WindowChoiceProps) {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const past = windows.flatMap(({ window, decidedAt, decision, closed }) => {
    const value = windowKey(window);
    if (closed !== null) return [{ value, word: t('preview.pastClosing', { title: closed }) }];
    if (decidedAt === null) return [];
    const moment = showMoment(decidedAt, language);
    return [{ value, word: t(decision === 'mail' ? 'preview.pastMail' : 'preview.pastSkipped', { moment }) }];
  });
  if (past.length === 0) return null;
  return (
    <SelectField
      label={t('preview.window')}
      hint={t('preview.windowHint')}
      choices={[{ value: '', word: t('preview.now') }, ...distinct(past)]}
      value={chosen}
      onChange={({ target }) => onChoose(target.value)}
    />
  );
}

/** Windows may have the same ends, such as a closing and the slot that told it; one of them is enough. */
function distinct<Choice extends { readonly value: string }>(choices: readonly Choice[]): readonly Choice[] {
  return [...new Map(choices.toReversed().map((choice) => [choice.value, choice])).values()].toReversed();
}
