import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AmbiguityQuestion } from '../../model/read-laporan';
import type { DotReading } from '../../model/raw';
import type { PaneState } from '../state/pane-state';
import type { PaneActions } from '../state/use-pane';
import { TEKS } from '../teks';
import { CellLink } from './CellLink';
import { useSharedStyles } from './styles';
import { reasonAgainst } from './Tindakan';

const useStyles = makeStyles({
  kartu: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
  },
  pilihan: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface KartuProps {
  readonly tanya: AmbiguityQuestion;
  readonly busy: string | null;
  readonly actions: PaneActions;
}

function Kartu({ tanya, busy, actions }: KartuProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { table, column, contoh, jumlah, alamat, bacaanRibuan, bacaanDesimal } = tanya;
  const kalimat = TEKS.pertanyaan.tanya(contoh, table, column);
  const button = (reading: DotReading, teks: string) => (
    <Button
      disabledFocusable={busy !== null}
      title={busy ?? undefined}
      aria-label={`${teks}. ${kalimat}`}
      onClick={() => actions.answer({ table, column, reading })}
    >
      {teks}
    </Button>
  );
  return (
    <li className={styles.kartu}>
      <p className={shared.text}>{kalimat}</p>
      <p className={shared.muted}>
        <CellLink alamat={alamat} onGo={actions.goTo} /> · {TEKS.pertanyaan.ulasan(jumlah)}
      </p>
      <div className={styles.pilihan}>
        {button('ribuan', bacaanRibuan)}
        {button('desimal', bacaanDesimal)}
      </div>
    </li>
  );
}

/** One card a column whose dots may mean thousands or decimals: asked once, remembered in the workbook. */
export function Pertanyaan({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const shared = useSharedStyles();
  if (state.pertanyaan.length === 0) return null;
  const busy = state.sibuk === null ? null : reasonAgainst(state, 'hitung');
  return (
    <section id="pertanyaan" className={shared.section} aria-labelledby="judul-pertanyaan">
      <h2 id="judul-pertanyaan" className={shared.heading}>
        {TEKS.pertanyaan.judul}
      </h2>
      <ul className={shared.list} style={{ gap: '12px' }}>
        {state.pertanyaan.map((tanya) => (
          <Kartu key={`${tanya.table}\n${tanya.column}`} tanya={tanya} busy={busy} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
