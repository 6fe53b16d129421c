import { useTranslation } from 'react-i18next';

interface KeysHintProps {
  readonly isOn: boolean;
  readonly onSwitch: (wanted: boolean) => void;
}

/** Which keys do what, and the switch for those who press letters for something else, as speech input does. */
export function KeysHint({ isOn, onSwitch }: KeysHintProps) {
  const { t } = useTranslation('answering');
  return (
    <div className="keys-hint">
      <p>{isOn ? t('keys.on') : t('keys.off')}</p>
      <button type="button" className="link-button" aria-pressed={isOn} onClick={() => onSwitch(!isOn)}>
        {t('keys.switch')}
      </button>
    </div>
  );
}
