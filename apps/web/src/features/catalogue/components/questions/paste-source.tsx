import { TextArea } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { PlacementChoice } from './placement-choice.js';
import type { SourceProps } from './source-props.js';
import { TakeOver } from './take-over.js';

interface PasteSourceProps extends SourceProps {
  readonly pasted: string;
  readonly onPaste: (pasted: string) => void;
}

/** Questions from text that somebody pastes. */
export function PasteSource(props: PasteSourceProps) {
  const { pasted, onPaste, placement, onPlace, isTableEmpty, pending, onRead } = props;
  const { t } = useTranslation('catalogue');
  return (
    <>
      <TextArea
        label={t('own.paste.label')}
        hint={t('own.paste.hint')}
        rows={8}
        spellCheck={false}
        lang={pasted === '' ? undefined : 'de'}
        value={pasted}
        onChange={(event) => onPaste(event.target.value)}
      />
      <PlacementChoice placement={placement} onChoose={onPlace} />
      <TakeOver isTableEmpty={isTableEmpty} pending={pending} onTakeOver={(how) => onRead(pasted, how)} />
    </>
  );
}
