import { Button, Link, makeStyles } from '@fluentui/react-components';
import { DocumentArrowDown20Regular, DocumentEdit20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { PaneState } from '../state/pane-state';
import type { PaneActions } from '../state/use-pane';
import { TEKS } from '../teks';
import { Pratinjau } from './Pratinjau';
import { SalinTabel } from './SalinTabel';
import { useSharedStyles } from './styles';
import { TandaTemplat } from './TandaTemplat';

const useStyles = makeStyles({
  tombol: { alignSelf: 'flex-start' },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Everything that leaves for Word: tables by the clipboard, the report as a file, the office's own template filled in. */
export function UntukWord({ state, actions }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const input = useRef<HTMLInputElement>(null);
  const { pindaian, salinan, berkas, templat } = state;
  if (pindaian === null || pindaian.tabel.length === 0) return null;
  const isBusy = state.sibuk !== null;
  return (
    <section id="word" className={shared.section} aria-labelledby="judul-word">
      <h2 id="judul-word" className={shared.heading}>
        {TEKS.word.judul}
      </h2>
      <p className={shared.muted}>{TEKS.word.isi}</p>
      <Button className={styles.tombol} icon={<DocumentArrowDown20Regular />} disabledFocusable={isBusy} onClick={actions.unduh}>
        {TEKS.word.unduh}
      </Button>
      <Button
        className={styles.tombol}
        icon={<DocumentEdit20Regular />}
        disabledFocusable={isBusy}
        aria-describedby="cara-templat"
        onClick={() => input.current?.click()}
      >
        {TEKS.word.templat}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        data-testid="templat"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) actions.isiTemplat(file);
          // The same file may be chosen again after it was changed.
          event.target.value = '';
        }}
      />
      <p id="cara-templat" className={shared.muted}>
        {TEKS.word.caraTemplat}
      </p>
      <SalinTabel pindaian={pindaian} state={state} actions={actions} />
      {salinan !== null && <Pratinjau salinan={salinan} onCopied={actions.tersalin} />}
      {berkas !== null && (
        <>
          <Link href={berkas.url} download={berkas.nama}>
            {TEKS.word.simpan(berkas.nama)}
          </Link>
          <p className={shared.muted}>{TEKS.word.caraSimpan}</p>
        </>
      )}
      {templat !== null && <TandaTemplat templat={templat} />}
    </section>
  );
}
