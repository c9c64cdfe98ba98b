import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import { demoIdentities } from './demoIdentities';
import styles from './IdentityChoice.module.css';

interface IdentityChoiceProps {
  onChoose(id: string): void;
}

export function IdentityChoice(props: IdentityChoiceProps) {
  return (
    <main className={styles.page}>
      <Typography variant="h3" component="h1">
        Platform Ledger
      </Typography>
      <Typography variant="body1" gutterBottom>
        This is a demo portal: choose who to be, no password is asked. A portal
        in production refuses this sign-in.
      </Typography>
      <ul className={styles.choices} aria-label="Choose who to be">
        {demoIdentities.map(identity => (
          <Card component="li" key={identity.id} className={styles.choice}>
            <CardContent>
              <Typography variant="h6" component="h2">
                {identity.title}
              </Typography>
              <Typography variant="body2">{identity.description}</Typography>
            </CardContent>
            <CardActions>
              <Button
                color="primary"
                variant="contained"
                aria-label={`Enter as ${identity.title}`}
                onClick={() => props.onChoose(identity.id)}
              >
                Enter
              </Button>
            </CardActions>
          </Card>
        ))}
      </ul>
    </main>
  );
}
