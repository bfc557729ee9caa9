import { Input, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Temuan, Tingkat } from '../../model/temuan';
import { bilangan, TEKS } from '../teks';
import { groupTemuan, TINGKAT } from './group-temuan';
import { KelompokTemuan } from './KelompokTemuan';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({
  saring: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  tingkat: { minWidth: 0, flexGrow: 1, fontVariantNumeric: 'tabular-nums', paddingLeft: '8px', paddingRight: '8px' },
  cari: { minWidth: 0, width: '100%' },
  jumlah: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface DaftarTemuanProps {
  readonly temuan: readonly Temuan[];
  readonly onGo: (alamat: string) => void;
}

/** All findings, grave first; severities can be left out and words searched for. */
export function DaftarTemuan({ temuan, onGo }: DaftarTemuanProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [left, setLeft] = useState<ReadonlySet<Tingkat>>(new Set());
  const [saring, setSaring] = useState('');
  const query = useDeferredValue(saring);
  const all = useMemo(() => groupTemuan(temuan, ''), [temuan]);
  const groups = useMemo(() => groupTemuan(temuan, query), [temuan, query]);
  const shown = TINGKAT.filter((tingkat) => !left.has(tingkat) && groups[tingkat].length > 0);

  const toggle = (tingkat: Tingkat): void => {
    const next = new Set(left);
    if (!next.delete(tingkat)) next.add(tingkat);
    setLeft(next);
  };

  return (
    <section id="temuan" className={shared.section} aria-labelledby="judul-temuan">
      <h2 id="judul-temuan" className={shared.heading}>
        {TEKS.temuan.judul} <span className={styles.jumlah}>({bilangan(temuan.length)})</span>
      </h2>
      {temuan.length === 0 ? (
        <p className={shared.muted}>{TEKS.temuan.kosong}</p>
      ) : (
        <>
          <div className={styles.saring} role="group" aria-label={TEKS.temuan.saring}>
            {TINGKAT.map((tingkat) => (
              <ToggleButton
                key={tingkat}
                size="small"
                className={styles.tingkat}
                checked={!left.has(tingkat)}
                onClick={() => toggle(tingkat)}
              >
                {TEKS.temuan.tingkat[tingkat]} {bilangan(all[tingkat].length)}
              </ToggleButton>
            ))}
          </div>
          <Input
            className={styles.cari}
            type="search"
            value={saring}
            aria-label={TEKS.temuan.contohSaring}
            placeholder={TEKS.temuan.contohSaring}
            onChange={(_event, data) => setSaring(data.value)}
          />
          {shown.map((tingkat) => (
            <KelompokTemuan key={tingkat} tingkat={tingkat} temuan={groups[tingkat]} onGo={onGo} />
          ))}
          {shown.length === 0 && <p className={shared.muted}>{TEKS.temuan.tanpaHasil}</p>}
        </>
      )}
    </section>
  );
}
