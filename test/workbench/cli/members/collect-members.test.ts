import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { collectMembers } from '../../../../src/workbench/cli/members/collect-members';
import { unknownMembers } from '../../../../src/workbench/cli/members/unknown-members';
import { knownMembers } from '../../../../src/workbench/objects/registry';

const officeTypes = require.resolve('@types/office-js/index.d.ts');

/** The members a small program uses, without the client's own. */
function membersOf(source: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'members-')), 'program.ts');
  writeFileSync(file, source);
  const program = ts.createProgram([file, officeTypes], {
    strict: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  });
  return collectMembers(program, (name) => name === file);
}
const names = (source: string) => new Set(membersOf(source).map(({ type, member }) => `${type}.${member}`));

describe('members of the object model a program uses', () => {
  it('sees dots, element access and destructuring', () => {
    const found = names(
      `export function f(range: Excel.Range) { const { address: a } = range; return [a, range['rowCount'], range.format.font.bold]; }`,
    );
    expect([...found].sort()).toEqual(
      ['Range.address', 'Range.format', 'Range.rowCount', 'RangeFont.bold', 'RangeFormat.font'].sort(),
    );
  });

  it('sees load strings, constants among them, and the items of collections', () => {
    const found = names(
      `const NAMES = 'items/name,count' as const; export function f(tables: Excel.TableCollection, range: Excel.Range) { tables.load(NAMES); range.load(['values', 'format/fill/color']); }`,
    );
    for (const name of [
      'TableCollection.items',
      'Table.name',
      'TableCollection.count',
      'Range.values',
      'RangeFormat.fill',
      'RangeFill.color',
    ])
      expect(found).toContain(name);
  });

  it('sees objects handed to set and load', () => {
    const found = names(
      `export function f(range: Excel.Range) { range.set({ format: { wrapText: true } }); range.load({ text: true }); }`,
    );
    for (const name of ['Range.format', 'RangeFormat.wrapText', 'Range.text']) expect(found).toContain(name);
  });

  it('reports what the host lacks by name, and a load it cannot read', () => {
    const uses = membersOf(
      `export function f(sheet: Excel.Worksheet, names: string) { sheet.pivotTables.load('items/name'); sheet.load(names); sheet.name = 'x'; sheet.onCalculated.add(async () => undefined); }`,
    );
    const unknown = unknownMembers(uses, knownMembers()).map(({ name }) => name);
    expect(unknown).toContain('Excel.Worksheet.pivotTables');
    expect(unknown).toContain('Excel.Worksheet.onCalculated');
    expect(unknown.some((name) => name.includes('load(names)'))).toBe(true);
    expect(unknown).not.toContain('Excel.Worksheet.name');
  });

  it('knows what validation lists and charts need', () => {
    const uses = membersOf(`export function f(sheet: Excel.Worksheet, range: Excel.Range) {
      const v = range.dataValidation; v.rule = {}; v.prompt = v.prompt; v.errorAlert = v.errorAlert; v.ignoreBlanks = true; v.clear(); v.load('type,rule');
      const c = sheet.charts.add('Line', range, 'Columns'); sheet.charts.load('items/name,count'); sheet.charts.getItemOrNullObject('x').delete();
      c.name = c.title.text; c.title.visible = c.legend.visible; c.legend.position = 'Bottom'; c.setPosition(range, range); c.load('id,left,top,width,height,chartType');
      const s = c.series.add('x'); c.series.load('items/name,count'); s.setValues(range); s.setXAxisValues(range); s.chartType = 'Line'; s.hasDataLabels = true; s.markerStyle = 'Circle';
      s.format.fill.setSolidColor('#000000'); s.format.line.color = '#000000'; s.format.line.weight = 2; c.series.getItemAt(0).name = 'y';
      const a = c.axes.valueAxis; a.minimum = 0; a.maximum = 4; a.title.text = ''; a.majorGridlines.visible = false; c.axes.categoryAxis.title.visible = false; c.series.getItemAt(0).delete();
    }`);
    expect(unknownMembers(uses, knownMembers())).toEqual([]);
    expect(uses.length).toBeGreaterThan(50);
  });
});
