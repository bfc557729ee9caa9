import { computeHasil } from '../../../src/model/compute-hasil';
import { readLaporan } from '../../../src/model/read-laporan';
import { buildTables } from '../../../src/report/catalogue';
import type { BagianDokumen, Blok, Dokumen } from '../../../src/report/dokumen/dokumen';
import type { LakipTable } from '../../../src/report/lakip-table';
import type { RawWorkbook } from '../../../src/model/raw';
import { rawFromData } from '../../golden/raw-from-data';

export const SAMPLES = ['ajung-2023', 'ambulu-2021'] as const;
export const LAYOUTS = ['Baku', 'Ajung 2023', 'Ambulu 2021'] as const;

/** The workbook with its setting `Susunan` set. */
function withLayout(raw: RawWorkbook, layout: string): RawWorkbook {
  const tables = raw.tables.map((table) => {
    if (table.name !== 'Pengaturan') return table;
    const keys = table.columns[0]?.values ?? [];
    const row = keys.indexOf('Susunan');
    const columns = table.columns.map((column, index) => {
      const { values } = column;
      if (index !== 1 || values === null) return column;
      return { ...column, values: values.map((value, each) => (each === row ? layout : value)) };
    });
    return { ...table, columns };
  });
  return { ...raw, tables };
}

/** All tables of a sample in a layout. */
export function sampleTables(name: (typeof SAMPLES)[number], layout: (typeof LAYOUTS)[number]): LakipTable[] {
  const { laporan } = readLaporan(withLayout(rawFromData(name), layout));
  return buildTables(laporan, computeHasil(laporan)).tables;
}

/** Tables as a report: a part for each `bab`, a heading and a sentence before every table, one who signs at the end. */
export function dokumenOf(tables: readonly LakipTable[]): Dokumen {
  const bagian: BagianDokumen[] = [
    { judul: ['IKHTISAR EKSEKUTIF'], blok: [{ jenis: 'paragraf', kunci: 'ikhtisar', teks: 'Ikhtisar.' }] },
  ];
  for (const bab of new Set(tables.map((table) => table.bab))) {
    const blok = tables
      .filter((table) => table.bab === bab)
      .flatMap((tabel): Blok[] => [
        { jenis: 'judul', tingkat: 2, teks: `Bagian ${tabel.lembar}` },
        { jenis: 'paragraf', kunci: tabel.kunci, teks: `Tabel berikut:\n1. butir pertama\n2. butir kedua` },
        { jenis: 'tabel', tabel },
      ]);
    bagian.push({ judul: bab.replace(/^(BAB \S+) /u, '$1\n').split('\n'), blok });
  }
  const signature: Blok = {
    jenis: 'tanda-tangan',
    kiri: { baris: ['BUPATI', '', '', '', 'NAMA PERTAMA'] },
    kanan: { baris: ['Ajung, 2 Januari 2024', 'CAMAT', '', '', '', 'NAMA KEDUA', 'NIP. 000'] },
  };
  const last = bagian.pop();
  if (last !== undefined) bagian.push({ ...last, blok: [...last.blok, signature] });
  return { sampul: ['LAPORAN KINERJA', '', 'KECAMATAN CONTOH', 'TAHUN 2023'], bahasa: 'id-ID', bagian };
}
