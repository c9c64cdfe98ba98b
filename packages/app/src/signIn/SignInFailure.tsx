import { ErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';

interface SignInFailureProps {
  error?: Error;
  onBack(): void;
}

export function SignInFailure(props: SignInFailureProps) {
  return (
    <main>
      <ErrorPanel
        title="Sign-in failed"
        error={props.error ?? new Error('The backend gave no reason')}
      />
      <Button variant="contained" color="primary" onClick={props.onBack}>
        Choose again
      </Button>
    </main>
  );
}
