import type { AmbiguityQuestion } from './ambiguity-question';
import type { NamaTabel } from './contract/nama-tabel';
import { parseNamaTabel } from './contract/nama-tabel';
import type { Laporan, TabelDitemukan } from './laporan';
import type { RawTable, RawWorkbook } from './raw';
import { Ambiguities } from './read/ambiguity';
import { checkTable, reportMissingTables } from './read/check-tables';
import { Findings } from './findings';
import { isGrowthBlocked } from './read/blocked-growth';
import { findForeignResults } from './read/own-result-columns';
import { readAnggaran } from './read/read-anggaran';
import { readBelanja } from './read/read-belanja';
import { readDokumen } from './read/read-dokumen';
import { readIndikator } from './read/read-indikator';
import { readKeluaran } from './read/read-keluaran';
import { readPengaturan } from './read/read-pengaturan';
import { readSasaran } from './read/read-sasaran';
import { readSkalaKustom } from './read/read-skala-kustom';
import { readSkm } from './read/read-skm';
import { placeYearless, resolveTahun } from './read/resolve-tahun';
import { TableView } from './read/table-view';
import type { Temuan } from './temuan';

export type { AmbiguityQuestion } from './ambiguity-question';

/**
 * Turns the workbook as read into the typed report. Never throws on anything a person typed: what cannot be used becomes
 * a finding with its cell, and a question for each column whose dots are doubtful. Any subset of the tables will do.
 */
export function readLaporan(raw: RawWorkbook): { laporan: Laporan; temuan: Temuan[]; pertanyaan: AmbiguityQuestion[] } {
  const findings = new Findings();
  const ambiguities = new Ambiguities(raw.answers);
  const context = { findings, ambiguities };
  const tables = knownTables(raw);

  reportMissingTables(raw, tables, findings);
  // First of all: the report's year decides which columns of other tables count.
  const { pengaturan: settings, cells } = readPengaturan(openPengaturan(tables.get('Pengaturan')), findings);
  const views = new Map([...tables].map(([nama, table]) => [nama, new TableView(nama, table, settings.tahunLaporan)] as const));
  const view = (nama: NamaTabel): TableView | null => views.get(nama) ?? null;
  const isKustom = settings.skalaPredikat === 'Kustom';
  for (const [nama, table] of views) if (nama !== 'SkalaKustom' || isKustom) checkTable(table, findings);
  const skalaKustom = isKustom ? readSkalaKustom(view('SkalaKustom'), cells.get('skalaPredikat') ?? null, context) : null;

  const sasaran = readSasaran(view('Sasaran'), findings);
  const kodeSasaran = view('Sasaran')?.has('Kode') === true ? new Set(sasaran.map(({ kode }) => kode)) : null;
  const mentah = readIndikator(view('Target'), view('Realisasi'), kodeSasaran, context);
  const tahunLaporan = resolveTahun(
    settings.tahunLaporan,
    mentah,
    { target: view('Target'), realisasi: view('Realisasi'), pengaturan: view('Pengaturan') },
    findings,
  );
  const anggaran = readAnggaran(view('Anggaran'), kodeSasaran, context);
  const laporan: Laporan = {
    pengaturan: { ...settings, tahunLaporan, skalaKustom },
    sasaran,
    indikator: placeYearless(mentah, tahunLaporan),
    anggaran,
    keluaran: readKeluaran(view('Keluaran'), view('Anggaran')?.has('Kode') === true ? anggaran : null, context),
    belanja: readBelanja(view('Belanja'), context),
    skm: readSkm(view('SKM'), context),
    ...readDokumen(view, { kodeSasaran, mentah, anggaran }, context),
    tabel: new Map(
      [...views].map(([nama, table]) => {
        const foreign = findForeignResults(table, skalaKustom, findings);
        return [nama, describeTable(table, foreign, isGrowthBlocked(table, raw.tables, foreign, findings))];
      }),
    ),
  };
  return { laporan, temuan: findings.list, pertanyaan: ambiguities.questions() };
}

function knownTables(raw: RawWorkbook): Map<NamaTabel, RawTable> {
  const tables = new Map<NamaTabel, RawTable>();
  for (const table of raw.tables) {
    const nama = parseNamaTabel(table.name);
    if (nama !== null) tables.set(nama, table);
  }
  return tables;
}

function openPengaturan(table: RawTable | undefined): TableView | null {
  return table === undefined ? null : new TableView('Pengaturan', table, null);
}

function describeTable(view: TableView, foreign: ReadonlySet<string>, terhalang: boolean): TabelDitemukan {
  const kolom = new Map<string, { readonly header: string; readonly index: number; readonly alamat: string }>();
  for (const { nama, index } of view.matched()) {
    if (foreign.has(nama)) continue;
    const column = view.raw.columns[index];
    if (column !== undefined) kolom.set(nama, { header: column.header, index: column.index, alamat: view.headerAlamat(nama) });
  }
  return {
    nama: view.nama,
    namaExcel: view.raw.name,
    lembar: view.raw.sheet,
    jumlahBaris: view.rows.length,
    barisTubuh: view.raw.rowCount,
    kolom,
    terproteksi: view.raw.isProtected,
    terhalang,
    milikSendiri: foreign,
  };
}
