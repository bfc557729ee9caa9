import { bench } from './run-office';

describe('sheets, names, settings and page set-up through the real office.js', () => {
  it('lays out a page and freezes rows', async () => {
    const { run, host } = bench();
    const frozen = await run(async (context, sheet) => {
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.setPrintArea('A1:D20');
      page.setPrintTitleRows('$1:$2');
      page.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
      page.centerHorizontally = true;
      page.headersFooters.defaultForAllPages.centerFooter = '&P';
      sheet.showGridlines = false;
      sheet.tabColor = '#ff0000';
      sheet.freezePanes.freezeRows(2);
      const location = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return location.address;
    });
    const sheet = host.state.sheets[0];
    expect(frozen).toBe('Data!1:2');
    expect(sheet).toMatchObject({ showGridlines: false, tabColor: '#FF0000', freeze: { rows: 2, columns: 0 } });
    expect(sheet?.pageLayout).toMatchObject({
      orientation: 'Landscape',
      scale: null,
      fitToWidth: 1,
      printArea: { bottom: 19, right: 3 },
      titleRows: { first: 0, last: 1 },
      centerHorizontally: true,
      footer: { center: '&P' },
    });
    expect(sheet?.pageLayout.margins.left).toBeCloseTo(72, 9);
    expect(sheet?.pageLayout.margins.top).toBeCloseTo(36, 9);
  });

  it('keeps names that follow a renamed sheet, and settings', async () => {
    const { run } = bench();
    const read = await run(async (context, sheet) => {
      context.workbook.names.add('LAKIP_3_1', sheet.getRange('A1')).visible = false;
      context.workbook.settings.add('lakip.jawaban', { a: [1] });
      sheet.name = 'Lembar Baru';
      const name = context.workbook.names.getItemOrNullObject('lakip_3_1').load('formula,visible,value');
      const setting = context.workbook.settings.getItemOrNullObject('lakip.jawaban').load('value');
      const missing = context.workbook.settings.getItemOrNullObject('lain');
      await context.sync();
      return [name.formula, name.visible, name.value, setting.value, missing.isNullObject];
    });
    expect(read).toEqual(["='Lembar Baru'!$A$1", false, "'Lembar Baru'!A1", { a: [1] }, true]);
  });

  it('pages through a collection with top and skip', async () => {
    const { run } = bench();
    const names = await run(async (context) => {
      for (const name of ['B', 'C', 'D']) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['B', 'C']);
  });

  it('tells the culture', async () => {
    const { run } = bench();
    const culture = await run(async (context) => {
      const info = context.workbook.application.cultureInfo.load(
        'name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator',
      );
      await context.sync();
      return [info.name, info.numberFormat.numberDecimalSeparator, info.numberFormat.numberGroupSeparator];
    });
    expect(culture).toEqual(['id-ID', ',', '.']);
  });

  it('moves cells down for an insertion and up for a deletion', async () => {
    const { run, host } = bench();
    const values = () => [0, 1, 2, 3].map((row) => host.state.sheets[0]?.cells.get(row, 0)?.value ?? null);
    await run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(values()).toEqual([1, null, 2, 3]);
    await run(async (context, sheet) => {
      sheet.getRange('A1:A2').delete('Up');
      await context.sync();
    });
    expect(values()).toEqual([2, 3, null, null]);
  });

  it('takes sheets to another place, hides and shows them', async () => {
    const { run, host } = bench();
    await run(async (context) => {
      for (const name of ['B', 'C']) context.workbook.worksheets.add(name);
      const last = context.workbook.worksheets.getItem('C');
      last.position = 0;
      last.visibility = 'Hidden';
      await context.sync();
    });
    expect(host.state.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['C', 'Hidden'],
      ['Data', 'Visible'],
      ['B', 'Visible'],
    ]);
  });
});
