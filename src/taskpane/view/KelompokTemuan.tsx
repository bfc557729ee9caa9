import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Temuan, Tingkat } from '../../model/temuan';
import { bilangan, TEKS } from '../teks';
import { CellLink } from './CellLink';
import { useSharedStyles } from './styles';

/** Findings drawn at once in one group: thousands of rows would freeze the pane. */
const TEMUAN_PER_HALAMAN = 50;

/** Cells of comparison named for one finding; the rest is counted. */
const TERKAIT_TAMPIL = 5;

const useStyles = makeStyles({
  kelompok: { display: 'flex', flexDirection: 'column', gap: '4px' },
  butir: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 0 8px 12px',
    marginTop: '4px',
    borderLeftWidth: '3px',
    borderLeftStyle: 'solid',
    // Off-screen findings cost no layout.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
  },
  galat: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  peringatan: { borderLeftColor: tokens.colorStatusWarningForeground3 },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  lebih: { alignSelf: 'flex-start', marginTop: '4px' },
});

function Terkait({ terkait, onGo }: { readonly terkait: readonly string[]; readonly onGo: (alamat: string) => void }) {
  const shared = useSharedStyles();
  const rest = terkait.length - TERKAIT_TAMPIL;
  return (
    <p className={shared.muted}>
      {TEKS.temuan.terkait}{' '}
      {terkait.slice(0, TERKAIT_TAMPIL).map((alamat, index) => (
        <span key={`${index} ${alamat}`}>
          {index > 0 && ', '}
          <CellLink alamat={alamat} onGo={onGo} />
        </span>
      ))}
      {rest > 0 && ` ${TEKS.temuan.lainnya(rest)}`}
    </p>
  );
}

interface KelompokTemuanProps {
  readonly tingkat: Tingkat;
  readonly temuan: readonly Temuan[];
  readonly onGo: (alamat: string) => void;
}

/** The findings of one severity: the first fifty, more on demand. */
export function KelompokTemuan({ tingkat, temuan, onGo }: KelompokTemuanProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [limit, setLimit] = useState(TEMUAN_PER_HALAMAN);
  const rest = temuan.length - limit;
  return (
    <div className={styles.kelompok}>
      <h3 id={`judul-${tingkat}`} className={shared.heading}>
        {TEKS.temuan.tingkat[tingkat]} ({bilangan(temuan.length)})
      </h3>
      <p className={shared.muted}>{TEKS.temuan.makna[tingkat]}</p>
      <ul className={shared.list} aria-labelledby={`judul-${tingkat}`}>
        {temuan.slice(0, limit).map((item, index) => (
          <li key={`${index} ${item.aturan} ${item.alamat ?? ''}`} className={mergeClasses(styles.butir, styles[tingkat])}>
            <p className={shared.text}>{item.pesan}</p>
            {item.alamat !== null && (
              <span>
                <CellLink alamat={item.alamat} onGo={onGo} />
              </span>
            )}
            {item.terkait.length > 0 && <Terkait terkait={item.terkait} onGo={onGo} />}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.lebih} appearance="subtle" size="small" onClick={() => setLimit(limit + TEMUAN_PER_HALAMAN)}>
          {TEKS.temuan.lebihBanyak(rest)}
        </Button>
      )}
    </div>
  );
}
