import type { TextsView } from '@selbstcheck/contracts';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { fieldAnchor, type RoundAddress } from '../../../../shared/addresses/addresses.js';
import { Localized } from '../../../../shared/components/localized.js';
import { FieldText } from './field-text.js';

interface FieldsWithTextsProps {
  readonly address: RoundAddress;
  readonly view: TextsView;
}

/** The texts of each field; an address that names a field leads to its heading. */
export function FieldsWithTexts({ address, view: { fields, mayWrite } }: FieldsWithTextsProps) {
  const { hash, key } = useLocation();
  useEffect(() => {
    const place = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [hash, key]);
  return (
    <div className="texts__written">
      {fields.map(({ id, number, title, texts }) => (
        <section key={id} className="card field-texts" id={fieldAnchor(id)}>
          <h2 tabIndex={-1}>
            {number} <Localized text={title} />
          </h2>
          {texts.map((text) => (
            <FieldText key={text.kind} address={address} known={text} mayWrite={mayWrite} />
          ))}
        </section>
      ))}
    </div>
  );
}
