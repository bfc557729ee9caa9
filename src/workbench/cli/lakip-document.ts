import { basename } from 'node:path';
import { isiTemplat, type IsiTemplatResult } from '../../app/word/isi-templat';
import { unduhLaporan } from '../../app/word/unduh-laporan';
import { wordRefusal } from '../../app/word/word-refusal';
import type { openSession } from '../../app/open-session';
import type { OmittedTable } from '../../report/lakip-table';
import { drawChartNode } from './draw-chart-node';
import type { LakipArguments } from './lakip-arguments';
import { isSameFile, readBytes, UnusableInput } from './lakip-files';

export interface LakipDocument {
  readonly bytes: Uint8Array;
  /** What the person should look at (Indonesian, a sentence or more each). */
  readonly peringatan: readonly string[];
}

/** The template's bytes, read before anything is written; `null` when none was named. Throws `UnusableInput`. */
export function readTemplate({ template, out, json, docx }: LakipArguments): Uint8Array | null {
  if (template === null) return null;
  const bytes = readBytes(template);
  const twin = [out, json, docx].find((path) => path !== null && isSameFile(path, template));
  if (twin !== undefined && twin !== null)
    throw new UnusableInput(
      `Berkas ${twin} adalah templat ${template} itu sendiri, dan templat tidak pernah diubah. Beri hasilnya nama lain.`,
    );
  return bytes;
}

const unknownMark = ({ tanda, tempat, saran }: IsiTemplatResult['tidakDikenal'][number]): string =>
  `Tanda ${tanda} di ${tempat} tidak dikenal dan dibiarkan.${saran === null ? '' : ` Mungkin maksudnya ${saran}.`}`;

/**
 * The Word document that was asked for: the report, or the template filled. `said`: what the tables have already said is left
 * out. Throws `UnusableInput` when the template cannot be filled.
 */
export async function makeDocument(
  session: ReturnType<typeof openSession>,
  { template, susunan }: LakipArguments,
  templateBytes: Uint8Array | null,
  said: readonly OmittedTable[],
): Promise<LakipDocument> {
  const options = { gambar: drawChartNode, ...(susunan && { susunan }) };
  if (template === null || templateBytes === null) {
    const { bytes, omitted } = await unduhLaporan(session, options);
    const fresh = omitted.filter(({ id, judul }) => !said.some((one) => one.id === id && one.judul === judul));
    return { bytes, peringatan: fresh.map(({ alasan }) => alasan) };
  }
  try {
    const filled = await isiTemplat(session, { ...options, bytes: templateBytes, nama: basename(template) });
    return { bytes: filled.bytes, peringatan: [...filled.tidakDikenal.map(unknownMark), ...filled.peringatan] };
  } catch (error) {
    const refusal = wordRefusal(error);
    if (refusal === null) throw error;
    throw new UnusableInput(`Templat ${template} tidak dapat diisi: ${refusal}`);
  }
}
