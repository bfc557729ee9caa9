import { createCanvas } from '@napi-rs/canvas';
import { drawChart } from '../../../src/word/grafik/draw-chart';

const [WIDTH, HEIGHT] = [600, 320];

describe('drawChart on a real canvas', () => {
  it('gives a picture: white paper, a column for a value, none for a missing one', () => {
    const canvas = createCanvas(WIDTH, HEIGHT);
    const context = canvas.getContext('2d');
    drawChart(
      { judul: 'Skor', kategori: ['a', 'b'], deret: [{ nama: 'Skor', jenis: 'batang', nilai: [100, null] }], sumbuNilai: '' },
      context,
      WIDTH,
      HEIGHT,
    );
    const colorAt = (x: number, y: number): number[] => [...context.getImageData(x, y, 1, 1).data];
    // A quarter and three quarters along the axis, above the figures at the foot of the columns.
    const [first, second] = [Math.round(WIDTH * 0.28), Math.round(WIDTH * 0.78)];
    expect(colorAt(first, HEIGHT / 2)).toEqual([0x44, 0x72, 0xc4, 255]);
    expect(colorAt(second, HEIGHT / 2 + 3)).toEqual([255, 255, 255, 255]);
    expect(colorAt(2, 2)).toEqual([255, 255, 255, 255]);
    expect([...canvas.toBuffer('image/png').subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
  });
});
