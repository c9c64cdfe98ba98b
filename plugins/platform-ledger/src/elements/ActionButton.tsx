import Button from '@material-ui/core/Button';
import { ReactNode } from 'react';

export interface ActionButtonProps {
  onClick(): void;
  children: ReactNode;
  icon?: ReactNode;
  disabled?: boolean;
  /** Where the visible words do not say enough by themselves. */
  label?: string;
}

export function ActionButton(props: ActionButtonProps) {
  return (
    <Button
      size="small"
      variant="outlined"
      color="inherit"
      onClick={props.onClick}
      startIcon={props.icon}
      disabled={props.disabled}
      aria-label={props.label}
      style={{ textTransform: 'none' }}
    >
      {props.children}
    </Button>
  );
}
