import { useState } from 'react';
import { ProxiedSignInPage } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { chosenIdentity } from './chosenIdentity';
import { forgetOnSignOut } from './forgetOnSignOut';
import { IdentityChoice } from './IdentityChoice';
import { SignInFailure } from './SignInFailure';

/** DEMO ONLY: sign-in by choosing who to be. The backend refuses it outside of development. */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const [identity, setIdentity] = useState(chosenIdentity.get);

  if (!identity) {
    return (
      <IdentityChoice
        onChoose={id => {
          chosenIdentity.set(id);
          setIdentity(id);
        }}
      />
    );
  }
  return (
    <ProxiedSignInPage
      provider={identity === 'guest' ? 'guest' : 'demo'}
      headers={{ 'x-demo-role': identity }}
      onSignInSuccess={identityApi =>
        onSignInSuccess(forgetOnSignOut(identityApi))
      }
      ErrorComponent={({ error }) => (
        <SignInFailure
          error={error}
          onBack={() => {
            chosenIdentity.clear();
            setIdentity(undefined);
          }}
        />
      )}
    />
  );
}
