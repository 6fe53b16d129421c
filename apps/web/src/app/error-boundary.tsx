import { Alert, Button } from '@selbstcheck/ui';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/**
 * Shows a sentence instead of an empty page when a screen cannot be built or loaded.
 * Give it the address as key: another address is another chance.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashNotice /> : this.props.children;
  }
}

function CrashNotice() {
  const { t } = useTranslation();
  return (
    <div className="narrow">
      <h1>{t('app.crashTitle')}</h1>
      <Alert tone="danger" role="alert" title={t('app.crashText')}>
        <div>
          <Button variant="secondary" onClick={() => location.reload()}>
            {t('app.reload')}
          </Button>
        </div>
      </Alert>
    </div>
  );
}
