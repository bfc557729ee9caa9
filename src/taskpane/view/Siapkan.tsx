import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { NamaTabel } from '../../model/contract/nama-tabel';
import { checkIsian } from '../../model/siapkan/check-isian';
import type { IsianSiapkan } from '../../model/siapkan/tabel-baru';
import type { PaneState } from '../state/pane-state';
import type { PaneActions } from '../state/use-pane';
import { TEKS } from '../teks';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({
  tahun: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))', gap: '8px' },
  isian: { minWidth: 0 },
  pilihan: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', minWidth: 0 },
  tombol: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  pilih: { alignSelf: 'flex-start' },
});

const FIELDS = ['tahunLaporan', 'awalRenstra', 'akhirRenstra'] as const;
type Typed = Readonly<Record<keyof IsianSiapkan, string>>;

const toIsian = (typed: Typed): IsianSiapkan => ({
  tahunLaporan: Number(typed.tahunLaporan.trim() || NaN),
  awalRenstra: Number(typed.awalRenstra.trim() || NaN),
  akhirRenstra: Number(typed.akhirRenstra.trim() || NaN),
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The years are asked before anything is made: they name the columns. */
function Formulir({ state, actions, onClose }: Props & { readonly onClose: () => void }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const missing = state.pindaian?.dapatDisiapkan ?? [];
  const [typed, setTyped] = useState<Typed>({
    tahunLaporan: String(state.pindaian?.tahunLaporan ?? ''),
    awalRenstra: String(state.pindaian?.awalRenstra ?? ''),
    akhirRenstra: String(state.pindaian?.akhirRenstra ?? ''),
  });
  const [tried, setTried] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const [without, setWithout] = useState<ReadonlySet<NamaTabel>>(new Set());
  const problems = checkIsian(toIsian(typed));
  const wanted = missing.filter((nama) => !without.has(nama));
  const examples: Readonly<Record<keyof IsianSiapkan, number>> = { tahunLaporan: 2025, awalRenstra: 2025, akhirRenstra: 2029 };

  const submit = (): void => {
    setTried(true);
    if (Object.keys(problems).length === 0 && wanted.length > 0 && state.sibuk === null) actions.siapkan(toIsian(typed), wanted);
  };
  const toggle = (nama: NamaTabel, isWanted: boolean): void => {
    const next = new Set(without);
    if (isWanted) next.delete(nama);
    else next.add(nama);
    setWithout(next);
  };

  return (
    <form
      className={shared.section}
      aria-labelledby="judul-siapkan"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles.tahun}>
        {FIELDS.map((field) => (
          <Field
            key={field}
            label={TEKS.siapkan[field]}
            required
            validationState={tried && problems[field] !== undefined ? 'error' : 'none'}
            validationMessage={tried ? problems[field] : undefined}
          >
            <Input
              className={styles.isian}
              input={{ size: 4 }}
              inputMode="numeric"
              maxLength={4}
              value={typed[field]}
              placeholder={TEKS.siapkan.contoh(examples[field])}
              onChange={(_, { value }) => setTyped({ ...typed, [field]: value })}
            />
          </Field>
        ))}
      </div>
      {tried && wanted.length === 0 && (
        <p role="alert" className={shared.text}>
          {TEKS.siapkan.tanpaPilihan}
        </p>
      )}
      <div className={styles.tombol}>
        <Button type="submit" appearance="primary" disabledFocusable={state.sibuk !== null}>
          {TEKS.siapkan.buat(wanted.length)}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {TEKS.siapkan.tutup}
        </Button>
      </div>
      <Button className={styles.pilih} appearance="subtle" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
        {isChoosing ? TEKS.siapkan.tutupPilih : TEKS.siapkan.bukaPilih(wanted.length, missing.length)}
      </Button>
      {isChoosing && (
        <fieldset className={styles.pilihan}>
          <legend className={shared.muted}>{TEKS.siapkan.pilih}</legend>
          {missing.map((nama) => (
            <Checkbox
              key={nama}
              label={nama}
              checked={!without.has(nama)}
              onChange={(_, { checked }) => toggle(nama, checked === true)}
            />
          ))}
        </fieldset>
      )}
    </form>
  );
}

/** Offers to make the input tables the workbook lacks; nothing when it lacks none. */
export function Siapkan({ state, actions }: Props) {
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  const { pindaian } = state;
  if (pindaian === null || pindaian.dapatDisiapkan.length === 0) return null;
  const isFirst = pindaian.tabel.length === 0;
  return (
    <section id="siapkan" className={shared.section} aria-labelledby="judul-siapkan">
      <h2 id="judul-siapkan" className={shared.heading}>
        {TEKS.siapkan.judul}
      </h2>
      <p className={shared.muted}>{TEKS.siapkan.kurang(pindaian.dapatDisiapkan.length)}</p>
      {isOpen ? (
        <Formulir state={state} actions={actions} onClose={() => setOpen(false)} />
      ) : (
        <Button
          appearance={isFirst ? 'primary' : 'secondary'}
          icon={<TableAdd20Regular />}
          aria-expanded={false}
          onClick={() => setOpen(true)}
        >
          {TEKS.siapkan.buka}
        </Button>
      )}
    </section>
  );
}
