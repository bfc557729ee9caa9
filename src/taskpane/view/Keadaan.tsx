import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { BISA_DIHENTIKAN, type PaneState, type Pesan } from '../state/pane-state';
import type { PaneActions } from '../state/use-pane';
import { TEKS } from '../teks';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({
  kemajuan: { display: 'flex', flexDirection: 'column', gap: '8px' },
  baris: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  isi: { overflowWrap: 'anywhere', paddingBottom: '8px' },
  judul: { display: 'block' },
});

function Kemajuan({ state, onStop }: { readonly state: PaneState; readonly onStop: () => void }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  if (state.sibuk === null) return null;
  const { kemajuan } = state;
  const teks =
    kemajuan === null ? `${TEKS.kegiatan[state.sibuk]} …` : TEKS.langkah(kemajuan.langkah, kemajuan.selesai, kemajuan.dari);
  return (
    <div className={styles.kemajuan}>
      <ProgressBar
        aria-label={teks}
        {...(kemajuan === null ? {} : { value: kemajuan.selesai, max: Math.max(kemajuan.dari, 1) })}
      />
      <div className={styles.baris}>
        <p className={shared.muted}>{teks}</p>
        {BISA_DIHENTIKAN.has(state.sibuk) && (
          <Button size="small" disabledFocusable={state.menghentikan} onClick={onStop}>
            {state.menghentikan ? TEKS.tindakan.menghentikan : TEKS.tindakan.hentikan}
          </Button>
        )}
      </div>
    </div>
  );
}

function PesanBar({ pesan, onClose }: { readonly pesan: Pesan; readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar intent={pesan.jenis} layout="multiline">
      <MessageBarBody className={styles.isi}>
        <MessageBarTitle className={styles.judul}>{pesan.judul}</MessageBarTitle>
        {pesan.isi}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={TEKS.tindakan.tutupPesan}
            icon={<Dismiss20Regular />}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}

/** What goes on and how the last thing ended: progress, what Excel waits for, the message. */
export function Keadaan({ state, actions }: { readonly state: PaneState; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { tunggu, pesan, pesanPita } = state;
  return (
    <>
      <Kemajuan state={state} onStop={actions.stop} />
      {tunggu !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.isi}>{TEKS.tunggu[tunggu]}</MessageBarBody>
        </MessageBar>
      )}
      {pesanPita !== null && <PesanBar pesan={pesanPita} onClose={actions.dismissRibbon} />}
      {pesan !== null && <PesanBar pesan={pesan} onClose={actions.dismiss} />}
    </>
  );
}
