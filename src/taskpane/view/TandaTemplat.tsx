import type { PaneState } from '../state/pane-state';
import { TEKS } from '../teks';
import { useSharedStyles } from './styles';

/** What became of the marks of a template: those left as they were first, with what was probably meant. */
export function TandaTemplat({ templat }: { readonly templat: NonNullable<PaneState['templat']> }) {
  const shared = useSharedStyles();
  const { terisi, tidakDikenal, peringatan } = templat;
  return (
    <>
      {tidakDikenal.length > 0 && (
        <>
          <h3 className={shared.heading}>{TEKS.word.tidakDikenal}</h3>
          <ul className={shared.list}>
            {tidakDikenal.map(({ tanda, tempat, saran }, index) => (
              <li key={`${tanda} ${index}`} className={shared.row}>
                <span className={shared.text}>
                  {tanda}
                  <p className={shared.muted}>{saran === null ? tempat : `${tempat}. ${TEKS.word.saran(saran)}`}</p>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {peringatan.length > 0 && (
        <>
          <h3 className={shared.heading}>{TEKS.word.peringatan}</h3>
          <ul className={shared.list}>
            {peringatan.map((kalimat, index) => (
              <li key={`${index}`} className={shared.row}>
                <span className={shared.text}>{kalimat}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {terisi.length > 0 && (
        <>
          <h3 className={shared.heading}>{TEKS.word.terisi}</h3>
          <ul className={shared.list}>
            {terisi.map(({ tanda, jumlah }) => (
              <li key={tanda} className={shared.row}>
                <span className={shared.text}>{tanda}</span>
                <span className={shared.number}>{TEKS.word.kali(jumlah)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
