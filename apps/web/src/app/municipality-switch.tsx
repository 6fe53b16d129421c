import type { MunicipalityView } from '@selbstcheck/contracts';
import { Badge, DisclosureMenu } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { municipalityPath } from '../shared/addresses/addresses.js';

interface MunicipalitySwitchProps {
  readonly municipalities: readonly MunicipalityView[];
  readonly current: MunicipalityView;
}

/** Which municipality is shown; a menu where there are several. */
export function MunicipalitySwitch({ municipalities, current }: MunicipalitySwitchProps) {
  const { t } = useTranslation();
  const name = <MunicipalityName municipality={current} />;
  if (municipalities.length < 2) return <p className="municipality">{name}</p>;
  return (
    <DisclosureMenu label={t('municipality.choose')} chosen={name}>
      {(close) => (
        <ul>
          {municipalities.map((municipality) => (
            <li key={municipality.id}>
              <Link
                to={municipalityPath(municipality.id)}
                aria-current={municipality.id === current.id ? 'true' : undefined}
                onClick={close}
              >
                <MunicipalityName municipality={municipality} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </DisclosureMenu>
  );
}

function MunicipalityName({ municipality }: { readonly municipality: MunicipalityView }) {
  const { t } = useTranslation();
  return (
    <span className="municipality-name">
      <span lang="de">{municipality.name}</span>{' '}
      {municipality.demonstration === 'none' ? null : (
        <Badge tone="warning">{t('municipality.exampleMark')}</Badge>
      )}
    </span>
  );
}
