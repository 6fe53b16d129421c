import type { MunicipalityView } from '@selbstcheck/contracts';
import { useSession } from '../shared/session/use-session.js';
import { Brand } from './brand.js';
import { LanguageSwitch } from './language-switch.js';
import { MainNav } from './main-nav.js';
import { MunicipalitySwitch } from './municipality-switch.js';
import { PersonMenu } from './person-menu.js';

interface PageHeaderProps {
  readonly municipalities: readonly MunicipalityView[];
  readonly current: MunicipalityView | undefined;
}

export function PageHeader({ municipalities, current }: PageHeaderProps) {
  const session = useSession().data;
  return (
    <header className="page-header">
      <div className="page-width page-header__row">
        <Brand />
        {current ? <MunicipalitySwitch municipalities={municipalities} current={current} /> : null}
        <MainNav session={session} current={current} />
        {session?.step === 'complete' ? <PersonMenu session={session} /> : null}
        <LanguageSwitch />
      </div>
    </header>
  );
}
