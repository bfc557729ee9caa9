import { Button, Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScanResult } from '../../app/scan-workbook';
import type { PaneState } from '../state/pane-state';
import type { PaneActions } from '../state/use-pane';
import { TEKS } from '../teks';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({
  bab: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', minWidth: 0 },
  tombol: { alignSelf: 'flex-start' },
});

type Susunan = ScanResult['susunan'];
const SUSUNAN = Object.keys(TEKS.susunan.makna) as readonly Susunan[];

const isSusunan = (value: string): value is Susunan => SUSUNAN.some((one) => one === value);

interface ListProps {
  readonly pindaian: ScanResult;
  readonly without: ReadonlySet<string>;
  readonly onToggle: (kunci: string, isWanted: boolean) => void;
}

/** The tables of the layout, part by part of the report. */
function PilihTabel({ pindaian, without, onToggle }: ListProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const parts = [...new Set(pindaian.daftarTabel.map(({ bab }) => bab))];
  return (
    <>
      {parts.map((part) => (
        <fieldset key={part} className={styles.bab}>
          <legend className={shared.muted}>{part}</legend>
          {pindaian.daftarTabel
            .filter(({ bab }) => bab === part)
            .map(({ kunci, nama, perSasaran }) => (
              <Checkbox
                key={kunci}
                label={perSasaran ? TEKS.susunan.perSasaran(nama) : nama}
                checked={!without.has(kunci)}
                onChange={(_, { checked }) => onToggle(kunci, checked === true)}
              />
            ))}
        </fieldset>
      ))}
    </>
  );
}

function Pilihan({ pindaian, state, actions }: { pindaian: ScanResult; state: PaneState; actions: PaneActions }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const saved = new Set(pindaian.daftarTabel.filter(({ dipilih }) => !dipilih).map(({ kunci }) => kunci));
  const [isOpen, setOpen] = useState(false);
  const [susunan, setSusunan] = useState<Susunan>(pindaian.susunan);
  const [without, setWithout] = useState<ReadonlySet<string>>(saved);
  const isOther = susunan !== pindaian.susunan;
  const isChanged = isOther || without.size !== saved.size || [...without].some((kunci) => !saved.has(kunci));
  const all = pindaian.daftarTabel.length;

  const toggle = (kunci: string, isWanted: boolean): void => {
    const next = new Set(without);
    if (isWanted) next.delete(kunci);
    else next.add(kunci);
    setWithout(next);
  };

  return (
    <>
      <Field label={TEKS.susunan.susunan} hint={TEKS.susunan.makna[susunan]}>
        <Select value={susunan} onChange={(_, { value }) => isSusunan(value) && setSusunan(value)}>
          {SUSUNAN.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      {!isOther && (
        <Button className={styles.tombol} appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? TEKS.susunan.tutup : TEKS.susunan.buka(all - without.size, all)}
        </Button>
      )}
      {isOpen && !isOther && <PilihTabel pindaian={pindaian} without={without} onToggle={toggle} />}
      {isChanged && (
        <>
          <p className={shared.muted}>{isOther ? TEKS.susunan.gantiSusunan : TEKS.susunan.belumDisimpan}</p>
          <Button
            className={styles.tombol}
            disabledFocusable={state.sibuk !== null}
            onClick={() => actions.simpanPilihan(susunan, [...without])}
          >
            {TEKS.susunan.simpan}
          </Button>
        </>
      )}
    </>
  );
}

/** Which layout the report follows and which of its tables are made; the choice lives in the workbook. */
export function SusunanLaporan({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const shared = useSharedStyles();
  const { pindaian } = state;
  if (pindaian === null || pindaian.tabel.length === 0) return null;
  // A choice that was saved, here or in the table itself, is where the next one begins.
  const version = `${pindaian.susunan}|${pindaian.daftarTabel.map(({ kunci, dipilih }) => `${kunci}${dipilih}`).join()}`;
  return (
    <section id="susunan" className={shared.section} aria-labelledby="judul-susunan">
      <h2 id="judul-susunan" className={shared.heading}>
        {TEKS.susunan.judul}
      </h2>
      <Pilihan key={version} pindaian={pindaian} state={state} actions={actions} />
    </section>
  );
}
