import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane, type CreateUseCases } from '../state/use-pane';
import { DaftarTemuan } from './DaftarTemuan';
import { Keadaan } from './Keadaan';
import { Kepala } from './Kepala';
import { Pertanyaan } from './Pertanyaan';
import { Siapkan } from './Siapkan';
import { useSharedStyles } from './styles';
import { SusunanLaporan } from './SusunanLaporan';
import { TabelDitemukan } from './TabelDitemukan';
import { ID_HITUNG, Tindakan } from './Tindakan';
import { UntukWord } from './UntukWord';
import { useKeptFocus } from './use-kept-focus';
import { YangDitulis } from './YangDitulis';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '16px', minWidth: 0 },
});

/** The whole pane inside Excel. */
export function Panel({ createUseCases }: { readonly createUseCases: CreateUseCases }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { state, actions } = usePane(createUseCases);
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root, ID_HITUNG);
  return (
    <main ref={root} className={styles.panel} aria-busy={state.sibuk !== null}>
      <Kepala pindaian={state.pindaian} />
      <Tindakan state={state} actions={actions} />
      <Keadaan state={state} actions={actions} />
      <Pertanyaan state={state} actions={actions} />
      <YangDitulis state={state} onGo={actions.goTo} />
      <SusunanLaporan state={state} actions={actions} />
      <UntukWord state={state} actions={actions} />
      <TabelDitemukan state={state} actions={actions} />
      <Siapkan state={state} actions={actions} />
      {state.pindaian !== null && state.pindaian.tabel.length + state.temuan.length > 0 && (
        <DaftarTemuan temuan={state.temuan} onGo={actions.goTo} />
      )}
      <div role="status" className={shared.hidden}>
        {state.pengumuman}
      </div>
    </main>
  );
}
