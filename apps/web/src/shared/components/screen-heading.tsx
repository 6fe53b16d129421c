import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTranslation } from 'react-i18next';

/** The address whose heading was shown last; the first one of a visit leaves the focus at the page's start. */
let lastShown: string | undefined;

/** Whether the focus went away together with the screen it was in, as that of a button that loads the screen anew. */
let focusLost = false;

interface ScreenHeadingProps {
  /** The browser window's title. */
  readonly documentTitle: string;
  readonly children: ReactNode;
}

/**
 * The screen's h1. The focus moves here, so that a screen reader reads it, after a navigation inside the app
 * and where another state of the same screen took the focused element away.
 */
export function ScreenHeading({ documentTitle, children }: ScreenHeadingProps) {
  const { t } = useTranslation();
  const { key, hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  // In the layout phase the elements that are about to go are still there.
  useLayoutEffect(
    () => () => {
      focusLost = document.activeElement?.closest('main') != null;
    },
    [],
  );

  useEffect(() => {
    const navigated = lastShown !== undefined && lastShown !== key;
    const orphaned = focusLost && document.activeElement === document.body;
    lastShown = key;
    focusLost = false;
    if ((navigated && hash === '') || orphaned) heading.current?.focus({ preventScroll: true });
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
