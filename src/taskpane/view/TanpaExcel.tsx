import { makeStyles, tokens } from '@fluentui/react-components';
import type { HostVerdict } from '../office-host';
import { TEKS } from '../teks';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '16px' },
  judul: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The pane where it cannot work: what is wrong, and how to get it right. */
export function TanpaExcel({ sebab }: { readonly sebab: Exclude<HostVerdict, 'siap'> }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { judul, isi, tindakan } = TEKS.luarExcel[sebab];
  return (
    <main className={styles.panel}>
      <h1 className={styles.judul}>{judul}</h1>
      <p className={shared.text}>{isi}</p>
      <p className={shared.text}>{tindakan}</p>
    </main>
  );
}
