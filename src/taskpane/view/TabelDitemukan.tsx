import { Button } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons';
import type { PaneState } from '../state/pane-state';
import type { PaneActions } from '../state/use-pane';
import { TEKS } from '../teks';
import { CellLink } from './CellLink';
import { useSharedStyles } from './styles';
import { reasonAgainst } from './Tindakan';

/** Which of the known tables this workbook has, with their rows; without any, what to do first. */
export function TabelDitemukan({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const shared = useSharedStyles();
  const { pindaian } = state;
  const busy = state.sibuk === null ? null : reasonAgainst(state, 'hitung');
  return (
    <section id="tabel" className={shared.section} aria-labelledby="judul-tabel">
      <div className={shared.headingRow}>
        <h2 id="judul-tabel" className={shared.heading}>
          {TEKS.tabel.judul}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSync20Regular />}
          disabledFocusable={busy !== null}
          title={busy ?? undefined}
          onClick={actions.scan}
        >
          {TEKS.tindakan.pindaiUlang}
        </Button>
      </div>
      {pindaian !== null && pindaian.tabel.length === 0 && (
        <>
          <p className={shared.text}>{TEKS.pertama.nilai}</p>
          <p className={shared.text}>{TEKS.pertama.cara}</p>
        </>
      )}
      {pindaian !== null && pindaian.tabel.length > 0 && (
        <>
          <ul className={shared.list}>
            {pindaian.tabel.map(({ nama, lembar, jumlahBaris, alamat }) => (
              <li key={nama} className={shared.row}>
                <span className={shared.text}>
                  {alamat === '' ? nama : <CellLink alamat={alamat} teks={nama} onGo={actions.goTo} />}
                  {lembar !== nama && <span className={shared.muted}> {TEKS.tabel.lembar(lembar)}</span>}
                </span>
                <span className={shared.number}>{TEKS.tabel.baris(jumlahBaris)}</span>
              </li>
            ))}
          </ul>
          {pindaian.tidakAda.length > 0 && <p className={shared.muted}>{TEKS.tabel.tidakAda(pindaian.tidakAda)}</p>}
        </>
      )}
    </section>
  );
}
