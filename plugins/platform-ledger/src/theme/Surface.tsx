import { useTheme } from '@material-ui/core/styles';
import { CSSProperties, PropsWithChildren } from 'react';
import { palettes } from './palettes';
import styles from './Surface.module.css';

/**
 * Around everything the ledger renders: hands the portal's theme to the style sheets as custom properties.
 */
export function Surface(props: PropsWithChildren<{}>) {
  const { palette, typography } = useTheme();
  const colours = palettes[palette.type];
  const variables: { [name: `--ledger-${string}`]: string } = {
    '--ledger-text': palette.text.primary,
    '--ledger-page': palette.background.default,
    '--ledger-panel': palette.background.paper,
    '--ledger-font': String(typography.fontFamily ?? 'inherit'),
  };
  for (const [name, colour] of Object.entries(colours)) {
    const property = name.replace(
      /[A-Z]/g,
      letter => `-${letter.toLowerCase()}`,
    );
    variables[`--ledger-${property}`] = colour;
  }
  return (
    <div
      className={styles.surface}
      style={
        { fontFamily: typography.fontFamily, ...variables } as CSSProperties
      }
    >
      {props.children}
    </div>
  );
}
