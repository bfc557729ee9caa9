import { Link, makeStyles } from '@fluentui/react-components';
import { TEKS } from '../teks';

const useStyles = makeStyles({
  // A link of 16 px height is a small target: the padding makes it 24 px without moving the text.
  link: { textAlign: 'left', overflowWrap: 'anywhere', padding: '4px 0', margin: '-4px 0' },
});

interface CellLinkProps {
  readonly alamat: string;
  /** Words instead of the address. */
  readonly teks?: string;
  readonly onGo: (alamat: string) => void;
}

/** A button that looks like a link and brings a cell into view. */
export function CellLink({ alamat, teks, onGo }: CellLinkProps) {
  const styles = useStyles();
  const label = teks === undefined ? TEKS.tautan(alamat) : `${teks}. ${TEKS.tautan(alamat)}`;
  return (
    <Link as="button" className={styles.link} aria-label={label} title={TEKS.tautan(alamat)} onClick={() => onGo(alamat)}>
      {teks ?? alamat}
    </Link>
  );
}
