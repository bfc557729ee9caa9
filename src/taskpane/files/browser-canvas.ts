import type { Kanvas } from '../../app/word/chart-drawer';

/** A canvas of the browser, never shown, for the picture of a chart. Throws where the browser gives none. */
export function createBrowserCanvas(width: number, height: number): Kanvas {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('canvas 2d');
  return {
    context,
    toPng: async () => {
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      if (blob === null) throw new Error('canvas toBlob');
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}
