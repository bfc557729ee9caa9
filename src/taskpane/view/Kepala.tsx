import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScanResult } from '../../app/scan-workbook';
import { TEKS } from '../teks';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({
  kepala: { display: 'flex', flexDirection: 'column', gap: '4px' },
  instansi: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** Whose report this is, and of which year; before the first scan only the product's name. */
export function Kepala({ pindaian }: { readonly pindaian: ScanResult | null }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (pindaian === null || pindaian.tabel.length === 0) {
    return (
      <header className={styles.kepala}>
        <h1 className={styles.instansi}>{TEKS.produk}</h1>
      </header>
    );
  }
  const { namaInstansi, tahunLaporan } = pindaian;
  return (
    <header className={styles.kepala}>
      <h1 className={styles.instansi}>{namaInstansi === '' ? TEKS.kepala.tanpaInstansi : namaInstansi}</h1>
      {namaInstansi === '' && <p className={shared.muted}>{TEKS.kepala.caraInstansi}</p>}
      <p className={shared.muted}>{tahunLaporan === null ? TEKS.kepala.tanpaTahun : TEKS.kepala.tahun(tahunLaporan)}</p>
    </header>
  );
}
