import type { ContohData } from './contoh-data';
import { COLOR_QUIET, COLOR_TITLE, columnPoints } from './layout';
import { rowPoints } from './row-height';

const STEPS: readonly string[] = [
  'Buka panel LAKIP dari tab LAKIP pada pita Excel.',
  'Tekan Hitung: capaian, predikat, serapan dan sisa ditulis ke kolom tabel, dan temuan ditampilkan beserta selnya.',
  'Tekan Buat Tabel: tabel LAKIP digambar sebagai lembar siap cetak A4.',
  'Untuk kantor Anda sendiri: ganti isi tabel, jangan ganti nama tabel dan judul kolomnya. Kolom tambahan boleh.',
];

/** Characters of columns A and B. */
const WIDTHS = [20, 108] as const;

type Line = readonly [left: string, right: string];

interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

function sections(data: ContohData): Section[] {
  return [
    {
      heading: 'Apa ini',
      lines: [
        [
          '',
          'Buku kerja contoh untuk mencoba add-in LAKIP: masukan sebuah laporan kinerja yang sungguh terbit, disalin apa adanya.',
        ],
        ['', `Sumber: ${data.sumber}.`],
      ],
    },
    { heading: 'Cara memakai', lines: STEPS.map((step, index): Line => [`${index + 1}.`, step]) },
    {
      heading: 'Isi buku kerja',
      lines: data.tabel.map((tabel): Line => [tabel.nama, `${tabel.pengantar} (${tabel.baris.length} baris)`]),
    },
    { heading: 'Yang perlu diketahui', lines: data.catatan.map((catatan): Line => ['•', catatan]) },
  ];
}

/** Queues the first sheet, which tells a newcomer what the workbook is. Nothing is synced here. */
export function drawPetunjuk(sheet: Excel.Worksheet, data: ContohData): void {
  sheet.tabColor = COLOR_TITLE;
  sheet.getRange('A:A').format.columnWidth = columnPoints(WIDTHS[0]);
  sheet.getRange('B:B').format.columnWidth = columnPoints(WIDTHS[1]);
  const title = sheet.getRange('A1');
  title.values = [[data.judul]];
  title.format.font.bold = true;
  title.format.font.size = 16;
  title.format.font.color = COLOR_TITLE;
  let row = 3;
  for (const { heading, lines } of sections(data)) {
    const head = sheet.getRange(`A${row}:B${row}`);
    head.values = [[heading, '']];
    head.format.font.bold = true;
    head.format.font.color = COLOR_TITLE;
    head.format.borders.getItem('EdgeBottom').style = 'Continuous';
    head.format.borders.getItem('EdgeBottom').color = COLOR_TITLE;
    const end = row + lines.length;
    const body = sheet.getRange(`A${row + 1}:B${end}`);
    body.numberFormat = lines.map(() => ['@', '@']);
    body.values = lines.map(([left, right]) => [left, right]);
    body.format.verticalAlignment = 'Top';
    body.format.wrapText = true;
    sheet.getRange(`A${row + 1}:A${end}`).format.font.color = COLOR_QUIET;
    lines.forEach((texts, index) => {
      const points = rowPoints(texts, WIDTHS);
      const at = row + 1 + index;
      if (points !== null) sheet.getRange(`${at}:${at}`).format.rowHeight = points;
    });
    row = end + 2;
  }
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}
