import type { Installation } from '@selbstcheck/contracts';
import { CredentialsForm } from './credentials-form.js';
import { DemonstrationNote } from './demonstration-note.js';
import { ProviderButton } from './provider-button.js';
import { SessionEndNotice } from './session-end-notice.js';

interface CredentialsProps {
  readonly installation: Installation | undefined;
  readonly returnTo: string;
}

/** Every way to sign in that this installation has. */
export function Credentials({ installation, returnTo }: CredentialsProps) {
  const provider = installation?.identityProvider ?? null;
  return (
    <>
      <SessionEndNotice />
      <CredentialsForm />
      {provider === null ? null : <ProviderButton name={provider} returnTo={returnTo} />}
      {installation?.demonstration === 'loaded' ? <DemonstrationNote /> : null}
    </>
  );
}
