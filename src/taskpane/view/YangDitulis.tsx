import type { PaneState } from '../state/pane-state';
import { TEKS } from '../teks';
import { CellLink } from './CellLink';
import { useSharedStyles } from './styles';

/** What the last action wrote, each a way to the place; below it what it left out, and why. */
export function YangDitulis({ state, onGo }: { readonly state: PaneState; readonly onGo: (alamat: string) => void }) {
  const shared = useSharedStyles();
  const { kolomTertulis, lembarTergambar, tabelDisiapkan, tertinggal, tidakDibuat } = state;
  if (kolomTertulis.length + lembarTergambar.length + tabelDisiapkan.length + tidakDibuat.length === 0) return null;
  return (
    <section id="tertulis" className={shared.section} aria-labelledby="judul-tertulis">
      <h2 id="judul-tertulis" className={shared.heading}>
        {TEKS.tertulis.judul}
      </h2>
      <ul className={shared.list}>
        {kolomTertulis.map(({ table, header, alamat, rows }) => (
          <li key={alamat} className={shared.row}>
            <CellLink alamat={alamat} teks={TEKS.tertulis.kolom(table, header)} onGo={onGo} />
            <span className={shared.number}>{TEKS.tabel.baris(rows)}</span>
          </li>
        ))}
        {lembarTergambar.map(({ kunci, judul, lembar, alamat, perubahan, note }) => (
          <li key={kunci} className={shared.row}>
            <span className={shared.text}>
              <CellLink alamat={alamat} teks={judul} onGo={onGo} />
              <p className={shared.muted}>
                {`${TEKS.tabel.lembar(lembar)} · ${TEKS.tertulis.perubahan(perubahan)}${note === null ? '' : `. ${note}`}`}
              </p>
            </span>
          </li>
        ))}
        {tabelDisiapkan.map(({ nama, lembar, alamat, note }) => (
          <li key={nama} className={shared.row}>
            <span className={shared.text}>
              <CellLink alamat={alamat} teks={nama} onGo={onGo} />
              {(note !== null || lembar !== nama) && <p className={shared.muted}>{note ?? TEKS.tabel.lembar(lembar)}</p>}
            </span>
          </li>
        ))}
      </ul>
      {tertinggal.length > 0 && (
        <>
          <h3 className={shared.heading}>{TEKS.tertulis.tertinggal}</h3>
          <p className={shared.muted}>{TEKS.tertulis.tertinggalIsi(tertinggal.map(({ lembar }) => lembar))}</p>
        </>
      )}
      {tidakDibuat.length > 0 && (
        <>
          <h3 className={shared.heading}>{TEKS.tertulis.tidakDibuat}</h3>
          <ul className={shared.list}>
            {tidakDibuat.map(({ id, judul, alasan }, index) => (
              <li key={`${id} ${index}`} className={shared.row}>
                <span className={shared.text}>
                  {judul}
                  <p className={shared.muted}>{alasan}</p>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
