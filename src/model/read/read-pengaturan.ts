import { parseAngka } from '../../domain/angka/parse-angka';
import { normalizeHeader } from '../contract/normalize-header';
import type { Pengaturan } from '../pengaturan';
import type { SettingField } from '../settings/settings';
import { SETTING_FIELDS, SETTINGS, defaultPengaturan } from '../settings/settings';
import type { Findings } from '../findings';
import { isDateFormat, showDate } from './date-cell';
import type { TableView } from './table-view';
import { isBlank } from './table-view';
import { findNearest } from './nearest-word';

const FIELD_BY_KEY = new Map(SETTING_FIELDS.map((field) => [normalizeHeader(SETTINGS[field].kunci), field]));

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Where a setting was typed, for findings that come later. */
export type SettingCells = ReadonlyMap<SettingField, string>;

/**
 * Reads table `Pengaturan`. A blank value has the default without a word; a wrong one has the default and a `galat`;
 * a key nobody knows is a `peringatan`; a key that stands twice with different values is a `galat` and has the default.
 */
export function readPengaturan(view: TableView | null, findings: Findings): { pengaturan: Pengaturan; cells: SettingCells } {
  const pengaturan: Mutable<Pengaturan> = { ...defaultPengaturan() };
  const cells = new Map<SettingField, string>();
  if (view === null || !view.has('Kunci') || !view.has('Nilai')) return { pengaturan, cells };
  const seen = new Map<SettingField, number>();
  for (const row of view.rows) {
    const kunci = view.text('Kunci', row);
    const alamat = view.alamat('Nilai', row);
    const field = FIELD_BY_KEY.get(normalizeHeader(kunci));
    if (field === undefined) {
      reportUnknown(view, row, kunci, findings);
      continue;
    }
    if (isBlank(view.value('Nilai', row))) continue;
    const earlier = seen.get(field);
    if (earlier !== undefined) {
      if (view.text('Nilai', earlier) === view.text('Nilai', row)) continue;
      reset(pengaturan, field);
      findings.add(
        'pengaturan-ganda',
        'galat',
        `“${SETTINGS[field].kunci}” di ${alamat} sudah diisi lain di ${view.alamat('Nilai', earlier)}, jadi keduanya tidak dipakai dan berlaku nilai bawaan ${showDefault(field)}. Hapus salah satu baris.`,
        { tabel: view.nama, kolom: 'Nilai', alamat, terkait: [view.alamat('Nilai', earlier)] },
      );
      continue;
    }
    seen.set(field, row);
    cells.set(field, alamat);
    if (!assign(pengaturan, field, inputOf(view, row))) {
      findings.add(
        'pengaturan-salah',
        'galat',
        `“${showTyped(view, row)}” di ${alamat} tidak berlaku untuk “${SETTINGS[field].kunci}”, jadi dipakai nilai bawaan ${showDefault(field)}. Isi harus berupa ${SETTINGS[field].harap}.`,
        { tabel: view.nama, kolom: 'Nilai', alamat },
      );
    }
  }
  checkTogether(pengaturan, cells, findings);
  return { pengaturan, cells };
}

function assign<K extends SettingField>(pengaturan: Mutable<Pengaturan>, field: K, input: unknown): boolean {
  const setting: (typeof SETTINGS)[K] = SETTINGS[field];
  const parsed = setting.schema.safeParse(input);
  if (!parsed.success) return false;
  pengaturan[field] = parsed.data as Pengaturan[K];
  return true;
}

function reset<K extends SettingField>(pengaturan: Mutable<Pengaturan>, field: K): void {
  pengaturan[field] = SETTINGS[field].bawaan as Pengaturan[K];
}

function inputOf(view: TableView, row: number): unknown {
  const value = view.value('Nilai', row);
  const format = view.format('Nilai', row);
  if (typeof value !== 'number') return value;
  if (isDateFormat(format)) return showDate(value);
  const angka = parseAngka(value, { jenis: 'kinerja', numberFormat: format });
  return angka.kind === 'angka' ? angka.nilai : value;
}

