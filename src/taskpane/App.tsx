import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { HostVerdict, OfficeThemeLike } from './office-host';
import type { CreateUseCases } from './state/use-pane';
import { usePaneTheme } from './theme';
import { Panel } from './view/Panel';
import { TanpaExcel } from './view/TanpaExcel';

const useStyles = makeStyles({
  dasar: { minHeight: '100vh', fontVariantNumeric: 'tabular-nums' },
});

interface AppProps {
  readonly verdict: HostVerdict;
  readonly officeTheme: OfficeThemeLike | undefined;
  readonly createUseCases: CreateUseCases;
}

/** Theme around the pane, or around the reason why there is none. */
export function App({ verdict, officeTheme, createUseCases }: AppProps) {
  const styles = useStyles();
  const { theme, dark } = usePaneTheme(officeTheme);
  return (
    <FluentProvider theme={theme} className={styles.dasar} style={{ colorScheme: dark ? 'dark' : 'light' }}>
      {verdict === 'siap' ? <Panel createUseCases={createUseCases} /> : <TanpaExcel sebab={verdict} />}
    </FluentProvider>
  );
}
