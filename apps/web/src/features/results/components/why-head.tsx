import { Icon } from '@selbstcheck/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';

interface WhyHeadProps {
  readonly back: string;
  readonly crumb: ReactNode;
  readonly documentTitle: string;
  readonly children: ReactNode;
}

/** The way back, what is explained, and the result as heading. */
export function WhyHead({ back, crumb, documentTitle, children }: WhyHeadProps) {
  const { t } = useTranslation();
  return (
    <header className="why__head">
      <p className="why__back">
        <Link to={back}>
          <Icon name="arrow-back" /> {t('why.back')}
        </Link>
      </p>
      {crumb}
      <ScreenHeading documentTitle={t('why.documentTitle', { title: documentTitle })}>
        {children}
      </ScreenHeading>
    </header>
  );
}
