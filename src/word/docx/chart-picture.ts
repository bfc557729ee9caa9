import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { GrafikTabel, LakipTable } from '../../report/lakip-table';
import { chartText } from '../grafik/chart-text';
import type { DrawChart } from '../grafik/draw-chart';
import { textLines } from '../text-lines';
import { pictureSize } from './picture-size';

/** A chart as a picture in a paragraph of its own, with its figures as the text for readers who do not see it. */
export async function chartPicture(
  grafik: GrafikTabel,
  orientation: LakipTable['orientation'],
  gambar: DrawChart,
): Promise<Paragraph> {
  const { png, width, height } = await gambar(grafik);
  const plain = (text: string): string => textLines(text).join(' ');
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: pictureSize({ width, height }, orientation),
    altText: { name: plain(grafik.judul), title: plain(grafik.judul), description: plain(chartText(grafik)) },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 120, after: 200 }, children: [picture] });
}