/** The value as the person sees it: a decimal comma, but no dots in what may be a year. */
function showTyped(view: TableView, row: number): string {
  const value = view.value('Nilai', row);
  const format = view.format('Nilai', row);
  if (typeof value !== 'number') return view.text('Nilai', row);
  if (isDateFormat(format)) return showDate(value);
  const angka = parseAngka(value, { jenis: 'kinerja', numberFormat: format });
  const shown = angka.kind === 'angka' ? `${angka.nilai}${angka.satuan ?? ''}` : String(value);
  return shown.replace('.', ',');
}

function showDefault(field: SettingField): string {
  const { bawaan } = SETTINGS[field];
  if (bawaan === null || bawaan === '' || bawaan instanceof Map || bawaan instanceof Set) return '(kosong)';
  return `“${String(bawaan)}”`;
}

function reportUnknown(view: TableView, row: number, kunci: string, findings: Findings): void {
  const alamat = view.alamat('Kunci', row);
  if (kunci === '') {
    findings.add(
      'kode-kosong',
      'peringatan',
      `${alamat} kosong padahal nilainya terisi, jadi baris pengaturan ini tidak dipakai. Isi nama pengaturannya.`,
      { tabel: view.nama, kolom: 'Kunci', alamat },
    );
    return;
  }
  const nearest = findNearest(
    kunci,
    SETTING_FIELDS.map((field) => SETTINGS[field].kunci),
  );
  const hint = nearest === null ? 'Periksa ejaannya, atau hapus baris itu.' : `Mungkin maksud Anda “${nearest}”?`;
  findings.add(
    'pengaturan-tidak-dikenal',
    'peringatan',
    `Pengaturan “${kunci}” di ${alamat} tidak dikenal, jadi tidak dipakai. ${hint}`,
    {
      tabel: view.nama,
      kolom: 'Kunci',
      alamat,
    },
  );
}

/** Settings that are right alone and wrong together. */
function checkTogether(pengaturan: Pengaturan, cells: SettingCells, findings: Findings): void {
  const { awalRenstra: awal, akhirRenstra: akhir, tahunLaporan: tahun, skalaPredikat, batasAtasCapaian } = pengaturan;
  if (awal !== null && akhir !== null && awal > akhir) {
    findings.add(
      'pengaturan-salah',
      'peringatan',
      `Awal Renstra (${awal}) sesudah Akhir Renstra (${akhir}). Periksa kedua tahun itu di ${cells.get('awalRenstra') ?? 'tabel Pengaturan'}.`,
      {
        tabel: 'Pengaturan',
        kolom: 'Nilai',
        alamat: cells.get('awalRenstra') ?? null,
        terkait: present(cells.get('akhirRenstra')),
      },
    );
  } else if (tahun !== null && ((awal !== null && tahun < awal) || (akhir !== null && tahun > akhir))) {
    findings.add(
      'pengaturan-salah',
      'peringatan',
      `Tahun Laporan ${tahun} di luar masa Renstra ${awal ?? '…'}–${akhir ?? '…'}. Periksa tahun itu di ${cells.get('tahunLaporan') ?? 'tabel Pengaturan'}.`,
      { tabel: 'Pengaturan', kolom: 'Nilai', alamat: cells.get('tahunLaporan') ?? null },
    );
  }
  if (skalaPredikat === 'Empat Pita' && batasAtasCapaian !== null && batasAtasCapaian <= 100) {
    findings.add(
      'pengaturan-salah',
      'peringatan',
      `Skala “Empat Pita” memberi “Sangat Baik” hanya untuk capaian di atas 100, padahal Batas Atas Capaian ${batasAtasCapaian} memotongnya. Isi Batas Atas Capaian dengan “Tanpa”.`,
      {
        tabel: 'Pengaturan',
        kolom: 'Nilai',
        alamat: cells.get('batasAtasCapaian') ?? cells.get('skalaPredikat') ?? null,
        terkait: present(cells.get('skalaPredikat')),
      },
    );
  }
}

function present(alamat: string | undefined): string[] {
  return alamat === undefined ? [] : [alamat];
}
