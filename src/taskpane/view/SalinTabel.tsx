import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ScanResult } from '../../app/scan-workbook';
import type { PaneState } from '../state/pane-state';
import type { PaneActions } from '../state/use-pane';
import { TEKS } from '../teks';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({
  tombol: { alignSelf: 'flex-start' },
  baris: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
});

interface Props {
  readonly pindaian: ScanResult;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The tables of the report, each to be copied alone, or several ticked ones together. */
export function SalinTabel({ pindaian, state, actions }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tables = pindaian.daftarTabel.filter(({ dipilih }) => dipilih);
  const chosen = tables.filter(({ kunci }) => ticked.has(kunci)).map(({ kunci }) => kunci);
  const isBusy = state.sibuk !== null;

  const toggle = (kunci: string, isWanted: boolean): void => {
    const next = new Set(ticked);
    if (isWanted) next.add(kunci);
    else next.delete(kunci);
    setTicked(next);
  };

  return (
    <>
      <Button className={styles.tombol} icon={<Copy20Regular />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? TEKS.word.tutupSalin : TEKS.word.bukaSalin}
      </Button>
      {isOpen && (
        <>
          <ul className={shared.list}>
            {tables.map(({ kunci, nama, perSasaran }) => {
              const label = perSasaran ? TEKS.susunan.perSasaran(nama) : nama;
              return (
                <li key={kunci} className={styles.baris}>
                  <Checkbox
                    label={label}
                    aria-label={TEKS.word.pilih(label)}
                    checked={ticked.has(kunci)}
                    onChange={(_, { checked }) => toggle(kunci, checked === true)}
                  />
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<Copy20Regular />}
                    aria-label={TEKS.word.salin(label)}
                    title={TEKS.word.salin(label)}
                    disabledFocusable={isBusy}
                    onClick={() => actions.salin([kunci])}
                  />
                </li>
              );
            })}
          </ul>
          {chosen.length > 0 && (
            <Button
              className={styles.tombol}
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => actions.salin(chosen)}
            >
              {TEKS.word.salinPilihan(chosen.length)}
            </Button>
          )}
        </>
      )}
    </>
  );
}
