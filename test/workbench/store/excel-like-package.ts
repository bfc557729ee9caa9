import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const D = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CT = 'application/vnd.openxmlformats-officedocument';

function relationships(entries: [id: string, type: string, target: string, mode?: string][]): string {
  const list = entries.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${R}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `${D}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

export const SHEET1 =
  `${D}<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" ` +
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">' +
  '<sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.39997558519241921"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:G8"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/><cols><col min="1" max="1" width="12.5546875" customWidth="1"/><col min="2" max="4" width="20" style="2" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:7" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>' +
  '<row r="2" spans="1:7" x14ac:dyDescent="0.3"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>80.5</v></c><c r="C2"><f>tbl[[#This Row],[Target]]*2</f><v>161</v></c><c r="E2"><f t="shared" ref="E2:E4" si="0">B2+$B$3+LOG10(B2)</f><v>1</v></c><c r="F2"><f t="array" ref="F2">SUM(B2:B3*2)</f><v>361</v></c></row>' +
  '<row r="3" spans="1:7" ht="30" customHeight="1" x14ac:dyDescent="0.3"><c r="A3" t="s"><v>4</v></c><c r="B3" s="2"><v>100</v></c><c r="C3"><f>tbl[[#This Row],[Target]]*2</f><v>200</v></c><c r="E3"><f t="shared" si="0"/><v>2</v></c><c r="F3" t="b"><v>1</v></c></row>' +
  '<row r="4" spans="1:7" x14ac:dyDescent="0.3"><c r="A4" t="s"><v>5</v></c><c r="B4" s="2"><f>SUBTOTAL(109,tbl[Target])</f><v>180.5</v></c><c r="E4"><f t="shared" si="0"/><v>3</v></c><c r="F4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G4" t="inlineStr"><is><t>sebaris</t></is></c></row>' +
  '<row r="8" spans="1:7" hidden="1" x14ac:dyDescent="0.3"><c r="A8" s="3"><v>45292</v></c><c r="B8" t="str"><f>_xlfn.CONCAT(A2,"x")</f><v>ax</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A6:C6"/></mergeCells><conditionalFormatting sqref="B2:B3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-1111-1111-1111-111111111111}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="G2:G9"><formula1>"Positif,Negatif"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId2"/><headerFooter><oddHeader>&amp;LKiri&amp;CTengah</oddHeader><oddFooter>&amp;RHal. &amp;P</oddFooter></headerFooter>' +
  '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-1111-1111-1111-111111111111}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>';

const SHEET2 = `${D}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><dimension ref="A1"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.4"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1" formatCells="0"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const TABLE =
  `${D}<table xmlns="${MAIN}" id="3" name="tbl" displayName="tbl" ref="A1:C4" totalsRowCount="1" headerRowDxfId="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Kode" totalsRowLabel="Jumlah"/>` +
  '<tableColumn id="2" name="Target" totalsRowFunction="sum" dataDxfId="0"/><tableColumn id="3" name="Dua"><calculatedColumnFormula>tbl[[#This Row],[Target]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const WORKBOOK =
  `${D}<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>` +
  `<sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Dua Kata" sheetId="4" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Dua Kata'!$A$1:$A$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$G$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$A,Data!$1:$1</definedName><definedName name="Pajak" comment="catatan">Data!$B$2</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{x}"/></extLst></workbook>`;

const STYLES =
  `${D}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00\\ &quot;%&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="10"/></left><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="135"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

const STRINGS = `${D}<sst xmlns="${MAIN}" count="6" uniqueCount="6"><si><t>Kode</t></si><si><t>Target</t></si><si><t>Dua</t></si><si><r><t>kaya </t></r><r><rPr><b/><sz val="11"/></rPr><t>tebal</t></r><rPh sb="0" eb="1"><t>fon</t></rPh></si><si><t xml:space="preserve"> spasi_x0007_ </t></si><si><t>Jumlah</t></si></sst>`;

const THEME = `${D}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const other = (name: string): string =>
  `${D}<${name} xmlns="urn:untouched"><!-- kept as it stands --><inner a='1'  b="2"/></${name}>`;

const OVERRIDES: [string, string][] = [
  ['xl/workbook.xml', `${CT}.spreadsheetml.sheet.main+xml`],
  ['xl/worksheets/sheet1.xml', `${CT}.spreadsheetml.worksheet+xml`],
  ['xl/worksheets/sheet2.xml', `${CT}.spreadsheetml.worksheet+xml`],
  ['xl/styles.xml', `${CT}.spreadsheetml.styles+xml`],
  ['xl/sharedStrings.xml', `${CT}.spreadsheetml.sharedStrings+xml`],
  ['xl/tables/table1.xml', `${CT}.spreadsheetml.table+xml`],
  ['xl/calcChain.xml', `${CT}.spreadsheetml.calcChain+xml`],
];

/** The parts of a workbook as Excel writes them, with much that the store does not model. */
export function excelLikeParts(): Record<string, Uint8Array> {
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${D}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="${CT}.spreadsheetml.printerSettings"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="${CT}.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${OVERRIDES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')}</Types>`,
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
      ['rId3', 'custom-properties', 'docProps/custom.xml'],
    ]),
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'calcChain', 'calcChain.xml'],
      ['rId7', 'customXml', '../customXml/item1.xml'],
      ['rId8', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/worksheets/sheet1.xml': SHEET1,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', 'hyperlink', 'https://contoh.go.id/', 'External'],
      ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId3', 'drawing', '../drawings/drawing1.xml'],
      ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId5', 'table', '../tables/table1.xml'],
      ['rId6', 'comments', '../comments1.xml'],
    ]),
    'xl/worksheets/sheet2.xml': SHEET2,
    'xl/tables/table1.xml': TABLE,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': STRINGS,
    'xl/theme/theme1.xml': THEME,
    'xl/calcChain.xml': `${D}<calcChain xmlns="${MAIN}"><c r="C2" i="1"/></calcChain>`,
    'xl/comments1.xml': other('comments'),
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape>\r\n</v:shape></xml>',
    'xl/drawings/drawing1.xml': other('wsDr'),
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ]),
    'xl/charts/chart1.xml': other('chartSpace'),
    'xl/pivotCache/pivotCacheDefinition1.xml': other('pivotCacheDefinition'),
    'customXml/item1.xml': other('b'),
    'docProps/app.xml': `${D}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><TitlesOfParts/><AppVersion>16.0300</AppVersion></Properties>`,
    'docProps/custom.xml': other('Properties'),
  };
  const parts = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  parts['xl/printerSettings/printerSettings1.bin'] = new Uint8Array([0, 255, 1, 254]);
  parts['xl/media/image1.png'] = new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3]);
  return parts;
}

export function pack(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync(parts);
}

/** Parts by path: XML as text, the rest as comma-separated bytes. */
export function unpack(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, /\.(bin|png)$/.test(path) ? data.join(',') : strFromU8(data)]),
  );
}

/** Paths whose content differs between two packages, either way. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unpack(before), unpack(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort();
}
