import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { copyRich, fillCopyEvent, type RichContent } from '../clipboard/copy-rich';
import { TEKS } from '../teks';

const useStyles = makeStyles({
  teks: { minHeight: '160px', fontVariantNumeric: 'tabular-nums' },
  tombol: { alignSelf: 'flex-start' },
});

/**
 * The last way to copy: the text stands selected, and the person's own Ctrl+C puts the table for Word onto the clipboard.
 * Plain text is shown, never the HTML: what people typed stays text.
 */
export function Pratinjau({ salinan, onCopied }: { readonly salinan: RichContent; readonly onCopied: () => void }) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [salinan]);
  return (
    <>
      <Field label={TEKS.word.pratinjau}>
        <Textarea
          ref={area}
          textarea={{ className: styles.teks }}
          readOnly
          value={salinan.teks}
          onCopy={(event) => {
            if (fillCopyEvent(event.nativeEvent, salinan)) onCopied();
          }}
        />
      </Field>
      <Button
        className={styles.tombol}
        onClick={() => {
          // The tables are ready now, so this click is still in the browser's good graces.
          void copyRich(salinan).then((cara) => {
            if (cara !== 'manual') onCopied();
          });
        }}
      >
        {TEKS.word.salinLagi}
      </Button>
    </>
  );
}
