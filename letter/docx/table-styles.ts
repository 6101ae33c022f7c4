import type { XmlComponent } from 'docx';
import {
  CELL_ABOVE_PT,
  CELL_SIDE_PT,
  TABLE_LINE_PT,
  TABLE_ROW_LINE_COLOUR,
  TABLE_ROW_LINE_PT,
} from '../print/layout-measures.ts';
import type { PrintedStyle } from '../print/printed-letter.ts';
import { docxColour, eighthPoints, twipsOfPt } from './page-units.ts';
import { TABLE } from './style-ids.ts';
import { xmlElement } from './xml-element.ts';

/**
 * Table styles, for which docx has no options of its own. The layout table has cell margins of nothing, or what stands
 * in it would stand 1.9 mm further in than the text.
 */
export function tableStyles({ kleuren }: PrintedStyle): XmlComponent[] {
  const text = docxColour(kleuren.tekst);
  const rowLine = line('w:insideH', TABLE_ROW_LINE_PT, docxColour(TABLE_ROW_LINE_COLOUR));
  return [
    tableStyle(TABLE.opmaak, 'Opmaaktabel', [margins(0, 0, 0)]),
    tableStyle(
      TABLE.tabel,
      'Brieftabel',
      [
        xmlElement('w:tblBorders', {}, [line('w:bottom', TABLE_LINE_PT, text), rowLine]),
        margins(CELL_ABOVE_PT, CELL_SIDE_PT, CELL_ABOVE_PT - TABLE_ROW_LINE_PT),
      ],
      [
        xmlElement('w:tblStylePr', { 'w:type': 'firstRow' }, [
          xmlElement('w:tcPr', {}, [xmlElement('w:tcBorders', {}, [line('w:bottom', TABLE_LINE_PT, text)])]),
        ]),
      ],
    ),
  ];
}

function tableStyle(id: string, name: string, properties: XmlComponent[], rest: XmlComponent[] = []): XmlComponent {
  return xmlElement('w:style', { 'w:type': 'table', 'w:styleId': id, 'w:customStyle': 1 }, [
    xmlElement('w:name', { 'w:val': name }),
    xmlElement('w:tblPr', {}, properties),
    ...rest,
  ]);
}

/** In pt. Word and LibreOffice add the line between two rows to the height of a row, the PDF draws it on its edge. */
function margins(above: number, side: number, under: number): XmlComponent {
  const sides = { 'w:top': above, 'w:left': side, 'w:bottom': under, 'w:right': side };
  const widths = Object.entries(sides).map(([name, points]) =>
    xmlElement(name, { 'w:w': twipsOfPt(points), 'w:type': 'dxa' }),
  );
  return xmlElement('w:tblCellMar', {}, widths);
}

function line(name: string, points: number, colour: string): XmlComponent {
  return xmlElement(name, { 'w:val': 'single', 'w:sz': eighthPoints(points), 'w:space': 0, 'w:color': colour });
}
