import type { Findings } from '../findings';
import type { TableView } from './table-view';

/**
 * Body rows that are data, not a total the person typed below them (`JUMLAH`, `Total`, `Rata-rata …`): counted in, it would
 * double every sum. A row is a total when its first filled column among `labels` says so and `kode`, if named, is no code.
 * Each is reported (`info`), never dropped in silence.
 */
export function withoutTotalRows(view: TableView, labels: readonly string[], findings: Findings): number[] {
  return view.rows.filter((row) => {
    const kolom = labels.find((name) => view.text(name, row) !== '');
    if (kolom === undefined || !/^(?:grand\s+)?(?:jumlah|total|rata\s*-\s*rata)\b/iu.test(view.text(kolom, row))) return true;
    const alamat = view.alamat(kolom, row);
    findings.add(
      'baris-jumlah',
      'info',
      `Baris “${view.text(kolom, row)}” di ${alamat} dianggap baris jumlah dan tidak ikut dihitung, karena jumlahnya dihitung sendiri. Ganti namanya bila itu baris data.`,
      { tabel: view.nama, kolom, alamat },
    );
    return false;
  });
}
