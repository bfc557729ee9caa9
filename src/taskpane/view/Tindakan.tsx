import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndo20Regular, Calculator20Regular, Table20Regular } from '@fluentui/react-icons';
import type { PaneState } from '../state/pane-state';
import type { PaneActions } from '../state/use-pane';
import { TEKS } from '../teks';
import { useSharedStyles } from './styles';

export const ID_HITUNG = 'tombol-hitung';

const useStyles = makeStyles({
  utama: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  tombol: { flexGrow: 1, flexBasis: '120px' },
  batalkan: { alignSelf: 'flex-start' },
});

/** Why a button cannot be pressed now, `null` when it can. */
export function reasonAgainst(state: PaneState, button: 'hitung' | 'batalkan'): string | null {
  if (state.sibuk !== null) return TEKS.tindakan.sibuk(TEKS.kegiatan[state.sibuk]);
  if (button === 'batalkan') return state.penulisan === null ? TEKS.tindakan.tanpaPenulisan : null;
  return state.pindaian !== null && state.pindaian.tabel.length === 0 ? TEKS.tindakan.tanpaTabel : null;
}

/**
 * The three things the pane does. A button that cannot be pressed stays in the
 * tab order and says why: a `disabled` one would drop the keyboard's focus.
 */
export function Tindakan({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const against = reasonAgainst(state, 'hitung');
  const againstBack = reasonAgainst(state, 'batalkan');
  const back = againstBack ?? (state.penulisan === null ? undefined : TEKS.tindakan.batalkanApa[state.penulisan.oleh]);
  return (
    <section id="tindakan" className={shared.section} aria-label={TEKS.produk}>
      <div className={styles.utama}>
        <Button
          id={ID_HITUNG}
          className={styles.tombol}
          appearance="primary"
          icon={<Calculator20Regular />}
          disabledFocusable={against !== null}
          title={against ?? undefined}
          aria-describedby={against === null ? undefined : 'alasan-utama'}
          onClick={actions.hitung}
        >
          {TEKS.tindakan.hitung}
        </Button>
        <Button
          className={styles.tombol}
          icon={<Table20Regular />}
          disabledFocusable={against !== null}
          title={against ?? undefined}
          aria-describedby={against === null ? undefined : 'alasan-utama'}
          onClick={actions.buatTabel}
        >
          {TEKS.tindakan.buatTabel}
        </Button>
      </div>
      <Button
        className={styles.batalkan}
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={againstBack !== null}
        title={back}
        aria-describedby={back === undefined ? undefined : 'alasan-batalkan'}
        onClick={actions.takeBack}
      >
        {TEKS.tindakan.batalkan}
      </Button>
      <span id="alasan-utama" className={shared.hidden}>
        {against}
      </span>
      <span id="alasan-batalkan" className={shared.hidden}>
        {back}
      </span>
    </section>
  );
}
