import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../../../shared/components/screen-heading.js';
import { useComparisonText } from './comparison-text.js';

interface ScreenHeadProps {
  readonly municipality: string;
  /** Stands beside the heading where there is room. */
  readonly children?: ReactNode;
}

/** The screen's heading with the municipality it is about. */
export function ScreenHead({ municipality, children }: ScreenHeadProps) {
  const t = useComparisonText();
  const translation = useTranslation();
  return (
    <header className="comparison__head">
      <div>
        <p className="round-line" lang="de">
          {municipality}
        </p>
        <ScreenHeading documentTitle={t('documentTitle', { municipality })}>
          {translation.t('nav.comparison')}
        </ScreenHeading>
      </div>
      {children}
    </header>
  );
}
