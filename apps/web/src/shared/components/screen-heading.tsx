import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTranslation } from 'react-i18next';

/** The address whose heading was shown last; the first one of a visit leaves the focus at the page's start. */
let lastShown: string | undefined;

interface ScreenHeadingProps {
  /** The browser window's title. */
  readonly documentTitle: string;
  readonly children: ReactNode;
}

/** The screen's h1. After a navigation inside the app the focus moves here, so that a screen reader reads it. */
export function ScreenHeading({ documentTitle, children }: ScreenHeadingProps) {
  const { t } = useTranslation();
  const { key, hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const navigated = lastShown !== undefined && lastShown !== key;
    lastShown = key;
    if (navigated && hash === '') heading.current?.focus({ preventScroll: true });
  }, [key, hash]);

  return (
    <>
      <title>{`${documentTitle} – ${t('app.name')}`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
