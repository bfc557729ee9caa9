import { equalRupiah, sumRupiah } from '../../domain/angka/sum-rupiah';
import type { Findings } from '../findings';
import type { Laporan } from '../laporan';
import { headerAlamat } from './header-alamat';
import { plainNumber } from './resolve-figure';
import { showRupiah } from './show-rupiah';
import { ProgramSums } from './sum-program';

/**
 * Tells (`info`) when the RKT's amounts add up to another sum than the budget. The plan is older than the budget, so either
 * total of it will do: `Pagu` or `Pagu Murni`. Nothing is claimed where an amount cannot be read, or where amounts stand on
 * programs and on kegiatan, so that adding them would count twice.
 */
export function checkRkt(laporan: Laporan, findings: Findings): void {
  const { rkt, anggaran } = laporan;
  const withAmount = rkt.filter((row) => row.anggaran !== null && row.anggaran.angka.kind !== 'kosong');
  const amounts = withAmount.map((row) => plainNumber(row.anggaran)).filter((value) => value !== null);
  const kegiatan = withAmount.filter((row) => row.kegiatan !== '' || row.indikatorKegiatan !== '').length;
  if (amounts.length === 0 || amounts.length < withAmount.length) return;
  if (kegiatan !== 0 && kegiatan !== withAmount.length) return;
  const total = sumRupiah(amounts);
  const pagu = new ProgramSums(anggaran, 'pagu').total();
  const murni = new ProgramSums(anggaran, 'paguMurni').total();
  if (pagu === null || equalRupiah(total, pagu) || (murni !== null && equalRupiah(total, murni))) return;
  const alamat = headerAlamat(laporan, 'RKT', 'Anggaran');
  const other = headerAlamat(laporan, 'Anggaran', 'Pagu');
  findings.add(
    'anggaran-rkt-berbeda',
    'info',
    `Jumlah anggaran RKT di kolom ${alamat ?? 'Anggaran'} ${showRupiah(total)}, sedangkan jumlah Pagu di kolom ${other ?? 'Pagu'} ${showRupiah(pagu)}${murni === null ? '' : ` dan jumlah Pagu Murni ${showRupiah(murni)}`}. Biarkan bila rencananya memang lain; betulkan bila salah ketik.`,
    { tabel: 'RKT', kolom: 'Anggaran', alamat, terkait: other === null ? [] : [other] },
  );
}
